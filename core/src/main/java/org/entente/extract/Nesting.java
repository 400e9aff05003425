package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.model.Coding;
import org.entente.model.EventType;
import org.entente.model.Feature;
import org.entente.model.Filler;
import org.entente.model.QuadClass;
import org.entente.model.Upos;
import org.entente.pack.LanguagePack;
import org.entente.pack.Scheme;
import org.entente.pack.Sense;
import org.jspecify.annotations.Nullable;

/**
 * Acts told inside other acts: which one governs which, and whose an embedded act is. "Moscow denied that it had
 * supplied arms" holds a denial and, in its complement, the supply.
 */
final class Nesting {
    private final Tree tree;
    private final LanguagePack pack;
    private final Scheme scheme;

    Nesting(SentenceView view) {
        this.tree = view.tree();
        this.pack = view.readers().pack();
        this.scheme = view.readers().scheme();
    }

    /** The act in whose complement this one stands, null when it stands on its own. */
    @Nullable
    Coding outer(Cue cue, List<Cue> all, Map<Integer, Coding> byToken) {
        Coding nearest = null;
        int nearestDepth = -1;
        for (Cue other : all) {
            Coding coding = byToken.get(other.token());
            if (coding == null || other.token() == cue.token() || !tree.isUnder(cue.token(), other.token())) {
                continue;
            }
            boolean isContent = isContent(cue, other) || isAlleged(coding) && isChargedWith(cue, other);
            if (isContent && tree.depth(other.token()) > nearestDepth) {
                nearest = coding;
                nearestDepth = tree.depth(other.token());
            }
        }
        return nearest;
    }

    /** "accused of attacking". */
    private boolean isGerundAfterPreposition(int verb) {
        return tree.token(verb).has(Feature.GERUND)
                && tree.children(verb).stream()
                        .anyMatch(c -> c < verb
                                && (tree.relation(c).equals("mark")
                                        || tree.relation(c).equals("case"))
                                && (tree.upos(c) == Upos.ADP || pack.isWord("charge", tree.lower(c))));
    }

    private boolean isAlleged(Coding outer) {
        return scheme.sense(outer.sense())
                .map(sense -> sense.content() == Sense.Content.ALLEGED)
                .orElse(false);
    }

    /** "accused the army of incursions", "of having armed them": the parser hangs the charge on whoever is charged. */
    private boolean isChargedWith(Cue cue, Cue other) {
        int charged = tree.head(cue.token());
        boolean isArgument = charged > other.token()
                && tree.head(charged) == other.token()
                && (tree.relation(charged).equals("obj")
                        || tree.relation(charged).equals("iobj")
                        || tree.relation(charged).equals("obl"));
        if (!isArgument) {
            return false;
        }
        if (cue.lexeme().pos() == 'N') {
            return tree.relation(cue.token()).equals("nmod") && pack.isWord("charge", tree.marker(cue.token()));
        }
        return tree.relation(cue.token()).equals("acl")
                && tree.children(cue.token()).stream()
                        .anyMatch(c -> c < cue.token() && pack.isWord("charge", tree.preposition(c)));
    }

    private boolean isContent(Cue cue, Cue other) {
        int at = cue.token();
        int top = at;
        while (at >= 0 && at != other.token()) {
            // "accused him of lying, which he denied": what a relative clause adds is told beside the charge
            if (tree.isRelativeClause(at)) {
                return false;
            }
            top = at;
            at = tree.head(at);
        }
        String relation = tree.relation(top);
        boolean isGerund = tree.head(cue.token()) == top && Arguments.isGerundBeforeObject(tree, cue.token());
        if (relation.equals("xcomp") || relation.equals("ccomp") || isGerund) {
            return true;
        }
        // "a deal brokered by Oman": a participle says of the deal what came of it, not what is in it
        boolean isPassive = tree.token(top).has(Feature.PARTICIPLE) && tree.isPassive(top);
        if (relation.equals("acl") && !tree.isRelativeClause(top) && !isPassive
                || (relation.equals("advcl") || relation.equals("obl") && tree.isVerb(top))
                        && top > other.token()
                        && (tree.token(top).has(Feature.INFINITIVE) || isGerundAfterPreposition(top))) {
            return true;
        }
        if (relation.equals("advcl") && top > other.token() && isPurpose(top) && isDemanded(other)) {
            return true;
        }
        boolean isDirect = top == cue.token() && cue.lexeme().pos() == 'N';
        return isDirect
                && (relation.equals("obj") || relation.equals("obl") || relation.equals("nmod"))
                && top > other.token();
    }

