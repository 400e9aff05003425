package org.entente.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the parties of a standing relation stand otherwise than those of an act: beside an apposition ("Russia, an ally
 * of Serbia"), as the subject of what somebody is, with what somebody is called ("North Korea's inclusion as a
 * partner"). The subject of a verb that governs the words is a party only when the verb says no more than that it has
 * them: "Moscow attacked an ally of Kyiv" makes no ally of Moscow.
 */
final class Sides {
    private final Tree tree;

    Sides(Tree tree) {
        this.tree = tree;
    }

    /** The cue with these slots besides its own; whoever is the thing itself fills {@code subj} and {@code gov}. */
    Cue widened(Cue cue) {
        if (cue.lexeme().pos() != 'N') {
            return cue;
        }
        int token = cue.token();
        int verb = tree.clauseVerb(token);
        boolean isHeld = verb >= 0 && tree.isWord(verb, "holding");
        List<Arg> args = new ArrayList<>();
        for (Arg arg : cue.args()) {
            if (arg.isIn("subj")) {
                args.add(itself(arg.token()));
            } else if (isHeld || !arg.isIn("gov") && !arg.isIn("govobj")) {
                args.add(arg);
            }
        }
        int head = tree.head(token);
        if (head >= 0 && tree.relation(token).equals("appos")) {
            args.add(itself(head));
        } else if (head >= 0 && tree.isWord("as", tree.marker(token))) {
            called(head, args);
        }
        for (int child : tree.children(token)) {
            boolean isWhatItIs = tree.relation(child).equals("nsubj") && !tree.isVerb(token);
            if (isWhatItIs || tree.relation(child).equals("appos")) {
                args.add(itself(child));
            }
        }
        return new Cue(token, cue.lexeme(), cue.words(), args);
    }

    private static Arg itself(int token) {
        return new Arg(token, List.of("subj", "gov"), "");
    }

    private void called(int head, List<Arg> args) {
        for (int child : tree.children(head)) {
            boolean isOwner = tree.isNominal(head)
                    && (tree.hasRelation(child, "nmod:poss")
                            || tree.relation(child).equals("nmod") && tree.isWord("genitive", tree.marker(child)));
            boolean isObject = tree.isVerb(head) && tree.relation(child).equals("obj");
            if (isOwner || isObject) {
                args.add(itself(child));
            }
        }
    }
}
