package org.entente.model;

import java.util.Locale;

/** The kinds of standing relation of the coding guide, section 5. */
public enum TieKind {
    MEMBER,
    AGREEMENT,
    SUPPLY,
    PROJECT,
    SANCTIONS,
    OFFICE,
    PRESENCE,
    ALIGNMENT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this code. @throws IllegalArgumentException when there is none */
    public static TieKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