    /** "Appealed to the bank so that it release the money": perché, affinché, para que, with a subjunctive. */
    private boolean isPurpose(int verb) {
        return tree.token(verb).has(Feature.SUBJUNCTIVE)
                && tree.children(verb).stream().anyMatch(child -> child < verb && tree.isWord(child, "so-that"));
    }

    private boolean isDemanded(Cue outer) {
        return scheme.sense(outer.lexeme().sense())
                .map(sense -> sense.content() == Sense.Content.DEMANDED)
                .orElse(false);
    }

    /** An act that another alleges or demands is the other's: its actor, unless it has a subject of its own. */
    Roles.Filled roles(Roles.Filled filled, Cue cue, @Nullable Coding outer, Sense.Content content) {
        if (outer != null && outer.type() == EventType.REJECT && isRejected(cue, filled, outer)) {
            return new Roles.Filled(List.of(new Filler.Unstated("salient")), outer.actors());
        }
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
        boolean isAsked = content == Sense.Content.DEMANDED && isRead(outer.recipients());
        // "denounced a build-up of Serbian troops": who denounces governs the noun, and is not who builds up
        boolean hasOwn = filled.actors().stream()
                .anyMatch(f -> f instanceof Filler.Named named
                        && !(isOthers(content, isAsked, named) && isActor(named, outer))
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
                        && actors.stream().anyMatch(a -> a instanceof Filler.Named m && m.mention() == n.mention())))
                .toList();
        // what is demanded of somebody and nobody else is for whoever demands it
        List<Filler> others = isAsked ? outer.actors() : List.of(new Filler.Unstated("salient"));
        return new Roles.Filled(actors, recipients.isEmpty() ? others : recipients);
    }

    /** Who alleges or asks only governs the noun of what is alleged or asked for. */
    private static boolean isOthers(Sense.Content content, boolean isAsked, Filler.Named actor) {
        return content == Sense.Content.ALLEGED || isAsked && actor.path().startsWith("gov");
    }

    /** True when the sentence itself says who it is, where the verb has its arguments. */
    private static boolean isRead(List<Filler> parties) {
        return parties.stream()
                .allMatch(f -> f instanceof Filler.Named
                        && !f.path().startsWith("clause")
                        && !f.path().startsWith("sentence"));
    }

    /** "Minsk rejects the accusations": they are others', against Minsk, which only governs the noun. */
    private boolean isRejected(Cue cue, Roles.Filled filled, Coding outer) {
        boolean isSaid = cue.lexeme().pos() == 'N'
                && !cue.lexeme().frame().isReciprocal()
                && scheme.sense(cue.lexeme().sense()).orElseThrow().type().quad() == QuadClass.VERBAL_CONFLICT;
        return isSaid
                && filled.actors().stream()
                        .allMatch(f -> !(f instanceof Filler.Named named)
                                || named.path().startsWith("gov") && isActor(named, outer)
                                || named.path().startsWith("clause")
                                || named.path().startsWith("sentence"));
    }

    private static boolean isActor(Filler.Named named, Coding outer) {
        return outer.actors().stream()
                .anyMatch(actor -> actor instanceof Filler.Named other && other.mention() == named.mention());
    }
}
