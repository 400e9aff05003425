package org.entente.model;

import java.util.List;

/**
 * Who a name stands for.
 *
 * @param polity code that it rolls up to, empty when none was found
 * @param entity canonical name, empty when none was found
 * @param role office held on the date, or named in the words; empty when there is none
 * @param sureness from 0 to 1: 1 for a name that is known, less for one that is only near, that needs context, or that
 *     the context alone tells
 * @param candidates other readings, as {@code name (polity)}
 * @param why the steps in plain words
 */
public record Identity(
        String polity, String entity, String role, double sureness, List<String> candidates, String why) {
    /** What a name that is spelt otherwise is at most. */
    public static final double NEAR = 0.9;

    public Identity {
        candidates = List.copyOf(candidates);
    }

    public static Identity unknown(String why) {
        return new Identity("", "", "", 0, List.of(), why);
    }

    public static Identity unknown(String why, List<String> candidates) {
        return new Identity("", "", "", 0, candidates, why);
    }

    public boolean isKnown() {
        return !entity.isEmpty();
    }

    public boolean isNear() {
        return sureness < NEAR;
    }
}
