package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How many columns words take on a terminal: two for East Asian wide characters, none for combining ones. */
final class Columns {
    private static final int[] WIDE = {
        0x1100, 0x115f, 0x231a, 0x231b, 0x2329, 0x232a, 0x23e9, 0x23ec, 0x2e80, 0x303e, 0x3041, 0x33ff, 0x3400, 0x4dbf,
        0x4e00, 0x9fff, 0xa000, 0xa4cf, 0xa960, 0xa97f, 0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe10, 0xfe19, 0xfe30, 0xfe6f,
        0xff00, 0xff60, 0xffe0, 0xffe6, 0x16fe0, 0x18d08, 0x1aff0, 0x1b2fb, 0x1f1e6, 0x1f64f, 0x1f680, 0x1f6ff, 0x1f900,
        0x1f9ff, 0x1fa70, 0x1faff, 0x20000, 0x3fffd
    };
    private static final char ELLIPSIS = '…';
    private static final Pattern BLANKS = Pattern.compile(" +");

    private Columns() {}

    static int of(String words) {
        return words.codePoints().map(Columns::of).sum();
    }

    private static int of(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        for (int i = 0; i < WIDE.length && c >= WIDE[i]; i += 2) {
            if (c <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** The words in at most this many columns, with an ellipsis where something was left out. */
    static String cut(String words, int most) {
        if (of(words) <= most) {
            return words;
        }
        StringBuilder out = new StringBuilder();
        int used = 0;
        for (int c : words.codePoints().toArray()) {
            used += of(c);
            if (used > most - 1) {
                break;
            }
            out.appendCodePoint(c);
        }
        return out.toString().stripTrailing() + ELLIPSIS;
    }

    /** The end of the words in at most this many columns, with an ellipsis where something was left out. */
    static String cutLeft(String words, int most) {
        if (of(words) <= most) {
            return words;
        }
        int from = words.length();
        int used = 1;
        while (from > 0) {
            int c = words.codePointBefore(from);
            used += of(c);
            if (used > most) {
                break;
            }
            from -= Character.charCount(c);
        }
        return ELLIPSIS + words.substring(from).stripLeading();
    }

    static String pad(String words, int columns) {
        return words + " ".repeat(Math.max(0, columns - of(words)));
    }

    /** The words broken at blanks into lines of at most this many columns; a longer word stands alone, uncut. */
    static List<String> wrap(String words, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : BLANKS.splitAsStream(words.strip()).toList()) {
            int width = of(word);
            if (used > 0 && used + 1 + width > most) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += width;
        }
        lines.add(line.toString());
        return lines;
    }
}
