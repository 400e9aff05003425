package org.entente.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Annotated;
import org.entente.model.Candidate;
import org.entente.model.EntityKind;
import org.entente.model.Identity;
import org.entente.model.Mention;
import org.entente.model.NameKind;
import org.entente.model.PartialDate;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.model.Upos;
import org.entente.pack.LanguagePack;
import org.entente.pack.NearNames;
import org.entente.pack.Packs;
import org.entente.pack.Person;
import org.entente.pack.World;
import org.jspecify.annotations.Nullable;

/**
 * Reads a mention in one language: a name, an office with or without its polity, a role noun, a person on no list, a
 * name spelt otherwise. Thread-safe.
 */
final class Reading {
    /** Of two names as near as this to each other none is chosen. */
    private static final double CLEAR = 0.02;

    private static final double BY_CONTEXT = 0.7;
    /** Offices that the press calls by one another's names. */
    private static final List<Set<String>> KIN = List.of(
            Set.of("head-of-state", "president", "monarch", "supreme-leader"),
            Set.of("head-of-government", "president-of-council"),
            Set.of("leader", "head-of-government", "president", "monarch"));

    private final World world;
    private final LanguagePack pack;
    private final Lookup lookup;
    private final Titles titles;

    Reading(Packs packs, LanguagePack pack) {
        this.world = packs.world();
        this.pack = pack;
        this.lookup = new Lookup(world, pack.names());
        this.titles = new Titles(pack);
    }

    Identity byName(String name, PartialDate date) {
        return lookup.whole(name, date);
    }

    /** A name spelt much like the words; {@code otherwise} when there is none, or several that cannot be told apart. */
    Identity near(String name, PartialDate date, Identity otherwise) {
        List<NearNames.Near> found = new ArrayList<>(world.near().find(name));
        found.addAll(pack.near().find(name));
        found.sort((a, b) -> Double.compare(b.likeness() + inOffice(b, date), a.likeness() + inOffice(a, date)));
        if (found.isEmpty()) {
            return otherwise;
        }
        NearNames.Near best = found.get(0);
        List<String> others = Lookup.others(
                found.stream().skip(1).map(near -> near.entry().candidate()).toList());
        boolean isClear = found.size() == 1
                || best.likeness() + inOffice(best, date)
                        > found.get(1).likeness() + inOffice(found.get(1), date) + CLEAR
                || found.get(1)
                        .entry()
                        .candidate()
                        .polity()
                        .equals(best.entry().candidate().polity());
        String spelt = String.format(
                Locale.ROOT,
                "'%s' is spelt like '%s' (%.2f)",
                name,
                best.entry().form(),
                best.likeness());
        if (!isClear) {
            return Identity.unknown(
                    spelt + " and like others",
                    Lookup.others(
                            found.stream().map(near -> near.entry().candidate()).toList()));
        }
        return lookup.identity(best.entry().candidate(), spelt, others, best.likeness() * Identity.NEAR, date);
    }

    private double inOffice(NearNames.Near near, PartialDate date) {
        return world.person(near.entry().candidate().entity())
                        .filter(person -> date.isKnown() && person.termOn(date).isPresent())
                        .isPresent()
                ? 0.04
                : 0;
    }

    /** Whom the words at a place of an annotated sentence stand for. */
    Identity inContext(Annotated annotated, Span place, PartialDate date) {
        int s = sentenceAt(annotated, place);
        if (s < 0) {
            return Identity.unknown("no words at that place");
        }
        List<Token> tokens = annotated.sentences().get(s).tokens();
        int first = firstToken(tokens, place);
        int last = lastToken(tokens, place);
        String words = annotated.document().quote(place).words();
        Mention person = null;
        Mention party = null;
        Mention other = null;
        List<Mention> here = annotated.mentions().stream()
                .filter(mention -> mention.sentence() == s && mention.last() > first && mention.first() < last)
                .toList();
        boolean isCovered = covers(here, tokens, first, last);
        for (Mention mention : here) {
            if (mention.kind() == EntityKind.PERSON) {
                person = person == null ? mention : person;
            } else if (mention.isParty()) {
                party = party == null ? mention : party;
            } else {
                other = other == null ? mention : other;
            }
        }
        Titles.Titled title = titles.within(tokens, first, last);
        if (person != null && isCovered) {
            return person(person, tokens, date);
        }
        Mention owner = party != null ? party : other;
        if (title != null) {
            return office(annotated, s, title, owner, first, last, date);
        }
        boolean isRole = isRole(tokens, first, last);
        if (owner != null && (isRole || isCovered)) {
            return isPlaceHere(tokens, owner) ? place(owner, words) : named(owner, date, words);
        }
        if (isRole) {
            return byContext(annotated, s, first, last, "", date, "'" + words + "' is whose the sentence is about");
        }
        Identity none = Identity.unknown("no known name in '" + words + "'");
        boolean isName = Character.isUpperCase(words.codePointAt(0)) && last - first > 1;
        Identity near = isName ? near(words, date, none) : none;
        if (!near.isKnown() && other != null && party == null) {
            return named(other, date, words);
        }
        return near.isKnown() ? near : spokenOf(annotated, words, date, none);
    }

