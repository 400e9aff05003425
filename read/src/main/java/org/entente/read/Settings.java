package org.entente.read;

import java.util.List;
import org.entente.model.PartialDate;

/**
 * What the caller says of all inputs together.
 *
 * @param published the date of texts that bring none of their own; {@link PartialDate#UNKNOWN} when not given
 * @param lang the language of texts that do not say, empty when not given
 * @param languages ISO 639-1 codes of the languages whose month names a dateline may hold
 * @param limits how much is read before a text is refused
 */
public record Settings(PartialDate published, String lang, List<String> languages, Limits limits) {
    public Settings {
        languages = List.copyOf(languages);
    }

    /** Nothing is known beforehand, and datelines are read in these languages. */
    public static Settings forLanguages(List<String> languages) {
        return new Settings(PartialDate.UNKNOWN, "", languages, Limits.USUAL);
    }
}
