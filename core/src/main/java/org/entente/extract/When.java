package org.entente.extract;

import java.util.List;
import org.entente.model.Feature;
import org.entente.model.TimeExpression;
import org.entente.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Reads when an act took place: the date in its own clause, else that of the clause which carries it ("on Friday X
 * accused Y, demanding …"), else the one that opens the sentence.
 *
 * <p>A clause with its own subject and verb hands its date on only where both go together: joined by "and", told in one
 * breath, or opened by "when". What is said on a Friday need not have happened then, so nothing is handed on to what is
 * said.
 */
final class When {
    private static final int CLAUSES_UP = 4;
    private static final int FURTHER = 100;
    /** How far into a sentence the date may begin that holds for all of it. */
    private static final int OPENING = 2;

    private final Tree tree;
    private final List<TimeExpression> times;

    When(Tree tree, List<TimeExpression> times) {
        this.tree = tree;
        this.times = times;
    }

    /** The date of the act told at {@code cue}; null for none. */
    @Nullable
    TimeExpression of(int cue) {
        if (times.isEmpty()) {
            return null;
        }
        TimeExpression reckoned = reckoned(cue);
        if (reckoned != null) {
            return reckoned;
        }
        TimeExpression own = nearest(cue);
        if (own != null) {
            return own;
        }
        if (!tree.isVerb(cue)) {
            TimeExpression carriedOut = carriedOut(cue);
            if (carriedOut != null) {
                return carriedOut;
            }
        }
        int clause = tree.clauseVerb(cue);
        for (int steps = 0; steps < CLAUSES_UP && clause >= 0; steps++) {
            TimeExpression opened = at(tree.head(clause));
            if (opened != null) {
                return opened; // "il 24 settembre, quando …"
            }
            int above = carrier(clause);
            if (above < 0) {
                return tree.relation(clause).equals("root") ? opening() : null;
            }
            TimeExpression carried = nearest(above);
            if (carried != null) {
                return carried;
            }
            clause = above;
        }
        return null;
    }

    /** "six days after the army bombed …": the first act behind such a date. */
    private @Nullable TimeExpression reckoned(int cue) {
        for (TimeExpression time : times) {
            if (time.isOfWhat() && time.last() <= cue) {
                boolean isFirst = true;
                for (int i = time.last(); i < cue; i++) {
                    isFirst &= tree.upos(i) != Upos.VERB;
                }
                if (isFirst) {
                    return time;
                }
            }
        }
        return null;
    }

    /** "the attack that it carried out in April", "sanctions imposed in 2009": the date in the clause that says so. */
    private @Nullable TimeExpression carriedOut(int noun) {
        for (int child : tree.children(noun)) {
            if (tree.relation(child).equals("acl") && tree.isVerb(child) && !isAhead(child)) {
                TimeExpression time = nearest(child);
                if (time != null) {
                    return time;
                }
            }
        }
        return null;
    }

    /** The nearest date that hangs on the word, then on the verb of its clause, then deeper in its clause. */
    private @Nullable TimeExpression nearest(int word) {
        TimeExpression best = null;
        int bestRank = Integer.MAX_VALUE;
        int clause = tree.clauseVerb(word);
        for (TimeExpression time : times) {
            if (time.isOfWhat()) {
                continue;
            }
            int holder = holder(time);
            int rank = Math.abs(time.first() - word);
            if (tree.clauseVerb(time.first()) != clause && !(holder == word)) {
                continue;
            }
            if (holder != word && !tree.isUnder(holder, word)) {
                rank += holder == clause ? FURTHER : 2 * FURTHER;
            }
            if (time.isOnward()) {
                rank += FURTHER;
            }
            if (rank < bestRank) {
                bestRank = rank;
                best = time;
            }
        }
        return best;
    }

    /** The verb of the clause whose date holds for this one too; −1 for none. */
    private int carrier(int verb) {
        int head = tree.head(verb);
        if (head < 0) {
            return -1;
        }
        int above = tree.clauseVerb(head);
        boolean carries = switch (tree.relation(verb)) {
            case "conj", "parataxis", "xcomp" -> isAhead(verb) == isAhead(above);
            case "advcl" -> !isFinite(verb) || isOpenedBy(verb, "when");
            case "acl" -> isOpenedBy(verb, "relative-place");
            default -> false;
        };
        return carries ? above : -1;
    }

    private @Nullable TimeExpression opening() {
        TimeExpression first = times.get(0);
        return first.first() <= OPENING && !first.isOnward() && !first.isOfWhat() ? first : null;
    }

    private @Nullable TimeExpression at(int token) {
        for (TimeExpression time : times) {
            if (!time.isOfWhat() && time.covers(token)) {
                return time;
            }
        }
        return null;
    }

    private boolean isAhead(int verb) {
        return verb >= 0
                && (tree.token(verb).has(Feature.FUTURE)
                        || tree.children(verb).stream()
                                .anyMatch(c -> tree.upos(c) == Upos.AUX
                                        && (tree.token(c).has(Feature.FUTURE) || tree.isWord(c, "future-auxiliary"))));
    }

    private boolean isFinite(int verb) {
        boolean isVerbal = tree.token(verb).has(Feature.INFINITIVE)
                || tree.token(verb).has(Feature.GERUND)
                || tree.token(verb).has(Feature.PARTICIPLE);
        return !isVerbal || tree.children(verb).stream().anyMatch(c -> tree.upos(c) == Upos.AUX && c < verb);
    }

    private boolean isOpenedBy(int verb, String wordClass) {
        return tree.children(verb).stream().anyMatch(c -> c < verb && tree.isWord(c, wordClass));
    }

    /** The word outside a date that the date hangs on. */
    private int holder(TimeExpression time) {
        int at = time.first();
        for (int steps = 0; steps <= tree.size() && at >= 0; steps++) {
            if (at < time.first() || at >= time.last()) {
                return at;
            }
            at = tree.head(at);
        }
        return time.first();
    }
}
