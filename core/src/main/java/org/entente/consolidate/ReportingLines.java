package org.entente.consolidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.entente.model.SourcedClaim;

/**
 * Counts independent lines of reporting among the reports of one happening: reports of one group of outlets, and
 * reports in near-identical words, are one line however many they are.
 *
 * <p>First cut: a translation or a paraphrase still counts as a line of its own. Near linear in the reports, by a
 * look-up of shared shingles. Immutable, thread-safe.
 */
final class ReportingLines {
    private final UnaryOperator<String> outletGroup;

    /** @param outletGroup from an outlet's name to what it belongs to; empty for an unknown outlet */
    ReportingLines(UnaryOperator<String> outletGroup) {
        this.outletGroup = outletGroup;
    }

    int count(List<? extends SourcedClaim<?>> claims) {
        SortedMap<String, Integer> numbers = new TreeMap<>();
        claims.forEach(claim -> numbers.putIfAbsent(claim.report().key(), numbers.size()));
        Joined lines = new Joined(numbers.size());
        Map<String, Integer> byGroup = new HashMap<>();
        Map<String, List<Worded>> byShingle = new HashMap<>();
        for (SourcedClaim<?> claim : claims) {
            int number = numbers.get(claim.report().key());
            for (String outlet : claim.report().outlets()) {
                String group = outlet.isEmpty() ? "" : outletGroup.apply(outlet);
                Integer before = group.isEmpty() ? null : byGroup.putIfAbsent(group, number);
                if (before != null) {
                    lines.join(before, number);
                }
            }
            joinNear(lines, new Worded(number, Wording.of(claim.sentence())), byShingle);
        }
        return lines.count();
    }

    private record Worded(int number, Wording wording) {}

    private static void joinNear(Joined lines, Worded one, Map<String, List<Worded>> byShingle) {
        for (String shingle : one.wording().shingles()) {
            List<Worded> others = byShingle.computeIfAbsent(shingle, s -> new ArrayList<>());
            for (Worded other : others) {
                if (lines.root(one.number()) != lines.root(other.number())
                        && one.wording().isNear(other.wording())) {
                    lines.join(one.number(), other.number());
                }
            }
            others.add(one);
        }
    }
}
