package org.entente.resolve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Annotated;
import org.entente.model.Coded;
import org.entente.model.Coding;
import org.entente.model.Document;
import org.entente.model.EventClaim;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Feature;
import org.entente.model.Filler;
import org.entente.model.Key;
import org.entente.model.Layers;
import org.entente.model.Mention;
import org.entente.model.Quotation;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Standing;
import org.entente.model.TieClaim;
import org.entente.model.Token;
import org.entente.model.Trace;
import org.entente.model.Voice;
import org.entente.pack.LanguagePack;
import org.entente.pack.Polities;
import org.entente.pack.Scheme;

/**
 * Turns codings into claims: roles into codes, through names, back-pointing words and what the article is about.
 *
 * <p>Thread-safe; a document's state lives in its {@link Discourse}. Never makes a claim whose two sides are one.
 */
public final class Resolver {
    /** What is always done to somebody: together they did it to each other. */
    private static final Set<EventType> DIRECTED = EnumSet.of(
            EventType.ACCUSE,
            EventType.AID,
            EventType.COERCE,
            EventType.MOBILIZE,
            EventType.PROTEST,
            EventType.REJECT,
            EventType.REQUEST,
            EventType.THREATEN);

    private final LanguagePack pack;
    private final Map<String, Set<String>> traits;
    private final Confidence confidence;
    private final OfficeTies officeTies;
    private final EventTies eventTies;

    public Resolver(LanguagePack pack, Scheme scheme, Polities polities, Confidence confidence) {
        this.pack = pack;
        this.traits = polities.traits();
        this.confidence = confidence;
        this.officeTies = new OfficeTies(pack);
        this.eventTies = new EventTies(scheme);
    }

    /** The claims of a document in the order of the text, and the codings that made none. */
    public record Resolved(List<EventClaim> claims, List<TieClaim> ties, List<Coded.Dropped> dropped) {}

    /** One side of a coding. */
    private record Party(String polity, String path, int mention) {}

    public Resolved resolve(Annotated annotated, List<Coding> codings, List<Standing> standings) {
        Discourse discourse = new Discourse(annotated);
        List<String> documentSignals = documentSignals(annotated, discourse);
        List<EventClaim> claims = new ArrayList<>();
        List<Coded.Dropped> dropped = new ArrayList<>();
        Map<String, Integer> ordinals = new HashMap<>();
        String hash = annotated.document().hash();
        for (Coding coding : codings) {
            for (Sides sides : sides(annotated, discourse, coding, documentSignals)) {
                List<Party> actors = sides.actors();
                List<Party> recipients = sides.recipients();
                Set<String> both = new LinkedHashSet<>(codes(actors));
                both.addAll(codes(recipients));
                discourse.acted(List.copyOf(codes(actors)), coding.sentence());
                if (both.size() < 2 || codes(actors).isEmpty()) {
                    dropped.add(drop(coding, both.isEmpty() ? "role" : "same-party", "only " + both + " found"));
                    continue;
                }
                List<String> features = features(annotated, discourse, coding, sides, documentSignals);
                discourse.happened(
                        coding.type(),
                        coding.status(),
                        List.copyOf(codes(actors)),
                        List.copyOf(codes(recipients)),
                        coding.sentence());
                double sure = confidence.of(features);
                if (!confidence.keeps(sure)) {
                    dropped.add(drop(coding, "confidence", "confidence " + Math.round(100 * sure) + " of 100"));
                    continue;
                }
                String content =
                        hash + ":" + coding.cue().start() + "-" + coding.cue().end() + ":" + coding.type();
                int ordinal = ordinals.merge(content, 1, Integer::sum);
                claims.add(claim(
                        annotated, coding, actors, recipients, features, sure, Key.of('C', content + ":" + ordinal)));
            }
        }
        List<TieClaim> ties = new ArrayList<>(officeTies.find(annotated));
        List<TieClaim> opened = eventTies.find(annotated, claims);
        ties.addAll(opened);
        ties.addAll(new StandingTies(annotated, opened).find(standings));
        return new Resolved(claims, ties, dropped);
    }

    /** Who acts and who is acted upon; no recipients when the act is reciprocal. */
    private record Sides(List<Party> actors, List<Party> recipients) {}

