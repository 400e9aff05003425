package org.entente.model;

/**
 * Words of a document with the place they stand at; made only by {@link Document#quote}, so the two cannot disagree.
 */
public final class Quotation {
    private final Span span;
    private final String words;

    Quotation(Span span, String words) {
        this.span = span;
        this.words = words;
    }

    /**
     * A quotation as an archive kept it beside the document: only for what {@link Document#quote} had made, so that a
     * claim can be read without its text.
     */
    public static Quotation kept(Span span, String words) {
        if (span.length() != words.length()) {
            throw new IllegalArgumentException("'" + words + "' is not as long as " + span);
        }
        return new Quotation(span, words);
    }

    /** UTF-16 offsets in the document's text. */
    public Span span() {
        return span;
    }

    public String words() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quotation that && span.equals(that.span) && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return 31 * span.hashCode() + words.hashCode();
    }

    @Override
    public String toString() {
        return "“" + words + "” " + span.start() + ".." + span.end();
    }
}
