package org.entente.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Item;
import org.entente.model.Span;
import org.entente.model.Upos;
import org.entente.pack.LanguagePack;

/** The words that carry an act: as few as show it, never a whole clause. */
final class CueWords {
    private static final int REACH = 8;
    private final LanguagePack pack;
    private final Cues cues;
    private final Tree tree;
    private final Parties parties;
    private final List<Item> items;

    CueWords(SentenceView view) {
        this.pack = view.readers().pack();
        this.cues = view.readers().cues();
        this.tree = view.tree();
        this.parties = view.parties();
        this.items = view.items();
    }

    /** The cue's words with its auxiliaries, and the object that belongs to the expression when it stands near. */
    Span of(Cue cue) {
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
            if (Math.abs(token - cue.token()) <= REACH) {
                span = span.cover(tree.token(token).span());
            }
        }
        return span;
    }
}
