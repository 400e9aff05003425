package org.entente.extract;

import java.util.List;
import org.entente.model.Annotated;
import org.entente.model.Item;
import org.entente.model.Layers;
import org.entente.model.Quoted;
import org.entente.model.Sentence;
import org.entente.model.TimeExpression;
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
    static SentenceView of(Readers readers, Annotated annotated, int index, @Nullable Speaker carried) {
        Sentence sentence = annotated.sentences().get(index);
        Tree tree = new Tree(sentence, readers.pack());
        Parties parties = new Parties(readers.pack(), tree, index, annotated.mentions());
        return new SentenceView(
                readers,
                annotated,
                index,
                tree,
                parties,
                Layers.in(annotated.items(), Item::sentence, index),
                Layers.in(annotated.times(), TimeExpression::sentence, index),
                Layers.overlapping(annotated.quotations(), Quoted::span, sentence.span()),
                new Speakers(
                                readers.pack(),
                                readers.arguments(),
                                tree,
                                parties,
                                annotated.mentions(),
                                annotated.document())
                        .find(),
                carried);
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
