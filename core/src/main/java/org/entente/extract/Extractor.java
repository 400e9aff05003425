package org.entente.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Annotated;
import org.entente.model.Coded;
import org.entente.model.Coding;
import org.entente.model.EventType;
import org.entente.model.Feature;
import org.entente.model.Filler;
import org.entente.model.Item;
import org.entente.model.Layers;
import org.entente.model.Mention;
import org.entente.model.PartialDate;
import org.entente.model.QuadClass;
import org.entente.model.Quoted;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.TimeExpression;
import org.entente.model.Trace;
import org.entente.model.Upos;
import org.entente.model.Voice;
import org.entente.pack.LanguagePack;
import org.entente.pack.Scheme;
import org.entente.pack.Sense;
import org.jspecify.annotations.Nullable;

/**
 * Finds who did what in an annotated document; roles are still words. Thread-safe, deterministic, linear in sentences.
 */
public final class Extractor {
    private final LanguagePack pack;
    private final Scheme scheme;
    private final Arguments arguments;
    private final Cues cues;
    private final StatusReader statusReader;
    private final Adjuncts adjuncts;

    public Extractor(LanguagePack pack, Scheme scheme) {
        this.pack = pack;
        this.scheme = scheme;
        this.arguments = new Arguments(pack);
        this.cues = new Cues(pack, scheme, arguments);
        this.statusReader = new StatusReader(pack);
        this.adjuncts = new Adjuncts(pack);
    }

    /** The codings of a document in the order of the text, and the cues that came to nothing. */
    public record Extracted(List<Coding> codings, List<Coded.Dropped> dropped) {}

    public Extracted extract(Annotated annotated) {
        List<Coding> codings = new ArrayList<>();
        List<Coded.Dropped> dropped = new ArrayList<>();
        Speaker carried = null;
        for (int s = 0; s < annotated.sentences().size(); s++) {
            SentenceExtraction extraction = new SentenceExtraction(annotated, s, codings.size(), carried);
            extraction.run(dropped);
            codings.addAll(extraction.codings);
            carried = extraction.lastSpeaker();
        }
        return new Extracted(codings, dropped);
    }

    /** The work on one sentence. */
    private final class SentenceExtraction {
        private final Annotated annotated;
        private final int index;
        private final int offset;
        private final @Nullable Speaker carried;
        private final Tree tree;
        private final Parties parties;
        private final Roles roles;
        private final List<Item> items;
        private final List<TimeExpression> times;
        private final List<Quoted> quotations;
        private final List<Speaker> speakers;
        private final List<Coding> codings = new ArrayList<>();
        private final Set<Integer> replaced = new HashSet<>();

        SentenceExtraction(Annotated annotated, int index, int offset, @Nullable Speaker carried) {
            this.annotated = annotated;
            this.index = index;
            this.offset = offset;
            this.carried = carried;
            Sentence sentence = annotated.sentences().get(index);
            this.tree = new Tree(sentence, pack);
            this.parties = new Parties(pack, tree, index, annotated.mentions());
            this.roles = new Roles(tree, parties, annotated.mentions());
            this.items = Layers.in(annotated.items(), Item::sentence, index);
            this.times = Layers.in(annotated.times(), TimeExpression::sentence, index);
            this.quotations = Layers.overlapping(annotated.quotations(), Quoted::span, sentence.span());
            this.speakers =
                    new Speakers(pack, arguments, tree, parties, annotated.mentions(), annotated.document()).find();
        }

        @Nullable
        Speaker lastSpeaker() {
            for (int i = speakers.size() - 1; i >= 0; i--) {
                if (!speakers.get(i).voice().name().isEmpty()) {
                    return speakers.get(i);
                }
            }
            return carried;
        }

        void run(List<Coded.Dropped> dropped) {
            List<Cue> found = standing(cues.find(tree, parties, items, dropped), dropped);
            Map<Integer, Integer> position = new HashMap<>();
            for (Cue cue : found) {
                position.put(cue.token(), position.size());
            }
            // Governors first, so that an embedded act can see what the outer one makes of it; then back into text
            // order.
            Map<Integer, Coding> byToken = new HashMap<>();
            for (Cue cue : outermostFirst(found)) {
                Coding coding = code(cue, found, byToken, position, dropped);
                if (coding != null) {
                    byToken.put(cue.token(), coding);
                }
            }
            byToken.keySet().removeAll(replaced);
            renumber(found, byToken);
        }

