package org.entente.serve.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.serve.Console;
import picocli.CommandLine.Option;

/** Where results go. */
final class OutputOptions {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Writes the results to this file, which must not be there yet; else to standard output.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--force", description = "Lets -o replace a file.")
    private boolean mayReplace;

    Output open(Console console) {
        return Output.open(out, mayReplace, console);
    }

    /**
     * The file named, free to be written. @throws EntenteException USER when none is named, or it may not be replaced
     */
    Path file() {
        Path file = out.orElseThrow(() -> new EntenteException(ErrorCode.USER, "say with -o where the result goes"));
        Output.checkFree(file, mayReplace);
        return file;
    }

    boolean isFile() {
        return out.isPresent();
    }
}
