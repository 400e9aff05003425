package org.entente.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Outcome;
import org.entente.model.PartialDate;

/** Names to look up, a line each: {@code {"id", "mention", "context"?, "date"?, "lang"?}}. */
public final class Lookups {
    private Lookups() {}

    /**
     * One name in question.
     *
     * @param context words around it, empty when none are given
     * @param date when it was written, unknown when not given
     */
    public record Lookup(String id, String mention, String context, PartialDate date, String lang) {}

    /**
     * Hands over each line, as a question or as a refusal, in the order of the file.
     *
     * @param place a file, or {@code -} for standard input
     * @throws EntenteException USER when there is no such file, RESOURCE when it cannot be read to its end
     */
    public static void read(String place, InputStream standardInput, Consumer<Outcome<Lookup>> sink) {
        try (Records<Lookup> records =
                new Records<>(name(place), open(place, standardInput), Limits.USUAL, Lookups::of)) {
            Outcome<Lookup> next = records.next();
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

    private static String name(String place) {
        return place.equals(Inputs.STANDARD_INPUT) ? place : Inputs.nameOf(Path.of(place));
    }

    private static InputStream open(String place, InputStream standardInput) throws IOException {
        return place.equals(Inputs.STANDARD_INPUT) ? standardInput : Files.newInputStream(Path.of(place));
    }

    private static Outcome<Lookup> of(String id, Fields fields) throws Fields.Malformed {
        String mention = fields.text("mention");
        if (mention.isBlank()) {
            throw new Fields.Malformed("it has no \"mention\"");
        }
        return new Outcome.Done<>(
                id, new Lookup(id, mention, fields.text("context"), fields.date("date"), fields.text("lang")));
    }
}
