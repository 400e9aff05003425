package org.entente.model;

/**
 * The events of one month between two polities, of one type, mode and status.
 *
 * @param actor who acted; of a reciprocal act the party whose code sorts first
 * @param month the month in which the events happened, or were first reported; unknown when neither is told
 */
public record SeriesCell(
        String actor,
        String recipient,
        boolean isReciprocal,
        PartialDate month,
        EventType type,
        String mode,
        Status status,
        int events,
        int lines) {}
