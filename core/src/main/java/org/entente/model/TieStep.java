package org.entente.model;

/**
 * A step in a tie's life, with the claim that gives it: "signed, 2001, by T-…".
 *
 * @param date {@link PartialDate#UNKNOWN} when nobody tells the day
 * @param status {@code planned} for a step that lay ahead when it was told
 * @param claim key of the tie claim whose words tell it
 * @param document id of the document that it stands in
 */
public record TieStep(TieStage stage, PartialDate date, Status status, String claim, String document) {}
