package org.entente.annotate;

import java.util.regex.Pattern;
import org.entente.model.Span;

/**
 * Tells a dateline's city ("Caracas. El presidente …", "MOSCOW (Reuters) -") from a capital that stands for its state.
 */
final class Dateline {
    private static final Pattern AFTER = Pattern.compile(
            "(?:, ?[\\p{L} ]{2,25})?(?:, ?(?:\\d{1,2} (?:de )?\\p{L}{3,10}\\.?|\\p{L}{3,10}\\.? \\d{1,2}))? ?(?:\\([^()\\n]{2,40}\\))? ?(?:\\.? ?[-–—]|\\. (?=\\p{Lu})|\\.$)");

    private Dateline() {}

    /** True when the name opens a line and what follows is the rest of a dateline. */
    static boolean opensWith(String text, Span name) {
        int before = name.start() - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        boolean opensLine = before < 0 || text.charAt(before) == '\n';
        int end = Math.min(text.length(), name.end() + 90);
        return opensLine && AFTER.matcher(text).region(name.end(), end).lookingAt();
    }
}
