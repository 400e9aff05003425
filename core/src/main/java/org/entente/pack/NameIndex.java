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
    private static final Node NOWHERE = new Node();

    private final Node root = new Node();
    private final Node shared;

    /** A stretch of text and the entries whose form it is. */
    public record Match(Span span, List<NameEntry> entries) {}

    /** Most nodes have neither branches nor entries of their own, so both are made when needed. */
    private static final class Node {
        private Map<String, Node> next = Map.of();
        private List<NameEntry> entries = List.of();

        Node step(String word) {
            return next.getOrDefault(word, NOWHERE);
        }

        Node grow(String word) {
            if (next.isEmpty()) {
                next = new HashMap<>(2);
            }
            return next.computeIfAbsent(word, k -> new Node());
        }

        void add(NameEntry entry) {
            if (entries.isEmpty()) {
                entries = new ArrayList<>(1);
            }
            entries.add(entry);
        }
    }

    NameIndex(List<NameEntry> entries) {
        this(entries, NOWHERE);
    }

    /** An index of these entries and of those of {@code other}, which is shared and not copied. */
    NameIndex(List<NameEntry> entries, NameIndex other) {
        this(entries, other.root);
    }

    private NameIndex(List<NameEntry> entries, Node shared) {
        this.shared = shared;
        for (NameEntry entry : entries) {
            Node node = root;
            for (int[] run : Words.runs(entry.form())) {
                node = node.grow(Words.fold(entry.form().substring(run[0], run[1])));
            }
            if (node != root) {
                node.add(entry);
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
            Match longer = longerInside(text, runs, folded, i, match);
            if (longer != null) {
                match = longer;
            }
            found.add(match);
            while (i < folded.length && runs.get(i)[0] < match.span().end()) {
                i++;
            }
        }
        return found;
    }

    /** "the Gulf of Aden": a longer name that begins inside one and ends behind it. */
    private @Nullable Match longerInside(String text, List<int[]> runs, String[] folded, int from, Match match) {
        for (int i = from + 1;
                i < folded.length && runs.get(i)[0] < match.span().end();
                i++) {
            Match inside = longestAt(text, runs, folded, i);
            if (inside != null
                    && inside.span().end() > match.span().end()
                    && inside.span().length() > match.span().length()) {
                return inside;
            }
        }
        return null;
    }

    private @Nullable Match longestAt(String text, List<int[]> runs, String[] folded, int from) {
        Node own = root;
        Node common = shared;
        Match longest = null;
        int start = runs.get(from)[0];
        for (int i = from; i < folded.length; i++) {
            if (i > from && !joins(text, runs.get(i - 1), runs.get(i))) {
                break;
            }
            if (folded[i] == null) {
                folded[i] = Words.fold(text.substring(runs.get(i)[0], runs.get(i)[1]));
            }
            own = own.step(folded[i]);
            common = common.step(folded[i]);
            if (own == NOWHERE && common == NOWHERE) {
                break;
            }
            Span span = new Span(start, runs.get(i)[1]);
            List<NameEntry> hits = new ArrayList<>(2);
            hits(own, text, span, hits);
            hits(common, text, span, hits);
            if (!hits.isEmpty()) {
                hits.sort(STRONG_FIRST);
                longest = new Match(span, hits);
            }
        }
        return longest;
    }

    private static void hits(Node node, String text, Span span, List<NameEntry> hits) {
        if (node.entries.isEmpty()) {
            return;
        }
        String surface = text.substring(span.start(), span.end());
        boolean isJoined = span.end() < text.length() && text.charAt(span.end()) == '-';
        for (NameEntry entry : node.entries) {
            if (entry.matches(surface) && (isJoined || entry.via() != NameKind.PREFIX)) {
                hits.add(entry);
            }
        }
    }

    private static final Comparator<NameEntry> STRONG_FIRST = Comparator.comparing(
                    (NameEntry e) -> !e.candidate().isStrong())
            .thenComparing(e -> e.kind().ordinal())
            .thenComparing(e -> e.candidate().entity())
            // "México" folds to what "Mexico", a misspelling in Spanish, folds to
            .thenComparing(e -> e.via() == NameKind.MISSPELLING);

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
        String folded = Words.fold(word);
        return root.step(folded) != NOWHERE || shared.step(folded) != NOWHERE;
    }
}