        /** Puts codings in text order and makes governors point into that order. */
        private void renumber(List<Cue> found, Map<Integer, Coding> byToken) {
            Map<Integer, Integer> order = new HashMap<>();
            for (Cue cue : found) {
                if (byToken.containsKey(cue.token())) {
                    order.put(cue.token(), offset + order.size());
                }
            }
            for (Cue cue : found) {
                Coding c = byToken.get(cue.token());
                if (c != null) {
                    int governor = c.governor() < 0 ? -1 : order.getOrDefault(c.governor(), -1);
                    codings.add(new Coding(
                            c.sentence(),
                            c.token(),
                            c.cue(),
                            c.lexeme(),
                            c.sense(),
                            c.type(),
                            c.mode(),
                            c.contexts(),
                            c.isReciprocal(),
                            c.actors(),
                            c.recipients(),
                            c.status(),
                            c.voices(),
                            c.happened(),
                            c.times(),
                            c.items(),
                            c.places(),
                            governor,
                            c.signals(),
                            c.trace()));
                }
            }
        }

        private List<Cue> outermostFirst(List<Cue> found) {
            List<Cue> sorted = new ArrayList<>(found);
            sorted.sort((a, b) -> Integer.compare(depth(a.token()), depth(b.token())));
            return sorted;
        }

        private int depth(int token) {
            int depth = 0;
            for (int at = token; at >= 0 && depth <= tree.size(); at = tree.head(at)) {
                depth++;
            }
            return depth;
        }

        /** Leaves out cues whose words belong to another cue's expression or conditions. */
        private List<Cue> standing(List<Cue> found, List<Coded.Dropped> dropped) {
            Map<Integer, Integer> usedBy = new HashMap<>();
            for (Cue cue : found) {
                for (int word : cues.used(tree, parties, items, cue)) {
                    if (word != cue.token()) {
                        usedBy.putIfAbsent(word, cue.token());
                    }
                }
            }
            Set<Integer> coarser = new HashSet<>();
            for (Cue cue : found) {
                Integer user = usedBy.get(cue.token());
                if (user != null && isFiner(cue, user, found)) {
                    coarser.add(user);
                }
            }
            List<Cue> standing = new ArrayList<>();
            for (Cue cue : found) {
                Integer user = usedBy.get(cue.token());
                if (coarser.contains(cue.token())) {
                    dropped.add(new Coded.Dropped(
                            tree.token(cue.token()).span(),
                            cue.lexeme().id(),
                            cue.lexeme().sense(),
                            "merged",
                            "its object says it more exactly"));
                    continue;
                }
                if (user != null && coarser.contains(user)) {
                    standing.add(cue);
                    continue;
                }
                if (user != null && !cue.lexeme().words().get(0).isEmpty() && !usesBack(cue, user)) {
                    dropped.add(new Coded.Dropped(
                            tree.token(cue.token()).span(),
                            cue.lexeme().id(),
                            cue.lexeme().sense(),
                            "merged",
                            "part of the expression at '" + tree.token(user).form() + "'"));
                } else {
                    standing.add(cue);
                }
            }
            return standing;
        }

        /** "launched a drone attack": the noun says the same type with a mode that the verb lacks. */
        private boolean isFiner(Cue cue, int user, List<Cue> found) {
            Sense own = scheme.sense(cue.lexeme().sense()).orElseThrow();
            for (Cue other : found) {
                if (other.token() == user) {
                    Sense its = scheme.sense(other.lexeme().sense()).orElseThrow();
                    return own.type() == its.type()
                            && !own.mode().isEmpty()
                            && its.mode().isEmpty();
                }
            }
            return false;
        }

        private boolean usesBack(Cue cue, int user) {
            return cues.used(tree, parties, items, cue).contains(user)
                    && cue.lexeme().specificity() > 0
                    && cue.token() < user;
        }

