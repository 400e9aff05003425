package org.entente.annotate;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Quoted;
import org.entente.model.Span;

/**
 * Finds what stands between quotation marks. A straight mark opens and closes in turn and never over a blank line; a
 * quotation longer than {@value #LONGEST} characters is taken for a lost mark. Linear.
 */
final class Quotes {
    private static final int LONGEST = 3000;

    private Quotes() {}

    static List<Quoted> find(String text) {
        List<Quoted> found = new ArrayList<>();
        int open = -1;
        char closing = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isBlankLine = c == '\n' && (text.startsWith("\n", i + 1) || text.startsWith("\r\n", i + 1));
            if (open >= 0 && (isBlankLine || i - open > LONGEST)) {
                open = -1;
            } else if (open >= 0 && (c == closing || closing == '”' && c == '"')) {
                if (i > open) {
                    found.add(new Quoted(new Span(open, i)));
                }
                open = -1;
            } else if (open < 0 && closingOf(c) != 0) {
                open = i + 1;
                closing = closingOf(c);
            }
        }
        return found;
    }

    private static char closingOf(char c) {
        return switch (c) {
            case '“', '„' -> '”';
            case '«' -> '»';
            case '"' -> '"';
            default -> 0;
        };
    }
}
