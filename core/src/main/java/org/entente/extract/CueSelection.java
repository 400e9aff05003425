package org.entente.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Coded;
import org.entente.model.EventType;
import org.entente.model.Item;
import org.entente.pack.Scheme;
import org.entente.pack.Sense;

/** Keeps the cues that stand for an act, and lets go those that are part of another's words. */
final class CueSelection {
    private final Scheme scheme;
    private final Cues cues;
    private final Tree tree;
    private final Parties parties;
    private final List<Item> items;

    CueSelection(SentenceView view) {
        this.scheme = view.readers().scheme();
        this.cues = view.readers().cues();
        this.tree = view.tree();
        this.parties = view.parties();
        this.items = view.items();
    }

    /** Leaves out cues whose words belong to another cue's expression or conditions. */
    List<Cue> of(List<Cue> found, List<Coded.Dropped> dropped) {
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
            if (isNaming(cue, found)) {
                dropped.add(dropped(cue, "absorbed", "only gives a name to what another act is about"));
                continue;
            }
            if (coarser.contains(cue.token())) {
                dropped.add(dropped(cue, "merged", "its object says it more exactly"));
                continue;
            }
            if (user != null && coarser.contains(user)) {
                standing.add(cue);
                continue;
            }
            if (user != null && !usesBack(cue, user) && !isContent(cue, user, found)) {
                dropped.add(dropped(
                        cue,
                        "merged",
                        "part of the expression at '" + tree.token(user).form() + "'"));
            } else {
                standing.add(cue);
            }
        }
        return standing;
    }

    /**
     * "Condemned what she called a breach", "condenó lo que calificó de agresión": the name is no second accusation.
     */
    private boolean isNaming(Cue cue, List<Cue> found) {
        int verb = cue.token();
        if (cue.lexeme().pos() != 'V' || sense(cue).type() != EventType.ACCUSE) {
            return false;
        }
        boolean isFree = tree.children(verb).stream()
                .anyMatch(child -> child < verb
                        && (tree.isWord(child, "free-relative")
                                || tree.isWord(child, "that-which") && tree.isWord(child + 1, "relative")));
        int head = tree.head(verb);
        boolean isOfThat = head >= 0 && tree.isRelativeClause(verb) && tree.isWord(head, "that-which");
        return (isFree || isOfThat)
                && found.stream().anyMatch(other -> other.token() != verb && tree.isUnder(verb, other.token()));
    }

    private Coded.Dropped dropped(Cue cue, String stage, String why) {
        return new Coded.Dropped(
                tree.token(cue.token()).span(), cue.lexeme().id(), cue.lexeme().sense(), stage, why);
    }

    /** "launched a drone attack": the noun says the same type with a mode that the verb lacks. */
    private boolean isFiner(Cue cue, int user, List<Cue> found) {
        Sense own = sense(cue);
        for (Cue other : found) {
            if (other.token() == user) {
                Sense its = sense(other);
                return own.type() == its.type()
                        && !own.mode().isEmpty()
                        && its.mode().isEmpty();
            }
        }
        return false;
    }

    /** "Demanded the release of …": what is demanded is an act of its own. */
    private boolean isContent(Cue cue, int user, List<Cue> found) {
        return found.stream()
                .filter(other -> other.token() == user)
                .map(this::sense)
                .anyMatch(outer -> outer.content() == Sense.Content.DEMANDED
                        && outer.type() != sense(cue).type());
    }

    private Sense sense(Cue cue) {
        return scheme.sense(cue.lexeme().sense()).orElseThrow();
    }

    private boolean usesBack(Cue cue, int user) {
        return cues.used(tree, parties, items, cue).contains(user)
                && cue.lexeme().specificity() > 0
                && cue.token() < user;
    }
}
