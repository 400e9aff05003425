package org.entente.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Annotated;
import org.entente.model.EntityKind;
import org.entente.model.EventType;
import org.entente.model.Layers;
import org.entente.model.Mention;
import org.entente.model.QuadClass;
import org.entente.model.Sentence;
import org.entente.model.Status;
import org.entente.model.Token;
import org.entente.model.Upos;

/**
 * Who a document speaks of, where, and who acted last: what back-pointing words and unstated roles are resolved with.
 *
 * <p>Filled while codings are resolved in the order of the text; for one document and one thread.
 */
final class Discourse {
    private static final int MEMORY = 3;
    private static final int REACH = 5;
    private static final List<String> BODIES = List.of("IGO:", "BLOC:");
    /** How many sentences back the only two that are named are who "both" are. */
    private static final int NEAR_PAIR = 1;

    private static final int FAR = 4;
    private static final int DEEPEST = 8;
    /** Codes of what is no state have a kind before this: {@code IGO:EU}. */
    private static final char KIND = ':';

    /** Whom a report leaves unsaid is whom it is about: how often counts twice as much as how near. */
    private static final int AWAY = 10;

    private static final int OFTEN = 20;
    private static final int MOST_SPREAD = 10;

    /** A polity named at a place. */
    private record Spoken(String polity, int sentence, int token, boolean isState) {}

    /** The subject of a verb, or whoever it belongs to. */
    private record Subject(String polity, int verb, boolean isMain) {}

    private final List<Sentence> sentences;
    private final List<Spoken> spoken = new ArrayList<>();
    private final Map<String, Set<Integer>> sentencesOf = new HashMap<>();
    private final Map<Integer, List<Subject>> subjectsOf = new HashMap<>();
    private final List<Act> acts = new ArrayList<>();
    private List<String> lastActors = List.of();
    private int lastActorsAt = -100;

    Discourse(Annotated annotated) {
        sentences = annotated.sentences();
        for (Mention mention : annotated.mentions()) {
            if (mention.isParty()) {
                String polity = mention.best().polity();
                spoken.add(new Spoken(polity, mention.sentence(), mention.first(), mention.kind() == EntityKind.STATE));
                sentencesOf.computeIfAbsent(polity, k -> new HashSet<>()).add(mention.sentence());
                noteSubject(mention, sentences.get(mention.sentence()));
            }
        }
    }

    /** Who did something to whom, where. */
    private record Act(EventType type, Status status, List<String> actors, List<String> recipients, int sentence) {}

    /** Remembers an act, for later ones that answer it or go on with it. */
    void happened(EventType type, Status status, List<String> actors, List<String> recipients, int sentence) {
        acts.add(new Act(type, status, actors, recipients, sentence));
    }

    /** Whose accusation, demand or threat against one of {@code polities} was told last: what a refusal answers. */
    List<String> answered(Set<String> polities, int sentence) {
        return lastOn(
                polities,
                sentence,
                act -> act.type().quad() == QuadClass.VERBAL_CONFLICT && act.type() != EventType.REJECT);
    }

    /** Those who acted last on one of {@code polities}: whom a denial or an acceptance answers. */
    List<String> actedOn(Set<String> polities, int sentence) {
        return lastOn(polities, sentence, act -> true);
    }

    /** Who did the last act of force that was told as having happened and is not one of {@code others}. */
    List<String> fought(Set<String> others, int sentence) {
        return last(
                others,
                sentence,
                act -> act.type().quad() == QuadClass.MATERIAL_CONFLICT && act.type() != EventType.SANCTION);
    }

    /**
     * Who did the last act, but for saying something, that was told as having happened and is none of {@code others}.
     */
    List<String> did(Set<String> others, int sentence) {
        return last(others, sentence, act -> act.type().quad() != QuadClass.VERBAL_CONFLICT);
    }

    private List<String> last(Set<String> others, int sentence, Predicate<Act> counts) {
        for (int i = acts.size() - 1; i >= 0; i--) {
            Act act = acts.get(i);
            if (sentence - act.sentence() > REACH) {
                break;
            }
            if (counts.test(act)
                    && act.status() == Status.REPORTED
                    && act.actors().stream().noneMatch(others::contains)) {
                return act.actors();
            }
        }
        return List.of();
    }

    private List<String> lastOn(Set<String> polities, int sentence, Predicate<Act> counts) {
        for (int i = acts.size() - 1; i >= 0; i--) {
            Act act = acts.get(i);
            if (sentence - act.sentence() > REACH) {
                break;
            }
            if (counts.test(act)
                    && act.recipients().stream().anyMatch(polities::contains)
                    && act.actors().stream().noneMatch(polities::contains)) {
                return act.actors();
            }
        }
        return List.of();
    }

