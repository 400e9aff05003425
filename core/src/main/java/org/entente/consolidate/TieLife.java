package org.entente.consolidate;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.ArchivedTie;
import org.entente.model.SourcedTie;
import org.entente.model.Status;
import org.entente.model.TieClaim;
import org.entente.model.Voice;

/** Makes the tie of all claims that tell of it: what one leaves out another may say. */
final class TieLife {
    private TieLife() {}

    static ArchivedTie of(List<SourcedTie> told, ReportingLines lines) {
        List<SourcedTie> sorted = told.stream()
                .sorted(Comparator.comparing((SourcedTie one) -> one.claim().status() == Status.DENIED)
                        .thenComparing(one -> -one.claim().details().size())
                        .thenComparing(one -> one.claim().key()))
                .toList();
        List<TieClaim> claims = sorted.stream().map(SourcedTie::claim).toList();
        TieClaim best = claims.get(0);
        return new ArchivedTie(
                ArchivedTie.idOf(claims.stream()
                        .map(TieClaim::key)
                        .min(String::compareTo)
                        .orElseThrow()),
                best.key(),
                best.tie(),
                best.parties(),
                Gathered.narrowest(claims.stream().map(TieClaim::from)),
                Gathered.narrowest(claims.stream().map(TieClaim::to)),
                best.status(),
                claims.stream()
                        .filter(claim -> claim.status() == best.status())
                        .flatMap(claim -> claim.voices().stream().map(Voice::name))
                        .distinct()
                        .toList(),
                deniedBy(claims, best.status()),
                details(claims),
                Gathered.ofTies(sorted, lines));
    }

    private static List<String> deniedBy(List<TieClaim> claims, Status status) {
        SortedSet<String> names = new TreeSet<>();
        for (TieClaim claim : claims) {
            names.addAll(claim.deniedBy());
            if (claim.status() == Status.DENIED && status != Status.DENIED) {
                names.add(
                        claim.voices().isEmpty()
                                ? Voice.UNNAMED.name()
                                : claim.voices().get(0).name());
            }
        }
        return List.copyOf(names);
    }

    private static SortedMap<String, String> details(List<TieClaim> claims) {
        SortedMap<String, String> details = new TreeMap<>();
        claims.forEach(claim -> claim.details().forEach((field, value) -> {
            if (details.getOrDefault(field, "").isEmpty()) {
                details.put(field, value);
            }
        }));
        return details;
    }
}
