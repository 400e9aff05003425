package org.entente.explore;

import org.entente.model.SourcedTie;
import org.entente.model.Status;
import org.entente.model.TieStep;

/** A step of a tie's life with the claim whose words tell it. */
public record LifeStep(TieStep step, SourcedTie told) {
    public Passage passage() {
        return Passage.of(told);
    }

    /** "signed 2001", "planned: signed 2025-01-17", "lapsed". */
    public String said() {
        String ahead = step.status() == Status.REPORTED ? "" : step.status().code() + ": ";
        return ahead
                + step.stage().code()
                + (step.date().isKnown() ? " " + step.date().iso() : "");
    }
}
