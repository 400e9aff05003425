package org.entente.eval;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures of coded documents against gold: precision counts every event coded, recall the musts only.
 *
 * <p>Mutable, one thread: add documents, then ask. The first two tables and the line after them are laid out like the
 * reference scorer's, so that the two can be compared as text.
 */
public final class EventScore {
    private final Counts total = new Counts();
    private final Map<String, Counts> languages = new TreeMap<>();
    private final Breakdown types = new Breakdown("type");
    private final Breakdown statuses = new Breakdown("status");
    private final Breakdown constructions = new Breakdown("construction");

    void add(Comparison document) {
        Counts counts = document.counts();
        total.add(counts);
        languages.computeIfAbsent(document.gold().lang(), k -> new Counts()).add(counts);
        document.forEachCoded((claim, level) -> {
            types.addCoded(claim.type().name(), level);
            statuses.addCoded(claim.status().code(), level);
            constructions.addCoded(document.construction(claim.evidence().cue().span()), level);
        });
        document.forEachMust((unit, level) -> {
            types.addMust(unit.event().type().name(), level);
            statuses.addMust(unit.event().status().code(), level);
            constructions.addMust(document.construction(unit.readings().get(0).cue()), level);
        });
    }

    Counts total() {
        return total;
    }

    Map<String, Counts> languages() {
        return languages;
    }

    Breakdown types() {
        return types;
    }

    /** The tables for a person. */
    String table() {
        StringBuilder out = new StringBuilder(4096);
        out.append("set    docs pred must  may | L1 P    R     F1   | L2 P    R     F1   | L3 P    R     F1\n");
        languages.forEach((name, counts) -> out.append(levels(name, counts)));
        out.append(levels("all", total));
        out.append("\nset    polity P  R     F1   | status (n)   | voice P R F1 (gold n)    "
                + "| date exact compatible (n), dated though null | evidence on cue\n");
        languages.forEach((name, counts) -> out.append(fields(name, counts)));
        out.append(fields("all", total));
        out.append(onMatches()).append(summary()).append('\n');
        out.append(types.table()).append('\n');
        out.append(statuses.table()).append('\n');
        out.append(constructions.table());
        return out.toString();
    }

    private static String levels(String name, Counts c) {
        return String.format(
                Locale.ROOT,
                "%-6s %4d %4d %4d %4d | %s | %s | %s\n",
                name,
                c.get(Count.DOCUMENTS),
                c.get(Count.CODED),
                c.get(Count.MUST),
                c.get(Count.MAY),
                c.at(1).show(),
                c.at(2).show(),
                c.at(3).show());
    }

    private static String fields(String name, Counts c) {
        return String.format(
                Locale.ROOT,
                "%-6s %8s %s %s | %s (%3d)  | %s (%3d)  | %s %s (%3d)  %s (%3d)       | %s\n",
                name,
                Figures.show(c.polities().precision()),
                Figures.show(c.polities().recall()),
                Figures.show(c.polities().f1()),
                show(c, Count.STATUS_RIGHT, Count.MATCHES),
                c.get(Count.MATCHES),
                c.voices().show(),
                c.get(Count.VOICE_GOLD),
                show(c, Count.DATE_EXACT, Count.DATED),
                show(c, Count.DATE_COMPATIBLE, Count.DATED),
                c.get(Count.DATED),
                show(c, Count.UNDATED_BUT_DATED, Count.UNDATED),
                c.get(Count.UNDATED),
                show(c, Count.ON_CUE, Count.MATCHES));
    }

    private String onMatches() {
        return String.format(
                Locale.ROOT,
                "on matches: mode %s (%d)  contexts %s (%d)  items' kind %s (%d)  place given %s (%d)"
                        + "  predictions on texts without events %d on %d\n",
                show(total, Count.MODE_RIGHT, Count.MODE),
                total.get(Count.MODE),
                show(total, Count.CONTEXTS_RIGHT, Count.CONTEXTS),
                total.get(Count.CONTEXTS),
                show(total, Count.ITEMS_RIGHT, Count.ITEMS),
                total.get(Count.ITEMS),
                show(total, Count.PLACE_GIVEN, Count.PLACE),
                total.get(Count.PLACE),
                total.get(Count.CODED_ON_EMPTY),
                total.get(Count.EMPTY_DOCUMENTS));
    }

    /** "L1 F1 0.500 L2 F1 0.400 L3 F1 0.300". */
    String summary() {
        return String.format(
                Locale.ROOT,
                "L1 F1 %s  L2 F1 %s  L3 F1 %s\n",
                Figures.show(total.at(1).f1()),
                Figures.show(total.at(2).f1()),
                Figures.show(total.at(3).f1()));
    }

    private static String show(Counts counts, Count part, Count whole) {
        return Figures.show(counts.ratio(part, whole));
    }

    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("all", json(total));
        ObjectNode byLanguage = node.putObject("languages");
        languages.forEach((name, counts) -> byLanguage.set(name, json(counts)));
        node.set("types", types.json());
        node.set("statuses", statuses.json());
        node.set("constructions", constructions.json());
        return node;
    }

    private static ObjectNode json(Counts counts) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (int level = 1; level <= 3; level++) {
            node.set("l" + level, json(counts.at(level)));
        }
        node.set("polities", json(counts.polities()));
        node.set("voices", json(counts.voices()));
        ObjectNode numbers = node.putObject("counts");
        for (Count count : Count.values()) {
            numbers.put(count.name().toLowerCase(Locale.ROOT), counts.get(count));
        }
        return node;
    }

    private static ObjectNode json(Figures figures) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("p", Figures.rounded(figures.precision()))
                .put("r", Figures.rounded(figures.recall()))
                .put("f", Figures.rounded(figures.f1()));
    }
}
