package org.entente.model;

import java.util.Locale;

/** What the text says of the act coded: told, to come, might be, did not happen, asked for. */
public enum Status {
    REPORTED,
    PLANNED,
    POSSIBLE,
    DENIED,
    DEMANDED;

    /** The word of the coding guide: {@code reported}, {@code planned} … */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
