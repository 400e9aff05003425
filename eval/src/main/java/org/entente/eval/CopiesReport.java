package org.entente.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What {@link EvalCopies} counted. Filled by it; not thread-safe. */
public final class CopiesReport {
    private final int events;
    private final Map<Copy.Kind, Integer> extra = new EnumMap<>(Copy.Kind.class);
    private final Map<String, Integer> causes = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();
    private int pairs;
    private int wrongPairs;

    CopiesReport(int events) {
        this.events = events;
    }

    void extra(Copy.Kind kind, String cause, String line) {
        extra.merge(kind, 1, Integer::sum);
        causes.merge(cause, 1, Integer::sum);
        misses.add("extra, " + cause + ": " + line);
    }

    void pairs(int joined, int wrong, Collection<String> lines) {
        pairs += joined;
        wrongPairs += wrong;
        lines.forEach(line -> misses.add("joined with another: " + line));
    }

    public int events() {
        return events;
    }

    /** Events that only a copy tells. */
    public int extra() {
        return extra.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Extra events over events, in percent. */
    public double extraShare() {
        return events == 0 ? 0 : 100.0 * extra() / events;
    }

    /** Pairs of different happenings over all pairs that events join, in percent. */
    public double wrongShare() {
        return pairs == 0 ? 0 : 100.0 * wrongPairs / pairs;
    }

    /** The figures, a line each: name and count. */
    public List<String> figures() {
        List<String> figures = new ArrayList<>();
        figures.add("events " + events);
        figures.add("extra " + extra());
        extra.forEach((kind, count) -> figures.add("extra." + kind.name().toLowerCase(Locale.ROOT) + " " + count));
        figures.add("pairs " + pairs);
        figures.add("wrong_pairs " + wrongPairs);
        return figures;
    }

    public String table() {
        StringBuilder out = new StringBuilder();
        figures().forEach(line -> out.append(line).append('\n'));
        out.append(String.format(Locale.ROOT, "extra events: %.1f %% (bar 5)%n", extraShare()));
        out.append(String.format(Locale.ROOT, "wrongly joined pairs: %.1f %% (bar 2)%n", wrongShare()));
        causes.forEach((cause, count) ->
                out.append("extra, ").append(cause).append(": ").append(count).append('\n'));
        return out.toString();
    }

    /** A line for each extra event and each event that joins different happenings. */
    public List<String> misses() {
        return List.copyOf(misses);
    }
}
