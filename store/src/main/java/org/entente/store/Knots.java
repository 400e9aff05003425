package org.entente.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Blocks that are folded together because judgements link them. Not thread-safe. */
final class Knots {
    private static final String BETWEEN = "\n";

    private final Map<String, SortedSet<String>> sets = new HashMap<>();

    /** Links these, and whatever any of them is linked with. */
    void link(Collection<String> blocks) {
        SortedSet<String> all = new TreeSet<>();
        blocks.forEach(block -> all.addAll(of(block)));
        all.forEach(block -> sets.put(block, all));
    }

    /** The block and those that it is linked with. */
    SortedSet<String> of(String block) {
        return sets.getOrDefault(block, new TreeSet<>(Set.of(block)));
    }

    /** Those of two blocks and more, each once. */
    Set<SortedSet<String>> all() {
        Set<SortedSet<String>> all = new LinkedHashSet<>();
        new TreeMap<>(sets).values().stream().filter(set -> set.size() > 1).forEach(all::add);
        return all;
    }

    /** What the rows of the derived tables call the block: by itself its name, linked the names of all, a line each. */
    String name(String block) {
        return String.join(BETWEEN, of(block));
    }

    /** The blocks that a row's name stands for. */
    static List<String> named(String name) {
        return List.of(name.split(BETWEEN, -1));
    }
}
