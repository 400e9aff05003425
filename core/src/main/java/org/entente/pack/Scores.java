package org.entente.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.EventType;

/**
 * How much an act weighs between conflict (−10) and cooperation (10), by type and mode: {@code scheme/scores.tsv},
 * after PLOVER's table. Immutable.
 */
public final class Scores {
    private final Map<String, Double> scores;

    private Scores(Map<String, Double> scores) {
        this.scores = Map.copyOf(scores);
    }

    static Scores load(Path root, Path file) {
        Map<String, Double> scores = new TreeMap<>();
        if (!Files.exists(file)) {
            return new Scores(scores);
        }
        for (Tsv.Row row : Tsv.read(root, file, "type", "mode", "score")) {
            try {
                EventType type = EventType.valueOf(row.need("type"));
                double score = Double.parseDouble(row.need("score"));
                if (!(Math.abs(score) <= 10)) {
                    throw row.error("score " + score + " is not between -10 and 10");
                }
                if (scores.put(key(type, row.get("mode")), score) != null) {
                    throw row.error("mode '" + row.get("mode") + "' stands twice");
                }
            } catch (NumberFormatException e) {
                throw row.error("score '" + row.get("score") + "' is no number");
            } catch (IllegalArgumentException e) {
                throw row.error("type '" + row.get("type") + "' is none");
            }
        }
        for (EventType type : EventType.values()) {
            if (!scores.containsKey(key(type, ""))) {
                throw Tsv.damaged(root, file, "type " + type + " has no line without a mode");
            }
        }
        return new Scores(scores);
    }

    private static String key(EventType type, String mode) {
        return type + " " + mode;
    }

    /** The weight of an act; of a mode without a line that of its type. */
    public double of(EventType type, String mode) {
        return scores.getOrDefault(key(type, mode), scores.getOrDefault(key(type, ""), 0.0));
    }
}
