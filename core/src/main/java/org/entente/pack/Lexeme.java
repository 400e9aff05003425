package org.entente.pack;

import java.util.List;

/**
 * One way to say one sense.
 *
 * @param words the head word's lemma, then the further words of a fixed expression
 * @param pos {@code V}, {@code N} or {@code A}
 * @param sense id in the scheme, or {@link Sense#NONE}
 * @param frame how its roles are realised
 * @param needs all must hold
 */
public record Lexeme(String id, List<String> words, char pos, String sense, Frame frame, List<Condition> needs) {
    public Lexeme {
        words = List.copyOf(words);
        needs = List.copyOf(needs);
    }

    public boolean isBlocking() {
        return sense.equals(Sense.NONE);
    }

    /** More words and more conditions make a line more special; the most special one wins. */
    public int specificity() {
        int rank = 2 * (words.size() - 1) + (isBlocking() ? 1 : 0);
        for (Condition need : needs) {
            boolean asksForAnyParty = need.words().isEmpty() && need.classes().equals(List.of("polity"));
            rank += asksForAnyParty ? 1 : 2;
        }
        return rank;
    }
}
