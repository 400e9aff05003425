package org.entente.linguistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends English sentences in which the parser took a reduced relative clause for the sentence: of "A drone <i>launched
 * from Yemen</i> hit Eilat" it makes "launched" the verb and leaves "hit" hanging on it without a subject. Pure.
 */
final class GardenPath {
    private static final String PARTICIPLE = "VBN";
    private static final String PAST = "VBD";
    private static final String PRONOUN = "PRP";

    private GardenPath() {}

    /** The tree with the first such pair turned round; the tree itself when there is none. */
    static Syntax.Tree mended(Syntax.Tree tree) {
        for (int second = 2; second < tree.heads().size(); second++) {
            int first = tree.heads().get(second);
            int subject = first < 0 || first > second ? -1 : child(tree, first, "nsubj");
            boolean isPair = subject >= 0
                    && subject < first
                    && tree.relations().get(second).equals("dep")
                    && isFinite(tree.tags().get(second))
                    && isReduced(tree, first)
                    && !tree.tags().get(subject).equals(PRONOUN)
                    && child(tree, first, "aux") < 0
                    && child(tree, first, "obj") < 0
                    && child(tree, second, "nsubj") < 0;
            if (isPair) {
                return turned(tree, subject, first, second);
            }
        }
        return tree;
    }

    /** A participle, or what could be one behind a comma: "The deal, struck last week, shows …". */
    private static boolean isReduced(Syntax.Tree tree, int verb) {
        String tag = tree.tags().get(verb);
        return tag.equals(PARTICIPLE)
                || tag.equals(PAST) && tree.tags().get(verb - 1).equals(",");
    }

    private static boolean isFinite(String tag) {
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    }

    /** The first child with this relation or a kind of it; −1 when there is none. */
    private static int child(Syntax.Tree tree, int head, String relation) {
        for (int i = 0; i < tree.heads().size(); i++) {
            String own = tree.relations().get(i);
            if (tree.heads().get(i) == head && (own.equals(relation) || own.startsWith(relation + ":"))) {
                return i;
            }
        }
        return -1;
    }

    private static Syntax.Tree turned(Syntax.Tree tree, int subject, int first, int second) {
        List<Integer> heads = new ArrayList<>(tree.heads());
        List<String> relations = new ArrayList<>(tree.relations());
        for (int i = 0; i < heads.size(); i++) {
            boolean isOutside = i <= subject || i > second;
            if (heads.get(i) == first && isOutside) {
                heads.set(i, second);
            }
        }
        heads.set(second, heads.get(first));
        relations.set(second, relations.get(first));
        heads.set(first, subject);
        relations.set(first, "acl");
        return new Syntax.Tree(tree.tags(), heads, relations);
    }
}
