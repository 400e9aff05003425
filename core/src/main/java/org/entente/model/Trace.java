package org.entente.model;

import java.util.ArrayList;
import java.util.List;

/** Why a claim came out as it did: one step a decision, in order. Immutable; {@code why} only prints it. */
public record Trace(List<Step> steps) {
    public static final Trace EMPTY = new Trace(List.of());

    public Trace {
        steps = List.copyOf(steps);
    }

    public Trace with(String room, String rule, String reason) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(new Step(room, rule, reason));
        return new Trace(longer);
    }

    /**
     * One decision.
     *
     * @param room the room that took it: extract, resolve, consolidate
     * @param rule id of the pack line or of the step
     * @param reason in plain words, with what it looked at
     */
    public record Step(String room, String rule, String reason) {}
}
