package org.entente.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A standing relation with its dates, across documents and languages: a view over claims.
 *
 * @param id {@code T-} and the smallest key among its claims
 * @param best key of the claim that tells it best
 * @param parties in the order of the coding guide
 * @param voices names of all who say so
 * @param life its steps, the dated ones in the order of their dates
 * @param deniedBy names or codes of those who deny it
 */
public record ArchivedTie(
        String id,
        String best,
        TieKind tie,
        List<String> parties,
        PartialDate from,
        PartialDate to,
        Status status,
        List<String> voices,
        List<String> deniedBy,
        SortedMap<String, String> details,
        List<TieStep> life,
        Sources sources) {
    public ArchivedTie {
        parties = List.copyOf(parties);
        voices = List.copyOf(voices);
        deniedBy = List.copyOf(deniedBy);
        life = List.copyOf(life);
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    /** The id of the tie whose smallest claim key this is. */
    public static String idOf(String smallestClaimKey) {
        return "T" + smallestClaimKey.substring(1);
    }
}
