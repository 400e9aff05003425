package org.entente.extract;

import java.util.List;
import org.entente.pack.Lexeme;

/**
 * A lexeme line that fired.
 *
 * @param token index of the head token
 * @param words indices of all tokens of the expression, the head first
 * @param args what stands in the slots around it
 */
record Cue(int token, Lexeme lexeme, List<Integer> words, List<Arg> args) {
    Cue {
        words = List.copyOf(words);
    }
}
