package org.entente.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Coded;
import org.entente.model.EventClaim;
import org.entente.model.EventType;
import org.entente.model.Span;
import org.entente.model.Zone;

/**
 * Says of each must that was missed how far it came.
 *
 * <p>Looks, in this order, at what it was matched with below L2; at claims that agree but were folded into another
 * event or answer another; at claims on its words; at codings dropped on its words; at zones; at claims in its
 * sentence. Made for one document.
 */
final class MissFinder {
    private static final int LONGEST_REASON = 160;

    private final Comparison document;
    private final LocatedGold gold;
    private final Sentences sentences;

    private MissFinder(Comparison document) {
        this.document = document;
        this.gold = document.located();
        this.sentences = new Sentences(document);
    }

    static List<Miss> of(Comparison document) {
        MissFinder finder = new MissFinder(document);
        List<Miss> misses = new ArrayList<>();
        for (int i = 0; i < finder.gold.units().size(); i++) {
            LocatedGold.Unit unit = finder.gold.units().get(i);
            Optional<Matching.Match> match = document.matchOfUnit(i);
            if (unit.isMust() && match.map(m -> m.level() < 3).orElse(true)) {
                Finding finding = match.map(finder::wrong).orElseGet(() -> finder.lost(unit));
                misses.add(finder.miss(unit, finding));
            }
        }
        return misses;
    }

    private record Finding(Stage stage, String got) {}

    private Miss miss(LocatedGold.Unit unit, Finding finding) {
        Span cue = unit.readings().get(0).cue();
        return new Miss(
                gold.gold().doc(), gold.gold().lang(), finding.stage, unit.event(), finding.got, sentences.marked(cue));
    }

    private Finding wrong(Matching.Match match) {
        EventClaim claim = document.claims().get(match.claim());
        if (match.level() == 2) {
            return new Finding(Stage.STATUS, coding(claim));
        }
        GoldEvent event =
                gold.units().get(match.unit()).readings().get(match.reading()).event();
        return new Finding(event.type() == claim.type() ? Stage.DIRECTION : Stage.TYPE, coding(claim));
    }

    private Finding lost(LocatedGold.Unit unit) {
        return document.coded()
                .map(coded -> merged(unit, coded)
                        .or(() -> onWords(unit, coded))
                        .or(() -> dropped(unit, coded))
                        .or(() -> inZone(unit, coded))
                        .or(() -> inSentence(unit, coded))
                        .orElse(new Finding(Stage.NO_CUE, "")))
                .orElse(new Finding(Stage.REFUSED, document.refusal()));
    }

    private Optional<Finding> merged(LocatedGold.Unit unit, Coded coded) {
        return coded.claims().stream()
                .filter(c -> standsIn(unit, c) && agrees(unit, c))
                .findFirst()
                .map(c -> new Finding(Stage.MERGED, coding(c)));
    }

    private boolean agrees(LocatedGold.Unit unit, EventClaim claim) {
        return unit.readings().stream().anyMatch(r -> Agreement.level(r.event(), claim) >= 2);
    }

    private boolean standsIn(LocatedGold.Unit unit, EventClaim claim) {
        Span cue = claim.evidence().cue().span();
        return touches(unit, cue) || sentences.areSame(unit.readings().get(0).cue(), cue);
    }

    private static boolean touches(LocatedGold.Unit unit, Span words) {
        return unit.readings().stream().anyMatch(r -> r.spans().stream().anyMatch(words::overlaps));
    }

    private Optional<Finding> onWords(LocatedGold.Unit unit, Coded coded) {
        return coded.claims().stream()
                .filter(c -> touches(unit, c.evidence().cue().span()) && !document.isMatched(c))
                .map(c -> new Finding(difference(unit, c), coding(c)))
                .max(Comparator.comparing(Finding::stage));
    }

    private static Stage difference(LocatedGold.Unit unit, EventClaim claim) {
        return unit.readings().stream()
                .map(r -> difference(r.event(), claim))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Stage difference(GoldEvent event, EventClaim claim) {
        if (event.type() != claim.type()) {
            return Stage.TYPE;
        }
        return sharesPair(event, claim) ? Stage.DIRECTION : Stage.PAIR;
    }

    private static boolean sharesPair(GoldEvent event, EventClaim claim) {
        Set<Pair> given = Pair.ordered(claim.actors(), claim.recipients());
        return Agreement.share(Pair.unordered(event.pairs()), Pair.unordered(given));
    }

    private Optional<Finding> dropped(LocatedGold.Unit unit, Coded coded) {
        return coded.dropped().stream()
                .filter(d -> touches(unit, d.cue()))
                .map(d -> new Finding(Stage.ofDropped(d.stage()), coding(d)))
                .max(Comparator.comparing(Finding::stage));
    }

    private Optional<Finding> inZone(LocatedGold.Unit unit, Coded coded) {
        Span cue = unit.readings().get(0).cue();
        for (Zone zone : coded.annotated().zones()) {
            if (zone.span().overlaps(cue)) {
                return Optional.of(new Finding(Stage.ZONE, zone.zone() + " " + zone.rule()));
            }
        }
        return Optional.empty();
    }

    /** An unmatched claim elsewhere in the sentence with the same type or the same pair. */
    private Optional<Finding> inSentence(LocatedGold.Unit unit, Coded coded) {
        Set<EventType> types = new HashSet<>();
        unit.readings().forEach(r -> types.add(r.event().type()));
        return coded.claims().stream()
                .filter(c -> standsIn(unit, c) && !document.isMatched(c))
                .filter(c ->
                        types.contains(c.type()) || unit.readings().stream().anyMatch(r -> sharesPair(r.event(), c)))
                .map(c -> new Finding(difference(unit, c), coding(c)))
                .max(Comparator.comparing(Finding::stage));
    }

    private static String coding(EventClaim claim) {
        return Brief.of(claim) + " by " + Origin.lexeme(claim) + ", " + Origin.path(claim);
    }

    private static String coding(Coded.Dropped dropped) {
        String reason = dropped.lexeme() + " " + dropped.sense() + " " + dropped.stage() + ": " + dropped.reason();
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "…";
    }
}
