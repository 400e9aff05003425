package org.entente.model;

import java.util.Locale;

/** What a name names: the kinds of the coding guide, section 6. */
public enum EntityKind {
    PERSON,
    ORGANISATION,
    STATE,
    BLOC,
    GROUP,
    COMPANY,
    OUTLET,
    WEAPON,
    GOODS,
    AGREEMENT,
    PROJECT,
    INFRASTRUCTURE,
    PLACE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
