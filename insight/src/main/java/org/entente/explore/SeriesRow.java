package org.entente.explore;

import org.entente.model.EventType;
import org.entente.model.PartialDate;
import org.entente.model.Status;

/**
 * The events of one period between two polities, of one direction, type and status.
 *
 * @param recipient whoever is acted upon; of a reciprocal act the party whose code sorts second
 * @param period a month or a year; unknown when neither event nor report has a date
 * @param score sum of the weights of the reported events; 0 for what is not reported
 */
public record SeriesRow(
        String actor,
        String recipient,
        boolean isReciprocal,
        PartialDate period,
        EventType type,
        Status status,
        int events,
        int lines,
        double score) {}
