package org.entente.read;

import java.io.IOException;
import java.io.InputStream;
import org.entente.model.Document;
import org.entente.model.Outcome;
import org.entente.model.PartialDate;
import org.entente.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A container with a document a line: {@code {"id", "text", "title"?, "published"?, "lang"?, "url"?, "outlet"?}}. A
 * line that is itself a refusal is handed on as it is, so that {@code read} can be piped into {@code code}.
 */
final class JsonLines implements Source {
    private final Records<Document> records;
    private final Settings settings;
    private final Dateline dateline;

    JsonLines(String container, InputStream in, Settings settings, Dateline dateline) {
        this.records = new Records<>(container, in, settings.limits(), this::document);
        this.settings = settings;
        this.dateline = dateline;
    }

    /**
     * True when the first record is a coded document: what an earlier run wrote, not what one reads. Closes the stream.
     */
    static boolean isCoded(InputStream in, Limits limits) throws IOException {
        try (Records<Boolean> records = new Records<>(
                "",
                in,
                limits,
                (id, fields) ->
                        new Outcome.Done<>(id, fields.has("doc") && fields.has("events") && !fields.has("text")))) {
            return records.next() instanceof Outcome.Done<Boolean> first && first.value();
        }
    }

    @Override
    public String place() {
        return records.place();
    }

    @Override
    public @Nullable Outcome<Document> next() throws IOException {
        return records.next();
    }

    private Outcome<Document> document(String id, Fields fields) throws Fields.Malformed {
        if (!fields.has("text")) {
            if (fields.has("refused")) {
                return new Outcome.Refused<>(id, refusal(fields.text("refused")), fields.text("reason"));
            }
            throw new Fields.Malformed("it has no \"text\"" + (fields.has("events") ? "; it is coded already" : ""));
        }
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
        return new Outcome.Done<>(id, document(id, text, Known.of(fields)));
    }

    private Document document(String id, String text, Known known) {
        PartialDate told = known.published().isKnown() ? known.published() : settings.published();
        String lang = known.lang().isEmpty() ? settings.lang() : known.lang();
        PartialDate published = told.isKnown() ? told : dateline.guess(text, lang);
        return new Document(id, known.title(), text, published, lang, known.url(), known.outlet());
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
        records.close();
    }
}
