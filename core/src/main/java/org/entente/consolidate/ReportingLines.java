package org.entente.consolidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.entente.model.Provenance;

/**
 * Counts independent lines of reporting among the reports of one happening: reports of one group of outlets, and
 * reports in near-identical words, are one line however many they are.
 *
 * <p>First cut: a translation or a paraphrase still counts as a line of its own. Linear in the reports that print the
 * same words; different wordings are compared where they share a shingle. Immutable, thread-safe.
 */
final class ReportingLines {
    private final UnaryOperator<String> outletGroup;

    /** @param outletGroup from an outlet's name to what it belongs to; empty for an unknown outlet */
    ReportingLines(UnaryOperator<String> outletGroup) {
        this.outletGroup = outletGroup;
    }

    /** A report and the words in which it tells the happening. */
    record Line(Provenance source, Wording wording) {}

    int count(List<Line> told) {
        Map<String, Integer> numbers = new HashMap<>();
        told.forEach(line -> numbers.putIfAbsent(line.source().document(), numbers.size()));
        Joined lines = new Joined(numbers.size());
        Map<String, Integer> byGroup = new HashMap<>();
        Map<Set<String>, Integer> byWords = new HashMap<>();
        Map<String, List<Line>> byShingle = new HashMap<>();
        for (Line line : told) {
            int number = numbers.getOrDefault(line.source().document(), 0);
            String outlet = line.source().outlet();
            String group = outlet.isEmpty() ? "" : outletGroup.apply(outlet);
            Integer before = group.isEmpty() ? null : byGroup.putIfAbsent(group, number);
            if (before != null) {
                lines.join(before, number);
            }
            Integer same = byWords.putIfAbsent(line.wording().shingles(), number);
            if (same != null && !line.wording().shingles().isEmpty()) {
                // What the first report with these words is near to, this one is near to as well.
                lines.join(same, number);
                continue;
            }
            for (String shingle : line.wording().shingles()) {
                List<Line> others = byShingle.computeIfAbsent(shingle, s -> new ArrayList<>());
                for (Line other : others) {
                    int otherNumber = numbers.getOrDefault(other.source().document(), 0);
                    if (lines.root(number) != lines.root(otherNumber)
                            && line.wording().isNear(other.wording())) {
                        lines.join(number, otherNumber);
                    }
                }
                others.add(line);
            }
        }
        return lines.count();
    }
}
