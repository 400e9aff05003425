package org.entente.consolidate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.model.PartialDate;
import org.entente.model.SourcedTie;
import org.entente.model.Status;
import org.entente.model.TieClaim;
import org.entente.model.TieKind;
import org.entente.pack.Words;

/**
 * Joins claims of one kind of tie between the same parties: by what it is about and when it began. A tie stands, so
 * undated claims of it are one; they go to the one dated tie that they fit, and never join two.
 */
final class TieBlock {
    private TieBlock() {}

    /** What can be one tie at all. Parties of an agreement or a project have no order. */
    static String kind(SourcedTie sourced) {
        TieClaim claim = sourced.claim();
        boolean isMutual = claim.tie() == TieKind.AGREEMENT || claim.tie() == TieKind.PROJECT;
        String parties = String.join(" ", isMutual ? new TreeSet<>(claim.parties()) : claim.parties());
        // an agreement to come and the agreement that was made are one, at two stages
        boolean isOneLife = claim.status() == Status.DENIED || claim.tie() == TieKind.AGREEMENT;
        Status stance = isOneLife ? Status.REPORTED : claim.status();
        String own = switch (claim.tie()) {
            case OFFICE -> folded(claim, "person") + " / " + folded(claim, "office");
            case ALIGNMENT -> folded(claim, "sign");
            case MEMBER, AGREEMENT, SUPPLY, PROJECT, SANCTIONS, PRESENCE -> "";
        };
        return claim.tie().code() + " " + stance.code() + " " + parties + " " + own;
    }

    private static String folded(TieClaim claim, String field) {
        return Words.fold(claim.details().getOrDefault(field, ""));
    }

    static List<List<SourcedTie>> fold(List<SourcedTie> kind) {
        List<Dates.Group<SourcedTie>> dated = DatedThings.group(
                kind.stream().filter(claim -> began(claim).isKnown()).toList(), TieBlock::things, TieBlock::began);
        List<SourcedTie> undated =
                kind.stream().filter(claim -> !began(claim).isKnown()).toList();
        List<SourcedTie> vague =
                undated.stream().filter(claim -> things(claim).isEmpty()).toList();
        List<List<SourcedTie>> ties = new ArrayList<>();
        matched(
                        dated,
                        DatedThings.sharing(
                                undated.stream()
                                        .filter(claim -> !things(claim).isEmpty())
                                        .toList(),
                                TieBlock::things))
                .forEach(tie -> ties.add(new ArrayList<>(tie)));
        if (ties.size() == 1) {
            ties.get(0).addAll(vague);
        } else if (!vague.isEmpty()) {
            ties.add(vague);
        }
        return ties;
    }

    /** Each undated set goes to the dated tie that alone fits it, when it alone fits that tie. */
    private static List<List<SourcedTie>> matched(List<Dates.Group<SourcedTie>> dated, List<List<SourcedTie>> undated) {
        Map<Object, List<SourcedTie>> homes = new IdentityHashMap<>();
        List<List<SourcedTie>> ties = new ArrayList<>();
        for (List<SourcedTie> set : undated) {
            List<Dates.Group<SourcedTie>> fitting =
                    dated.stream().filter(tie -> fits(set, tie)).toList();
            if (fitting.size() == 1
                    && undated.stream()
                                    .filter(other -> fits(other, fitting.get(0)))
                                    .count()
                            == 1) {
                homes.put(fitting.get(0), set);
            } else {
                ties.add(set);
            }
        }
        for (Dates.Group<SourcedTie> tie : dated) {
            List<SourcedTie> all = new ArrayList<>(tie.members());
            all.addAll(homes.getOrDefault(tie, List.of()));
            ties.add(all);
        }
        return ties;
    }

    private static boolean fits(List<SourcedTie> set, Dates.Group<SourcedTie> tie) {
        return set.stream().anyMatch(claim -> DatedThings.agree(things(claim), tie.members(), TieBlock::things));
    }

    private static PartialDate began(SourcedTie sourced) {
        return began(sourced.claim());
    }

    /** When it began to hold; of an agreement that is not told to hold, when it was or is to be signed. */
    static PartialDate began(TieClaim claim) {
        if (claim.from().isKnown() || claim.tie() != TieKind.AGREEMENT) {
            return claim.from();
        }
        return Stream.of("signed", "to_be_signed")
                .map(field -> claim.details().getOrDefault(field, ""))
                .filter(date -> !date.isEmpty())
                .map(PartialDate::parse)
                .findFirst()
                .orElse(PartialDate.UNKNOWN);
    }

    /** What tells it from another tie of its kind between its parties; empty when nothing does. */
    private static SortedSet<String> things(SourcedTie sourced) {
        TieClaim claim = sourced.claim();
        SortedSet<String> things = new TreeSet<>();
        for (String field : fields(claim.tie())) {
            for (String thing : folded(claim, field).split("\\|", -1)) {
                if (!thing.isEmpty() && !thing.equals("agreement") && !thing.endsWith(":arms")) {
                    things.add(thing);
                }
            }
        }
        return things;
    }

    private static List<String> fields(TieKind kind) {
        return switch (kind) {
            case SUPPLY -> List.of("goods");
            case PROJECT -> List.of("kind", "name");
            case AGREEMENT -> List.of("document", "term");
            case PRESENCE -> List.of("what");
            case MEMBER, SANCTIONS, OFFICE, ALIGNMENT -> List.of();
        };
    }
}
