package org.entente.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.Annotated;
import org.entente.model.Evidence;
import org.entente.model.Filler;
import org.entente.model.Key;
import org.entente.model.Quotation;
import org.entente.model.Span;
import org.entente.model.Standing;
import org.entente.model.TieClaim;
import org.entente.model.TieKind;
import org.entente.model.Trace;

/**
 * Turns words for standing relations into claims: "its ally" into whose ally whose. An agreement without parties of its
 * own is the one spoken of just before. Never guesses a party: where a side is not found, there is no claim.
 */
final class StandingTies {
    /** How many sentences back "the treaty" may point. */
    private static final int REACH = 3;

    private static final int MOST_PARTIES = 5;
    private static final String ORGANISATION = "IGO:";
    private static final List<String> DATES = List.of("signed", "to_be_signed");

    private final Annotated annotated;
    private final Discourse discourse;
    private final List<TieClaim> ties = new ArrayList<>();
    private final List<TieClaim> agreements;
    private final Set<String> keys = new HashSet<>();

    /** @param told the ties that acts tell of, agreements among them */
    StandingTies(Annotated annotated, List<TieClaim> told) {
        this.annotated = annotated;
        this.discourse = new Discourse(annotated);
        this.agreements = new ArrayList<>(
                told.stream().filter(tie -> tie.tie() == TieKind.AGREEMENT).toList());
    }

    List<TieClaim> find(List<Standing> standings) {
        for (Standing standing : standings) {
            Set<String> first = parties(standing.first(), Set.of());
            Set<String> second = parties(standing.second(), first);
            second.removeAll(first);
            if (standing.tie() == TieKind.AGREEMENT) {
                agreement(standing, first, second);
            } else {
                pairs(standing, List.copyOf(first), List.copyOf(second))
                        .forEach(pair -> add(standing, pair, standing.details(), standing.times()));
            }
        }
        return ties;
    }

    private static List<List<String>> pairs(Standing standing, List<String> first, List<String> second) {
        List<List<String>> pairs = new ArrayList<>();
        if (first.size() + second.size() > MOST_PARTIES) {
            return pairs;
        }
        if (standing.tie() == TieKind.PROJECT) {
            Set<String> all = new LinkedHashSet<>(first);
            all.addAll(second);
            if (all.size() > 1) {
                pairs.add(List.copyOf(all));
            }
            return pairs;
        }
        List<String> others = standing.isMutual() ? first : second;
        for (int i = 0; i < first.size(); i++) {
            for (int k = standing.isMutual() ? i + 1 : 0; k < others.size(); k++) {
                boolean isMemberLast =
                        standing.tie() == TieKind.MEMBER && first.get(i).startsWith(ORGANISATION);
                String one = isMemberLast ? others.get(k) : first.get(i);
                String other = isMemberLast ? first.get(i) : others.get(k);
                if (isPair(standing.tie(), one, other)) {
                    pairs.add(List.of(one, other));
                }
            }
        }
        return pairs;
    }

    private static boolean isPair(TieKind kind, String first, String second) {
        return !first.equals(second)
                && (kind != TieKind.MEMBER || second.startsWith(ORGANISATION) && !first.startsWith(ORGANISATION));
    }

