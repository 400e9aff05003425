package org.entente.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.EventClaim;
import org.entente.model.Item;
import org.entente.model.Span;

/** Counts one document's matches. Made for one document, used once. */
final class DocumentCount {
    private final LocatedGold gold;
    private final List<EventClaim> claims;
    private final Counts counts = new Counts();

    private DocumentCount(LocatedGold gold, List<EventClaim> claims) {
        this.gold = gold;
        this.claims = claims;
    }

    static Counts of(LocatedGold gold, List<EventClaim> claims, List<Matching.Match> matches) {
        DocumentCount count = new DocumentCount(gold, claims);
        count.addTotals();
        matches.forEach(count::addMatch);
        count.addPolities();
        return count.counts;
    }

    private void addTotals() {
        long musts = gold.units().stream().filter(LocatedGold.Unit::isMust).count();
        counts.add(Count.DOCUMENTS, 1);
        counts.add(Count.CODED, claims.size());
        counts.add(Count.MUST, musts);
        counts.add(Count.MAY, gold.units().size() - musts);
        if (gold.units().isEmpty()) {
            counts.add(Count.EMPTY_DOCUMENTS, 1);
            counts.add(Count.CODED_ON_EMPTY, claims.size());
        }
    }

    private void addMatch(Matching.Match match) {
        List<Count> right = List.of(Count.RIGHT_L1, Count.RIGHT_L2, Count.RIGHT_L3);
        List<Count> found = List.of(Count.FOUND_L1, Count.FOUND_L2, Count.FOUND_L3);
        for (int level = 0; level < match.level(); level++) {
            counts.add(right.get(level), 1);
            counts.add(found.get(level), match.isMust());
        }
        if (match.level() >= 2) {
            LocatedGold.Reading reading =
                    gold.units().get(match.unit()).readings().get(match.reading());
            EventClaim claim = claims.get(match.claim());
            counts.add(Count.MATCHES, 1);
            counts.add(Count.STATUS_RIGHT, match.level() == 3);
            counts.add(Count.ON_CUE, touches(reading, claim.evidence().cue().span()));
            addVoices(reading.event(), claim);
            addDates(reading.event(), claim);
            addDetails(reading.event(), claim);
        }
    }

    private static boolean touches(LocatedGold.Reading reading, Span cue) {
        return reading.spans().stream().anyMatch(cue::overlaps);
    }

    private void addVoices(GoldEvent event, EventClaim claim) {
        boolean isWanted = !event.attribution().isEmpty();
        boolean isGiven = !claim.voices().isEmpty();
        counts.add(Count.VOICE_GOLD, isWanted);
        counts.add(Count.VOICE_CODED, isGiven);
        counts.add(Count.VOICE_BOTH, isWanted && isGiven);
    }

    private void addDates(GoldEvent event, EventClaim claim) {
        if (!event.date().isEmpty()) {
            counts.add(Count.DATED, 1);
            counts.add(
                    Count.DATE_EXACT, event.dates().stream().anyMatch(d -> DateAgreement.isExact(d, claim.happened())));
            counts.add(
                    Count.DATE_COMPATIBLE,
                    event.dates().stream().anyMatch(d -> DateAgreement.isCompatible(d, claim.happened())));
        } else if (event.dates().stream().allMatch(String::isEmpty)) {
            counts.add(Count.UNDATED, 1);
            counts.add(Count.UNDATED_BUT_DATED, claim.happened().isKnown());
        }
    }

    private void addDetails(GoldEvent event, EventClaim claim) {
        if (!event.mode().isEmpty()) {
            counts.add(Count.MODE, 1);
            counts.add(Count.MODE_RIGHT, event.modes().contains(claim.mode()));
        }
        if (!event.contexts().isEmpty()) {
            counts.add(Count.CONTEXTS, 1);
            counts.add(Count.CONTEXTS_RIGHT, claim.contexts().stream().anyMatch(event.contexts()::contains));
        }
        if (!event.items().isEmpty()) {
            counts.add(Count.ITEMS, 1);
            counts.add(Count.ITEMS_RIGHT, sharesItemKind(event, claim));
        }
        if (!event.place().isEmpty()) {
            counts.add(Count.PLACE, 1);
            counts.add(Count.PLACE_GIVEN, !claim.place().isEmpty());
        }
    }

    private static boolean sharesItemKind(GoldEvent event, EventClaim claim) {
        Set<String> wanted = new HashSet<>();
        for (String item : event.items()) {
            int colon = item.indexOf(':');
            wanted.add(colon < 0 ? item : item.substring(0, colon));
        }
        return claim.items().stream().map(Item::family).anyMatch(wanted::contains);
    }

    private void addPolities() {
        Set<String> all = new HashSet<>();
        Set<String> needed = new HashSet<>();
        for (GoldEvent event : gold.gold().events()) {
            all.addAll(Agreement.parties(event));
            if (event.isMust()) {
                needed.addAll(Agreement.parties(event));
            }
        }
        Set<String> coded = new HashSet<>();
        claims.forEach(c -> coded.addAll(Agreement.parties(c)));
        counts.add(Count.POLITIES_CODED, coded.size());
        counts.add(
                Count.POLITIES_CODED_RIGHT, coded.stream().filter(all::contains).count());
        counts.add(Count.POLITIES_NEEDED, needed.size());
        counts.add(
                Count.POLITIES_NEEDED_FOUND,
                coded.stream().filter(needed::contains).count());
    }
}
