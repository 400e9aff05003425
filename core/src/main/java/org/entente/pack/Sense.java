package org.entente.pack;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.EventType;
import org.entente.model.TieKind;
import org.entente.model.TieStage;

/**
 * What a way of saying means, once for all languages.
 *
 * @param mode PLOVER's mode, empty when there is none
 * @param content what becomes of an act told inside this one
 * @param ties what it does to ties of a kind: opens one, moves an agreement on, ends one
 * @param negated id of the sense that its negation is, when that is an act of its own; else empty
 * @param threat id of the sense that it is when it is announced on a condition; empty when it stays itself
 */
public record Sense(
        String id,
        EventType type,
        String mode,
        List<String> contexts,
        Content content,
        SortedMap<TieKind, TieStage> ties,
        String negated,
        String threat) {
    /** The sense that blocks: the words look like an event and are none. */
    public static final String NONE = "none";

    public Sense {
        contexts = List.copyOf(contexts);
        ties = Collections.unmodifiableSortedMap(new TreeMap<>(ties));
    }

    /** What becomes of an act that is told inside another one's complement. */
    public enum Content {
        /** It stands on its own. */
        OWN,
        /** It is the other act's object and no event besides ("promised to help"). */
        ABSORBED,
        /**
         * It lies ahead: an act of conflict, a retreat or a concession stands in the outer act's place ("plans to
         * deploy troops"), any other is absorbed ("plans to help").
         */
        AHEAD,
        DEMANDED,
        DENIED,
        /** It is told as having happened, on the word of the actor. */
        ALLEGED,
        POSSIBLE
    }
}
