package org.entente.read;

import java.io.IOException;
import java.io.InputStream;
import org.entente.model.Document;
import org.entente.model.Outcome;
import org.entente.model.PartialDate;
import org.entente.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A container with a document a line: {@code {"id", "text", "title"?, "published"?, "lang"?, "url"?, "outlet"?}}.
 *
 * <p>A record without an id is called {@code container#line}, and so is a line that is refused before its id is known.
 * A line that is itself a refusal is handed on as it is, so that {@code read} can be piped into {@code code}. Owns its
 * stream.
 */
final class JsonLines implements Source {
    private final String container;
    private final InputStream in;
    private final LineReader lines;
    private final Settings settings;
    private final Dateline dateline;

    JsonLines(String container, InputStream in, Settings settings, Dateline dateline) {
        this.container = container;
        this.in = in;
        this.lines = new LineReader(in, settings.limits().lineBytes());
        this.settings = settings;
        this.dateline = dateline;
    }

    @Override
    public String place() {
        return container + "#" + lines.number();
    }

    @Override
    public @Nullable Outcome<Document> next() throws IOException {
        byte[] line = lines.next();
        while (line != null && isBlank(line) && !lines.isTooLong()) {
            line = lines.next();
        }
        return line == null ? null : record(line);
    }

    /**
     * True when the first record is a coded document: what an earlier run wrote, not what one reads. Closes the stream.
     */
    static boolean isCoded(InputStream stream, Limits limits) throws IOException {
        try (stream) {
            byte[] first = new LineReader(stream, limits.lineBytes()).next();
            if (first == null || !(TextBytes.utf8("", first) instanceof Outcome.Done<String> json)) {
                return false;
            }
            Fields fields = Fields.parse(json.value());
            return fields.has("doc") && fields.has("events") && !fields.has("text");
        } catch (Fields.Malformed e) {
            return false; // reading it will say so
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private Outcome<Document> record(byte[] line) {
        String place = place();
        if (lines.isTooLong()) {
            return new Outcome.Refused<>(
                    place,
                    Refusal.TOO_LARGE,
                    "the line is over " + Limits.megabytes(settings.limits().lineBytes()) + "; split it");
        }
        return TextBytes.utf8(place, line).flatMap(json -> document(place, json));
    }

    private Outcome<Document> document(String place, String json) {
        String id = place;
        try {
            Fields fields = Fields.parse(json);
            String given = fields.has("id") ? fields.text("id") : fields.text("doc");
            id = given.isBlank() ? place : given;
            if (fields.has("refused") && !fields.has("text")) {
                return new Outcome.Refused<>(id, refusal(fields.text("refused")), fields.text("reason"));
            }
            if (!fields.has("text")) {
                String known = fields.has("events") ? "; it is coded already" : "";
                return new Outcome.Refused<>(id, Refusal.MALFORMED, at(place, id) + "it has no \"text\"" + known);
            }
            return checked(id, fields);
        } catch (Fields.Malformed e) {
            return new Outcome.Refused<>(id, Refusal.MALFORMED, at(place, id) + e.getMessage());
        }
    }

    private static String at(String place, String id) {
        return place.equals(id) ? "" : place + ": ";
    }

    private Outcome<Document> checked(String id, Fields fields) throws Fields.Malformed {
        String raw = fields.text("text");
        String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        if (text.isBlank()) {
            return new Outcome.Refused<>(id, Refusal.EMPTY, "its \"text\" holds no words; leave it out or fill it");
        }
        int most = settings.limits().textBytes();
        if (text.length() > most || TextBytes.utf8Length(text) > most) {
            return new Outcome.Refused<>(
                    id, Refusal.TOO_LARGE, "the text is over " + Limits.megabytes(most) + "; split it");
        }
        Known known = Known.of(fields);
        PartialDate published = known.published().isKnown() ? known.published() : settings.published();
        String lang = known.lang().isEmpty() ? settings.lang() : known.lang();
        return new Outcome.Done<>(
                id,
                new Document(
                        id,
                        known.title(),
                        text,
                        published.isKnown() ? published : dateline.guess(text, lang),
                        lang,
                        known.url(),
                        known.outlet()));
    }

    private static Refusal refusal(String code) throws Fields.Malformed {
        for (Refusal refusal : Refusal.values()) {
            if (refusal.code().equals(code)) {
                return refusal;
            }
        }
        throw new Fields.Malformed("\"refused\" is no code of a refusal: '" + code + "'");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