        private @Nullable Coding code(
                Cue cue,
                List<Cue> all,
                Map<Integer, Coding> byToken,
                Map<Integer, Integer> position,
                List<Coded.Dropped> dropped) {
            StatusReader.Reading reading =
                    statusReader.read(tree, cue.token(), cue.lexeme().pos());
            Sense plain = scheme.sense(cue.lexeme().sense()).orElseThrow();
            boolean isRefusal =
                    reading.status() == Status.DENIED && !plain.negated().isEmpty();
            Sense sense = isRefusal ? scheme.sense(plain.negated()).orElseThrow() : plain;
            Span span = cueSpan(cue);
            if (reading.isDropped()) {
                drop(dropped, cue, span, "operator", String.join(" ", reading.rules()));
                return null;
            }
            Coding outer = outer(cue, all, byToken);
            Sense.Content content = outer == null
                    ? Sense.Content.OWN
                    : scheme.sense(outer.sense()).orElseThrow().content();
            boolean isPlanned = content == Sense.Content.AHEAD && staysItself(sense.type());
            if (outer != null && (content == Sense.Content.ABSORBED || content == Sense.Content.AHEAD && !isPlanned)) {
                drop(dropped, cue, span, "absorbed", "told inside " + outer.lexeme());
                return null;
            }
            if (outer != null && isPlanned) {
                replaced.add(outer.token());
            }
            boolean isAgentless = sense.content() == Sense.Content.ALLEGED
                    && tree.isVerb(cue.token())
                    && tree.isPassive(cue.token())
                    && !Arguments.has(cue.args(), "subj");
            if (isAgentless) {
                replaced.add(cue.token());
            }
            Roles.Filled filled = underOuter(roles.fill(cue), cue, outer, content);
            Status status = status(sense, isRefusal ? Status.REPORTED : reading.status(), content);
            EventType type = sense.type();
            String mode = sense.mode();
            if (outer != null && isPlanned) {
                status = outer.status() == Status.DENIED
                        ? Status.DENIED
                        : outer.sense().equals("agree.ready") ? Status.POSSIBLE : Status.PLANNED;
                if (type == EventType.RETREAT && outer.sense().equals("agree.promise")) {
                    type = EventType.CONCEDE;
                    mode = "";
                }
            }
            boolean isAhead = status == Status.PLANNED
                    && (type == EventType.CONSULT
                            || type == EventType.SUPPORT
                            || type == EventType.COOPERATE
                            || type == EventType.AID);
            if (isAhead) {
                type = EventType.AGREE;
                mode = "";
            }
            Trace trace = Trace.EMPTY
                    .with(
                            "extract",
                            "lexeme:" + cue.lexeme().id(),
                            "sense " + sense.id() + ", frame "
                                    + cue.lexeme().frame().id())
                    .with("extract", "status", status.code() + " from " + reading.rules() + " content " + content);
            TimeExpression time = adjuncts.time(tree, cue.token(), times);
            List<Item> things = adjuncts.items(tree, cue, items);
            Set<String> contexts = new TreeSet<>(sense.contexts());
            for (Item item : things) {
                contexts.addAll(scheme.contextsOf(item.kind()));
            }
            return new Coding(
                    index,
                    cue.token(),
                    span,
                    cue.lexeme().id(),
                    sense.id(),
                    type,
                    mode,
                    List.copyOf(contexts),
                    cue.lexeme().frame().isReciprocal(),
                    filled.actors(),
                    filled.recipients(),
                    status,
                    voices(cue, type, filled, outer, content),
                    time == null ? PartialDate.UNKNOWN : time.date(),
                    time == null ? List.of() : List.of(time.span()),
                    things,
                    adjuncts.places(tree, cue, parties, annotated.mentions()),
                    outer == null ? -1 : outer.token(),
                    signals(cue, sense, reading, outer, content),
                    trace);
        }

