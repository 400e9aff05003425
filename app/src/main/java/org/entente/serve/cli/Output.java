package org.entente.serve.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.serve.Console;

/**
 * Where results go: standard output, or a file that appears whole when {@link #keep} is called and not at all when it
 * is not. A file that is there already stays as it is, unless it may be replaced. Not thread-safe.
 */
final class Output implements AutoCloseable {
    private final OutputStream out;
    private final Optional<Path> file;
    private final Path part;
    private boolean isDone;

    private Output(OutputStream out, Optional<Path> file, Path part) {
        this.out = out;
        this.file = file;
        this.part = part;
    }

    /** Whoever read the results through a pipe wants no more of them: nothing is wrong, and there is nothing to do. */
    static final class ReaderGone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private ReaderGone(IOException e) {
            super("whoever read it has gone", e);
        }
    }

    /** Standard output. */
    static Output standard(Console console) {
        return new Output(new BufferedOutputStream(console.out()), Optional.empty(), Path.of(""));
    }

    /** Prints these lines to standard output. */
    static void print(Console console, List<String> lines) {
        try (Output out = standard(console)) {
            lines.forEach(out::line);
            out.keep();
        }
    }

    /** @throws EntenteException USER when the file is there and may not be replaced, or cannot be made */
    static Output open(Optional<Path> file, boolean mayReplace, Console console) {
        if (file.isEmpty()) {
            return standard(console);
        }
        Path target = file.get();
        checkFree(target, mayReplace);
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            return new Output(new BufferedOutputStream(Files.newOutputStream(part)), file, part);
        } catch (IOException e) {
            throw new EntenteException(
                    ErrorCode.USER,
                    target + " cannot be written (" + e.getMessage() + "); choose another place with -o",
                    e);
        }
    }

    /** @throws EntenteException USER when the file is there and may not be replaced */
    static void checkFree(Path target, boolean mayReplace) {
        if (Files.isDirectory(target)) {
            throw new EntenteException(ErrorCode.USER, target + " is a folder; name a file with -o");
        }
        if (Files.exists(target) && !mayReplace) {
            throw new EntenteException(
                    ErrorCode.USER, target + " is there already; choose another name, or replace it with --force");
        }
    }

    /**
     * Writes a line.
     *
     * @throws EntenteException RESOURCE when it cannot be written
     * @throws ReaderGone when it goes through a pipe that nobody reads any more
     */
    void line(String line) {
        bytes((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The same for what is no line of text. */
    void bytes(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Everything is written: the file takes its name, replacing an older one. */
    void keep() {
        try {
            isDone = true;
            if (file.isPresent()) {
                out.close();
                Files.move(part, file.get(), StandardCopyOption.REPLACE_EXISTING);
            } else {
                out.flush();
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private RuntimeException failed(IOException e) {
        String why = String.valueOf(e.getMessage());
        // Java has no exception of its own for it: "Broken pipe", "The pipe is being closed"
        if (file.isEmpty() && why.toLowerCase(Locale.ROOT).contains("pipe")) {
            return new ReaderGone(e);
        }
        String where = file.map(Path::toString).orElse("standard output");
        return new EntenteException(ErrorCode.RESOURCE, where + " cannot be written: " + why, e);
    }

    @Override
    public void close() {
        if (isDone || file.isEmpty()) {
            return;
        }
        try {
            out.close();
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new UncheckedIOException(part + " is left behind", e);
        }
    }
}
