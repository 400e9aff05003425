package org.entente.serve.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.pack.UserPack;
import org.entente.serve.House;
import picocli.CommandLine.Option;

/** Where the packs and models lie, for commands that need them. */
final class FolderOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "The folder of language, world and scheme packs; else data/ in ENTENTE_HOME or beside the program.")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--models",
            paramLabel = "DIR",
            description = "The folder with a folder of models a language; else lib/models beside data/.")
    private Optional<Path> models = Optional.empty();

    @Option(
            names = "--user-pack",
            paramLabel = "DIR",
            defaultValue = "${env:ENTENTE_USER_PACK:-entente-pack}",
            description = "A folder of your own people and bodies, which go before the shipped ones; else "
                    + "ENTENTE_USER_PACK, else ./entente-pack, where there is one.")
    private Path userPack = Path.of("entente-pack");

    House open(Desk desk) {
        House house = desk.house(data, models);
        return Files.isDirectory(userPack)
                ? house.with(new UserPack(userPack), notice -> desk.console().say("entente: " + Shown.line(notice)))
                : house;
    }

    /** The user's own pack, whether it is there yet or not. */
    UserPack userPack() {
        return new UserPack(userPack);
    }
}
