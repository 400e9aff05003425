package org.entente.annotate;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.model.Span;

/**
 * Tells a dateline's city ("Caracas. El presidente …", "MOSCOW (Reuters) -") from a capital that stands for its state.
 */
final class Dateline {
    private static final Pattern AFTER = Pattern.compile(
            "(?:, ?[\\p{L} ]{2,25})?(?:, ?(?:\\d{1,2} (?:de )?\\p{L}{3,10}\\.?|\\p{L}{3,10}\\.? \\d{1,2}))? ?(?:\\([^()\\n]{2,40}\\))? ?(?:\\.? ?[-–—]|\\. (?=\\p{Lu})|\\.$)");

    private static final String DAY = "\\d{1,2}\\*? (?:de )?\\p{L}{3,10}\\.?|\\p{L}{3,10}\\.? \\d{1,2}";

    /** Bounded, for a line may hold any number of capitals. */
    private static final String PLACE =
            "\\p{Lu}[\\p{L}.'’]{0,40}(?:[ /,-]{1,2}(?:\\p{Lu}[\\p{L}.'’]{0,40}|de|del|la|di)){0,8}";

    /** A whole dateline: "Las Palmas, 3 mar (EFE).- ", "ROMA/MADRID.- ", "ROMA, 3 MAG - ". */
    private static final Pattern WHOLE = Pattern.compile(
            "^\\h*" + PLACE + "(?:"
                    + "(?:, ?(?:" + DAY + "))? ?\\([^()\\n]{2,40}\\) ?\\.? ?|(?:, ?(?:" + DAY + "))? ?\\. ?|, ?(?:"
                    + DAY + ") )"
                    + "[-–—]{1,2}\\h*(?=[«\"“¿¡]?\\p{Lu})",
            Pattern.MULTILINE);

    private Dateline() {}

    /** Where the text behind each whole dateline of a text begins, in their order. */
    static List<Integer> ends(String text) {
        return WHOLE.matcher(text).results().map(MatchResult::end).toList();
    }

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
