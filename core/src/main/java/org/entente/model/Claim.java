package org.entente.model;

import java.util.List;

/**
 * This document, at these characters, in this voice, says so: the one type that flows.
 *
 * <p>Immutable. Its key is content (document hash, cue span, what it is, ordinal), never the rule or the pack that
 * found it.
 */
public sealed interface Claim permits EventClaim, TieClaim {
    /** {@code C-} and ten base-32 characters. */
    String key();

    Evidence evidence();

    Status status();

    List<Voice> voices();

    Trace trace();
}
