package org.entente.serve;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.linguistics.CoreNlpAnalyzer;
import org.entente.linguistics.LanguageIdentifier;
import org.entente.serve.cli.CommandLines;

/** The program's first step: finds its folders, hands the words to the command line, ends the process. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Console console = Console.ofProcess(System.getenv());
        int code = CommandLines.run(List.of(arguments), console, Main::open, Clock.systemUTC());
        console.err().flush();
        System.exit(code);
    }

    private static House open(Optional<Path> data, Optional<Path> models, Consumer<Throwable> crashes) {
        Optional<Path> told = Optional.ofNullable(System.getenv("ENTENTE_HOME"))
                .or(() -> Optional.ofNullable(System.getProperty("entente.home")))
                .filter(place -> !place.isBlank())
                .map(Path::of);
        Home home = Home.find(data, models, told, programPlace(), Path.of("").toAbsolutePath());
        return new House(home, CoreNlpAnalyzer::load, () -> LanguageIdentifier.load()::identify, crashes);
    }

    /** Where the program's jar or classes lie; the working folder when that cannot be told. */
    private static Path programPlace() {
        try {
            return Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Path.of("");
        }
    }
}