    /** One act; two, where each of several did it to the others, as when accusations are traded. */
    private List<Sides> sides(Annotated annotated, Discourse discourse, Coding coding, List<String> documentSignals) {
        // whoever is named as acted upon is not who acted unsaid
        boolean isUnsaid =
                coding.actors().stream().allMatch(f -> f instanceof Filler.Unstated || f instanceof Filler.Doer);
        List<Filler> named = coding.recipients().stream()
                .filter(Filler.Named.class::isInstance)
                .toList();
        Set<String> actedOn = isUnsaid ? codes(parties(annotated, discourse, coding, named, Set.of())) : Set.of();
        List<Party> actors = parties(annotated, discourse, coding, coding.actors(), actedOn);
        boolean isToEachOther =
                coding.recipients().stream().anyMatch(r -> r.path().equals(Filler.EACH_OTHER));
        if (isToEachOther && codes(actors).size() > 1) {
            return toEachOther(actors);
        }
        if (isAgainstOwnGovernment(discourse, coding, codes(actors))) {
            return List.of(new Sides(actors, actors));
        }
        Sides sides = oneSided(annotated, discourse, coding, documentSignals, actors);
        boolean isTraded = coding.isReciprocal() && DIRECTED.contains(coding.type());
        return isTraded && codes(sides.actors()).size() > 1 ? toEachOther(sides.actors()) : List.of(sides);
    }

    /** "Renzi accused the government", where the text is about his own country: nothing between states. */
    private static boolean isAgainstOwnGovernment(Discourse discourse, Coding coding, Set<String> acting) {
        return coding.recipients().stream()
                .anyMatch(f -> f instanceof Filler.Anaphor back
                        && back.kind() == Filler.AnaphorKind.GOVERNMENT
                        && discourse
                                .focus(back.sentence(), back.token(), Set.of(), polity -> true)
                                .filter(acting::contains)
                                .isPresent());
    }

    private static List<Sides> toEachOther(List<Party> actors) {
        List<Party> first = actors.subList(0, 1);
        List<Party> others = actors.subList(1, actors.size());
        return List.of(new Sides(first, others), new Sides(others, first));
    }

    private Sides oneSided(
            Annotated annotated, Discourse discourse, Coding coding, List<String> documentSignals, List<Party> actors) {
        if (coding.isReciprocal()) {
            return together(annotated, discourse, coding, documentSignals, actors);
        }
        Set<String> acting = codes(actors);
        List<Party> recipients = parties(annotated, discourse, coding, coding.recipients(), acting).stream()
                .filter(r -> !acting.contains(r.polity()))
                .toList();
        boolean isNobody = coding.actors().stream().anyMatch(f -> f instanceof Filler.Doer d && d.instead() == null);
        if (actors.isEmpty() && !recipients.isEmpty() && !isNobody) {
            actors = parties(annotated, discourse, coding, List.of(new Filler.Unstated("salient")), codes(recipients));
        }
        if (actors.isEmpty() || !recipients.isEmpty() && !isGuess(recipients)) {
            return new Sides(actors, recipients);
        }
        if (coding.type() == EventType.REJECT) {
            List<String> answered = discourse.answered(acting, coding.sentence());
            if (!answered.isEmpty()) {
                return new Sides(actors, found(answered, "answer"));
            }
        }
        List<Sides> choices = new ArrayList<>();
        if (!recipients.isEmpty()) {
            choices.add(new Sides(actors, recipients));
        }
        for (List<Party> other : others(discourse, coding, codes(actors))) {
            if (recipients.isEmpty() || !isNoMoreSpokenOf(discourse, other, recipients)) {
                choices.add(new Sides(actors, other));
            }
        }
        if (coding.type() == EventType.AGREE && acting.size() > 1 && !isGuess(actors)) {
            // several who agree mostly agree with each other
            choices.add(new Sides(actors, List.of()));
        }
        return surest(annotated, discourse, coding, documentSignals, choices, new Sides(actors, recipients));
    }

    /** An act done together of which one party is named: with whom the party had to do last, or who is spoken of. */
    private Sides together(
            Annotated annotated, Discourse discourse, Coding coding, List<String> documentSignals, List<Party> actors) {
        Sides named = new Sides(actors, List.of());
        if (codes(actors).size() != 1) {
            return named;
        }
        List<Sides> choices = new ArrayList<>();
        for (List<Party> other : others(discourse, coding, codes(actors))) {
            List<Party> both = new ArrayList<>(actors);
            both.addAll(other);
            choices.add(new Sides(both, List.of()));
        }
        return surest(annotated, discourse, coding, documentSignals, choices, named);
    }

