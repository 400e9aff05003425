package org.entente.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Candidate;
import org.entente.model.EntityKind;
import org.entente.model.NameKind;
import org.entente.model.PartialDate;
import org.entente.model.Span;
import org.entente.pack.LanguagePack;
import org.entente.pack.NameEntry;
import org.entente.pack.NameIndex;
import org.entente.pack.Words;
import org.entente.pack.World;

/**
 * Finds the known names of a text and orders each one's readings.
 *
 * <p>A strong form stands for itself. A weak one (a homonym, a bare surname) counts only for an entity, or for its
 * polity, that a strong form names in the same text; a state's weak form also counts with a capital in mid-sentence,
 * and a group's while it lasts, in a text about the state that it sits in. Among readings, one that the text names
 * strongly elsewhere goes first; a form that was not in use at the time of publication goes last.
 */
final class Spotter {
    /** A strong form outweighs no other evidence; one other name of the other reading's outweighs it. */
    private static final double STRONG = 1.5;

    private static final double EACH = 2;
    /** A state that is named so often is what the text is about. */
    private static final int OFTEN = 3;

    private static final double OUT_OF_DATE = 1000;
    private final LanguagePack pack;
    private final World world;

    Spotter(LanguagePack pack, World world) {
        this.pack = pack;
        this.world = world;
    }

    /** A name found, its readings in order. */
    record Spotted(Span span, NameEntry entry, List<Candidate> candidates) {}

    List<Spotted> spot(String text, PartialDate published) {
        List<NameIndex.Match> matches = pack.names().spot(text);
        Map<String, Integer> strongEntities = new HashMap<>();
        Map<String, Integer> strongPolities = new HashMap<>();
        for (NameIndex.Match match : matches) {
            NameEntry entry = match.entries().get(0);
            if (entry.candidate().isStrong()) {
                strongEntities.merge(entry.candidate().entity(), 1, Integer::sum);
                if (entry.candidate().isParty()) {
                    strongPolities.merge(entry.candidate().polity(), 1, Integer::sum);
                }
            }
        }
        Around around = Around.of(matches);
        List<Spotted> found = new ArrayList<>(matches.size());
        for (NameIndex.Match match : matches) {
            List<NameEntry> readings = new ArrayList<>();
            for (NameEntry entry : match.entries()) {
                if (counts(entry, match.span(), text, strongEntities, strongPolities)
                        || isAtHome(entry.candidate(), strongPolities, published)) {
                    readings.add(entry);
                }
            }
            if (!readings.isEmpty() && !isCurrency(text, match.span())) {
                readings.sort((a, b) -> Double.compare(weight(b, published, around), weight(a, published, around)));
                found.add(new Spotted(match.span(), readings.get(0), distinct(readings, published)));
            }
        }
        return found;
    }

    /** "US$5m": what the money is called. */
    private static boolean isCurrency(String text, Span span) {
        return span.end() < text.length() && text.charAt(span.end()) == '$';
    }

    private List<Candidate> distinct(List<NameEntry> readings, PartialDate published) {
        Map<String, Candidate> byEntity = new java.util.LinkedHashMap<>();
        for (NameEntry entry : readings) {
            byEntity.putIfAbsent(entry.candidate().entity(), onDate(entry.candidate(), published));
        }
        return List.copyOf(byEntity.values());
    }

    /** A person acts for the polity of the office held at the time: Ban Ki-moon for the UN from 2007 on. */
    private Candidate onDate(Candidate candidate, PartialDate date) {
        return world.person(candidate.entity())
                .filter(p -> date.isKnown())
                .flatMap(p -> p.termOn(date))
                .map(t -> new Candidate(candidate.entity(), candidate.canonical(), t.polity(), candidate.isStrong()))
                .orElse(candidate);
    }

    private boolean counts(
            NameEntry entry, Span span, String text, Map<String, Integer> entities, Map<String, Integer> polities) {
        Candidate candidate = entry.candidate();
        if (candidate.isStrong() || entities.containsKey(candidate.entity())) {
            return true;
        }
        if (entry.kind() == EntityKind.PERSON || entry.kind() == EntityKind.OUTLET) {
            return polities.getOrDefault(candidate.polity(), 0) >= 2 && followsLowerCase(text, span.start());
        }
        boolean isPlainName = (entry.via() == NameKind.NAME || entry.via() == NameKind.CAPITAL)
                && pack.lexemes(Words.fold(entry.form())).isEmpty();
        return polities.containsKey(candidate.polity())
                || isPlainName && Character.isUpperCase(text.charAt(span.start()))
                || Character.isUpperCase(text.charAt(span.start())) && followsLowerCase(text, span.start());
    }

    /** "The rebels" in a report on Syria of 2013: a group in its time, where the text is about the state it sits in. */
    private boolean isAtHome(Candidate candidate, Map<String, Integer> polities, PartialDate published) {
        return world.polities()
                .find(candidate.entity())
                .filter(group -> published.isKnown() && group.from().isKnown())
                .filter(group -> group.entityKind() == EntityKind.GROUP)
                .filter(group -> !group.from().firstDay().isAfter(published.lastDay()))
                .filter(group -> !group.to().isKnown() || !group.to().lastDay().isBefore(published.firstDay()))
                .filter(group -> polities.getOrDefault(group.seat(), 0) >= OFTEN)
                .isPresent();
    }

    /** True in mid-sentence: the word before is not at a sentence's end. */
    private static boolean followsLowerCase(String text, int at) {
        int i = at - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i >= 0 && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == ',' || text.charAt(i) == '\'');
    }

    private static double weight(NameEntry entry, PartialDate published, Around around) {
        double weight = entry.candidate().isStrong() ? STRONG : 0;
        weight += EACH * around.of(entry);
        if (published.isKnown()
                && (entry.from().isKnown() && entry.from().firstDay().isAfter(published.lastDay())
                        || entry.to().isKnown() && entry.to().lastDay().isBefore(published.firstDay()))) {
            weight -= OUT_OF_DATE;
        }
        return weight;
    }

    /**
     * What the other names of a text say for a reading: those that can only mean one polity. For a place, only places
     * in the same state do: that Atlanta is spoken of makes Georgia the American one, that Washington acts does not.
     */
    private static final class Around {
        private final Map<String, Integer> entities = new HashMap<>();
        private final Map<String, Integer> polities = new HashMap<>();
        private final Map<String, Integer> places = new HashMap<>();

        static Around of(List<NameIndex.Match> matches) {
            Around around = new Around();
            for (NameIndex.Match match : matches) {
                NameEntry first = match.entries().get(0);
                String polity = first.candidate().polity();
                boolean isPlain = first.candidate().isStrong()
                        && !polity.isEmpty()
                        && match.entries().stream()
                                .allMatch(other -> other.candidate().polity().equals(polity));
                if (isPlain) {
                    around.entities.merge(first.candidate().entity(), 1, Integer::sum);
                    around.polities.merge(polity, 1, Integer::sum);
                    if (first.kind() == EntityKind.PLACE) {
                        around.places.merge(polity, 1, Integer::sum);
                    }
                }
            }
            return around;
        }

        int of(NameEntry entry) {
            Candidate candidate = entry.candidate();
            boolean isPolity = candidate.entity().equals(candidate.polity());
            int same = isPolity ? 0 : entities.getOrDefault(candidate.entity(), 0);
            Map<String, Integer> others = entry.kind() == EntityKind.PLACE ? places : polities;
            return same + others.getOrDefault(candidate.polity(), 0);
        }
    }
}
