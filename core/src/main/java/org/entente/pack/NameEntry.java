package org.entente.pack;

import org.entente.model.Candidate;
import org.entente.model.EntityKind;
import org.entente.model.NameKind;
import org.entente.model.PartialDate;

/**
 * One form of one entity, as a pack line gives it.
 *
 * @param form as it stands in running text
 * @param from the form is used from then on; {@link PartialDate#UNKNOWN} for always
 */
public record NameEntry(
        String form, EntityKind kind, NameKind via, Candidate candidate, PartialDate from, PartialDate to) {
    /**
     * True when {@code surface} is this form: the same letters, diacritics aside, with the form's capitals; or the form
     * with a capital first letter (a sentence's start); or all in capitals (a headline).
     */
    boolean matches(String surface) {
        if (surface.equals(form) || form.isEmpty()) {
            return true;
        }
        if (Words.isCapitals(surface, 4)) {
            return true;
        }
        String plainForm = unmarked(form);
        String plainSurface = unmarked(surface);
        return plainSurface.equals(plainForm) || plainSurface.equals(Words.capitalised(plainForm));
    }

    private static String unmarked(String words) {
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '’' || c == '\'' || c == '-' || c == '.' || Character.isWhitespace(c)) {
                continue;
            }
            out.append(c);
        }
        String bare = java.text.Normalizer.normalize(out, java.text.Normalizer.Form.NFD);
        return bare.replaceAll("\\p{M}+", "");
    }
}
