package org.entente.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.model.EventType;

/** The modes of each type and the contexts, in full: {@code scheme/vocabulary.tsv}. Immutable. */
public final class Vocabulary {
    private final Map<EventType, SortedSet<String>> modes = new EnumMap<>(EventType.class);
    private final SortedSet<String> contexts = new TreeSet<>();

    private Vocabulary() {}

    static Vocabulary load(Path root, Path file) {
        Vocabulary vocabulary = new Vocabulary();
        if (Files.exists(file)) {
            Tsv.read(root, file, "field", "type", "word").forEach(vocabulary::add);
        }
        return vocabulary;
    }

    private void add(Tsv.Row row) {
        boolean isNew;
        switch (row.need("field")) {
            case "context" -> isNew = contexts.add(row.need("word"));
            case "mode" ->
                isNew = modes.computeIfAbsent(type(row), type -> new TreeSet<>())
                        .add(row.need("word"));
            default -> throw row.error("field '" + row.get("field") + "' is neither context nor mode");
        }
        if (!isNew) {
            throw row.error("stands twice");
        }
    }

    private static EventType type(Tsv.Row row) {
        try {
            return EventType.valueOf(row.need("type"));
        } catch (IllegalArgumentException e) {
            throw row.error("type '" + row.get("type") + "' is none");
        }
    }

    /** Sorted. */
    public List<String> contexts() {
        return List.copyOf(contexts);
    }

    /** Those of a type, sorted; none of one that has no modes. */
    public List<String> modes(EventType type) {
        return List.copyOf(modes.getOrDefault(type, Collections.emptySortedSet()));
    }
}
