package org.entente.model;

import java.util.List;
import java.util.TreeSet;

/**
 * A claim with the report it stands in.
 *
 * @param sentence the words around the cue
 * @param mentions keys of the claims that were folded into this one within its document, sorted; empty for these
 *     themselves
 * @param standing key of the claim that stands for the document's event: its own, or that of the claim it was folded
 *     into
 */
public record SourcedClaim(
        EventClaim claim, Quotation sentence, List<String> mentions, String standing, Provenance source) {
    public SourcedClaim {
        mentions = List.copyOf(mentions);
    }

    /** True when the claim stands for an event of its document, and is no further mention of one. */
    public boolean isStanding() {
        return standing.equals(claim.key());
    }

    /**
     * The claims that may tell one happening: those of one type among the same parties. Claims of different blocks are
     * never one event, so each block can be folded by itself.
     */
    public String block() {
        TreeSet<String> parties = new TreeSet<>(claim.actors());
        parties.addAll(claim.recipients());
        return claim.type() + "|" + String.join("|", parties);
    }
}
