package org.entente.model;

import java.util.List;

/**
 * The port behind which a linguistic toolchain stands: text in, sentences with tokens, lemmas and Universal
 * Dependencies out.
 *
 * <p>An analyser serves one language, is thread-safe once made, deterministic, and never throws on any text: what it
 * cannot parse it returns as tokens that all hang on the first one with the relation {@code dep}. It works in time
 * linear in the text: a sentence over the bound that the implementation documents is cut.
 */
public interface Analyzer {
    /** ISO 639-1 of the language it serves. */
    String lang();

    /**
     * Analyses a text.
     *
     * @param text one paragraph or more; blank lines always end a sentence
     * @param names spans of {@code text} that are known to be proper names, sorted, not overlapping: their tokens are
     *     tagged PROPN before parsing
     * @return sentences in the order of the text; offsets count UTF-16 units of {@code text}
     */
    List<Sentence> analyze(String text, List<Span> names);
}
