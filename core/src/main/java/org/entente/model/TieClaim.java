package org.entente.model;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * That a standing relation holds.
 *
 * @param parties in the order of the coding guide: supplier, receiver; imposer, target; member, organisation
 * @param details by kind, as the guide names them ({@code title}, {@code stage}, {@code goods}, {@code person} …)
 */
public record TieClaim(
        String key,
        TieKind tie,
        List<String> parties,
        PartialDate from,
        PartialDate to,
        Status status,
        List<Voice> voices,
        List<String> deniedBy,
        SortedMap<String, String> details,
        Evidence evidence,
        Trace trace)
        implements Claim {
    public TieClaim {
        parties = List.copyOf(parties);
        voices = List.copyOf(voices);
        deniedBy = List.copyOf(deniedBy);
        details = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }
}
