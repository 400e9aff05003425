package org.entente.model;

/**
 * A stretch that is not the article (a credit, a teaser, a box): marked, never cut.
 *
 * @param zone its kind, as the language pack names it
 * @param rule id of the pack line that found it
 */
public record Zone(Span span, String zone, String rule) {}