        /** An act that another alleges or demands is the other's: its actor, unless it has a subject of its own. */
        private Roles.Filled underOuter(Roles.Filled filled, Cue cue, @Nullable Coding outer, Sense.Content content) {
            boolean isJudged = outer != null
                    && content == Sense.Content.OWN
                    && (outer.type() == EventType.SUPPORT || outer.type() == EventType.ACCUSE)
                    && cue.lexeme().pos() == 'V';
            boolean isTheirs = content == Sense.Content.ALLEGED || content == Sense.Content.DEMANDED || isJudged;
            if (outer == null
                    || !isTheirs
                    || outer.recipients().isEmpty()
                    || cue.lexeme().frame().isReciprocal()) {
                return filled;
            }
            boolean hasOwn = filled.actors().stream()
                    .anyMatch(f -> f instanceof Filler.Named
                            && !f.path().contains("~control")
                            && !f.path().startsWith("clause")
                            && !f.path().startsWith("sentence"));
            if (hasOwn) {
                return filled;
            }
            List<Filler> actors = new ArrayList<>();
            for (Filler filler : outer.recipients()) {
                actors.add(
                        filler instanceof Filler.Named named
                                ? new Filler.Named("outer." + named.path(), named.mention())
                                : filler);
            }
            List<Filler> recipients = filled.recipients().stream()
                    .filter(r -> !(r instanceof Filler.Named n
                            && actors.stream()
                                    .anyMatch(a -> a instanceof Filler.Named m && m.mention() == n.mention())))
                    .toList();
            return new Roles.Filled(
                    actors, recipients.isEmpty() ? List.of(new Filler.Unstated("salient")) : recipients);
        }

        private void drop(List<Coded.Dropped> dropped, Cue cue, Span span, String stage, String reason) {
            dropped.add(new Coded.Dropped(span, cue.lexeme().id(), cue.lexeme().sense(), stage, reason));
        }

        private Status status(Sense sense, Status read, Sense.Content content) {
            Status status = switch (content) {
                case DEMANDED -> read == Status.DENIED ? read : Status.DEMANDED;
                case DENIED -> Status.DENIED;
                case POSSIBLE -> read == Status.DENIED ? read : Status.POSSIBLE;
                case ALLEGED -> read == Status.POSSIBLE ? Status.REPORTED : read;
                case OWN, ABSORBED, AHEAD -> read;
            };
            boolean isPromise = sense.id().equals("agree.promise") || sense.id().equals("agree.plan");
            return isPromise && status == Status.REPORTED ? Status.PLANNED : status;
        }

        /** The act in whose complement this one stands, null when it stands on its own. */
        private @Nullable Coding outer(Cue cue, List<Cue> all, Map<Integer, Coding> byToken) {
            Coding nearest = null;
            int nearestDepth = -1;
            for (Cue other : all) {
                Coding coding = byToken.get(other.token());
                if (coding == null || other.token() == cue.token() || !tree.isUnder(cue.token(), other.token())) {
                    continue;
                }
                if (isContent(cue, other) && depth(other.token()) > nearestDepth) {
                    nearest = coding;
                    nearestDepth = depth(other.token());
                }
            }
            return nearest;
        }

        private boolean isContent(Cue cue, Cue other) {
            int at = cue.token();
            int top = at;
            while (at >= 0 && at != other.token()) {
                top = at;
                at = tree.head(at);
            }
            String relation = tree.relation(top);
            if (relation.equals("xcomp") || relation.equals("ccomp")) {
                return true;
            }
            if (relation.equals("acl") && !tree.isRelativeClause(top)
                    || relation.equals("advcl")
                            && top > other.token()
                            && tree.token(top).has(Feature.INFINITIVE)) {
                return true;
            }
            boolean isDirect = top == cue.token() && cue.lexeme().pos() == 'N';
            return isDirect
                    && (relation.equals("obj") || relation.equals("obl") || relation.equals("nmod"))
                    && top > other.token();
        }

        private List<Voice> voices(
                Cue cue, EventType type, Roles.Filled filled, @Nullable Coding outer, Sense.Content content) {
            List<Voice> voices = new ArrayList<>();
            if (outer != null && (content == Sense.Content.ALLEGED || content == Sense.Content.DENIED)) {
                Voice accuser = voiceOf(outer.actors());
                voices.add(accuser == null ? Voice.UNNAMED : accuser);
            }
            for (Speaker speaker : VoiceReader.of(tree, cue.token(), speakers, quotations, carried)) {
                if (isOwnWords(speaker, type, filled)) {
                    continue;
                }
                Voice voice = speaker.voice();
                if (voice.name().isEmpty()) {
                    voice = carried == null ? Voice.UNNAMED : carried.voice();
                }
                if (!voices.contains(voice) && !voice.name().isEmpty()) {
                    voices.add(voice);
                }
            }
            return voices;
        }