    /** Who may stand on the other side when the sentence does not say. */
    private static List<List<Party>> others(Discourse discourse, Coding coding, Set<String> side) {
        List<List<Party>> choices = new ArrayList<>();
        addChoice(choices, discourse.actedOn(side, coding.sentence()), "answer");
        addChoice(choices, discourse.partner(side, coding.sentence()), "partner");
        discourse
                .salient(coding.sentence(), coding.token(), side)
                .ifPresent(s -> addChoice(choices, List.of(s.polity()), "salient." + s.distance()));
        return choices;
    }

    private Sides surest(
            Annotated annotated,
            Discourse discourse,
            Coding coding,
            List<String> documentSignals,
            List<Sides> choices,
            Sides otherwise) {
        Sides best = otherwise;
        double most = -1;
        for (Sides sides : choices) {
            double sure = confidence.of(features(annotated, discourse, coding, sides, documentSignals));
            if (sure > most) {
                most = sure;
                best = sides;
            }
        }
        return best;
    }

    /** Of two that stand in the sentence, the one that the syntax puts nearer, unless the text is about the other. */
    private static boolean isNoMoreSpokenOf(Discourse discourse, List<Party> other, List<Party> near) {
        return other.get(0).path().equals("salient.0")
                && !other.get(0).polity().equals(near.get(0).polity())
                && discourse.sentences(other.get(0).polity())
                        <= discourse.sentences(near.get(0).polity());
    }

    private static boolean isGuess(List<Party> parties) {
        return parties.stream()
                .allMatch(p -> p.path().startsWith("clause")
                        || p.path().startsWith("sentence")
                        || p.path().contains("salient"));
    }

    private static void addChoice(List<List<Party>> choices, List<String> polities, String path) {
        if (!polities.isEmpty()) {
            choices.add(found(polities, path));
        }
    }

    private static List<Party> found(List<String> polities, String path) {
        return polities.stream().map(p -> new Party(p, path, -1)).toList();
    }

    private static List<String> features(
            Annotated annotated, Discourse discourse, Coding coding, Sides sides, List<String> documentSignals) {
        List<String> features = new ArrayList<>(coding.signals());
        features.addAll(roleFeatures(annotated, discourse, coding, sides.actors(), sides.recipients()));
        features.addAll(documentSignals);
        return features;
    }

    private static Coded.Dropped drop(Coding coding, String stage, String reason) {
        return new Coded.Dropped(coding.cue(), coding.lexeme(), coding.sense(), stage, reason);
    }

    private static Set<String> codes(List<Party> parties) {
        Set<String> out = new LinkedHashSet<>();
        for (Party party : parties) {
            out.add(party.polity());
        }
        return out;
    }

    private List<Party> parties(
            Annotated annotated, Discourse discourse, Coding coding, List<Filler> fillers, Set<String> otherSide) {
        List<Party> out = new ArrayList<>();
        for (Filler filler : fillers) {
            for (Party party : party(annotated, discourse, coding, filler, otherSide, codes(out))) {
                if (out.stream().noneMatch(p -> p.polity().equals(party.polity()))) {
                    out.add(party);
                }
            }
        }
        return out;
    }

    private List<Party> party(
            Annotated annotated,
            Discourse discourse,
            Coding coding,
            Filler filler,
            Set<String> otherSide,
            Set<String> sameSide) {
        if (filler instanceof Filler.Named named) {
            Mention mention = annotated.mentions().get(named.mention());
            return List.of(new Party(mention.best().polity(), named.path(), named.mention()));
        }
        if (filler instanceof Filler.Anaphor back) {
            return back(annotated, discourse, coding, back, otherSide);
        }
        if (filler instanceof Filler.Doer doer) {
            List<String> did = doer.path().equals(Filler.Doer.DID)
                    ? discourse.did(otherSide, coding.sentence())
                    : discourse.fought(otherSide, coding.sentence());
            if (!did.isEmpty()) {
                return found(did, "act");
            }
            Filler instead = doer.instead();
            return instead == null ? List.of() : party(annotated, discourse, coding, instead, otherSide, sameSide);
        }
        Set<String> taken = new HashSet<>(otherSide);
        taken.addAll(sameSide);
        return discourse
                .salient(coding.sentence(), coding.token(), taken)
                .map(s -> List.of(new Party(s.polity(), "salient." + s.distance(), -1)))
                .orElse(List.of());
    }

