package org.entente.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.entente.model.EventType;

/** How a brief says an act in English: {@code scheme/phrases.tsv}. Immutable. */
public final class Phrases {
    private final Map<EventType, Phrase> phrases;

    /**
     * What stands behind the actors.
     *
     * @param past "gave aid to %s", where %s is the recipients
     * @param infinitive "give aid to %s"
     * @param together "aided each other"
     * @param jointly "aid each other"
     */
    public record Phrase(String past, String infinitive, String together, String jointly) {}

    private Phrases(Map<EventType, Phrase> phrases) {
        this.phrases = phrases;
    }

    static Phrases load(Path root, Path file) {
        Map<EventType, Phrase> phrases = new EnumMap<>(EventType.class);
        if (!Files.exists(file)) {
            return new Phrases(phrases);
        }
        for (Tsv.Row row : Tsv.read(root, file, "type", "past", "infinitive", "together", "jointly")) {
            Phrase phrase =
                    new Phrase(row.need("past"), row.need("infinitive"), row.need("together"), row.need("jointly"));
            if (!phrase.past().contains("%s") || !phrase.infinitive().contains("%s")) {
                throw row.error("has no %s where the recipient stands");
            }
            try {
                if (phrases.put(EventType.valueOf(row.need("type")), phrase) != null) {
                    throw row.error("stands twice");
                }
            } catch (IllegalArgumentException e) {
                throw row.error("type '" + row.get("type") + "' is none");
            }
        }
        return new Phrases(phrases);
    }

    /** The phrase of a type, empty when the scheme has none. */
    public Optional<Phrase> of(EventType type) {
        return Optional.ofNullable(phrases.get(type));
    }
}
