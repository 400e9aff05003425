package org.entente.consolidate;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.ArchivedTie;
import org.entente.model.PartialDate;
import org.entente.model.SourcedTie;
import org.entente.model.Status;
import org.entente.model.TieClaim;
import org.entente.model.TieKind;
import org.entente.model.TieStep;
import org.entente.model.Voice;

/** Makes the tie of all claims that tell of it: what one leaves out another may say. */
final class TieLife {
    private TieLife() {}

    static ArchivedTie of(List<SourcedTie> told, ReportingLines lines) {
        List<SourcedTie> sorted = told.stream()
                .sorted(Comparator.comparing((SourcedTie one) -> one.claim().status() == Status.DENIED)
                        .thenComparing(one -> one.claim().status() != Status.REPORTED)
                        .thenComparing(one -> -one.claim().details().size())
                        .thenComparing(one -> one.claim().key()))
                .toList();
        List<TieClaim> claims = sorted.stream().map(SourcedTie::claim).toList();
        TieClaim best = claims.get(0);
        List<TieStep> life = Stages.life(sorted);
        return new ArchivedTie(
                ArchivedTie.idOf(claims.stream()
                        .map(TieClaim::key)
                        .min(String::compareTo)
                        .orElseThrow()),
                best.key(),
                best.tie(),
                best.parties(),
                Gathered.narrowest(claims.stream().map(TieClaim::from)),
                isOver(life) ? Gathered.narrowest(claims.stream().map(TieClaim::to)) : PartialDate.UNKNOWN,
                best.status(),
                claims.stream()
                        .filter(claim -> claim.status() == best.status())
                        .flatMap(claim -> claim.voices().stream().map(Voice::name))
                        .distinct()
                        .toList(),
                deniedBy(claims, best.status()),
                details(best, claims, life),
                life,
                Gathered.ofTies(sorted, lines));
    }

    private static List<String> deniedBy(List<TieClaim> claims, Status status) {
        SortedSet<String> names = new TreeSet<>();
        for (TieClaim claim : claims) {
            names.addAll(claim.deniedBy());
            // whom the claim itself names is not named once more as a voice
            if (claim.status() == Status.DENIED
                    && status != Status.DENIED
                    && claim.deniedBy().isEmpty()) {
                names.add(
                        claim.voices().isEmpty()
                                ? Voice.UNNAMED.name()
                                : claim.voices().get(0).name());
            }
        }
        return List.copyOf(names);
    }

    /** False where it was begun again after it had ended, or where nobody tells an end. */
    private static boolean isOver(List<TieStep> life) {
        return life.stream()
                .filter(step -> step.date().isKnown())
                .reduce((before, after) -> after)
                .filter(step -> step.stage().isEnd())
                .isPresent();
    }

    private static SortedMap<String, String> details(TieClaim best, List<TieClaim> claims, List<TieStep> life) {
        SortedMap<String, String> details = new TreeMap<>();
        claims.forEach(claim -> claim.details().forEach((field, value) -> {
            if (details.getOrDefault(field, "").isEmpty()) {
                details.put(field, value);
            }
        }));
        if (best.tie() == TieKind.AGREEMENT) {
            details.put("stage", Stages.reached(best.tie(), life).code());
        }
        return details;
    }
}
