package org.entente.model;

import java.util.Locale;

/** In what way a form names its entity. */
public enum NameKind {
    NAME,
    ACRONYM,
    DEMONYM,
    PEOPLE,
    PREFIX,
    CAPITAL,
    PALACE,
    ORGAN,
    EPITHET,
    MISSPELLING,
    /** A role noun tied to a polity by a demonym, a genitive or an apposition: "the Iranian minister". */
    ROLE,
    /** A span that the caller marked as a party. */
    GIVEN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** "a name", "an organ". */
    public String article() {
        return ("AEIO".indexOf(name().charAt(0)) < 0 ? "a " : "an ") + code();
    }

    /** The kind with this code. @throws IllegalArgumentException when there is none */
    public static NameKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
