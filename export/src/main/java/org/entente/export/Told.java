package org.entente.export;

import org.entente.model.ArchivedEvent;
import org.entente.model.SourcedClaim;

/**
 * An event on its way out.
 *
 * @param best the claim that speaks for it
 * @param score its weight between conflict and cooperation; 0 for what is not reported
 */
public record Told(ArchivedEvent event, SourcedClaim best, double score) {}
