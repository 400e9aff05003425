package org.entente.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.model.EventClaim;
import org.entente.model.EventType;
import org.entente.model.Span;

/**
 * How far a claim agrees with a gold reading: level 0 to 3, and how near its evidence stands.
 *
 * <p>The rules are the reference scorer's. A reciprocal claim agrees with a directed event at L2 only for CONSULT and
 * COOPERATE; of a one-sided gold event ("is accused of …") the party and the type are all there is. Stateless.
 */
final class Agreement {
    /** How far from the gold's words evidence may stand, in code points. */
    static final int WINDOW = 250;

    /** A longer span is no evidence. */
    static final int LONGEST = 200;

    private static final int APART = 1000;

    private Agreement() {}

    /**
     * 0 when they differ, 1 for a shared pair and quad class, 2 for the ordered pair and type, 3 for the status too.
     */
    static int level(GoldEvent gold, EventClaim claim) {
        Set<Pair> wanted = gold.pairs();
        if (wanted.isEmpty()) {
            return oneSided(gold, claim);
        }
        Set<Pair> given = Pair.ordered(claim.actors(), claim.recipients());
        if (gold.type().quad() != claim.type().quad() || !share(Pair.unordered(wanted), Pair.unordered(given))) {
            return 0;
        }
        if (gold.type() != claim.type() || !share(wanted, given)) {
            return 1;
        }
        if (!gold.isReciprocal() && claim.isReciprocal() && !isMutual(gold.type())) {
            return 1;
        }
        return gold.statuses().contains(claim.status()) ? 3 : 2;
    }

    private static int oneSided(GoldEvent gold, EventClaim claim) {
        if (gold.type() != claim.type() || !share(parties(gold), parties(claim))) {
            return 0;
        }
        return claim.status() == gold.status() ? 3 : 2;
    }

    static boolean isMutual(EventType type) {
        return type == EventType.CONSULT || type == EventType.COOPERATE;
    }

    static Set<String> parties(GoldEvent gold) {
        return parties(gold.actors(), gold.recipients());
    }

    static Set<String> parties(EventClaim claim) {
        return parties(claim.actors(), claim.recipients());
    }

    private static Set<String> parties(List<String> actors, List<String> recipients) {
        List<String> both = new ArrayList<>(actors);
        both.addAll(recipients);
        return Pair.codes(both);
    }

    static <T> boolean share(Set<T> some, Set<T> others) {
        return !Collections.disjoint(new HashSet<>(some), others);
    }

    /** How far the evidence lies from the nearest words of the reading; empty when out of every window. */
    static OptionalInt distance(LocatedGold.Reading reading, Span evidence, Offsets offsets) {
        Span mine = offsets.codePoints(evidence);
        if (mine.length() == 0 || mine.length() > LONGEST) {
            return OptionalInt.empty();
        }
        OptionalInt nearest = OptionalInt.empty();
        for (Span place : reading.spans()) {
            Span theirs = offsets.codePoints(place);
            if (mine.start() < theirs.end() + WINDOW && mine.end() > theirs.start() - WINDOW) {
                int distance = distance(mine, theirs);
                nearest = OptionalInt.of(nearest.isPresent() ? Math.min(nearest.getAsInt(), distance) : distance);
            }
        }
        return nearest;
    }

    private static int distance(Span mine, Span theirs) {
        int shift = Math.abs(mine.start() - theirs.start()) + Math.abs(mine.end() - theirs.end());
        return mine.overlaps(theirs) ? shift : shift + APART;
    }

    /** The level at which a claim agrees with a reading, 0 when its evidence stands elsewhere. */
    static int levelNear(LocatedGold.Reading reading, EventClaim claim, Offsets offsets) {
        boolean isNear =
                distance(reading, claim.evidence().cue().span(), offsets).isPresent();
        return isNear ? level(reading.event(), claim) : 0;
    }
}
