package org.entente.model;

import java.util.TreeSet;

/** A claim of a tie with the report it stands in. */
public record SourcedTie(TieClaim claim, Provenance source) {
    /** The claims that may tell one tie: those of one kind among the same parties. */
    public String block() {
        return claim.tie() + "|" + String.join("|", new TreeSet<>(claim.parties()));
    }
}
