package org.entente.resolve;

import java.util.List;

/**
 * Who a name stands for.
 *
 * @param polity code that it rolls up to, empty when none was found
 * @param entity canonical name, empty when none was found
 * @param role office held on the date, empty when there is none
 * @param candidates other readings, as {@code name (polity)}
 * @param why the steps in plain words
 */
public record Identity(String polity, String entity, String role, List<String> candidates, String why) {
    public Identity {
        candidates = List.copyOf(candidates);
    }

    static Identity unknown(String why) {
        return new Identity("", "", "", List.of(), why);
    }
}