    /** Those with whom {@code polities} had to do last, on either side. */
    List<String> partner(Set<String> polities, int sentence) {
        for (int i = acts.size() - 1; i >= 0; i--) {
            Act act = acts.get(i);
            if (sentence - act.sentence() > REACH) {
                break;
            }
            List<String> others = new ArrayList<>(act.actors());
            others.addAll(act.recipients());
            if (others.removeIf(polities::contains) && !others.isEmpty()) {
                boolean isActor = act.actors().stream().anyMatch(polities::contains);
                return act.recipients().isEmpty() ? others : isActor ? act.recipients() : act.actors();
            }
        }
        return List.of();
    }

    /** Remembers who acted in a sentence. */
    void acted(List<String> polities, int sentence) {
        if (!polities.isEmpty()) {
            lastActors = List.copyOf(polities);
            lastActorsAt = sentence;
        }
    }

    /**
     * Whom a word without a name of its own means: the subject of a clause that its own stands in; else, where somebody
     * is on the other side, who is named first before; else whoever acted last in this sentence; else who acted in the
     * sentence before, or was its subject; and so on for the few before. Empty when there is nobody.
     *
     * @param except who stands on the other side
     */
    List<String> center(int sentence, int token, Set<String> except) {
        List<String> above = subjectAbove(sentence, token, except);
        if (above.isEmpty() && !except.isEmpty()) {
            above = firstBefore(sentence, token, except);
        }
        if (!above.isEmpty()) {
            return above;
        }
        if (lastActorsAt == sentence && !except.containsAll(lastActors)) {
            return lastActors;
        }
        for (int s = sentence - 1; s >= 0 && sentence - s <= MEMORY; s--) {
            if (lastActorsAt == s) {
                return lastActors;
            }
            List<String> subjects = subjectsOf.getOrDefault(s, List.of()).stream()
                    .filter(Subject::isMain)
                    .map(Subject::polity)
                    .distinct()
                    .toList();
            if (!subjects.isEmpty()) {
                return subjects;
            }
        }
        return List.of();
    }

