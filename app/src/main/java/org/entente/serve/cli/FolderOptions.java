package org.entente.serve.cli;

import java.nio.file.Path;
import java.util.Optional;
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

    House open(Desk desk) {
        return desk.house(data, models);
    }
}
