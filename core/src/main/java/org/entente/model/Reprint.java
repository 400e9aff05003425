package org.entente.model;

/**
 * What a sentence that is printed again was read as before.
 *
 * @param first key of the claim of its first print
 * @param block that claim's, which the reprint is folded with
 */
public record Reprint(String first, String block) {}
