package org.entente.extract;

import java.util.List;
import org.entente.model.Annotated;
import org.entente.model.Item;
import org.entente.model.Layers;
import org.entente.model.QuadClass;
import org.entente.model.Quoted;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.TimeExpression;
import org.entente.pack.Lexeme;
import org.entente.pack.Sense;
import org.jspecify.annotations.Nullable;

/**
 * One sentence with all that bears on it.
 *
 * @param index of the sentence in its document
 * @param speakers who speaks in it
 * @param carried who spoke last before it, for quotations that go on; null when nobody did
 */
record SentenceView(
        Readers readers,
        Annotated annotated,
        int index,
        Tree tree,
        Parties parties,
        List<Item> items,
        List<TimeExpression> times,
        List<Quoted> quotations,
        List<Speaker> speakers,
        @Nullable Speaker carried) {
    private static final int LONGEST_QUOTATION = 8;

    static SentenceView of(Readers readers, Annotated annotated, int index, @Nullable Speaker carried) {
        Sentence sentence = annotated.sentences().get(index);
        Tree tree = new Tree(sentence, readers.pack());
        Parties parties = new Parties(readers.pack(), tree, index, annotated.mentions());
        List<Quoted> quotations = Layers.overlapping(annotated.quotations(), Quoted::span, sentence.span());
        return new SentenceView(
                readers,
                annotated,
                index,
                tree,
                parties,
                Layers.in(annotated.items(), Item::sentence, index),
                Layers.in(annotated.times(), TimeExpression::sentence, index),
                quotations,
                new Speakers(
                                readers.pack(),
                                readers.arguments(),
                                tree,
                                parties,
                                annotated.mentions(),
                                quotations,
                                annotated.document())
                        .find(),
                carried);
    }

    /** True for a noun that mostly names acts of material conflict: "strike", "invasión", "raid". */
    boolean namesConflict(int token) {
        int acts = 0;
        int conflicts = 0;
        for (String lemma : tree.token(token).lemmas()) {
            for (Lexeme lexeme : readers.pack().lexemes(lemma)) {
                Sense sense = readers.scheme().sense(lexeme.sense()).orElse(null);
                if (lexeme.pos() == 'N' && sense != null) {
                    acts++;
                    conflicts += sense.type().quad() == QuadClass.MATERIAL_CONFLICT ? 1 : 0;
                }
            }
        }
        return 2 * conflicts > acts;
    }

    /**
     * Who is named as the speaker in the sentence in which a quotation that goes on from here ends; null for nobody.
     */
    @Nullable
    Speaker speakerAfter(Span quotation) {
        List<Sentence> sentences = annotated.sentences();
        int last = Layers.firstIn(sentences, s -> s.span().end(), quotation.end());
        if (last >= sentences.size() || last == index || last - index > LONGEST_QUOTATION) {
            return null;
        }
        for (Speaker speaker : SentenceView.of(readers, annotated, last, null).speakers()) {
            int token = speaker.token() >= 0 ? speaker.token() : speaker.head();
            boolean isOutside = token >= 0
                    && !quotation.contains(
                            sentences.get(last).tokens().get(token).span());
            if (isOutside && !speaker.voice().name().isEmpty()) {
                return speaker;
            }
        }
        return null;
    }

    /** Whoever spoke last up to the end of this sentence. */
    @Nullable
    Speaker lastSpeaker() {
        for (int i = speakers.size() - 1; i >= 0; i--) {
            if (!speakers.get(i).voice().name().isEmpty()) {
                return speakers.get(i);
            }
        }
        return carried;
    }
}
