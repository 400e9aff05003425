package org.entente.eval;

import java.util.List;
import org.entente.model.Coded;
import org.entente.model.Sentence;
import org.entente.model.Span;

/** The sentences of a coded document, for showing words in theirs; without a coding, a stretch around the words. */
final class Sentences {
    private static final int AROUND = 120;

    private final String text;
    private final List<Span> spans;

    Sentences(Comparison document) {
        this.text = document.located().text();
        this.spans = document.coded()
                .map(Coded::annotated)
                .map(a -> a.sentences().stream().map(Sentence::span).toList())
                .orElse(List.of());
    }

    boolean areSame(Span some, Span other) {
        return spans.stream().anyMatch(s -> s.overlaps(some) && s.overlaps(other));
    }

    /** The sentence of the words on one line, the words between double brackets. */
    String marked(Span words) {
        Span sentence = around(words).cover(words);
        String before = text.substring(sentence.start(), words.start());
        String after = text.substring(words.end(), sentence.end());
        return Brief.line(before + "⟦" + text.substring(words.start(), words.end()) + "⟧" + after);
    }

    private Span around(Span words) {
        for (Span s : spans) {
            if (s.overlaps(words)) {
                return s;
            }
        }
        return new Span(Math.max(0, words.start() - AROUND), Math.min(text.length(), words.end() + AROUND));
    }
}
