package org.entente.consolidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.Status;
import org.entente.model.TieClaim;
import org.entente.model.TieKind;
import org.entente.model.TieStep;
import org.entente.pack.Words;

/**
 * Folds the tie claims of one document into its ties: one a kind and set of parties, agreements of another date or term
 * apart. What some claims tell and others deny stands, with those who deny it.
 */
public final class TiesWithin {
    private static final Comparator<TieClaim> IN_TEXT = Comparator.comparing(
                    (TieClaim claim) -> claim.evidence().cue().span().start())
            .thenComparing(TieClaim::key);

    private TiesWithin() {}

    /** The ties of a document, in the order in which they are first told. */
    public static List<TieClaim> fold(List<TieClaim> claims) {
        Map<String, List<List<TieClaim>>> ties = new LinkedHashMap<>();
        claims.stream().sorted(IN_TEXT).forEach(claim -> {
            List<List<TieClaim>> alike = ties.computeIfAbsent(kind(claim), k -> new ArrayList<>());
            // of several that fit, the one told of last
            for (int i = alike.size() - 1; i >= 0; i--) {
                if (alike.get(i).stream().allMatch(other -> agree(other, claim))) {
                    alike.get(i).add(claim);
                    return;
                }
            }
            alike.add(new ArrayList<>(List.of(claim)));
        });
        return ties.values().stream()
                .flatMap(List::stream)
                .map(TiesWithin::tie)
                .sorted(IN_TEXT)
                .toList();
    }

    private static String kind(TieClaim claim) {
        boolean isOrdered =
                claim.tie() != TieKind.AGREEMENT && claim.tie() != TieKind.PROJECT && claim.tie() != TieKind.ALIGNMENT;
        Object parties = isOrdered ? claim.parties() : new TreeSet<>(claim.parties());
        String own = claim.tie() == TieKind.OFFICE
                ? Words.fold(claim.details().getOrDefault("person", "")) + " "
                        + claim.details().getOrDefault("office", "")
                : claim.details().getOrDefault("sign", "");
        return claim.tie() + " " + parties + " " + own;
    }

    private static boolean agree(TieClaim one, TieClaim other) {
        return switch (one.tie()) {
            case AGREEMENT -> same(one, other, "term") && TieBlock.began(one).agreesWith(TieBlock.began(other));
            case PROJECT -> same(one, other, "kind");
            case MEMBER, SUPPLY, SANCTIONS, OFFICE, PRESENCE, ALIGNMENT -> true;
        };
    }

    private static boolean same(TieClaim one, TieClaim other, String field) {
        String own = one.details().getOrDefault(field, "");
        String its = other.details().getOrDefault(field, "");
        return own.isEmpty() || its.isEmpty() || own.equals(its);
    }

    private static TieClaim tie(List<TieClaim> claims) {
        TieClaim first = claims.stream()
                .filter(claim -> claim.status() != Status.DENIED)
                .min(Comparator.comparing((TieClaim claim) -> claim.status() != Status.REPORTED)
                        .thenComparing(IN_TEXT))
                .orElse(claims.get(0));
        SortedMap<String, String> details = new TreeMap<>(first.details());
        List<TieStep> life = new ArrayList<>();
        Set<String> deniedBy = new LinkedHashSet<>();
        for (TieClaim claim : claims) {
            claim.details().forEach((field, value) -> {
                if (isBetter(field, value, details.getOrDefault(field, ""))) {
                    details.put(field, value);
                }
            });
            deniedBy.addAll(claim.deniedBy());
            life.addAll(claim.status() == Status.DENIED ? List.of() : Stages.steps(claim, ""));
        }
        if (first.tie() == TieKind.AGREEMENT) {
            details.put(
                    "stage", Stages.reached(first.tie(), Stages.inOrder(life)).code());
        }
        return new TieClaim(
                first.key(),
                first.tie(),
                first.parties(),
                Gathered.narrowest(claims.stream().map(TieClaim::from)),
                Gathered.narrowest(claims.stream().map(TieClaim::to)),
                first.status(),
                first.voices(),
                List.copyOf(deniedBy),
                details,
                first.evidence(),
                first.trace());
    }

    /** What one leaves out another may say; of two titles the fuller. */
    private static boolean isBetter(String field, String value, String before) {
        return before.isEmpty() || field.equals("title") && value.length() > before.length();
    }
}
