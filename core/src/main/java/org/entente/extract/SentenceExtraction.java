package org.entente.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Coded;
import org.entente.model.Coding;
import org.entente.model.Item;
import org.entente.model.PartialDate;
import org.entente.model.QuadClass;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.TimeExpression;
import org.entente.model.Trace;
import org.entente.pack.Scheme;
import org.entente.pack.Sense;
import org.jspecify.annotations.Nullable;

/**
 * The work on one sentence: its cues, their roles, status, voice, date and things, made into codings in the order of
 * the text. For one sentence and one thread.
 *
 * <p>Codings are made from the outermost cue inwards, so that an act told inside another can see what the outer one
 * makes of it.
 */
final class SentenceExtraction {
    private final SentenceView view;
    private final Tree tree;
    private final Scheme scheme;
    private final Roles roles;
    private final Nesting nesting;
    private final Attribution attribution;
    private final Signals signals;
    private final CueWords cueWords;
    private final List<Coded.Dropped> dropped;
    private final Map<Integer, Coding> byToken = new HashMap<>();
    private final Set<Integer> replaced = new HashSet<>();

    SentenceExtraction(SentenceView view, List<Coded.Dropped> dropped) {
        this.view = view;
        this.tree = view.tree();
        this.scheme = view.readers().scheme();
        this.roles = new Roles(tree, view.parties(), view.annotated().mentions(), view::namesConflict);
        this.nesting = new Nesting(view);
        this.attribution = new Attribution(view);
        this.signals = new Signals(view);
        this.cueWords = new CueWords(view);
        this.dropped = dropped;
    }

    /**
     * The codings of the sentence.
     *
     * @param offset how many codings the document has before it: governors count in the document's list
     */
    List<Coding> run(int offset) {
        List<Cue> found = view.readers().cues().find(tree, view.parties(), view.items(), view.times(), dropped);
        List<Cue> cues = new CueSelection(view).of(found, dropped);
        List<Cue> outermostFirst = new ArrayList<>(cues);
        outermostFirst.sort((a, b) -> Integer.compare(tree.depth(a.token()), tree.depth(b.token())));
        for (Cue cue : outermostFirst) {
            Coding coding = code(cue, cues);
            if (coding != null) {
                byToken.put(cue.token(), coding);
            }
        }
        byToken.keySet().removeAll(replaced);
        return new Rebuttal(view, attribution).read(inOrder(cues, offset));
    }

    /** Puts codings in text order and makes governors point into that order. */
    private List<Coding> inOrder(List<Cue> cues, int offset) {
        Map<Integer, Integer> order = new HashMap<>();
        for (Cue cue : cues) {
            if (byToken.containsKey(cue.token())) {
                order.put(cue.token(), offset + order.size());
            }
        }
        List<Coding> codings = new ArrayList<>(order.size());
        for (Cue cue : cues) {
            Coding coding = byToken.get(cue.token());
            if (coding != null) {
                int governor = coding.governor() < 0 ? -1 : order.getOrDefault(coding.governor(), -1);
                codings.add(coding.governedBy(governor));
            }
        }
        return codings;
    }

