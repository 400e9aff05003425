package org.entente.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.model.Document;
import org.entente.model.Outcome;
import org.entente.model.PartialDate;
import org.entente.model.Refusal;

/**
 * One text, one document. Its title is the first line when a blank line follows; what else is known of it may stand in
 * a sidecar beside it, {@code NAME.json} for {@code NAME.txt}. Immutable, thread-safe.
 */
final class TextReader {
    private static final int LONGEST_TITLE = 400;
    private final Settings settings;
    private final Dateline dateline;

    TextReader(Settings settings, Dateline dateline) {
        this.settings = settings;
        this.dateline = dateline;
    }

    Outcome<Document> read(String id, Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = bounded(in);
        }
        Path sidecar = file.resolveSibling(Inputs.withoutExtension(Inputs.nameOf(file)) + ".json");
        Outcome<Known> known =
                Files.isRegularFile(sidecar) ? sidecar(id, sidecar) : new Outcome.Done<>(id, Known.NOTHING);
        return known.flatMap(beside -> document(id, bytes, beside));
    }

    Outcome<Document> read(String id, InputStream in) throws IOException {
        return document(id, bounded(in), Known.NOTHING);
    }

    /** All bytes, or one more than the limit when there are more. */
    private byte[] bounded(InputStream in) throws IOException {
        return in.readNBytes(settings.limits().textBytes() + 1);
    }

    private static Outcome<Known> sidecar(String id, Path file) throws IOException {
        return TextBytes.utf8(id, Files.readAllBytes(file)).flatMap(json -> {
            try {
                return new Outcome.Done<>(id, Known.of(Fields.parse(json)));
            } catch (Fields.Malformed e) {
                return new Outcome.Refused<>(
                        id, Refusal.MALFORMED, "its sidecar " + file + ": " + e.getMessage() + "; mend or remove it");
            }
        });
    }

    private Outcome<Document> document(String id, byte[] bytes, Known known) {
        int most = settings.limits().textBytes();
        if (bytes.length > most) {
            return new Outcome.Refused<>(
                    id, Refusal.TOO_LARGE, "the text is over " + Limits.megabytes(most) + "; split it");
        }
        return TextBytes.decode(id, bytes).map(text -> {
            String lang = known.lang().isEmpty() ? settings.lang() : known.lang();
            String title = known.title().isEmpty() ? title(text) : known.title();
            return new Document(id, title, text, published(known, text, lang), lang, known.url(), known.outlet());
        });
    }

    private PartialDate published(Known known, String text, String lang) {
        if (settings.published().isKnown()) {
            return settings.published();
        }
        return known.published().isKnown() ? known.published() : dateline.guess(text, lang);
    }

    /** The first line when a blank line follows it, else nothing. */
    static String title(String text) {
        int end = text.indexOf('\n');
        if (end < 0 || end > LONGEST_TITLE) {
            return "";
        }
        int next = text.indexOf('\n', end + 1);
        boolean isBlankNext = next >= 0 && text.substring(end + 1, next).isBlank();
        return isBlankNext ? text.substring(0, end).strip() : "";
    }
}
