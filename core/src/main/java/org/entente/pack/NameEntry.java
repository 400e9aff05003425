package org.entente.pack;

import java.text.Normalizer;
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
     * True when {@code surface} is this form: the same letters with the form's capitals; or the form with a capital
     * first letter (a sentence's start); or all in capitals (a headline). Diacritics count only in a form that is
     * written small: "reuniones" is no "reunionés", but "Iran" is "Irán". An office is written with capitals or
     * without.
     */
    boolean matches(String surface) {
        if (surface.equals(form) || form.isEmpty()) {
            return true;
        }
        if (Words.isCapitals(surface, 4) || via == NameKind.ROLE) {
            return true;
        }
        boolean isProper = form.codePoints().anyMatch(Character::isUpperCase);
        String plainForm = plain(form, isProper);
        String plainSurface = plain(surface, isProper);
        return plainSurface.equals(plainForm) || plainSurface.equals(Words.capitalised(plainForm));
    }

    private static String plain(String words, boolean dropsMarks) {
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '’' || c == '\'' || c == '-' || c == '.' || Character.isWhitespace(c)) {
                continue;
            }
            out.append(c);
        }
        return dropsMarks ? Normalizer.normalize(out, Normalizer.Form.NFD).replaceAll("\\p{M}+", "") : out.toString();
    }
}
