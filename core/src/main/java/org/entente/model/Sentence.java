package org.entente.model;

import java.util.List;

/**
 * A sentence and its dependency tree; {@code span} covers its tokens (UTF-16 offsets in the text that was analysed).
 */
public record Sentence(Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** The word before one of a sentence's tokens, articles aside; −1 for none. */
    public static int before(List<Token> tokens, int token) {
        int before = token - 1;
        while (before >= 0 && tokens.get(before).upos() == Upos.DET) {
            before--;
        }
        return before;
    }

    /** "Canciller de Evo Morales": true of the name. */
    public static boolean isBehindPreposition(List<Token> tokens, int token) {
        int before = before(tokens, token);
        return before >= 0 && tokens.get(before).upos() == Upos.ADP;
    }
}
