package org.entente.pack;

import java.util.List;
import java.util.Optional;
import org.entente.model.EventType;
import org.entente.model.TieKind;

/**
 * What a way of saying means, once for all languages.
 *
 * @param mode PLOVER's mode, empty when there is none
 * @param content what becomes of an act told inside this one
 * @param negated id of the sense that its negation is, when that is an act of its own; else empty
 */
public record Sense(
        String id,
        EventType type,
        String mode,
        List<String> contexts,
        Content content,
        Optional<TieKind> tie,
        String negated) {
    /** The sense that blocks: the words look like an event and are none. */
    public static final String NONE = "none";

    public Sense {
        contexts = List.copyOf(contexts);
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