    /** "The country"; "the island" is an island state, where the text has one. */
    private List<String> country(Annotated annotated, Discourse discourse, Filler.Anaphor back, Set<String> otherSide) {
        Token noun = annotated.sentences().get(back.sentence()).tokens().get(back.token());
        for (Map.Entry<String, Set<String>> trait : traits.entrySet()) {
            if (pack.isWord("trait-" + trait.getKey(), noun.lemma())) {
                Optional<String> found =
                        discourse.focus(back.sentence(), back.token(), otherSide, trait.getValue()::contains);
                if (found.isPresent()) {
                    return List.of(found.get());
                }
            }
        }
        return discourse.focus(back.sentence(), back.token(), otherSide, polity -> true).stream()
                .toList();
    }

    private List<Party> back(
            Annotated annotated, Discourse discourse, Coding coding, Filler.Anaphor back, Set<String> otherSide) {
        Set<String> except = new HashSet<>(otherSide);
        if (back.kind() == Filler.AnaphorKind.PRONOUN) {
            except.addAll(discourse.actingOn(back.sentence(), back.token()));
        }
        List<String> found = switch (back.kind()) {
            case DROPPED_SUBJECT, PRONOUN ->
                discourse.center(back.sentence(), back.token(), except).stream()
                        .limit(isOne(annotated, back) ? 1 : Long.MAX_VALUE)
                        .toList();
            case POSSESSIVE -> discourse.center(back.sentence(), back.token(), except);
            case BOTH -> discourse.lastTwo(back.sentence(), back.token(), namesStates(annotated, back), otherSide);
            case COUNTRY, GOVERNMENT -> country(annotated, discourse, back, otherSide);
            case BODY ->
                discourse.body(back.sentence(), back.token(), otherSide).stream()
                        .toList();
            case COUNTERPART -> List.of();
        };
        String path = back.path();
        boolean isWrongSide = !found.isEmpty() && except.containsAll(found);
        if (found.isEmpty() || isWrongSide) {
            return discourse
                    .salient(back.sentence(), back.token(), except)
                    .map(s -> List.of(new Party(s.polity(), path + ".salient", -1)))
                    .orElse(List.of());
        }
        return found.stream().map(p -> new Party(p, path, -1)).toList();
    }

    /** "both governments" are those of states; "both sides" may be anybody. */
    private boolean namesStates(Annotated annotated, Filler.Anaphor back) {
        List<Token> tokens = annotated.sentences().get(back.sentence()).tokens();
        Token word = tokens.get(back.token());
        Token next = back.token() + 1 < tokens.size() ? tokens.get(back.token() + 1) : word;
        return pack.isWord("state-noun", word.lemma()) || pack.isWord("state-noun", next.lemma());
    }

    /** True for a word that points back to one only, by its number: "it", "she", a singular verb. */
    private static boolean isOne(Annotated annotated, Filler.Anaphor back) {
        Token token = annotated.sentences().get(back.sentence()).tokens().get(back.token());
        return token.has(Feature.SINGULAR) && !token.has(Feature.PLURAL);
    }

    /**
     * What the roles rest on: how each was found, what kind of name it is, how much the document speaks of the pair.
     */
    private static List<String> roleFeatures(
            Annotated annotated, Discourse discourse, Coding coding, List<Party> actors, List<Party> recipients) {
        Party actor = actors.get(0);
        Party other = recipients.isEmpty() ? actors.get(Math.min(1, actors.size() - 1)) : recipients.get(0);
        List<String> out = new ArrayList<>();
        out.add("actor.path=" + actor.path());
        out.add("recipient.path=" + (recipients.isEmpty() ? "with " : "") + other.path());
        out.add("paths=" + sure(actor.path()) + "/" + sure(other.path()));
        out.add("type+recipient=" + coding.type() + "/" + sure(other.path()));
        out.add("type+actor=" + coding.type() + "/" + sure(actor.path()));
        out.add("pos+paths=" + coding.signals().get(3) + "/" + sure(actor.path()) + "/" + sure(other.path()));
        out.add("actor.via=" + via(annotated, actor));
        out.add("recipient.via=" + via(annotated, other));
        out.add("together=" + discourse.together(actor.polity(), other.polity(), 4));
        out.add("actor.sentences=" + Math.min(4, discourse.sentences(actor.polity())));
        out.add("recipient.sentences=" + Math.min(4, discourse.sentences(other.polity())));
        out.add("parties=" + Math.min(4, actors.size() + recipients.size()));
        out.add("status=" + coding.status().code());
        return out;
    }

