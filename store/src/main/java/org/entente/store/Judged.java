package org.entente.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.model.Folds;
import org.entente.model.Rulings;
import org.entente.model.SourcedClaim;

/**
 * What the judgements that hold make of the claims that a sight sees: the documents' events that they settled anew, and
 * the blocks that they link. Made from facts alone; costs one look where nothing was judged. Immutable once made.
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
    private final Knots knots = new Knots();

    private Judged(Rulings rulings) {
        this.rulings = rulings;
    }

    static Judged of(Database database, Sight sight, Folds folds) {
        Judged judged = new Judged(JudgementLog.of(database, sight).rulings());
        if (!judged.rulings.isEmpty()) {
            judged.settle(database, sight, folds);
            judged.rulings.same().forEach(judged::link);
        }
        return judged;
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
                    .map(SourcedClaim::block)
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
                    .map(SourcedClaim::block)
                    .toList());
        }
    }

    Rulings rulings() {
        return rulings;
    }

    Knots knots() {
        return knots;
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
