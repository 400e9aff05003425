package org.entente.model;

import java.util.List;

/**
 * One happening as a document tells it: the claim that tells it best, and the further words for it.
 *
 * @param claim the claim whose values stand for the event
 * @param mentions the other claims that were folded into it, in the order of the text
 */
public record Event(EventClaim claim, List<EventClaim> mentions) {
    public Event {
        mentions = List.copyOf(mentions);
    }
}
