package org.entente.model;

/**
 * What an id or the beginning of one stands for.
 *
 * @param kind {@code D}, {@code C}, {@code E}, {@code T} or {@code J}
 * @param id whole; of an id that an event or a tie absorbed, the id of that event or tie
 */
public record Resolved(char kind, String id) {}
