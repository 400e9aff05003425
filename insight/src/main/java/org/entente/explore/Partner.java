package org.entente.explore;

import org.entente.model.PartialDate;

/**
 * Another polity that one deals with.
 *
 * @param cooperative reported events with a score above 0
 * @param conflictive reported events with a score below 0
 * @param score sum over the reported events
 * @param last the latest date that is known
 */
public record Partner(String polity, int events, int cooperative, int conflictive, double score, PartialDate last) {}
