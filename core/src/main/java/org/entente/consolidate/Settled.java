package org.entente.consolidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.model.Rulings;
import org.entente.model.SourcedClaim;

/**
 * What is left of a document's event after its claims were judged. Rejected claims are out. What was accepted speaks
 * first, then what spoke before, then the surest. An edited claim stays with the others while it still can be one
 * happening with them, else it stands alone; so do claims that were told apart.
 */
final class Settled {
    private final Rulings rulings;
    private final List<List<SourcedClaim>> parts = new ArrayList<>();

    private Settled(Rulings rulings) {
        this.rulings = rulings;
    }

    static List<SourcedClaim> of(List<SourcedClaim> claims, Rulings rulings) {
        Settled settled = new Settled(rulings);
        claims.stream()
                .filter(one -> !rulings.isRejected(one.claim().key()))
                .map(one -> edited(one, rulings))
                .sorted(Comparator.comparing((SourcedClaim one) ->
                                !rulings.isAccepted(one.claim().key()))
                        .thenComparing(one -> !one.isStanding())
                        .thenComparing(one -> -one.claim().confidence())
                        .thenComparing(one -> one.claim().evidence().cue().span())
                        .thenComparing(one -> one.claim().key()))
                .forEach(settled::add);
        return settled.parts.stream().flatMap(part -> standing(part).stream()).toList();
    }

    private static SourcedClaim edited(SourcedClaim one, Rulings rulings) {
        return new SourcedClaim(
                rulings.edited(one.claim()), one.sentence(), one.mentions(), one.standing(), one.source());
    }

    private void add(SourcedClaim one) {
        for (List<SourcedClaim> part : parts) {
            if (isOne(part.get(0), one) && part.stream().noneMatch(other -> isApart(other, one))) {
                part.add(one);
                return;
            }
        }
        parts.add(new ArrayList<>(List.of(one)));
    }

    /** What was one happening as it was coded is one still, unless it was edited. */
    private boolean isOne(SourcedClaim first, SourcedClaim one) {
        boolean isAsCoded = !rulings.isEdited(first.claim().key())
                && !rulings.isEdited(one.claim().key());
        return isAsCoded || Within.isSame(first.claim(), one.claim());
    }

    private boolean isApart(SourcedClaim a, SourcedClaim b) {
        Set<String> both = Set.of(a.claim().key(), b.claim().key());
        return rulings.different().stream().anyMatch(pair -> pair.isWithin(both));
    }

    private static List<SourcedClaim> standing(List<SourcedClaim> part) {
        String first = part.get(0).claim().key();
        List<String> others =
                part.stream().skip(1).map(one -> one.claim().key()).sorted().toList();
        List<SourcedClaim> standing = new ArrayList<>();
        for (SourcedClaim one : part) {
            List<String> mentions = one.claim().key().equals(first) ? others : List.of();
            standing.add(new SourcedClaim(one.claim(), one.sentence(), mentions, first, one.source()));
        }
        return standing;
    }
}
