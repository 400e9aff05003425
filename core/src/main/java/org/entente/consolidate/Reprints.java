package org.entente.consolidate;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.model.Provenance;
import org.entente.model.Reprint;
import org.entente.model.Rulings;
import org.entente.model.SourcedClaim;

/**
 * Sentences that are printed again, word for word, within some days: what such a sentence tells was told by its first
 * print, also where other sentences around it made it read otherwise (who "the two governments" are, say). A reprint
 * that was read alike needs nothing of this; one read otherwise joins what the first print tells, and does not speak
 * for it. On one day the same words give the same date, whatever was read; on another the dates have to agree. What a
 * person accepted or edited was read by that person, so it is never a reprint. Free of order. Immutable.
 *
 * <p>The first print is that of the earliest day; of two, the one whose text has the smaller hash. What is printed more
 * than six days after it is a first print again.
 */
final class Reprints {
    /** A week later, "on Monday" is another day. */
    private static final int DAYS = 6;

    private static final Comparator<SourcedClaim> BY_REPORT = Comparator.comparing(
                    SourcedClaim::source,
                    Comparator.comparing(
                                    (Provenance source) -> source.published().firstDay())
                            .thenComparing(Provenance::hash))
            .thenComparing(claim -> claim.claim().key());

    /** By the key of a reprint: that of the first print. */
    private final Map<String, String> firsts = new HashMap<>();

    private Reprints() {}

    /** Those among the claims that were read as of another block than their first print, by key. */
    static Map<String, Reprint> of(List<SourcedClaim> claims, Rulings rulings) {
        Map<String, Reprint> reprints = new HashMap<>();
        for (List<SourcedClaim> alike : runs(alike(claims, rulings, SourcedClaim::print))) {
            List<SourcedClaim> first = first(alike);
            for (SourcedClaim claim : alike.subList(first.size(), alike.size())) {
                List<SourcedClaim> told =
                        first.stream().filter(one -> isOne(one, claim)).toList();
                if (told.stream().noneMatch(one -> one.block().equals(claim.block()))) {
                    told.stream()
                            .findFirst()
                            .ifPresent(one -> reprints.put(
                                    claim.claim().key(), new Reprint(one.claim().key(), one.block())));
                }
            }
        }
        return reprints;
    }

    /**
     * These, as far as they are among the claims, and those that tell another date than the first print of their day,
     * each within its block.
     */
    static Reprints among(List<SourcedClaim> claims, Rulings rulings, Map<String, Reprint> elsewhere) {
        Reprints reprints = new Reprints();
        List<SourcedClaim> others = new ArrayList<>();
        for (SourcedClaim claim : claims) {
            Reprint reprint = elsewhere.get(claim.claim().key());
            if (reprint == null) {
                others.add(claim);
            } else {
                reprints.firsts.put(claim.claim().key(), reprint.first());
            }
        }
        Function<SourcedClaim, String> ofDay = claim -> claim.print().isEmpty()
                ? ""
                : claim.print() + claim.source().published().iso() + claim.block();
        for (List<SourcedClaim> alike : alike(others, rulings, ofDay)) {
            List<SourcedClaim> first = first(alike);
            alike.subList(first.size(), alike.size()).stream()
                    .filter(claim -> first.stream().noneMatch(one -> agree(one, claim)))
                    .forEach(claim -> reprints.firsts.put(
                            claim.claim().key(), first.get(0).claim().key()));
        }
        return reprints;
    }

    /** Each cut where one comes so late that it is a first print again. */
    private static List<List<SourcedClaim>> runs(List<List<SourcedClaim>> sorted) {
        List<List<SourcedClaim>> runs = new ArrayList<>();
        for (List<SourcedClaim> alike : sorted) {
            List<SourcedClaim> run = new ArrayList<>();
            for (SourcedClaim claim : alike) {
                if (!run.isEmpty() && days(run.get(0), claim) > DAYS) {
                    runs.add(run);
                    run = new ArrayList<>();
                }
                run.add(claim);
            }
            runs.add(run);
        }
        return runs;
    }

    /** Those of one name, where there are several, sorted by report. */
    private static List<List<SourcedClaim>> alike(
            List<SourcedClaim> claims, Rulings rulings, Function<SourcedClaim, String> name) {
        SortedMap<String, List<SourcedClaim>> named = new TreeMap<>();
        for (SourcedClaim claim : claims) {
            String own = name.apply(claim);
            if (!own.isEmpty()
                    && claim.source().published().isDay()
                    && !rulings.isAccepted(claim.claim().key())) {
                named.computeIfAbsent(own, n -> new ArrayList<>()).add(claim);
            }
        }
        return named.values().stream()
                .filter(alike -> alike.size() > 1)
                .map(alike -> alike.stream().sorted(BY_REPORT).toList())
                .toList();
    }

    /** What the first report tells. */
    private static List<SourcedClaim> first(List<SourcedClaim> sorted) {
        String document = sorted.get(0).source().document();
        return sorted.stream()
                .filter(claim -> claim.source().document().equals(document))
                .toList();
    }

    private static boolean isOne(SourcedClaim first, SourcedClaim claim) {
        return days(first, claim) == 0 || agree(first, claim);
    }

    private static long days(SourcedClaim first, SourcedClaim claim) {
        return ChronoUnit.DAYS.between(
                first.source().published().firstDay(),
                claim.source().published().firstDay());
    }

    private static boolean agree(SourcedClaim one, SourcedClaim other) {
        return one.claim().happened().agreesWith(other.claim().happened());
    }

    boolean holds(SourcedClaim claim) {
        return firsts.containsKey(claim.claim().key());
    }

    /**
     * The happenings, each with the reprints of what it holds. One whose first print was judged away is a happening.
     */
    List<List<Told>> added(List<List<Told>> happenings, List<Told> reprints) {
        if (reprints.isEmpty()) {
            return happenings;
        }
        Map<String, List<Told>> byKey = new HashMap<>();
        List<List<Told>> added = new ArrayList<>();
        for (List<Told> happening : happenings) {
            List<Told> whole = new ArrayList<>(happening);
            happening.forEach(one -> one.keys().forEach(key -> byKey.put(key, whole)));
            added.add(whole);
        }
        for (Told reprint : reprints) {
            String first = firsts.getOrDefault(reprint.claim().key(), "");
            byKey.computeIfAbsent(first, key -> {
                        List<Told> alone = new ArrayList<>();
                        added.add(alone);
                        return alone;
                    })
                    .add(reprint);
        }
        return added;
    }
}
