package org.entente.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the gold says of one document. Immutable; offsets count code points.
 *
 * @param published as written, empty when unknown
 * @param traps words that look like an event and are none
 * @param noise what is not the article
 */
record GoldDocument(
        String doc, String lang, String published, List<GoldEvent> events, List<GoldSpan> traps, List<GoldSpan> noise) {
    GoldDocument {
        events = List.copyOf(events);
        traps = List.copyOf(traps);
        noise = List.copyOf(noise);
    }

    /**
     * The events grouped with their alternatives, in the order of the file; within a group the gold's own readings come
     * before alternatives.
     */
    List<List<GoldEvent>> units() {
        Map<Integer, Integer> placeOf = new LinkedHashMap<>();
        for (int i = 0; i < events.size(); i++) {
            placeOf.put(events.get(i).n(), i);
        }
        Map<Integer, List<GoldEvent>> groups = new LinkedHashMap<>();
        for (int i = 0; i < events.size(); i++) {
            groups.computeIfAbsent(head(i, placeOf), k -> new ArrayList<>()).add(events.get(i));
        }
        return groups.values().stream().map(GoldDocument::ownFirst).toList();
    }

    /** Place of the event that the one at a place is, by however many steps, another reading of. */
    private int head(int place, Map<Integer, Integer> placeOf) {
        Set<Integer> seen = new LinkedHashSet<>();
        int head = place;
        Integer next = placeOf.get(events.get(head).alternativeOf());
        while (next != null && seen.add(next)) {
            head = next;
            next = placeOf.get(events.get(head).alternativeOf());
        }
        return head;
    }

    private static List<GoldEvent> ownFirst(List<GoldEvent> group) {
        List<GoldEvent> sorted = new ArrayList<>(group);
        sorted.sort(Comparator.comparing(e -> e.alternativeOf() != 0));
        return List.copyOf(sorted);
    }
}
