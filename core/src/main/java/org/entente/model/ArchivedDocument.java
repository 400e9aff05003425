package org.entente.model;

import java.time.Instant;

/**
 * A document as a listing shows it, without its text.
 *
 * @param ingestedAt when its run began
 * @param isCurrent false when a newer text has come under its id or address
 */
public record ArchivedDocument(
        Provenance source, Instant ingestedAt, int characters, int events, int ties, boolean isCurrent) {}