    /** How sure a path is: read off the syntax, a thing's owner, pointed back to, or guessed near or far. */
    private static String sure(String path) {
        if (path.startsWith("salient") || path.endsWith(".salient")) {
            return "salient";
        }
        if (path.startsWith("clause")
                || path.startsWith("sentence")
                || path.equals("answer")
                || path.equals("partner")) {
            return path;
        }
        if (path.contains(".back") || path.contains("dropped") || path.startsWith("poss") || path.contains(".poss")) {
            return "back";
        }
        return path.contains(".thing") || path.contains(".near") ? "thing" : "read";
    }

    private static String via(Annotated annotated, Party party) {
        if (party.mention() < 0) {
            return "none";
        }
        Mention mention = annotated.mentions().get(party.mention());
        return mention.kind().code() + "/" + mention.via().code();
    }

    private List<String> documentSignals(Annotated annotated, Discourse discourse) {
        int words = 0;
        int sport = 0;
        int domestic = 0;
        for (Sentence sentence : annotated.sentences()) {
            for (Token token : sentence.tokens()) {
                words++;
                sport += pack.isWord("sport", token.lemma()) ? 1 : 0;
                domestic += pack.isWord("domestic", token.lemma()) ? 1 : 0;
            }
        }
        return List.of(
                "document.polities=" + Math.min(discourse.polities(), 6),
                "document.sport=" + bucket(sport, words),
                "document.domestic=" + bucket(domestic, words));
    }

    private static String bucket(int hits, int words) {
        double share = words == 0 ? 0 : 1000.0 * hits / words;
        return share == 0 ? "none" : share < 8 ? "some" : share < 25 ? "many" : "full";
    }

    private EventClaim claim(
            Annotated annotated,
            Coding coding,
            List<Party> actors,
            List<Party> recipients,
            List<String> features,
            double sure,
            String key) {
        Document document = annotated.document();
        Evidence evidence = new Evidence(
                document.quote(coding.cue()),
                quotations(annotated, actors),
                quotations(annotated, recipients),
                coding.times().stream().map(document::quote).toList(),
                coding.places().stream().map(document::quote).toList());
        String place = coding.places().isEmpty()
                ? ""
                : document.quote(coding.places().get(0)).words();
        Set<String> parties = new HashSet<>(codes(actors));
        parties.addAll(codes(recipients));
        return new EventClaim(
                key,
                coding.type(),
                coding.mode(),
                coding.contexts(),
                List.copyOf(codes(actors)),
                List.copyOf(codes(recipients)),
                coding.status(),
                coding.happened(),
                voices(annotated, coding, actors),
                coding.items(),
                place,
                new Topics(pack).of(annotated, coding, parties),
                coding.sense(),
                sure,
                features,
                coding.sentence(),
                evidence,
                trace(coding, actors, recipients));
    }

    /**
     * The voices of a claim. A verbal act has no attribution to its own speaker; a meeting, or what two sign, is more.
     */
    private static List<Voice> voices(Annotated annotated, Coding coding, List<Party> actors) {
        boolean isSpoken =
                coding.type().quad().isVerbal() && coding.type() != EventType.CONSULT && !coding.isReciprocal();
        if (!isSpoken) {
            return coding.voices();
        }
        Set<String> acting = codes(actors);
        return coding.voices().stream()
                .filter(voice -> voice.words() == null
                        || Layers.overlapping(
                                        annotated.mentions(),
                                        Mention::span,
                                        voice.words().span())
                                .stream()
                                .noneMatch(mention -> mention.isParty()
                                        && acting.contains(mention.best().polity())
                                        && voice.words().span().contains(mention.span())))
                .toList();
    }

    private static Trace trace(Coding coding, List<Party> actors, List<Party> recipients) {
        Trace trace = coding.trace();
        for (Party actor : actors) {
            trace = trace.with("resolve", "actor", actor.polity() + " by " + actor.path());
        }
        for (Party recipient : recipients) {
            trace = trace.with("resolve", "recipient", recipient.polity() + " by " + recipient.path());
        }
        return trace;
    }

    private static List<Quotation> quotations(Annotated annotated, List<Party> parties) {
        List<Quotation> out = new ArrayList<>();
        for (Party party : parties) {
            if (party.mention() >= 0) {
                Span span = annotated.mentions().get(party.mention()).span();
                out.add(annotated.document().quote(span));
            }
        }
        return out;
    }
}
