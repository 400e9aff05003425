package org.entente.eval;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The musts that were missed, by stage and language, and one by one. Mutable, one thread. */
final class MissReport {
    private final List<Miss> misses = new ArrayList<>();
    private final Map<Stage, Map<String, Integer>> byStage = new EnumMap<>(Stage.class);
    private final TreeSet<String> languages = new TreeSet<>();

    void add(Comparison document) {
        languages.add(document.gold().lang());
        for (Miss miss : MissFinder.of(document)) {
            misses.add(miss);
            byStage.computeIfAbsent(miss.stage(), k -> new TreeMap<>()).merge(miss.lang(), 1, Integer::sum);
        }
    }

    List<Miss> misses() {
        return List.copyOf(misses);
    }

    String table() {
        StringBuilder out = new StringBuilder(512);
        out.append(String.format(Locale.ROOT, "%-18s", "musts missed"));
        languages.forEach(lang -> out.append(String.format(Locale.ROOT, " %5s", lang)));
        out.append("   all\n");
        byStage.forEach((stage, counts) -> {
            out.append(String.format(Locale.ROOT, "%-18s", stage.label()));
            languages.forEach(lang -> out.append(String.format(Locale.ROOT, " %5d", counts.getOrDefault(lang, 0))));
            out.append(String.format(Locale.ROOT, " %5d\n", sum(counts)));
        });
        return out.toString();
    }

    /** A line each: document, stage, gold coding, nearest coding, sentence. */
    String lines() {
        StringBuilder out = new StringBuilder(misses.size() * 200);
        misses.forEach(miss -> out.append(miss.line()).append('\n'));
        return out.toString();
    }

    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        byStage.forEach((stage, counts) -> {
            ObjectNode row = node.putObject(stage.label());
            counts.forEach(row::put);
            row.put("all", sum(counts));
        });
        return node;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
