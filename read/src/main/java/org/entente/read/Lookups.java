package org.entente.read;

import java.io.InputStream;
import java.util.function.Consumer;
import org.entente.model.EntenteException;
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
        Records.each(place, standardInput, Lookups::of, sink);
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
