package org.entente.explore;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of one look in a PDF. Immutable.
 *
 * @param words as the font can show them
 * @param link where a click on them leads: {@code #} and an anchor's name, an address, or empty
 */
record PdfRun(String words, float size, Look look, String link) {
    enum Look {
        PLAIN,
        /** Drawn with a fatter line. */
        STRONG,
        /** Above the line, as the number of a footnote. */
        RAISED,
        /** On a coloured ground. */
        MARKED
    }

    float width(PdfFont font) {
        return font.width(words, size);
    }

    PdfRun with(String others) {
        return new PdfRun(others, size, look, link);
    }

    boolean endsBlank() {
        return words.endsWith(" ");
    }

    /** Its words one by one, each with the blanks behind it. */
    List<PdfRun> pieces() {
        List<PdfRun> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= words.length(); i++) {
            boolean isEnd = i == words.length() || (words.charAt(i - 1) == ' ' && words.charAt(i) != ' ');
            if (isEnd) {
                pieces.add(with(words.substring(from, i)));
                from = i;
            }
        }
        return pieces;
    }

    /** Its letters one by one, for a word that is wider than a line. */
    List<PdfRun> letters() {
        return words.codePoints().mapToObj(c -> with(Character.toString(c))).toList();
    }
}