        private @Nullable Voice voiceOf(List<Filler> actors) {
            for (Filler filler : actors) {
                if (filler instanceof Filler.Named named && !isGuess(named)) {
                    Mention mention = annotated.mentions().get(named.mention());
                    return new Voice(
                            mention.best().canonical(), annotated.document().quote(mention.span()));
                }
            }
            return null;
        }

        private static boolean isGuess(Filler filler) {
            return filler.path().startsWith("clause") || filler.path().startsWith("sentence");
        }

        /** A verbal act has no attribution to its own speaker. */
        private boolean isOwnWords(Speaker speaker, EventType type, Roles.Filled filled) {
            if (!type.quad().isVerbal()) {
                return false;
            }
            for (Filler actor : filled.actors()) {
                if (actor instanceof Filler.Named named) {
                    Mention mention = annotated.mentions().get(named.mention());
                    if (!speaker.polity().isEmpty() && mention.best().polity().equals(speaker.polity())) {
                        return true;
                    }
                } else if (actor instanceof Filler.Anaphor) {
                    return true;
                }
            }
            return false;
        }

        /** A coming retreat, concession or act of conflict keeps its type (coding guide, section 3). */
        private static boolean staysItself(EventType type) {
            return type == EventType.RETREAT || type == EventType.CONCEDE || type.quad() == QuadClass.MATERIAL_CONFLICT;
        }

        /** The cue's words with its auxiliaries, and the object that belongs to the expression when it stands near. */
        private Span cueSpan(Cue cue) {
            Span span = tree.token(cue.token()).span();
            for (int word : cue.words()) {
                span = span.cover(tree.token(word).span());
            }
            Set<Integer> joined = new HashSet<>(cues.used(tree, parties, items, cue));
            for (int child : tree.children(cue.token())) {
                String relation = tree.relation(child);
                if (relation.equals("aux")
                        || relation.equals("compound") && tree.upos(child) == Upos.ADP
                        || relation.equals("expl")
                        || relation.equals("advmod") && pack.isWord("negation", tree.lower(child))) {
                    joined.add(child);
                }
                if (relation.equals("obj") && Math.abs(child - cue.token()) <= 5) {
                    joined.add(child);
                }
            }
            for (int token : joined) {
                if (Math.abs(token - cue.token()) <= 8) {
                    span = span.cover(tree.token(token).span());
                }
            }
            return span;
        }

        private List<String> signals(
                Cue cue, Sense sense, StatusReader.Reading reading, @Nullable Coding outer, Sense.Content content) {
            List<String> out = new ArrayList<>();
            int token = cue.token();
            out.add("lexeme=" + pack.lang() + ":" + cue.lexeme().id());
            out.add("sense=" + sense.id());
            out.add("type=" + sense.type());
            out.add("pos=" + cue.lexeme().pos());
            out.add("lang=" + pack.lang());
            out.add("relation=" + tree.relation(token));
            out.add("tense=" + reading.tense());
            out.add("rules="
                    + (reading.rules().isEmpty() ? "none" : reading.rules().get(0)));
            out.add("voice=" + (tree.isVerb(token) && tree.isPassive(token) ? "passive" : "active"));
            out.add("special=" + Math.min(cue.lexeme().specificity(), 4));
            out.add("content=" + (outer == null ? "none" : content.toString()));
            Set<String> polities = new HashSet<>();
            for (int m : parties.named()) {
                polities.add(annotated.mentions().get(m).best().polity());
            }
            out.add("polities.sentence=" + Math.min(polities.size(), 4));
            out.add("place=" + (index == 0 ? "title" : index < 4 ? "lead" : index < 10 ? "early" : "late"));
            Span place = tree.token(token).span();
            boolean isQuoted = false;
            for (Quoted quoted : quotations) {
                isQuoted |= quoted.span().contains(place);
            }
            out.add("quoted=" + isQuoted);
            out.add("generic=" + hasClass("generic"));
            return out;
        }

        private boolean hasClass(String wordClass) {
            for (int i = 0; i < tree.size(); i++) {
                if (tree.isWord(i, wordClass)) {
                    return true;
                }
            }
            return false;
        }
    }
}
