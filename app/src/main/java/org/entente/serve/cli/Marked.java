package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.model.Span;

/**
 * A sentence with its cues marked, as lines for a page: {@code »…«} around a cue, or bold and underlined on a terminal.
 * A long sentence is cut on both sides and keeps its cues. Immutable.
 */
final class Marked {
    private static final String BOLD_UNDERLINED = "\u001b[1;4m";
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";
    private static final int MOST_LINES = 4;
    /** Stand-ins while lines are broken: no shown text holds them, so the text's own quotation marks stay its own. */
    private static final char OPEN = '\uE000';

    private static final char CLOSE = '\uE001';

    private final boolean isTerminal;

    Marked(boolean isTerminal) {
        this.isTerminal = isTerminal;
    }

    /**
     * Words to mark.
     *
     * @param span where they stand in the sentence
     * @param label what stands behind them, empty for nothing
     */
    record Cue(Span span, String label) {}

    /** Words that stand out, as a title does. */
    String bold(String words) {
        return isTerminal ? BOLD + words + PLAIN : words;
    }

    /** The sentence with its cues marked; cues that overlap are marked as one. */
    List<String> lines(String sentence, List<Cue> cues, int columns) {
        return lines(sentence, cues, columns, MOST_LINES);
    }

    /** The same in about this many lines. */
    List<String> lines(String sentence, List<Cue> cues, int columns, int mostLines) {
        List<Cue> apart = apart(cues);
        if (apart.isEmpty()) {
            return Columns.wrap(Shown.line(sentence), columns);
        }
        int first = apart.get(0).span().start();
        int last = apart.get(apart.size() - 1).span().end();
        String middle = middle(sentence, apart);
        String left = Shown.line(sentence.substring(0, first));
        String right = Shown.line(sentence.substring(last));
        int room = Math.max(columns, columns * mostLines - columns / 4 - Columns.of(middle));
        left = Columns.cutLeft(left, Math.max(room / 2, room - Columns.of(right)));
        right = Columns.cut(right, room - Columns.of(left));
        return dressed(Columns.wrap(left + middle + right, columns));
    }

    private static List<Cue> apart(List<Cue> cues) {
        List<Cue> apart = new ArrayList<>();
        List<Cue> sorted = cues.stream().sorted(Comparator.comparing(Cue::span)).toList();
        for (Cue cue : sorted) {
            int end = apart.size() - 1;
            if (end >= 0 && apart.get(end).span().end() > cue.span().start()) {
                Cue before = apart.get(end);
                String label = before.label() + (before.label().isEmpty() ? "" : ",") + cue.label();
                apart.set(end, new Cue(before.span().cover(cue.span()), label));
            } else {
                apart.add(cue);
            }
        }
        return apart;
    }

    private static String middle(String sentence, List<Cue> apart) {
        StringBuilder out = new StringBuilder();
        int from = apart.get(0).span().start();
        for (Cue cue : apart) {
            out.append(Shown.line(sentence.substring(from, cue.span().start())));
            out.append(OPEN)
                    .append(Shown.line(
                            sentence.substring(cue.span().start(), cue.span().end())))
                    .append(CLOSE)
                    .append(cue.label());
            from = cue.span().end();
        }
        return out.toString();
    }

    private List<String> dressed(List<String> lines) {
        List<String> dressed = new ArrayList<>();
        boolean isInside = false;
        for (String line : lines) {
            boolean isOpenAfter = isOpenAfter(line, isInside);
            dressed.add(isTerminal ? dressed(line, isInside, isOpenAfter) : signed(line));
            isInside = isOpenAfter;
        }
        return dressed;
    }

    private static boolean isOpenAfter(String line, boolean isInside) {
        int open = line.lastIndexOf(OPEN);
        int close = line.lastIndexOf(CLOSE);
        return (open < 0 && close < 0) ? isInside : open > close;
    }

    private static String signed(String line) {
        return line.replace(OPEN, '»').replace(CLOSE, '«');
    }

    /** Nothing of the dress reaches over a line's end: the indent of the next one stays plain. */
    private static String dressed(String line, boolean isOpenBefore, boolean isOpenAfter) {
        return (isOpenBefore ? BOLD_UNDERLINED : "")
                + line.replace(String.valueOf(OPEN), BOLD_UNDERLINED).replace(String.valueOf(CLOSE), PLAIN)
                + (isOpenAfter ? PLAIN : "");
    }
}
