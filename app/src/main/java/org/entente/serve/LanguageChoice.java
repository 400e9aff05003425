package org.entente.serve;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.entente.model.Document;
import org.entente.model.Outcome;
import org.entente.model.Refusal;

/**
 * Decides in which language a document is read: as it says of itself, unless its text plainly speaks another.
 *
 * <p>A text overrules its label only when it is long enough and both of its halves speak the same other language: a
 * short text is easily taken for a neighbour of its language. Thread-safe when the identifier is.
 */
final class LanguageChoice {
    private static final int ENOUGH_TO_OVERRULE = 400;

    private final Function<String, Optional<String>> identifier;

    LanguageChoice(Function<String, Optional<String>> identifier) {
        this.identifier = identifier;
    }

    /** The document with its language, or a refusal when nobody can tell. */
    Outcome<Document> settle(Document document) {
        String label = primary(document.lang());
        Optional<String> heard = identifier.apply(document.text());
        String lang = label.isEmpty()
                        || heard.filter(other -> isPlain(document.text(), label, other))
                                .isPresent()
                ? heard.orElse("")
                : label;
        return lang.isEmpty()
                ? new Outcome.Refused<>(
                        document.id(),
                        Refusal.LANGUAGE,
                        "its language cannot be told from the text; say it with --lang")
                : new Outcome.Done<>(document.id(), document.withLang(lang));
    }

    private boolean isPlain(String text, String label, String heard) {
        if (heard.equals(label) || text.length() < ENOUGH_TO_OVERRULE) {
            return false;
        }
        int middle = text.length() / 2;
        return identifier.apply(text.substring(0, middle)).equals(Optional.of(heard))
                && identifier.apply(text.substring(middle)).equals(Optional.of(heard));
    }

    /** {@code es} of {@code es-MX}. */
    private static String primary(String tag) {
        String[] parts = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2);
        return parts[0];
    }
}