    private void agreement(Standing standing, Set<String> first, Set<String> second) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(second);
        Optional<TieClaim> before = all.size() < 2 ? before(standing, all) : Optional.empty();
        SortedMap<String, String> details = new TreeMap<>(standing.details());
        List<Span> times = new ArrayList<>(standing.times());
        if (before.isPresent()) {
            all = new LinkedHashSet<>(before.get().parties());
            if (standing.pointsBack() && DATES.stream().noneMatch(details::containsKey)) {
                identify(before.get(), details, times);
            }
        }
        if (all.size() > 1 && all.size() <= MOST_PARTIES) {
            add(standing, List.copyOf(all), details, times);
        }
    }

    /** "This treaty" is the one told of before, of its date and its name; where that date stands goes along. */
    private static void identify(TieClaim before, SortedMap<String, String> details, List<Span> times) {
        for (String field : DATES) {
            String date = before.details().getOrDefault(field, "");
            if (!date.isEmpty()) {
                details.put(field, date);
                before.evidence().times().forEach(time -> times.add(time.span()));
            }
        }
        for (String field : List.of("term", "document")) {
            String value = before.details().getOrDefault(field, "");
            if (!value.isEmpty()) {
                details.put(field, value);
            }
        }
    }

    /** The agreement told last before these words, none of whose parties is left out. */
    private Optional<TieClaim> before(Standing standing, Set<String> named) {
        int here = annotated.sentences().get(standing.sentence()).span().start();
        int earliest = annotated
                .sentences()
                .get(Math.max(0, standing.sentence() - REACH))
                .span()
                .start();
        TieClaim best = null;
        for (TieClaim agreement : agreements) {
            int at = agreement.evidence().cue().span().start();
            boolean isNear = standing.pointsBack() ? at >= earliest : at >= here;
            if (isNear
                    && at < standing.cue().start()
                    && agreement.parties().containsAll(named)
                    && (best == null || at >= best.evidence().cue().span().start())) {
                best = agreement;
            }
        }
        return Optional.ofNullable(best);
    }

    private void add(Standing standing, List<String> parties, SortedMap<String, String> details, List<Span> times) {
        String content = annotated.document().hash() + ":" + standing.cue().start() + "-"
                + standing.cue().end() + ":" + standing.meaning() + parties;
        TieClaim tie = new TieClaim(
                Key.of('T', content),
                standing.tie(),
                parties,
                standing.from(),
                standing.to(),
                standing.status(),
                standing.voices(),
                List.of(),
                details,
                new Evidence(
                        annotated.document().quote(standing.cue()),
                        List.of(),
                        List.of(),
                        quotations(times),
                        quotations(standing.places())),
                Trace.EMPTY
                        .with("extract", "tie:" + standing.line(), "means " + standing.meaning())
                        .with("resolve", "parties", String.join(", ", parties) + " by " + paths(standing)));
        if (keys.add(tie.key())) {
            ties.add(tie);
            if (tie.tie() == TieKind.AGREEMENT) {
                agreements.add(tie);
            }
        }
    }

    private List<Quotation> quotations(List<Span> spans) {
        return spans.stream().distinct().map(annotated.document()::quote).toList();
    }

    private static String paths(Standing standing) {
        List<String> paths = new ArrayList<>();
        standing.first().forEach(filler -> paths.add(filler.path()));
        standing.second().forEach(filler -> paths.add(filler.path()));
        return paths.isEmpty() ? "the agreement before" : String.join(" ", paths);
    }

    private Set<String> parties(List<Filler> fillers, Set<String> otherSide) {
        Set<String> out = new LinkedHashSet<>();
        for (Filler filler : fillers) {
            if (filler instanceof Filler.Named named) {
                out.add(annotated.mentions().get(named.mention()).best().polity());
            } else if (filler instanceof Filler.Anaphor back) {
                out.addAll(back(back, otherSide));
            }
        }
        return out;
    }

    private List<String> back(Filler.Anaphor back, Set<String> otherSide) {
        return switch (back.kind()) {
            case DROPPED_SUBJECT, PRONOUN, POSSESSIVE -> discourse.center(back.sentence(), back.token(), otherSide);
            case BOTH -> discourse.lastTwo(back.sentence(), back.token(), true, otherSide);
            case BODY ->
                discourse.body(back.sentence(), back.token(), otherSide).stream()
                        .toList();
            case COUNTRY, GOVERNMENT ->
                discourse.focus(back.sentence(), back.token(), otherSide, polity -> true).stream()
                        .toList();
            case COUNTERPART -> List.of();
        };
    }
}
