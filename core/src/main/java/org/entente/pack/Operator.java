package org.entente.pack;

import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What changes the status of a cue.
 *
 * @param effect the new status; null when the cue is no event at all under it
 */
public record Operator(String id, Pattern pattern, @Nullable Status effect, Scope scope) {
    /** Where the operator stands, seen from the cue. */
    public enum Scope {
        /** A dependent of the cue or of its governing verb: no, may, will. */
        AUX,
        /** A verb, noun or adjective that governs the cue: "plans to", "refuses to". */
        GOVERNOR,
        /** A subordinator of the cue's clause: if, unless, in order to. */
        MARKER,
        /** A determiner or adjective of a noun cue: no, possible, planned. */
        DETERMINER,
        /** Anywhere in the cue's clause. */
        CLAUSE
    }
}