    private @Nullable Coding code(Cue cue, List<Cue> cues) {
        StatusReader.Reading reading = view.readers()
                .statusReader()
                .read(tree, cue.token(), cue.lexeme().pos());
        Span span = cueWords.of(cue);
        if (reading.isDropped()) {
            drop(cue, span, "operator", String.join(" ", reading.rules()));
            return null;
        }
        if (reading.status() == Status.DENIED && tree.isCondition(tree.clauseVerb(cue.token()))) {
            drop(cue, span, "operator", "what would have to fail to happen, no denial");
            return null;
        }
        Sense plain = scheme.sense(cue.lexeme().sense()).orElseThrow();
        if (plain.type().quad() == QuadClass.MATERIAL_CONFLICT && isOfNature(cue)) {
            drop(cue, span, "blocked", "a force of nature does it");
            return null;
        }
        boolean isRefusal =
                reading.status() == Status.DENIED && !plain.negated().isEmpty();
        Sense sense = isRefusal ? scheme.sense(plain.negated()).orElseThrow() : plain;
        boolean isThreat = !plain.threat().isEmpty()
                && reading.status() == Status.PLANNED
                && tree.hasCondition(tree.clauseVerb(cue.token()));
        if (isThreat) {
            sense = scheme.sense(plain.threat()).orElseThrow();
        }
        Coding outer = nesting.outer(cue, cues, byToken);
        Sense.Content content = outer == null
                ? Sense.Content.OWN
                : scheme.sense(outer.sense()).orElseThrow().content();
        Status read = isRefusal || isThreat ? Status.REPORTED : reading.status();
        if (content == Sense.Content.DENIED && sense.content() == Sense.Content.ALLEGED) {
            content = Sense.Content.OWN; // who rejects an accusation does not say that nobody made it
            read = Status.REPORTED;
        }
        boolean takesPlace = outer != null
                && content == Sense.Content.AHEAD
                && (isThreat || Deed.staysItself(sense.type()) || isAgentless(outer.token()));
        if (outer != null && isAbsorbed(content, takesPlace)) {
            drop(cue, span, "absorbed", "told inside " + outer.lexeme());
            return null;
        }
        if (outer != null && takesPlace) {
            replaced.add(outer.token());
        }
        if (sense.content() == Sense.Content.ALLEGED && isAgentless(cue.token())) {
            replaced.add(cue.token());
        }
        if (isThreat) {
            content = Sense.Content.OWN; // whoever threatens says so himself
        }
        Deed deed = Deed.of(sense, read, takesPlace && !isThreat ? outer : null, content);
        Roles.Filled filled = nesting.roles(roles.fill(cue), cue, outer, content);
        Adjuncts adjuncts = view.readers().adjuncts();
        TimeExpression time = new When(tree, view.times()).of(cue.token());
        if (time != null && deed.status() == Status.REPORTED && isAfterPublication(time)) {
            time = null; // what is told as having happened has not happened later
        }
        List<Item> things = adjuncts.itemsOfAct(tree, cue, deed.type(), view.items());
        return new Coding(
                view.index(),
                cue.token(),
                span,
                cue.lexeme().id(),
                sense.id(),
                deed.type(),
                deed.mode(),
                contexts(sense, things),
                cue.lexeme().frame().isReciprocal(),
                filled.actors(),
                filled.recipients(),
                deed.status(),
                attribution.of(cue, outer, content),
                time == null ? PartialDate.UNKNOWN : time.date(),
                time == null ? List.of() : List.of(time.span()),
                things,
                adjuncts.places(view, cue, deed.type(), deed.mode()),
                outer == null ? -1 : outer.token(),
                signals.of(cue, sense, reading, outer, content),
                trace(cue, sense, deed, reading, content));
    }

    private boolean isAfterPublication(TimeExpression time) {
        PartialDate published = view.annotated().document().published();
        return published.isKnown()
                && time.date().isKnown()
                && time.date().firstDay().isAfter(published.lastDay());
    }

    /** "The cyclone battered the coast." */
    private boolean isOfNature(Cue cue) {
        return cue.args().stream()
                .anyMatch(arg -> arg.token() >= 0 && arg.isIn("subj") && tree.isWord(arg.token(), "disaster"));
    }

    private static boolean isAbsorbed(Sense.Content content, boolean takesPlace) {
        return content == Sense.Content.ABSORBED || content == Sense.Content.AHEAD && !takesPlace;
    }

    /**
     * "Syria is accused of …", "he is scheduled to …": nobody accuses or plans; what is alleged or planned stands
     * alone.
     */
    private boolean isAgentless(int verb) {
        return tree.isVerb(verb)
                && tree.isPassive(verb)
                && !Arguments.has(view.readers().arguments().ofVerb(tree, verb), "subj");
    }

    private List<String> contexts(Sense sense, List<Item> things) {
        Set<String> contexts = new TreeSet<>(sense.contexts());
        for (Item item : things) {
            contexts.addAll(scheme.contextsOf(item.kind()));
        }
        return List.copyOf(contexts);
    }

    private static Trace trace(Cue cue, Sense sense, Deed deed, StatusReader.Reading reading, Sense.Content content) {
        return Trace.EMPTY
                .with(
                        "extract",
                        "lexeme:" + cue.lexeme().id(),
                        "sense " + sense.id() + ", frame "
                                + cue.lexeme().frame().id())
                .with("extract", "status", deed.status().code() + " from " + reading.rules() + " content " + content);
    }

    private void drop(Cue cue, Span span, String stage, String reason) {
        dropped.add(new Coded.Dropped(span, cue.lexeme().id(), cue.lexeme().sense(), stage, reason));
    }
}
