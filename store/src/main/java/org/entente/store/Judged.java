package org.entente.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.model.ArchivedEvent;
import org.entente.model.Folds;
import org.entente.model.Reprint;
import org.entente.model.Rulings;
import org.entente.model.SourcedClaim;

/**
 * What the judgements that hold make of the claims that a sight sees: the documents' events that they settled anew, and
 * the blocks that they link; and what is folded with another block than its own, since its sentence was printed before.
 * Made from facts alone; where nothing was judged it costs a pass through the prints, and memory for the claims whose
 * sentence was read in two ways. Immutable once made.
 */
final class Judged {
    private static final Comparator<SourcedClaim> IN_TEXT = Comparator.comparing(
                    (SourcedClaim claim) -> claim.source().hash())
            .thenComparingInt(claim -> claim.claim().evidence().cue().span().start())
            .thenComparing(claim -> claim.claim().key());

    private final Rulings rulings;
    /** By the key of the claim that stands for the document's event as it was coded: its claims as they stand now. */
    private final Map<String, List<SourcedClaim>> settled = new HashMap<>();

    private final Map<String, SourcedClaim> byKey = new HashMap<>();
    private final Map<String, Reprint> reprints = new TreeMap<>();
    private final Knots knots = new Knots();
    private final SortedSet<String> spokenOf = new TreeSet<>();

    private Judged(Rulings rulings) {
        this.rulings = rulings;
    }

    static Judged of(Database database, Sight sight, Folds folds) {
        JudgementLog log = JudgementLog.of(database, sight);
        Judged judged = new Judged(log.rulings());
        log.lines().forEach(line -> judged.spokenOf.addAll(line.judgement().keys()));
        judged.compare(database, sight, folds);
        if (!judged.rulings.isEmpty()) {
            judged.settle(database, sight, folds);
            judged.rulings.same().forEach(judged::link);
        }
        return judged;
    }

    private void compare(Database database, Sight sight, Folds folds) {
        List<SourcedClaim> again = Claims.events(
                database,
                sight,
                "c.key = c.standing AND c.print IN (SELECT p.print FROM claims p WHERE p.print <> '' AND "
                        + sight.valid("p") + " GROUP BY p.print HAVING min(p.block) <> max(p.block))");
        reprints.putAll(folds.reprints(
                again.stream()
                        .filter(claim -> !rulings.isRejected(claim.claim().key()))
                        .toList(),
                rulings));
    }

    private void settle(Database database, Sight sight, Folds folds) {
        SortedSet<String> standing = new TreeSet<>();
        Claims.events(database, sight, rulings.claims()).forEach(claim -> standing.add(claim.standing()));
        SortedMap<String, List<SourcedClaim>> events = new TreeMap<>();
        ofEvents(database, sight, standing)
                .forEach(claim -> events.computeIfAbsent(claim.standing(), key -> new ArrayList<>())
                        .add(claim));
        events.forEach((key, claims) -> {
            List<SourcedClaim> after = folds.settle(claims, rulings);
            settled.put(key, after);
            after.forEach(claim -> byKey.put(claim.claim().key(), claim));
            // an archive reads the event's claims where it stood, and what stands now may belong elsewhere
            knots.link(Stream.concat(claims.stream(), after.stream())
                    .filter(SourcedClaim::isStanding)
                    .map(this::block)
                    .toList());
        });
    }

    /** The claims of documents' events, in the order of the text. By key, since nothing else has an index. */
    private static List<SourcedClaim> ofEvents(Database database, Sight sight, SortedSet<String> standing) {
        List<SourcedClaim> claims = new ArrayList<>(Claims.events(database, sight, standing));
        List<String> mentions = claims.stream()
                .flatMap(claim -> claim.mentions().stream())
                .filter(key -> !standing.contains(key))
                .toList();
        claims.addAll(Claims.events(database, sight, mentions));
        claims.sort(IN_TEXT);
        return claims;
    }

    private void link(Rulings.Pair pair) {
        SourcedClaim a = byKey.get(pair.a());
        SourcedClaim b = byKey.get(pair.b());
        if (a != null && b != null) {
            knots.link(Stream.of(a, b)
                    .flatMap(claim -> Stream.ofNullable(byKey.get(claim.standing())))
                    .map(this::block)
                    .toList());
        }
    }

    Rulings rulings() {
        return rulings;
    }

    /** Keys of all claims that were ever judged, also where that holds no more. */
    SortedSet<String> spokenOf() {
        return Collections.unmodifiableSortedSet(spokenOf);
    }

    Knots knots() {
        return knots;
    }

    /** By key, the claims that are folded with another block than their own. */
    Map<String, Reprint> reprints() {
        return Collections.unmodifiableMap(reprints);
    }

    /** By key, the blocks of these. */
    Map<String, String> moved() {
        Map<String, String> moved = new TreeMap<>();
        reprints.forEach((key, reprint) -> moved.put(key, reprint.block()));
        return moved;
    }

    /** The events that these claims tell. */
    List<ArchivedEvent> events(List<SourcedClaim> standing, Folds folds) {
        return folds.events(standing, rulings, reprints);
    }

    /** The block that the claim is folded with. */
    String block(SourcedClaim claim) {
        Reprint reprint = reprints.get(claim.claim().key());
        return reprint == null ? claim.block() : reprint.block();
    }

    /** All blocks that are linked with others. */
    List<String> linked() {
        return knots.all().stream().flatMap(SortedSet::stream).toList();
    }

    /** Of claims that stand as they were coded, those that stand now. */
    List<SourcedClaim> standing(List<SourcedClaim> coded) {
        return coded.stream()
                .flatMap(claim -> settled.getOrDefault(claim.claim().key(), List.of(claim)).stream())
                .filter(SourcedClaim::isStanding)
                .toList();
    }

    /** The claim as it stands now; a rejected one for itself, as it was coded. */
    SourcedClaim now(SourcedClaim coded) {
        String key = coded.claim().key();
        return rulings.isRejected(key)
                ? new SourcedClaim(coded.claim(), coded.sentence(), List.of(), key, coded.source())
                : byKey.getOrDefault(key, coded);
    }
}
