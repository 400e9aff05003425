package org.entente.model;

import java.util.List;
import java.util.Set;

/**
 * A word of a sentence with what the {@link Analyzer} says of it.
 *
 * @param span where it stands: UTF-16 offsets in the text that was analysed; the parts of a contraction share one span
 * @param form the surface form, as the analyser split it
 * @param lemmas every dictionary reading that fits {@code upos}, lower-case, most likely first; never empty (the
 *     lower-case form when no dictionary knows the word)
 * @param features of the readings that fit {@code upos}: the union over ambiguous readings
 * @param head index of the head in the sentence, −1 for the root
 * @param relation Universal Dependencies relation to the head, subtype included ({@code nsubj:pass})
 */
public record Token(
        Span span, String form, List<String> lemmas, Upos upos, Set<Feature> features, int head, String relation) {
    public Token {
        lemmas = List.copyOf(lemmas);
        features = Set.copyOf(features);
        if (lemmas.isEmpty()) {
            throw new IllegalArgumentException("a token has a lemma: " + form);
        }
    }

    public String lemma() {
        return lemmas.get(0);
    }

    public boolean has(Feature feature) {
        return features.contains(feature);
    }
}