    /**
     * "Riyadh announced that it would …": the subject of the nearest verb above that has one, none of {@code except}.
     */
    private List<String> subjectAbove(int sentence, int token, Set<String> except) {
        return subjectsAbove(sentence, token).stream()
                .map(named -> named.stream()
                        .filter(polity -> !except.contains(polity))
                        .toList())
                .filter(named -> !named.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "imposed sanctions on Hungary over …, accusing it": objects come before what hangs on them. */
    private List<String> firstBefore(int sentence, int token, Set<String> except) {
        int first = Layers.firstIn(spoken, Spoken::sentence, sentence);
        int last = Layers.firstIn(spoken, Spoken::sentence, sentence + 1);
        return spoken.subList(first, last).stream()
                .filter(s -> s.token() < token && !except.contains(s.polity()))
                .map(Spoken::polity)
                .limit(1)
                .toList();
    }

    /** "Iran attacked it", "the EU sued China, accusing it": whom a verb acts on is somebody else than its subject. */
    Set<String> actingOn(int sentence, int token) {
        String relation = sentence < sentences.size()
                ? sentences.get(sentence).tokens().get(token).relation()
                : "";
        boolean isActedOn = relation.startsWith("obj") || relation.startsWith("iobj") || relation.startsWith("obl");
        return isActedOn
                ? subjectsAbove(sentence, token).stream()
                        .findFirst()
                        .map(Set::copyOf)
                        .orElse(Set.of())
                : Set.of();
    }

    /** The subjects of the verbs above a token, the nearest verb first; those without one are left out. */
    private List<List<String>> subjectsAbove(int sentence, int token) {
        List<Subject> subjects = subjectsOf.getOrDefault(sentence, List.of());
        List<List<String>> above = new ArrayList<>();
        if (subjects.isEmpty()) {
            return above;
        }
        List<Token> tokens = sentences.get(sentence).tokens();
        int verb = tokens.get(token).head();
        for (int steps = 0; verb >= 0 && steps <= tokens.size(); steps++) {
            int here = verb;
            List<String> named = subjects.stream()
                    .filter(subject -> subject.verb() == here)
                    .map(Subject::polity)
                    .distinct()
                    .toList();
            if (!named.isEmpty()) {
                above.add(named);
            }
            verb = tokens.get(verb).head();
        }
        return above;
    }

    /** Notes of which verb a mention is the subject, or says whose the subject is. */
    private void noteSubject(Mention mention, Sentence sentence) {
        int token = mention.first();
        for (int steps = 0; token >= 0 && steps < DEEPEST; steps++) {
            Token here = sentence.tokens().get(token);
            if (here.upos() == Upos.VERB) {
                return;
            }
            if (here.relation().startsWith("nsubj")) {
                boolean isMain = here.head() >= 0
                        && sentence.tokens().get(here.head()).relation().equals("root");
                subjectsOf
                        .computeIfAbsent(mention.sentence(), k -> new ArrayList<>())
                        .add(new Subject(mention.best().polity(), here.head(), isMain));
                return;
            }
            token = here.head();
        }
    }

    /**
     * The two that "both" means at a token: of the polities named up to it, the two that the text names in most
     * sentences, in the order in which they were named last; as often, the later ones.
     *
     * @param onlyStates for "both countries"
     */
    List<String> lastTwo(int sentence, int token, boolean onlyStates, Set<String> except) {
        Map<String, Integer> last = new LinkedHashMap<>();
        for (int i = Layers.firstIn(spoken, Spoken::sentence, sentence + 1) - 1; i >= 0; i--) {
            Spoken s = spoken.get(i);
            boolean isBefore = s.sentence() < sentence || s.sentence() == sentence && s.token() < token;
            if (isBefore && (!onlyStates || s.polity().indexOf(KIND) < 0) && !except.contains(s.polity())) {
                last.putIfAbsent(s.polity(), i);
            }
        }
        if (last.size() < 2) {
            return List.of();
        }
        for (int back = 0; back <= NEAR_PAIR; back++) {
            Set<String> named = new LinkedHashSet<>();
            for (Spoken s : spoken.subList(
                    Layers.firstIn(spoken, Spoken::sentence, sentence - back),
                    Layers.firstIn(spoken, Spoken::sentence, sentence - back + 1))) {
                boolean isBefore = back > 0 || s.token() < token;
                if (isBefore && last.containsKey(s.polity())) {
                    named.add(s.polity());
                }
            }
            if (named.size() == 2) {
                return List.copyOf(named);
            }
        }
        return last.keySet().stream()
                .sorted(Comparator.comparing((String polity) -> -sentences(polity)))
                .limit(2)
                .sorted(Comparator.comparing((String polity) -> last.getOrDefault(polity, 0)))
                .toList();
    }

    /** Someone for the other side, and how far from the cue they were found. */
    record Salient(String polity, int distance) {}

    /** The party that the text is most about around a sentence, none of {@code taken}. */
    Optional<Salient> salient(int sentence, int token, Set<String> taken) {
        Salient best = null;
        int bestRank = Integer.MAX_VALUE;
        int first = Layers.firstIn(spoken, Spoken::sentence, sentence - FAR);
        int last = Layers.firstIn(spoken, Spoken::sentence, sentence + 1);
        for (Spoken s : spoken.subList(first, last)) {
            int away = sentence - s.sentence();
            if (taken.contains(s.polity())) {
                continue;
            }
            int spread = sentencesOf.getOrDefault(s.polity(), Set.of()).size();
            int rank = AWAY * away - OFTEN * Math.min(MOST_SPREAD, spread) - Math.min(s.token(), 30) / 10;
            if (rank < bestRank) {
                bestRank = rank;
                best = new Salient(s.polity(), away);
            }
        }
        return Optional.ofNullable(best);
    }

    /** The state that "the country" is: of those named a little before, the one that the text names most. */
    Optional<String> focus(int sentence, int token, Set<String> except, Predicate<String> isAsked) {
        return most(sentence, token, s -> s.isState() && !except.contains(s.polity()) && isAsked.test(s.polity()));
    }

    /** The organisation that "the bloc" is: of those named a little before, the one that the text names most. */
    Optional<String> body(int sentence, int token, Set<String> except) {
        return most(
                sentence, token, s -> BODIES.stream().anyMatch(s.polity()::startsWith) && !except.contains(s.polity()));
    }

    private Optional<String> most(int sentence, int token, Predicate<Spoken> isAsked) {
        String best = null;
        int most = 0;
        for (int i = Layers.firstIn(spoken, Spoken::sentence, sentence + 1) - 1; i >= 0; i--) {
            Spoken s = spoken.get(i);
            if (sentence - s.sentence() > MEMORY) {
                break;
            }
            boolean isBefore = s.sentence() < sentence || s.token() < token;
            if (isBefore && isAsked.test(s) && sentences(s.polity()) > most) {
                most = sentences(s.polity());
                best = s.polity();
            }
        }
        return Optional.ofNullable(best);
    }

    /** In how many sentences a polity is named. */
    int sentences(String polity) {
        return sentencesOf.getOrDefault(polity, Set.of()).size();
    }

    /** In how many sentences both are named; counted no further than {@code most}, so that long texts stay linear. */
    int together(String a, String b, int most) {
        Set<Integer> other = sentencesOf.getOrDefault(b, Set.of());
        int both = 0;
        for (int sentence : sentencesOf.getOrDefault(a, Set.of())) {
            if (other.contains(sentence) && ++both == most) {
                break;
            }
        }
        return both;
    }

    int polities() {
        return sentencesOf.size();
    }
}
