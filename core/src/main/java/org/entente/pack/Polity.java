package org.entente.pack;

import org.entente.model.EntityKind;
import org.entente.model.PartialDate;

/**
 * A state, an organisation, a bloc, a group.
 *
 * @param kind {@code state, former, territory, igo, bloc, group}
 * @param name the usual English one
 * @param seat the state that an organisation or a group sits in, empty when there is none
 */
public record Polity(String code, String kind, String name, String seat, PartialDate from, PartialDate to) {
    public EntityKind entityKind() {
        return switch (kind) {
            case "igo" -> EntityKind.ORGANISATION;
            case "bloc" -> EntityKind.BLOC;
            case "group" -> EntityKind.GROUP;
            default -> EntityKind.STATE;
        };
    }
}
