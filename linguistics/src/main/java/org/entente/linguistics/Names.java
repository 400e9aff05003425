package org.entente.linguistics;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Span;

/**
 * Marks the tokens of known names, and cuts a token where a name ends inside it, if what is left over is itself a
 * separator and a capitalised word ({@code Rusia-Ucrania}), not an affix ({@code anti-US}, {@code US-led}).
 */
final class Names {
    private final List<Span> names;

    Names(List<Span> names) {
        this.names = List.copyOf(names);
    }

    /** True when a name covers both sides of this offset. */
    boolean bridge(int offset) {
        int number = at(offset);
        return number >= 0 && names.get(number).start() < offset;
    }

    List<Piece> mark(String text, List<Piece> pieces) {
        if (names.isEmpty()) {
            return pieces;
        }
        List<Piece> marked = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            int number = firstEndingAfter(piece.span().start());
            if (number == names.size() || !names.get(number).overlaps(piece.span())) {
                marked.add(piece);
            } else if (names.get(number).contains(piece.span()) || isAllButStop(names.get(number), piece)) {
                marked.add(piece.inName(number));
            } else {
                marked.addAll(cut(text, piece));
            }
        }
        return marked;
    }

    /** "U.S" in "U.S.", whose last full stop belongs to it: where a sentence ends is for {@link Sentences} to say. */
    private static boolean isAllButStop(Span name, Piece piece) {
        String form = piece.form();
        return name.start() <= piece.span().start()
                && name.end() == piece.span().end() - 1
                && form.endsWith(".")
                && form.indexOf('.') < form.length() - 1;
    }

    private List<Piece> cut(String text, Piece piece) {
        List<Piece> parts = new ArrayList<>();
        int at = piece.span().start();
        int end = piece.span().end();
        while (at < end) {
            int number = firstEndingAfter(at);
            Span name = number < names.size() ? names.get(number) : new Span(end, end);
            boolean inside = name.start() <= at;
            int to = inside ? Math.min(name.end(), end) : separatorEnd(text, at, Math.min(name.start(), end));
            Piece part = Piece.of(new Span(at, to), text, PlainTokens.plain(text.substring(at, to)));
            if (!inside && part.isWord() && !part.isCapitalised()) {
                return List.of(piece);
            }
            parts.add(inside ? part.inName(number) : part);
            at = to;
        }
        return parts;
    }

    /** The end of the separator that starts here, else of the word. */
    private static int separatorEnd(String text, int at, int end) {
        boolean word = Character.isLetterOrDigit(text.codePointAt(at));
        int to = at;
        while (to < end && Character.isLetterOrDigit(text.codePointAt(to)) == word) {
            to += Character.charCount(text.codePointAt(to));
        }
        return Math.min(to, end);
    }

    private int at(int offset) {
        int number = firstEndingAfter(offset);
        return number < names.size() && names.get(number).start() <= offset ? number : -1;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
