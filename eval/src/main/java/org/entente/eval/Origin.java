package org.entente.eval;

import org.entente.model.EventClaim;
import org.entente.model.Trace;

/** What a claim came from: the pack line that fired and the paths that led to its roles. */
final class Origin {
    private Origin() {}

    /** The feature {@code lexeme}, else the rule of the extraction's first step. */
    static String lexeme(EventClaim claim) {
        String named = feature(claim, "lexeme");
        if (!named.isEmpty()) {
            return named;
        }
        return claim.trace().steps().stream()
                .filter(step -> step.room().equals("extract"))
                .map(Trace.Step::rule)
                .findFirst()
                .orElse(claim.sense());
    }

    /** The features {@code actor.path} and {@code recipient.path}. */
    static String path(EventClaim claim) {
        return feature(claim, "actor.path") + " > " + feature(claim, "recipient.path");
    }

    private static String feature(EventClaim claim, String name) {
        String prefix = name + "=";
        for (String feature : claim.features()) {
            if (feature.startsWith(prefix)) {
                return feature.substring(prefix.length());
            }
        }
        return "";
    }
}
