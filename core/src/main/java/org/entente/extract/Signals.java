package org.entente.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Annotated;
import org.entente.model.Coding;
import org.entente.model.Quoted;
import org.entente.model.Span;
import org.entente.pack.LanguagePack;
import org.entente.pack.Sense;
import org.jspecify.annotations.Nullable;

/** Facts about a cue's surroundings that bear on how far a claim is to be believed, as {@code name=value}. */
final class Signals {
    private final LanguagePack pack;
    private final Annotated annotated;
    private final int index;
    private final Tree tree;
    private final Parties parties;
    private final List<Quoted> quotations;

    Signals(SentenceView view) {
        this.pack = view.readers().pack();
        this.annotated = view.annotated();
        this.index = view.index();
        this.tree = view.tree();
        this.parties = view.parties();
        this.quotations = view.quotations();
    }

    List<String> of(Cue cue, Sense sense, StatusReader.Reading reading, @Nullable Coding outer, Sense.Content content) {
        List<String> out = new ArrayList<>();
        int token = cue.token();
        out.add("lexeme=" + pack.lang() + ":" + cue.lexeme().id());
        out.add("sense=" + sense.id());
        out.add("type=" + sense.type());
        out.add("pos=" + cue.lexeme().pos());
        out.add("lang=" + pack.lang());
        out.add("relation=" + tree.relation(token));
        out.add("tense=" + reading.tense());
        out.add("rules=" + (reading.rules().isEmpty() ? "none" : reading.rules().get(0)));
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
