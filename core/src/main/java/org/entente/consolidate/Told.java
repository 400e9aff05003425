package org.entente.consolidate;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.model.EventClaim;
import org.entente.model.EventType;
import org.entente.model.PartialDate;
import org.entente.model.SourcedClaim;
import org.entente.model.Status;

/**
 * One happening as one report tells it: what is joined across reports. Immutable.
 *
 * @param isReprint see {@link Reprints}
 * @param things the kinds of things that tell this happening from others; empty when none is told, or a vague one
 */
record Told(SourcedClaim sourced, boolean isReprint, SortedSet<String> things, Wording wording) {
    /** The types whose acts are told apart by their things; in an attack or a demand they are circumstance. */
    private static final Set<EventType> OF_THINGS = EnumSet.of(
            EventType.AGREE,
            EventType.AID,
            EventType.COOPERATE,
            EventType.MOBILIZE,
            EventType.SANCTION,
            EventType.SUPPORT);

    /** @param wordings those made before, by their words: a sentence often tells several things */
    static Told of(SourcedClaim sourced, boolean isReprint, Map<String, Wording> wordings) {
        return new Told(
                sourced,
                isReprint,
                new TreeSet<>(sourced.claim().items().stream()
                        .map(item -> item.kind())
                        .filter(kind -> OF_THINGS.contains(sourced.claim().type()) && isSpecific(kind))
                        .toList()),
                wordings.computeIfAbsent(sourced.sentence().words(), Wording::of));
    }

    /** "Arms" may be drones, so they do not tell one supply from another. */
    static boolean isSpecific(String kind) {
        return kind.contains(":") && !kind.endsWith(":arms");
    }

    EventClaim claim() {
        return sourced.claim();
    }

    /** Keys of the claim and of its mentions. */
    Set<String> keys() {
        Set<String> keys = new HashSet<>(sourced.mentions());
        keys.add(claim().key());
        return keys;
    }

    PartialDate happened() {
        return claim().happened();
    }

    PartialDate published() {
        return sourced.source().published();
    }

    boolean isDenied() {
        return claim().status() == Status.DENIED;
    }

    boolean isPlanned() {
        return claim().status() == Status.PLANNED;
    }

    boolean isOfOneReport(Told other) {
        return sourced.source().document().equals(other.sourced.source().document());
    }

    /** True when one report tells both, and one of the two is the denial. */
    boolean contradicts(Told other) {
        return isOfOneReport(other) && isDenied() != other.isDenied();
    }
}
