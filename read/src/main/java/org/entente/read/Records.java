package org.entente.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Outcome;
import org.entente.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A container with a JSON object a line, each read into a value or refused at its place. Blank lines are left out. A
 * record without an id is called {@code container#line}, and so is a line that is refused before its id is known. Owns
 * its stream; not thread-safe.
 */
final class Records<T> implements Closeable {
    private final String container;
    private final InputStream in;
    private final Limits limits;
    private final LineReader lines;
    private final Reading<T> reading;

    /** What becomes of the fields of one record. */
    @FunctionalInterface
    interface Reading<T> {
        Outcome<T> read(String id, Fields fields) throws Fields.Malformed;
    }

    Records(String container, InputStream in, Limits limits, Reading<T> reading) {
        this.container = container;
        this.in = in;
        this.limits = limits;
        this.lines = new LineReader(in, limits.lineBytes());
        this.reading = reading;
    }

    /**
     * Hands over what becomes of each line of a place, in order.
     *
     * @param place a file, or {@code -} for standard input
     * @throws EntenteException USER when there is no such file, RESOURCE when it cannot be read to its end
     */
    static <T> void each(String place, InputStream standardInput, Reading<T> reading, Consumer<Outcome<T>> sink) {
        boolean isStandard = place.equals(Inputs.STANDARD_INPUT);
        try (Records<T> records = new Records<>(
                isStandard ? place : Inputs.nameOf(Path.of(place)),
                isStandard ? standardInput : Files.newInputStream(Path.of(place)),
                Limits.USUAL,
                reading)) {
            Outcome<T> next = records.next();
            while (next != null) {
                sink.accept(next);
                next = records.next();
            }
        } catch (NoSuchFileException e) {
            throw new EntenteException(ErrorCode.USER, "no such file: " + place + "; check the path", e);
        } catch (IOException e) {
            throw new EntenteException(ErrorCode.RESOURCE, place + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** {@code container#line} of the record last given. */
    String place() {
        return container + "#" + lines.number();
    }

    /** The next record's value or refusal, null at the end. */
    @Nullable
    Outcome<T> next() throws IOException {
        byte[] line = lines.next();
        while (line != null && isBlank(line) && !lines.isTooLong()) {
            line = lines.next();
        }
        return line == null ? null : record(line);
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private Outcome<T> record(byte[] line) {
        String place = place();
        if (lines.isTooLong()) {
            return new Outcome.Refused<>(
                    place,
                    Refusal.TOO_LARGE,
                    "the line is over " + Limits.megabytes(limits.lineBytes()) + "; split it");
        }
        return TextBytes.utf8(place, line).flatMap(json -> parsed(place, json));
    }

    private Outcome<T> parsed(String place, String json) {
        String id = place;
        try {
            Fields fields = Fields.parse(json);
            String given = fields.has("id") ? fields.text("id") : fields.text("doc");
            id = given.isBlank() ? place : given;
            return reading.read(id, fields);
        } catch (Fields.Malformed e) {
            String where = id.equals(place) ? "" : place + ": ";
            return new Outcome.Refused<>(id, Refusal.MALFORMED, where + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
