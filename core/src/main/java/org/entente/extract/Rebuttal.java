package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Coding;
import org.entente.model.Filler;
import org.entente.model.Layers;
import org.entente.model.Mention;
import org.entente.model.QuadClass;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.Upos;
import org.entente.model.Voice;
import org.entente.pack.Sense;
import org.jspecify.annotations.Nullable;

/**
 * "Kyiv accuses Iran of supplying drones, which Tehran denies": a denial that a relative clause adds answers what the
 * sentence told before. It goes to whoever said so, and the act is told once more, as denied.
 */
final class Rebuttal {
    private final SentenceView view;
    private final Tree tree;
    private final Attribution attribution;

    Rebuttal(SentenceView view, Attribution attribution) {
        this.view = view;
        this.tree = view.tree();
        this.attribution = attribution;
    }

    /** The codings with each such denial answering, and the acts that are denied behind them. */
    List<Coding> read(List<Coding> codings) {
        List<Coding> out = new ArrayList<>(codings);
        for (int i = 0; i < codings.size(); i++) {
            Coding denial = codings.get(i);
            Coding act = isAdded(denial) ? actBefore(codings.subList(0, i)) : null;
            if (act == null) {
                continue;
            }
            List<Filler> said = whoSaidSo(codings.subList(0, i), act);
            out.set(i, denial.answering(said.isEmpty() ? act.actors() : said));
            if (act.status() != Status.DENIED) {
                Voice denier = attribution.voiceOf(denial.actors());
                out.add(act.deniedAt(denial, denier == null ? List.of() : List.of(denier)));
            }
        }
        return out;
    }

    private boolean isAdded(Coding coding) {
        return content(coding) == Sense.Content.DENIED
                && coding.status() == Status.REPORTED
                && (tree.isRelativeClause(coding.token()) || takesWhat(coding.token()));
    }

    /** "lo que Teherán niega": the parser hangs it on the verb of what it denies. */
    private boolean takesWhat(int verb) {
        return tree.relation(verb).equals("advcl")
                && tree.children(verb).stream()
                        .anyMatch(c -> c < verb
                                && tree.relation(c).equals("obj")
                                && tree.upos(c) == Upos.PRON
                                && tree.isWord(c, "relative"));
    }

    /** The last act, not a word about one; null for none. */
    private static @Nullable Coding actBefore(List<Coding> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).type().quad() != QuadClass.VERBAL_CONFLICT) {
                return before.get(i);
            }
        }
        return null;
    }

    /** Who accuses, else on whose word the act is told. */
    private List<Filler> whoSaidSo(List<Coding> before, Coding act) {
        for (Coding coding : before) {
            if (content(coding) == Sense.Content.ALLEGED && !coding.isReciprocal()) {
                return coding.actors();
            }
        }
        List<Mention> mentions = view.annotated().mentions();
        for (Voice voice : act.voices()) {
            if (voice.words() == null) {
                continue;
            }
            Span words = voice.words().span();
            for (Mention mention : Layers.overlapping(mentions, Mention::span, words)) {
                if (mention.isParty() && words.contains(mention.span())) {
                    return List.of(new Filler.Named("voice", mentions.indexOf(mention)));
                }
            }
        }
        return List.of();
    }

    private Sense.Content content(Coding coding) {
        return view.readers().scheme().sense(coding.sense()).orElseThrow().content();
    }
}
