package org.entente.eval;

import org.entente.model.Span;

/** The two ways to count a text's characters, UTF-16 units and code points. Linear to make, constant to ask. */
final class Offsets {
    private final int[] codePointAt;
    private final int[] utf16At;

    Offsets(String text) {
        codePointAt = new int[text.length() + 1];
        utf16At = new int[text.codePointCount(0, text.length()) + 1];
        int codePoint = 0;
        for (int i = 0; i < text.length(); codePoint++) {
            utf16At[codePoint] = i;
            int width = Character.charCount(text.codePointAt(i));
            for (int k = 0; k < width; k++) {
                codePointAt[i + k] = codePoint;
            }
            i += width;
        }
        codePointAt[text.length()] = codePoint;
        utf16At[codePoint] = text.length();
    }

    int codePoints() {
        return utf16At.length - 1;
    }

    Span utf16(int startCodePoint, int endCodePoint) {
        return new Span(utf16At[startCodePoint], utf16At[endCodePoint]);
    }

    Span codePoints(Span utf16) {
        return new Span(codePointAt[utf16.start()], codePointAt[utf16.end()]);
    }
}
