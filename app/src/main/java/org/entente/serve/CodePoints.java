package org.entente.serve;

import java.util.Arrays;

/**
 * UTF-16 offsets of one text as code points. Made in one walk over the text; each question costs a search among the
 * characters beyond the basic plane, so nothing at all for most texts. Immutable.
 */
final class CodePoints {
    /** Where each low surrogate of a pair stands, rising. */
    private final int[] seconds;

    CodePoints(String text) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i;
            }
        }
        seconds = Arrays.copyOf(found, count);
    }

    /** The code points before this offset; a pair counts once both halves lie before. */
    int before(int utf16) {
        int at = Arrays.binarySearch(seconds, utf16);
        return utf16 - (at >= 0 ? at : -at - 1);
    }
}
