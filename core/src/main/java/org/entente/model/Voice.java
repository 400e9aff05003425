package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * Who says so.
 *
 * @param name as the text has it, or the canonical name; {@code (unnamed)} for sources without one
 * @param words where it stands; null when it is not said in words at one place
 */
public record Voice(String name, @Nullable Quotation words) {
    public static final Voice UNNAMED = new Voice("(unnamed)", null);
}
