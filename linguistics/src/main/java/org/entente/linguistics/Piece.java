package org.entente.linguistics;

import org.entente.model.Span;

/**
 * A token before it has been analysed.
 *
 * @param span where it stands in the text; the parts of a contraction share one span
 * @param form as it stands there, or the part's own form
 * @param word what the tagger and the parser are given: quotation marks, dashes and shouting made plain
 * @param name the number of the name that it lies in, −1 for none
 */
record Piece(Span span, String form, String word, int name) {
    private static final int NONE = -1;

    static Piece of(Span span, String text, String word) {
        return new Piece(span, text.substring(span.start(), span.end()), word, NONE);
    }

    boolean named() {
        return name != NONE;
    }

    Piece inName(int number) {
        return new Piece(span, form, word, number);
    }

    Piece spelled(String plainer) {
        return new Piece(span, form, plainer, name);
    }

    /** A part of this contraction. */
    Piece part(String own) {
        return new Piece(span, own, own, name);
    }

    /** True where nothing stands between this and the next. */
    boolean touches(Piece next) {
        return span.end() == next.span.start();
    }

    boolean isWord() {
        return form.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    boolean isCapitalised() {
        return Character.isUpperCase(form.codePointAt(0));
    }
}
