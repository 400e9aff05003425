package org.entente.model;

import java.util.Comparator;
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

    /**
     * The claim, with the date, the place and the mode that it lacks and another mention has, and with the topics of
     * all: a title seldom says when or how. Of several dates, which agree, the most exact.
     */
    public EventClaim told() {
        EventClaim whole = claim;
        if (!whole.happened().isKnown()) {
            whole = mentions.stream()
                    .filter(mention -> mention.happened().isKnown())
                    .min(Comparator.comparingLong(
                            mention -> mention.happened().lastDay().toEpochDay()
                                    - mention.happened().firstDay().toEpochDay()))
                    .map(claim::datedAs)
                    .orElse(whole);
        }
        if (whole.place().isEmpty()) {
            whole = mentions.stream()
                    .filter(mention -> !mention.place().isEmpty())
                    .findFirst()
                    .map(whole::placedAs)
                    .orElse(whole);
        }
        return whole.completedBy(mentions);
    }
}
