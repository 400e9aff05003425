package org.entente.eval;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Span;

/**
 * What was coded and nobody asked for, by the word that fired and by the path that led to its roles: where precision is
 * lost. Mutable, one thread.
 */
final class UnaskedReport {
    private static final int LONGEST_TABLE = 40;

    private final Map<String, Row> lexemes = new TreeMap<>();
    private final Map<String, Row> paths = new TreeMap<>();
    private final List<String> lines = new ArrayList<>();

    private static final class Row {
        private int fired;
        private int right;
        private int onEmpty;

        private int wrong() {
            return fired - right;
        }
    }

    void add(Comparison document) {
        boolean isEmpty = document.gold().events().isEmpty();
        Sentences sentences = new Sentences(document);
        document.forEachCoded((claim, level) -> {
            count(lexemes, Origin.lexeme(claim), level, isEmpty);
            count(paths, Origin.path(claim), level, isEmpty);
            if (level == 0) {
                Span cue = claim.evidence().cue().span();
                lines.add(String.join(
                        "\t",
                        document.gold().doc(),
                        isEmpty ? "unasked, no events here" : "unasked",
                        Origin.lexeme(claim) + " " + Origin.path(claim),
                        "got " + Brief.of(claim) + String.format(Locale.ROOT, " %.2f", claim.confidence()),
                        sentences.marked(cue)));
            }
        });
    }

    private static void count(Map<String, Row> rows, String label, int level, boolean isEmpty) {
        Row row = rows.computeIfAbsent(label, k -> new Row());
        row.fired++;
        row.right += level >= 2 ? 1 : 0;
        row.onEmpty += isEmpty ? 1 : 0;
    }

    String table() {
        return table("lexeme", lexemes) + '\n' + table("actor > recipient", paths);
    }

    private static String table(String title, Map<String, Row> rows) {
        StringBuilder out = new StringBuilder(1024);
        out.append(String.format(
                Locale.ROOT, "%-44s %6s %6s %6s  on texts without events\n", title, "fired", "right", "wrong"));
        rows.entrySet().stream()
                .filter(e -> e.getValue().wrong() > 0)
                .sorted(Comparator.comparingInt(e -> -e.getValue().wrong()))
                .limit(LONGEST_TABLE)
                .forEach(e -> out.append(row(e.getKey(), e.getValue())));
        return out.toString();
    }

    private static String row(String label, Row row) {
        return String.format(
                Locale.ROOT, "%-44s %6d %6d %6d  %6d\n", label, row.fired, row.right, row.wrong(), row.onEmpty);
    }

    /** A line each: document, word and path, coding with its confidence, sentence. */
    String lines() {
        return lines.isEmpty() ? "" : String.join("\n", lines) + '\n';
    }

    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("lexemes", json(lexemes));
        node.set("paths", json(paths));
        return node;
    }

    private static ObjectNode json(Map<String, Row> rows) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        rows.forEach((label, row) -> node.putObject(label)
                .put("fired", row.fired)
                .put("right", row.right)
                .put("on_empty", row.onEmpty));
        return node;
    }
}
