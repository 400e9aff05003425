package org.entente.read;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entente.model.Document;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Outcome;

/**
 * The door of the room: places in, documents out, in the order of the places.
 *
 * <p>A place is a file, a folder or {@code -} for standard input. Of a folder, all {@code .txt} and {@code .jsonl}
 * files below it are read, sorted by path; hidden ones are left out, and so are files of coded documents, with a
 * notice. A file named by itself may have any extension: it is JSON lines when its name says so or when it begins with
 * a brace, else a text.
 *
 * <p>The id of a text is its path below the folder given, without the extension and with slashes; of a record in a
 * container it is the record's own, else {@code file#line}. An id met a second time is told as a notice, and the
 * document is read all the same.
 *
 * <p>Thread-safe; the streams that it gives are not.
 */
public final class Inputs {
    /** How standard input is named on a command line, and in ids. */
    public static final String STANDARD_INPUT = "-";

    private final Settings settings;
    private final Consumer<String> notices;

    /** @param notices is told, a line each, what a user should know and what is no refusal */
    public Inputs(Settings settings, Consumer<String> notices) {
        this.settings = settings;
        this.notices = notices;
    }

    /**
     * Documents and refusals, read one by one as the stream is consumed; closing it closes the file that is open.
     *
     * @param standardInput read where a place is {@code -}
     * @throws EntenteException at once, USER, when a place does not exist: nothing is read then
     */
    public Stream<Outcome<Document>> read(List<String> places, InputStream standardInput) {
        for (String place : places) {
            if (!place.equals(STANDARD_INPUT) && !exists(place)) {
                throw new EntenteException(
                        ErrorCode.USER,
                        "no such file or folder: " + place + "; check the path, or give - for standard input");
            }
        }
        Chain chain = new Chain(places, new Opener(settings, standardInput, notices), notices);
        Set<String> ids = new HashSet<>();
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(chain, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .peek(outcome -> tellRepeated(outcome, ids))
                .onClose(chain::close);
    }

    private static boolean exists(String place) {
        try {
            return Files.exists(Path.of(place));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private void tellRepeated(Outcome<Document> outcome, Set<String> ids) {
        if (outcome instanceof Outcome.Done<Document> done && !ids.add(done.id())) {
            notices.accept("the id " + done.id() + " came before; both documents are read");
        }
    }

    /** The last part of a path; of the root the path itself. */
    static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }
}
