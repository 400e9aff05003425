package org.entente.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.model.EventClaim;

/**
 * Which claim answers which unit of a document's gold: one to one, greedy.
 *
 * <p>Best level first, then must before may, the gold's own reading before its alternatives, the nearest evidence, then
 * the order of the gold and of the claims. Stateless; the number of units times claims to make.
 */
final class Matching {
    private static final Comparator<Match> ORDER = Comparator.comparingInt((Match m) -> -m.level)
            .thenComparing(m -> !m.isMust)
            .thenComparingInt(m -> m.reading)
            .thenComparingInt(m -> m.distance)
            .thenComparingInt(m -> m.unit)
            .thenComparingInt(m -> m.claim);

    private Matching() {}

    /**
     * Unit and claim that agree, by their indexes.
     *
     * @param reading index of the unit's reading that the claim agrees with
     * @param level 1 to 3
     * @param distance of the evidence from the reading's words
     */
    record Match(int unit, boolean isMust, int reading, int claim, int level, int distance) {}

    static List<Match> of(LocatedGold gold, List<EventClaim> claims) {
        List<Match> possible = possible(gold, claims);
        possible.sort(ORDER);
        Set<Integer> units = new HashSet<>();
        Set<Integer> used = new HashSet<>();
        List<Match> matches = new ArrayList<>();
        for (Match m : possible) {
            if (!units.contains(m.unit) && !used.contains(m.claim)) {
                units.add(m.unit);
                used.add(m.claim);
                matches.add(m);
            }
        }
        return matches;
    }

    private static List<Match> possible(LocatedGold gold, List<EventClaim> claims) {
        List<Match> possible = new ArrayList<>();
        for (int unit = 0; unit < gold.units().size(); unit++) {
            LocatedGold.Unit u = gold.units().get(unit);
            for (int reading = 0; reading < u.readings().size(); reading++) {
                addPossible(gold, claims, unit, reading, possible);
            }
        }
        return possible;
    }

    private static void addPossible(
            LocatedGold gold, List<EventClaim> claims, int unit, int reading, List<Match> possible) {
        LocatedGold.Unit u = gold.units().get(unit);
        LocatedGold.Reading r = u.readings().get(reading);
        for (int claim = 0; claim < claims.size(); claim++) {
            EventClaim c = claims.get(claim);
            OptionalInt distance = Agreement.distance(r, c.evidence().cue().span(), gold.offsets());
            int level = distance.isPresent() ? Agreement.level(r.event(), c) : 0;
            if (level > 0) {
                possible.add(new Match(unit, u.isMust(), reading, claim, level, distance.getAsInt()));
            }
        }
    }
}