    /** A name that needs context, where the sentence speaks of its polity in other words. */
    private Identity spokenOf(Annotated annotated, String words, PartialDate date, Identity none) {
        Identity alone = lookup.whole(words, date);
        boolean isSpokenOf = annotated.mentions().stream()
                .anyMatch(mention -> mention.best().polity().equals(alone.polity()));
        return alone.isKnown() && !alone.polity().isEmpty() && isSpokenOf ? alone : none;
    }

    private static int sentenceAt(Annotated annotated, Span place) {
        for (int s = 0; s < annotated.sentences().size(); s++) {
            if (annotated.sentences().get(s).span().overlaps(place)) {
                return s;
            }
        }
        return -1;
    }

    private static int firstToken(List<Token> tokens, Span place) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).span().end() <= place.start()) {
            i++;
        }
        return i;
    }

    private static int lastToken(List<Token> tokens, Span place) {
        int i = tokens.size();
        while (i > 0 && tokens.get(i - 1).span().start() >= place.end()) {
            i--;
        }
        return i;
    }

    /** True when no capitalised word of the stretch is left outside the mentions. */
    private static boolean covers(List<Mention> mentions, List<Token> tokens, int first, int last) {
        for (int i = first; i < last; i++) {
            int at = i;
            Token token = tokens.get(i);
            if (token.upos() == Upos.PROPN
                    && Character.isUpperCase(token.form().codePointAt(0))
                    && mentions.stream().noneMatch(mention -> mention.covers(at))) {
                return false;
            }
        }
        return true;
    }

    private Identity person(Mention mention, List<Token> tokens, PartialDate date) {
        Candidate best = mention.best();
        String how = switch (mention.via()) {
            case ROLE -> "named with an office of " + best.polity();
            case MISSPELLING -> "spelt like " + best.canonical();
            default -> "a name of " + best.canonical();
        };
        double sureness = mention.via() == NameKind.ROLE || mention.via() == NameKind.MISSPELLING ? Identity.NEAR : 1;
        Identity identity = lookup.identity(best, how, others(mention), sureness, date);
        Titles.Titled beside = titles.beside(tokens, mention.first(), mention.last());
        boolean isKnown = world.person(best.entity()).isPresent();
        if (beside == null || isKnown && !identity.role().isEmpty()) {
            return identity;
        }
        String role = beside.title().office().replace('-', ' ');
        return new Identity(
                identity.polity(),
                identity.entity(),
                role,
                identity.sureness(),
                identity.candidates(),
                identity.why() + ", called " + role + " here");
    }

    private static List<String> others(Mention mention) {
        return Lookup.others(
                mention.candidates().subList(1, mention.candidates().size()));
    }

    private Identity named(Mention mention, PartialDate date, String words) {
        return lookup.identity(
                mention.best(),
                "'" + words + "' has " + mention.via().article() + " of "
                        + mention.best().canonical(),
                others(mention),
                1,
                date);
    }

    private static Identity place(Mention mention, String words) {
        return new Identity(
                "",
                mention.via() == NameKind.CAPITAL ? words : mention.best().canonical(),
                "",
                BY_CONTEXT,
                others(mention),
                "'" + words + "' is a place here and acts for nobody");
    }

    /** A city with a preposition of place before it: "met in Vienna". */
    private boolean isPlaceHere(List<Token> tokens, Mention mention) {
        boolean isCity = mention.via() == NameKind.CAPITAL || mention.kind() == EntityKind.PLACE;
        if (!isCity || mention.first() == 0) {
            return false;
        }
        Token before = tokens.get(mention.first() - 1);
        return before.upos() == Upos.ADP
                && pack.isWord("locative", before.form().toLowerCase(Locale.ROOT));
    }

    private boolean isRole(List<Token> tokens, int first, int last) {
        for (int i = first; i < last; i++) {
            for (String lemma : tokens.get(i).lemmas()) {
                if (pack.nouns(lemma).stream().anyMatch(noun -> !noun.value().equals("outlet"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** An office: of the polity named with it, else of the one that the sentence is about; and who holds it then. */
    private Identity office(
            Annotated annotated,
            int s,
            Titles.Titled title,
            @Nullable Mention party,
            int first,
            int last,
            PartialDate date) {
        String office = title.title().office();
        String words = "an office, " + office.replace('-', ' ');
        return party != null
                ? holder(
                        party.best(),
                        office,
                        date,
                        words + " of " + party.best().canonical(),
                        0.95)
                : byContext(annotated, s, first, last, office, date, words);
    }

    private Identity holder(Candidate polity, String office, PartialDate date, String why, double sureness) {
        List<World.Holder> holders = new ArrayList<>(world.holders(polity.polity(), office, date));
        for (Set<String> kin : KIN) {
            if (holders.isEmpty() && kin.contains(office)) {
                kin.stream().sorted().forEach(other -> holders.addAll(world.holders(polity.polity(), other, date)));
            }
        }
        if (office.isEmpty()
                || holders.stream().map(World.Holder::person).distinct().count() != 1) {
            return new Identity(
                    polity.polity(), polity.canonical(), office.replace('-', ' '), sureness, List.of(), why);
        }
        Person person = holders.get(0).person();
        String role = holders.get(0).term().office().replace('-', ' ');
        return new Identity(
                polity.polity(), person.name(), role, sureness, List.of(), why + ", held by " + person.name());
    }

    /** The polity that the rest of the sentence speaks of most: its organs and places above all. */
    private Identity byContext(
            Annotated annotated, int s, int first, int last, String office, PartialDate date, String why) {
        List<Token> tokens = annotated.sentences().get(s).tokens();
        Map<String, Double> weights = new HashMap<>();
        Map<String, Candidate> polities = new HashMap<>();
        for (Mention mention : annotated.mentions()) {
            Candidate best = mention.best();
            boolean isInside = mention.sentence() == s && mention.last() > first && mention.first() < last;
            if (isInside || best.polity().isEmpty() || mention.kind() == EntityKind.OUTLET) {
                continue;
            }
            double weight = weight(mention, tokens, s, last);
            weights.merge(best.polity(), weight, Double::sum);
            polities.putIfAbsent(
                    best.polity(),
                    new Candidate(best.polity(), world.polities().name(best.polity()), best.polity(), true));
        }
        Optional<String> most = weights.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
        if (most.isEmpty()) {
            return Identity.unknown(why + "; nothing tells whose");
        }
        Candidate polity = polities.getOrDefault(most.get(), new Candidate(most.get(), most.get(), most.get(), true));
        return holder(polity, office, date, why + ", by the context that of " + polity.canonical(), BY_CONTEXT);
    }

    private static double weight(Mention mention, List<Token> tokens, int s, int last) {
        boolean isBehind = mention.sentence() == s
                && mention.first() >= last
                && mention.first() - last <= 3
                && tokens.subList(last, mention.first()).stream()
                        .allMatch(token -> token.upos() == Upos.ADP || token.upos() == Upos.DET || isNoun(token));
        double weight = switch (mention.via()) {
            case ORGAN, PALACE, CAPITAL -> 2;
            case DEMONYM -> 0.7;
            default -> mention.kind() == EntityKind.PERSON ? 0.8 : 1;
        };
        if (mention.kind() == EntityKind.PLACE) {
            weight = 1.5;
        }
        return weight + (isBehind ? 5 : 0);
    }

    private static boolean isNoun(Token token) {
        return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.ADJ;
    }
}
