package org.entente.annotate;

import java.util.Arrays;
import java.util.Locale;
import org.entente.model.Span;
import org.entente.pack.LanguagePack;

/**
 * A second text for the parser, made from the first, with the way back.
 *
 * <p>Splits words that lost mark-up ran together ("droniHa"), where a lower-case letter meets a capital and the whole
 * is no name; puts a blank between a closing quotation mark and a letter; writes closed-class words that start a split
 * or a line in lower case, since a capital one ("Nel", "Ha") ruins the parse. Never drops a character. Linear.
 */
public final class Repair {
    private static final int LONGEST_WORD = 60;
    private final String text;
    private final int[] origin;

    private Repair(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    /** The repaired text. */
    public String text() {
        return text;
    }

    /** The place in the text as read of a span of the repaired one. */
    public Span back(Span span) {
        if (span.length() == 0) {
            int at = span.start() < origin.length ? origin[span.start()] : origin[origin.length - 1] + 1;
            return new Span(at, at);
        }
        return new Span(origin[span.start()], origin[span.end() - 1] + 1);
    }

    /** Repairs a text. */
    public static Repair of(String raw, LanguagePack pack) {
        StringBuilder out = new StringBuilder(raw.length() + 16);
        int[] origin = new int[raw.length() + 16];
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean isSplit = i > 0 && splitsBefore(raw, i, pack);
            if (isSplit) {
                origin = put(out, origin, ' ', i);
            }
            if (Character.isUpperCase(c) && isSplit && isClosedWord(raw, i, pack)) {
                c = Character.toLowerCase(c);
            }
            origin = put(out, origin, c, i);
        }
        return new Repair(out.toString(), Arrays.copyOf(origin, out.length()));
    }

    private static int[] put(StringBuilder out, int[] origin, char c, int from) {
        int[] grown = out.length() < origin.length ? origin : Arrays.copyOf(origin, origin.length * 2);
        grown[out.length()] = from;
        out.append(c);
        return grown;
    }

    private static boolean splitsBefore(String raw, int i, LanguagePack pack) {
        char before = raw.charAt(i - 1);
        char c = raw.charAt(i);
        if ((before == '”' || before == '»') && Character.isLetter(c)) {
            return true;
        }
        if (!Character.isLowerCase(before) || !Character.isUpperCase(c)) {
            return false;
        }
        int start = wordStart(raw, i);
        int end = wordEnd(raw, i);
        String left = raw.substring(start, i);
        String whole = raw.substring(start, end);
        boolean isShort = left.length() < 4 || end - i < 2;
        return !pack.names().knows(whole) && (!isShort || isClosedWord(raw, i, pack) && left.length() > 1);
    }

    private static boolean isClosedWord(String raw, int start, LanguagePack pack) {
        int end = wordEnd(raw, start);
        return end > start && pack.isWord("closed", raw.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static int wordStart(String raw, int i) {
        int start = i;
        while (start > 0 && i - start < LONGEST_WORD && Character.isLetter(raw.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String raw, int i) {
        int end = i;
        while (end < raw.length() && end - i < LONGEST_WORD && Character.isLetter(raw.charAt(end))) {
            end++;
        }
        return end;
    }
}
