package org.entente.explore;

import java.util.List;

/**
 * What the record holds about two polities, or about one.
 *
 * @param parties one code or two
 * @param partners of one polity: those it deals with, most first; empty for a pair
 * @param timeline all events, by date, undated ones last
 * @param contested acts that some report and others deny
 * @param contestedTies those of the ties that somebody denies
 */
public record Dossier(
        List<String> parties,
        Coverage coverage,
        List<TieView> ties,
        List<Partner> partners,
        List<EventView> timeline,
        List<Contested> contested,
        List<ContestedTie> contestedTies,
        List<EventView> ahead,
        List<Common> common) {
    public Dossier {
        parties = List.copyOf(parties);
        ties = List.copyOf(ties);
        partners = List.copyOf(partners);
        timeline = List.copyOf(timeline);
        contested = List.copyOf(contested);
        contestedTies = List.copyOf(contestedTies);
        ahead = List.copyOf(ahead);
        common = List.copyOf(common);
    }

    public boolean isEmpty() {
        return timeline.isEmpty() && ties.isEmpty();
    }
}
