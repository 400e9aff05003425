package org.entente.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.model.Candidate;
import org.entente.model.EntityKind;
import org.entente.model.Identity;
import org.entente.model.PartialDate;
import org.entente.pack.NameEntry;
import org.entente.pack.NameIndex;
import org.entente.pack.Person;
import org.entente.pack.Words;
import org.entente.pack.World;

/** Reads a name by itself: what the packs list under exactly these words. Immutable, thread-safe. */
final class Lookup {
    private static final int MOST_OTHERS = 8;

    private final World world;
    private final NameIndex names;

    Lookup(World world, NameIndex names) {
        this.world = world;
        this.names = names;
    }

    /** Who the words name, when a name takes all of them but articles, prepositions and the like. */
    Identity whole(String words, PartialDate date) {
        List<NameIndex.Match> matches = names.spot(words);
        NameIndex.Match longest = matches.stream()
                .max(Comparator.comparingInt(match -> match.span().length()))
                .orElse(null);
        if (longest == null || !isWhole(words, longest)) {
            return Identity.unknown("no known name in '" + words + "'");
        }
        List<NameEntry> readings = new ArrayList<>(longest.entries());
        readings.sort(Comparator.comparingInt((NameEntry entry) -> -score(entry, date)));
        NameEntry best = readings.get(0);
        boolean isSmall = Character.isLowerCase(words.codePointAt(longest.span().start()));
        if (!best.candidate().isStrong() && isSmall) {
            return Identity.unknown("'" + best.form() + "' is a common word here");
        }
        return identity(
                best.candidate(),
                "'" + best.form() + "' is " + best.via().article() + " of "
                        + best.candidate().canonical(),
                others(readings.stream()
                        .map(NameEntry::candidate)
                        .filter(other -> !other.entity().equals(best.candidate().entity()))
                        .toList()),
                best.candidate().isStrong() ? 1 : 0.95,
                date);
    }

    /** True when what is left beside the name is small: "the", "la", "de los". */
    private static boolean isWhole(String words, NameIndex.Match match) {
        String left = words.substring(0, match.span().start()) + " "
                + words.substring(match.span().end());
        return Words.runs(left).stream()
                .map(run -> left.substring(run[0], run[1]))
                .noneMatch(word -> Character.isUpperCase(word.codePointAt(0)) || word.length() > 4);
    }

    private int score(NameEntry entry, PartialDate date) {
        int score = entry.candidate().isStrong() ? 10 : 0;
        score += entry.kind() == EntityKind.PERSON || entry.kind() == EntityKind.PLACE ? 0 : 4;
        boolean isOut = date.isKnown()
                && (entry.from().isKnown() && entry.from().firstDay().isAfter(date.lastDay())
                        || entry.to().isKnown() && entry.to().lastDay().isBefore(date.firstDay()));
        Optional<Person> person = world.person(entry.candidate().entity());
        if (person.isPresent()) {
            score += prominence(person.get(), date);
        }
        return score - (isOut ? 20 : 0);
    }

    /** Of people with one surname the press means whoever is in office then, above all at the head of a state. */
    private static int prominence(Person person, PartialDate date) {
        int most = 0;
        for (Person.Term term : person.terms()) {
            int rank = switch (term.office()) {
                case "head-of-government", "president", "head-of-state", "monarch", "supreme-leader" -> 3;
                case "foreign-minister", "secretary-general", "defence-minister", "president-of-commission" -> 2;
                default -> 1;
            };
            boolean isThen = date.isKnown() && term.covers(date);
            most = Math.max(most, isThen ? rank + 3 : rank);
        }
        return most;
    }

    Identity identity(Candidate candidate, String why, List<String> others, double sureness, PartialDate date) {
        Optional<Person> person = world.person(candidate.entity());
        if (person.isEmpty()) {
            return new Identity(candidate.polity(), candidate.canonical(), "", sureness, others, why);
        }
        Optional<Person.Term> term = person.get().termOn(date);
        if (term.isEmpty()) {
            String none = person.get().terms().isEmpty() ? ", of no known office" : ", without an office on " + date;
            return new Identity(candidate.polity(), candidate.canonical(), "", sureness, others, why + none);
        }
        String role = term.get().office().replace('-', ' ');
        return new Identity(
                term.get().polity(),
                candidate.canonical(),
                role,
                sureness,
                others,
                why + ", " + role + " since " + term.get().from());
    }

    static List<String> others(List<Candidate> candidates) {
        return candidates.stream()
                .map(other -> other.canonical() + (other.polity().isEmpty() ? "" : " (" + other.polity() + ")"))
                .distinct()
                .limit(MOST_OTHERS)
                .toList();
    }
}
