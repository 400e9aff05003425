package org.entente.eval;

import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventClaim;
import org.entente.model.Outcome;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** One document: its gold, what was coded, and which answers which. Immutable. */
final class Comparison {
    private final LocatedGold located;
    private final @Nullable Coded coded;
    private final String refusal;
    private final List<EventClaim> claims;
    private final List<Matching.Match> matches;

    private Comparison(LocatedGold located, @Nullable Coded coded, String refusal) {
        this.located = located;
        this.coded = coded;
        this.refusal = refusal;
        this.claims = coded == null
                ? List.of()
                : coded.events().stream().map(Event::told).toList();
        this.matches = Matching.of(located, claims);
    }

    static Comparison of(GoldDocument gold, Document document, Outcome<Coded> outcome) {
        LocatedGold located = LocatedGold.of(gold, document.text());
        if (outcome instanceof Outcome.Done<Coded> done) {
            return new Comparison(located, done.value(), "");
        }
        if (outcome instanceof Outcome.Refused<Coded> refused) {
            return new Comparison(located, null, refused.code().code() + ": " + refused.reason());
        }
        throw new IllegalStateException("an outcome is done or refused: " + outcome);
    }

    /** Of gold whose text was not among the input: all of it is missed. */
    static Comparison withoutText(GoldDocument gold) {
        return new Comparison(LocatedGold.withoutText(gold), null, "no such document in the input");
    }

    GoldDocument gold() {
        return located.gold();
    }

    LocatedGold located() {
        return located;
    }

    Optional<Coded> coded() {
        return Optional.ofNullable(coded);
    }

    /** Why nothing was coded; empty when the document was. */
    String refusal() {
        return refusal;
    }

    /** The coded events' claims, in the order of the coding. */
    List<EventClaim> claims() {
        return claims;
    }

    Counts counts() {
        return DocumentCount.of(located, claims, matches);
    }

    String construction(Span words) {
        return coded == null
                ? Construction.OTHER.label()
                : Construction.of(coded.annotated(), words).label();
    }

    Optional<Matching.Match> matchOfUnit(int unit) {
        return matches.stream().filter(m -> m.unit() == unit).findFirst();
    }

    boolean isMatched(EventClaim claim) {
        return matches.stream().anyMatch(m -> claims.get(m.claim()).key().equals(claim.key()));
    }

    /** Every coded event with the level at which the gold agrees. */
    void forEachCoded(ObjIntConsumer<EventClaim> action) {
        int[] levels = new int[claims.size()];
        matches.forEach(m -> levels[m.claim()] = m.level());
        for (int i = 0; i < levels.length; i++) {
            action.accept(claims.get(i), levels[i]);
        }
    }

    /** Every unit that must be found with the level at which it was. */
    void forEachMust(ObjIntConsumer<LocatedGold.Unit> action) {
        int[] levels = new int[located.units().size()];
        matches.forEach(m -> levels[m.unit()] = m.level());
        for (int i = 0; i < levels.length; i++) {
            if (located.units().get(i).isMust()) {
                action.accept(located.units().get(i), levels[i]);
            }
        }
    }
}
