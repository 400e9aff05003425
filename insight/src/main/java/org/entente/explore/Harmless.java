package org.entente.explore;

import java.util.Locale;

/**
 * Words of a text as a page or a terminal may show them: on one line, and with nothing in them that steers a terminal
 * or turns the direction of writing unseen. Line ends and tabs become blanks, controls their pictures (␛),
 * bidirectional marks and the like their numbers (⟨U+202E⟩). Letters of every script stay as they are. What has a
 * meaning in Markdown or HTML is left to whoever writes these.
 */
public final class Harmless {
    private static final int PICTURES = 0x2400;
    private static final int DELETE_PICTURE = 0x2421;

    private Harmless() {}

    public static String line(String words) {
        StringBuilder out = new StringBuilder(words.length());
        words.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        if (isSpace(c)) {
            out.append(' ');
        } else if (c < ' ') {
            out.append((char) (PICTURES + c));
        } else if (c == 0x7f) {
            out.append((char) DELETE_PICTURE);
        } else if (isHarmful(c)) {
            out.append(String.format(Locale.ROOT, "⟨U+%04X⟩", c));
        } else {
            out.appendCodePoint(c);
        }
    }

    private static boolean isSpace(int c) {
        return c == '\n' || c == '\r' || c == '\t' || c == 0x0b || c == 0x0c || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** Joiners between letters stay: Persian and emoji need them. */
    private static boolean isHarmful(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            case Character.FORMAT -> c != 0x200c && c != 0x200d && c != 0xad;
            default -> false;
        };
    }
}
