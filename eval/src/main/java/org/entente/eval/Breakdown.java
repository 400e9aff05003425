package org.entente.eval;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Figures by some property: what was coded with it and right, what must have been found with it and was. Mutable. */
final class Breakdown {
    private final String title;
    private final Map<String, Row> rows = new TreeMap<>();

    /** @param title what the rows are, the head of the first column */
    Breakdown(String title) {
        this.title = title;
    }

    private static final class Row {
        private final int[] right = new int[4];
        private final int[] found = new int[4];

        private Figures at(int level) {
            return new Figures(Figures.ratio(right[level], right[0]), Figures.ratio(found[level], found[0]));
        }
    }

    private Row row(String label) {
        return rows.computeIfAbsent(label, k -> new Row());
    }

    /** A coded event, and the level at which the gold agrees. */
    void addCoded(String label, int level) {
        count(row(label).right, level);
    }

    /** A must, and the level at which it was found. */
    void addMust(String label, int level) {
        count(row(label).found, level);
    }

    private static void count(int[] atLeast, int level) {
        for (int i = 0; i <= level; i++) {
            atLeast[i]++;
        }
    }

    String table() {
        StringBuilder out = new StringBuilder(256);
        out.append(String.format(
                Locale.ROOT,
                "%-16s | L2 P    R     F1   | L3 P    R     F1   | coded  L1   L2   L3 | must   L1   L2   L3\n",
                title));
        rows.forEach((label, row) -> out.append(String.format(
                Locale.ROOT,
                "%-16s | %s | %s | %5d %4d %4d %4d | %4d %4d %4d %4d\n",
                label,
                row.at(2).show(),
                row.at(3).show(),
                row.right[0],
                row.right[1],
                row.right[2],
                row.right[3],
                row.found[0],
                row.found[1],
                row.found[2],
                row.found[3])));
        return out.toString();
    }

    ObjectNode json() {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        rows.forEach((label, row) -> all.set(label, json(row)));
        return all;
    }

    private static ObjectNode json(Row row) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("coded", row.right[0]).put("must", row.found[0]);
        for (int level = 1; level <= 3; level++) {
            node.put("right_l" + level, row.right[level]);
            node.put("found_l" + level, row.found[level]);
        }
        return node;
    }

    /** Coded, right at L2, must and found at L2, a row each. */
    Map<String, int[]> countsAtL2() {
        Map<String, int[]> counts = new LinkedHashMap<>();
        rows.forEach(
                (label, row) -> counts.put(label, new int[] {row.right[0], row.right[2], row.found[0], row.found[2]}));
        return counts;
    }
}
