package org.entente.model;

import java.util.List;

/**
 * A sentence and its dependency tree; {@code span} covers its tokens (UTF-16 offsets in the text that was analysed).
 */
public record Sentence(Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
