package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * A document on its way into the archive.
 *
 * @param coded its coding; null for a copy of a text that is there and need not be coded again
 */
public record Arrival(
        Document document, String collection, @Nullable Coded coded) {}
