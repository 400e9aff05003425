package org.entente.consolidate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.entente.model.Provenance;
import org.entente.model.Voice;

/**
 * Counts independent lines of reporting among the reports of one happening. One line, however many reports they are:
 *
 * <ul>
 *   <li>outlets of one group, and whoever has it from one of them: "Reuters reported that …" is Reuters' line;
 *   <li>near-identical words;
 *   <li>translations: two or more amounts in a sentence, and the same ones in another language.
 * </ul>
 *
 * <p>A translation that tells no amounts, and a paraphrase, still count for themselves. Immutable, thread-safe.
 */
final class ReportingLines {
    /** One amount may be the same by chance, or because it is the truth. */
    private static final int FEWEST_AMOUNTS = 2;

    private final UnaryOperator<String> outletGroup;
    private final Predicate<String> isOutlet;

    /**
     * @param outletGroup from an outlet's name to what it belongs to; empty for an unknown outlet
     * @param isOutlet whether a voice of this name is an outlet
     */
    ReportingLines(UnaryOperator<String> outletGroup, Predicate<String> isOutlet) {
        this.outletGroup = outletGroup;
        this.isOutlet = isOutlet;
    }

    /**
     * A report and the words in which it tells the happening.
     *
     * @param voices who says so, the nearest first
     * @param amounts see {@link Amounts}
     */
    record Line(Provenance source, List<Voice> voices, Wording wording, SortedSet<String> amounts) {}

    int count(List<Line> told) {
        Joined lines = new Joined(told.size());
        Map<String, Integer> byDocument = new HashMap<>();
        Map<String, Integer> byGroup = new HashMap<>();
        Map<SortedSet<String>, List<Integer>> byAmounts = new HashMap<>();
        for (int i = 0; i < told.size(); i++) {
            Line line = told.get(i);
            joinSame(lines, byDocument, line.source().document(), i);
            joinSame(lines, byGroup, group(line), i);
            joinTranslation(lines, byAmounts, told, i);
        }
        Wordings.join(
                lines,
                told.stream().map(Line::wording).toList(),
                Collections.nCopies(told.size(), Collections.emptySortedSet()));
        return lines.count();
    }

    /** Whose word it is: of an outlet that is quoted, however far back, else of the report's own. */
    private String group(Line line) {
        String outlet = line.source().outlet();
        for (Voice voice : line.voices()) {
            outlet = isOutlet.test(voice.name()) ? voice.name() : outlet;
        }
        return outlet.isEmpty() ? "" : outletGroup.apply(outlet);
    }

    private static void joinSame(Joined lines, Map<String, Integer> known, String name, int number) {
        Integer before = name.isEmpty() ? null : known.putIfAbsent(name, number);
        if (before != null) {
            lines.join(before, number);
        }
    }

    /** In one language the words themselves tell a copy from a report of one's own. */
    private static void joinTranslation(
            Joined lines, Map<SortedSet<String>, List<Integer>> known, List<Line> told, int number) {
        Line line = told.get(number);
        if (line.amounts().size() < FEWEST_AMOUNTS) {
            return;
        }
        List<Integer> same = known.computeIfAbsent(line.amounts(), a -> new ArrayList<>());
        for (int other : same) {
            if (!told.get(other).source().lang().equals(line.source().lang())) {
                lines.join(other, number);
            }
        }
        same.add(number);
    }
}
