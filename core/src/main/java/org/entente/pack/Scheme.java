package org.entente.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.EventType;
import org.entente.model.TieKind;
import org.entente.model.TieStage;

/** The scheme: senses, the weights that turn a claim's features into a confidence, scores and phrases. Immutable. */
public final class Scheme {
    private final Map<String, Sense> senses;
    private final Map<String, TieSense> ties;
    private final Map<String, Double> weights;
    private final Map<String, List<String>> itemContexts;
    private final Scores scores;
    private final Phrases phrases;
    private final Vocabulary vocabulary;

    private Scheme(
            Map<String, Sense> senses,
            Map<String, TieSense> ties,
            Map<String, Double> weights,
            Map<String, List<String>> itemContexts,
            Scores scores,
            Phrases phrases,
            Vocabulary vocabulary) {
        this.senses = Map.copyOf(senses);
        this.ties = Map.copyOf(ties);
        this.weights = Map.copyOf(weights);
        this.itemContexts = Map.copyOf(itemContexts);
        this.scores = scores;
        this.phrases = phrases;
        this.vocabulary = vocabulary;
    }

    static Scheme load(Path root) {
        Path folder = root.resolve("scheme");
        Map<String, Sense> senses = new HashMap<>();
        for (Tsv.Row row : Tsv.read(
                root,
                folder.resolve("senses.tsv"),
                "id",
                "type",
                "mode",
                "contexts",
                "content",
                "tie",
                "negated",
                "threat",
                "note")) {
            if (row.need("id").equals(Sense.NONE)) {
                continue;
            }
            try {
                Sense sense = new Sense(
                        row.need("id"),
                        EventType.valueOf(row.need("type")),
                        row.get("mode"),
                        row.list("contexts", ","),
                        Sense.Content.valueOf(row.need("content").toUpperCase(Locale.ROOT)),
                        ties(row),
                        row.get("negated"),
                        row.get("threat"));
                if (senses.put(sense.id(), sense) != null) {
                    throw row.error("stands twice");
                }
            } catch (IllegalArgumentException e) {
                throw row.error(e.getMessage() == null ? "has a value that is none" : e.getMessage());
            }
        }
        for (Sense sense : senses.values()) {
            for (String other : List.of(sense.negated(), sense.threat())) {
                if (!other.isEmpty() && !senses.containsKey(other)) {
                    throw new EntenteException(
                            ErrorCode.DATA,
                            "scheme/senses.tsv: " + sense.id() + " becomes '" + other + "', which is no sense of it");
                }
            }
        }
        Map<String, Double> weights = new HashMap<>();
        Path file = folder.resolve("weights.tsv");
        if (Files.exists(file)) {
            for (Tsv.Row row : Tsv.read(root, file, "feature", "weight")) {
                try {
                    weights.put(row.need("feature"), Double.parseDouble(row.need("weight")));
                } catch (NumberFormatException e) {
                    throw row.error("weight '" + row.get("weight") + "' is no number");
                }
            }
        }
        Map<String, List<String>> itemContexts = new HashMap<>();
        for (Tsv.Row row : Tsv.read(root, folder.resolve("item-contexts.tsv"), "kind", "contexts")) {
            itemContexts.put(row.need("kind"), row.list("contexts", ","));
        }
        return new Scheme(
                senses,
                tieSenses(root, folder),
                weights,
                itemContexts,
                Scores.load(root, folder.resolve("scores.tsv")),
                Phrases.load(root, folder.resolve("phrases.tsv")),
                Vocabulary.load(root, folder.resolve("vocabulary.tsv")));
    }

    /** "agreement:signed,sanctions:closed": kinds of ties and what becomes of one. */
    private static SortedMap<TieKind, TieStage> ties(Tsv.Row row) {
        SortedMap<TieKind, TieStage> ties = new TreeMap<>();
        for (String tie : row.list("tie", ",")) {
            int colon = tie.indexOf(':');
            TieKind kind = TieKind.of(tie.substring(0, Math.max(colon, 0)));
            TieStage stage = TieStage.of(tie.substring(colon + 1));
            if (stage.isOfAgreement() != (kind == TieKind.AGREEMENT)) {
                throw new IllegalArgumentException("tie '" + tie + "': no stage of such a tie");
            }
            ties.put(kind, stage);
        }
        return ties;
    }

    private static Map<String, TieSense> tieSenses(Path root, Path folder) {
        Map<String, TieSense> ties = new HashMap<>();
        for (Tsv.Row row : Tsv.read(root, folder.resolve("ties.tsv"), "id", "tie", "details", "note")) {
            try {
                if (ties.put(row.need("id"), TieSense.of(row)) != null) {
                    throw row.error("stands twice");
                }
            } catch (IllegalArgumentException e) {
                throw row.error("tie '" + row.get("tie") + "' is none");
            }
        }
        return ties;
    }

    /** What words for a standing relation mean, empty when the scheme has no such meaning. */
    public Optional<TieSense> tie(String id) {
        return Optional.ofNullable(ties.get(id));
    }

    /** How much acts weigh between conflict and cooperation. */
    public Scores scores() {
        return scores;
    }

    /** How acts are said in a brief. */
    public Phrases phrases() {
        return phrases;
    }

    /** The modes and contexts that there are. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The sense with this id, empty when the scheme has none (and for {@link Sense#NONE}). */
    public Optional<Sense> sense(String id) {
        return Optional.ofNullable(senses.get(id));
    }

    /** The contexts that a thing brings with it, by its kind or the kind's family. */
    public List<String> contextsOf(String itemKind) {
        List<String> exact = itemContexts.get(itemKind);
        int colon = itemKind.indexOf(':');
        return exact != null ? exact : itemContexts.getOrDefault(itemKind.substring(0, Math.max(colon, 0)), List.of());
    }

    public List<String> senseIds() {
        List<String> ids = new ArrayList<>(senses.keySet());
        ids.sort(null);
        return ids;
    }

    /** The weight of a feature, 0 when it has none. */
    public double weight(String feature) {
        return weights.getOrDefault(feature, 0.0);
    }

    /** True when weights were fitted; without them every claim is kept. */
    public boolean hasWeights() {
        return weights.containsKey("threshold");
    }
}
