package org.entente.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.model.Candidate;
import org.entente.model.EntityKind;
import org.entente.model.PartialDate;
import org.entente.pack.LanguagePack;
import org.entente.pack.NameEntry;
import org.entente.pack.NameIndex;
import org.entente.pack.Packs;
import org.entente.pack.Person;

/**
 * Looks one name up: which polity, body or person it is, in this language, on this date. Thread-safe; the cost is that
 * of spotting names in the mention and its context.
 */
public final class Who {
    private final Packs packs;

    public Who(Packs packs) {
        this.packs = packs;
    }

    /**
     * Looks up a mention.
     *
     * @param context a sentence it stands in, empty for none: names there decide between readings
     * @param date the date told of, {@link PartialDate#UNKNOWN} for today's office
     * @param lang language of the mention; empty tries each pack
     */
    public Identity of(String mention, String context, PartialDate date, String lang) {
        LanguagePack pack = packs.languages().get(lang);
        if (pack != null) {
            return in(pack, mention, context, date);
        }
        Identity first = Identity.unknown("no pack has the name");
        for (LanguagePack each : packs.languages().values()) {
            Identity found = in(each, mention, context, date);
            if (!found.entity().isEmpty()) {
                return found;
            }
        }
        return first;
    }

    private Identity in(LanguagePack pack, String mention, String context, PartialDate date) {
        List<NameIndex.Match> matches = pack.names().spot(mention);
        if (matches.isEmpty()) {
            return Identity.unknown("no known name in '" + mention + "'");
        }
        NameIndex.Match match = matches.stream()
                .max(Comparator.comparingInt(
                                (NameIndex.Match m) -> rank(m.entries().get(0)))
                        .thenComparingInt(m -> m.span().length()))
                .orElseThrow();
        List<NameEntry> readings = new ArrayList<>(match.entries());
        List<String> around = new ArrayList<>();
        for (NameIndex.Match other : pack.names().spot(context)) {
            for (NameEntry entry : other.entries()) {
                if (entry.candidate().isStrong()
                        && !entry.form().equals(match.entries().get(0).form())) {
                    around.add(entry.candidate().polity());
                }
            }
        }
        readings.sort(Comparator.comparingInt((NameEntry e) -> -score(e, around, date)));
        NameEntry best = readings.get(0);
        if (!best.candidate().isStrong()
                && !Character.isUpperCase(mention.charAt(Math.min(match.span().start(), mention.length() - 1)))) {
            return Identity.unknown("'" + best.form() + "' is a common word here");
        }
        return identity(best, readings, date);
    }

    private static int rank(NameEntry entry) {
        return entry.kind() == EntityKind.PERSON ? 3 : entry.candidate().isParty() ? 2 : 1;
    }

    private static int score(NameEntry entry, List<String> around, PartialDate date) {
        int score = entry.candidate().isStrong() ? 10 : 0;
        score +=
                around.contains(entry.candidate().polity()) && entry.candidate().isParty() ? 6 : 0;
        boolean isOut = date.isKnown()
                && (entry.from().isKnown() && entry.from().firstDay().isAfter(date.lastDay())
                        || entry.to().isKnown() && entry.to().lastDay().isBefore(date.firstDay()));
        return score - (isOut ? 20 : 0);
    }

    private Identity identity(NameEntry best, List<NameEntry> readings, PartialDate date) {
        Candidate candidate = best.candidate();
        String role = "";
        String polity = candidate.polity();
        StringBuilder why =
                new StringBuilder("'" + best.form() + "' is a " + best.via().code() + " of " + candidate.canonical());
        Optional<Person> person = packs.world().person(candidate.entity());
        if (person.isPresent()) {
            Optional<Person.Term> term = person.get().termOn(date);
            if (term.isPresent()) {
                role = term.get().office().replace('-', ' ');
                polity = term.get().polity();
                why.append(", ")
                        .append(role)
                        .append(" since ")
                        .append(term.get().from());
            } else {
                why.append(", without an office on ").append(date);
            }
        }
        List<String> others = readings.stream()
                .map(e -> e.candidate().canonical() + " (" + e.candidate().polity() + ")")
                .distinct()
                .skip(1)
                .toList();
        return new Identity(polity, candidate.canonical(), role, others, why.toString());
    }
}
