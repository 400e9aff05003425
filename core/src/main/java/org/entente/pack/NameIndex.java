package org.entente.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.NameKind;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Every known name, for spotting: a tree of folded words, longest match first.
 *
 * <p>Spotting is linear in the text times the longest name. Matches do not overlap. Thread-safe once built.
 */
public final class NameIndex {
    private final Node root = new Node();

    /** A stretch of text and the entries whose form it is. */
    public record Match(Span span, List<NameEntry> entries) {}

    private static final class Node {
        final Map<String, Node> next = new HashMap<>(2);
        final List<NameEntry> entries = new ArrayList<>(1);
    }

    NameIndex(List<NameEntry> entries) {
        for (NameEntry entry : entries) {
            Node node = root;
            for (int[] run : Words.runs(entry.form())) {
                node = node.next.computeIfAbsent(Words.fold(entry.form().substring(run[0], run[1])), k -> new Node());
            }
            if (node != root) {
                node.entries.add(entry);
            }
        }
    }

    /** All names of a text, left to right, the longest at each place. */
    public List<Match> spot(String text) {
        List<int[]> runs = Words.runs(text);
        String[] folded = new String[runs.size()];
        List<Match> found = new ArrayList<>();
        int i = 0;
        while (i < folded.length) {
            Match match = longestAt(text, runs, folded, i);
            if (match == null) {
                i++;
                continue;
            }
            found.add(match);
            while (i < folded.length && runs.get(i)[0] < match.span().end()) {
                i++;
            }
        }
        return found;
    }

    private @Nullable Match longestAt(String text, List<int[]> runs, String[] folded, int from) {
        Node node = root;
        Match longest = null;
        int start = runs.get(from)[0];
        for (int i = from; i < folded.length; i++) {
            if (i > from && !joins(text, runs.get(i - 1), runs.get(i))) {
                break;
            }
            if (folded[i] == null) {
                folded[i] = Words.fold(text.substring(runs.get(i)[0], runs.get(i)[1]));
            }
            Node step = node.next.get(folded[i]);
            if (step == null) {
                break;
            }
            node = step;
            int end = runs.get(i)[1];
            if (!node.entries.isEmpty()) {
                String surface = text.substring(start, end);
                List<NameEntry> hits = new ArrayList<>(node.entries.size());
                for (NameEntry entry : node.entries) {
                    boolean isPrefix = entry.via() == NameKind.PREFIX;
                    boolean isJoined = end < text.length() && text.charAt(end) == '-';
                    if (entry.matches(surface) && (!isPrefix || isJoined)) {
                        hits.add(entry);
                    }
                }
                if (!hits.isEmpty()) {
                    hits.sort(STRONG_FIRST);
                    longest = new Match(new Span(start, end), hits);
                }
            }
        }
        return longest;
    }

    private static final Comparator<NameEntry> STRONG_FIRST = Comparator.comparing(
                    (NameEntry e) -> !e.candidate().isStrong())
            .thenComparing(e -> e.kind().ordinal())
            .thenComparing(e -> e.candidate().entity());

    /** Words of one name stand at most a blank, a hyphen, an apostrophe or an abbreviation's dot apart. */
    private static boolean joins(String text, int[] left, int[] right) {
        int gap = right[0] - left[1];
        if (gap < 1 || gap > 2) {
            return false;
        }
        boolean hasDot = false;
        for (int i = left[1]; i < right[0]; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                hasDot = true;
            } else if (c != ' ' && c != '\u00a0' && c != '-' && c != '\'' && c != '’' && c != '‑') {
                return false;
            }
        }
        return !hasDot || left[1] - left[0] <= 3;
    }

    /** True when some name starts with or is this single word, capitals as given. */
    public boolean knows(String word) {
        Node node = root.next.get(Words.fold(word));
        return node != null && (!node.entries.isEmpty() || !node.next.isEmpty());
    }
}
