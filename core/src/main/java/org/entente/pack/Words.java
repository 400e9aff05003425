package org.entente.pack;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Small text operations that loading and spotting share. */
public final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Words() {}

    /** Lower case without diacritics: the key under which forms are looked up. */
    public static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean isAscii = true;
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                isAscii = false;
                break;
            }
        }
        return isAscii
                ? lower
                : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    /**
     * Words as a reader sees them: without controls, marks of direction and joiners, composed (NFC), blanks single,
     * characters that were decoded wrongly mended; no longer than {@code most} UTF-16 units.
     */
    public static String visible(String words, int most) {
        return Spelling.unmangled(Spelling.visible(words, most));
    }

    /** Where the words stand in a text, capitals aside, whole words only; −1 when nowhere. */
    public static int indexOf(String text, String words) {
        for (int at = 0; at + words.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, words, 0, words.length())
                    && (at == 0 || !isWordChar(text.charAt(at - 1)))
                    && (at + words.length() == text.length() || !isWordChar(text.charAt(at + words.length())))) {
                return at;
            }
        }
        return -1;
    }

    /** True when every letter is a capital and there are at least {@code least} letters. */
    public static boolean isCapitals(String word, int least) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c)) {
                if (!Character.isUpperCase(c)) {
                    return false;
                }
                letters++;
            }
        }
        return letters >= least;
    }

    /** The word with its first letter capital. */
    public static String capitalised(String word) {
        if (word.isEmpty()) {
            return word;
        }
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    /** The maximal runs of letters, digits and combining marks, as start and end offsets in pairs. */
    public static List<int[]> runs(String text) {
        List<int[]> out = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!isWordChar(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && isWordChar(text.charAt(i))) {
                i++;
            }
            out.add(new int[] {start, i});
        }
        return out;
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /**
     * Letters to change, add, leave out or swap, in UTF-16 units (Damerau–Levenshtein, optimal string alignment); more
     * than {@code most} is all the same.
     */
    public static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }
}
