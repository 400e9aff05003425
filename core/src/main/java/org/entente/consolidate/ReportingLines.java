package org.entente.consolidate;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.entente.model.Provenance;

/**
 * Counts independent lines of reporting among the reports of one happening: reports of one group of outlets, and
 * reports in near-identical words, are one line however many they are.
 *
 * <p>First cut: a translation or a paraphrase still counts as a line of its own. Immutable, thread-safe.
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
        Joined lines = new Joined(told.size());
        Map<String, Integer> byDocument = new HashMap<>();
        Map<String, Integer> byGroup = new HashMap<>();
        for (int i = 0; i < told.size(); i++) {
            Provenance source = told.get(i).source();
            joinSame(lines, byDocument, source.document(), i);
            joinSame(lines, byGroup, source.outlet().isEmpty() ? "" : outletGroup.apply(source.outlet()), i);
        }
        Wordings.join(
                lines,
                told.stream().map(Line::wording).toList(),
                Collections.nCopies(told.size(), Collections.emptySortedSet()));
        return lines.count();
    }

    private static void joinSame(Joined lines, Map<String, Integer> known, String name, int number) {
        Integer before = name.isEmpty() ? null : known.putIfAbsent(name, number);
        if (before != null) {
            lines.join(before, number);
        }
    }
}
