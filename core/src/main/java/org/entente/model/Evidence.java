package org.entente.model;

import java.util.List;

/**
 * The words behind a claim: quotations for the cue and, where they are named, for the roles, the time and the place.
 */
public record Evidence(
        Quotation cue,
        List<Quotation> actors,
        List<Quotation> recipients,
        List<Quotation> times,
        List<Quotation> places) {
    public Evidence {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        times = List.copyOf(times);
        places = List.copyOf(places);
    }

    /** Evidence that is a cue and nothing more. */
    public static Evidence of(Quotation cue) {
        return new Evidence(cue, List.of(), List.of(), List.of(), List.of());
    }
}
