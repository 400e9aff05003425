package org.entente.explore;

import java.util.List;
import org.entente.model.EventType;
import org.entente.model.SourcedClaim;

/**
 * An act that some report and others deny.
 *
 * @param recipients empty of a reciprocal act
 * @param events ids of the events whose claims these are
 * @param reported the claims that stand for their report's event; its further mentions are only in the disagreement
 */
public record Contested(
        EventType type,
        List<String> actors,
        List<String> recipients,
        List<String> events,
        List<SourcedClaim> reported,
        List<SourcedClaim> denied,
        Disagreement disagreement) {
    public Contested {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        events = List.copyOf(events);
        reported = List.copyOf(reported);
        denied = List.copyOf(denied);
    }
}
