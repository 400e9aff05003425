package org.entente.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.model.Token;

/**
 * A sequence of words to find among tokens: {@code no|nunca * poder}. A word matches a lemma or the lower-case form;
 * {@code *} stands for up to three tokens. Linear in the pattern's length at each place.
 */
public final class Pattern {
    private static final int GAP = 3;
    private final List<List<String>> steps;

    private Pattern(List<List<String>> steps) {
        this.steps = steps;
    }

    public static Pattern parse(String text) {
        List<List<String>> steps = new ArrayList<>();
        for (String word : text.trim().split("\\s+")) {
            steps.add(word.equals("*") ? List.of() : List.copyOf(Arrays.asList(word.split("\\|"))));
        }
        if (steps.get(0).isEmpty()) {
            throw new IllegalArgumentException("pattern '" + text + "' starts with *");
        }
        return new Pattern(List.copyOf(steps));
    }

    /** The index after the last token when the pattern stands at {@code at}, else −1. */
    public int matchAt(List<Token> tokens, int at) {
        int i = at;
        int step = 0;
        while (step < steps.size()) {
            if (steps.get(step).isEmpty()) {
                int end = step + 1 == steps.size() ? i : seek(tokens, i, step + 1);
                if (end < 0) {
                    return -1;
                }
                i = end;
                step += step + 1 == steps.size() ? 1 : 2;
            } else {
                if (i >= tokens.size() || !matches(tokens.get(i), step)) {
                    return -1;
                }
                i++;
                step++;
            }
        }
        return i;
    }

    private int seek(List<Token> tokens, int from, int step) {
        for (int k = from; k <= from + GAP && k < tokens.size(); k++) {
            if (matches(tokens.get(k), step)) {
                return k + 1;
            }
        }
        return -1;
    }

    private boolean matches(Token token, int step) {
        List<String> words = steps.get(step);
        if (words.contains(token.form().toLowerCase(Locale.ROOT))) {
            return true;
        }
        for (String lemma : token.lemmas()) {
            if (words.contains(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** True when the first word stands there as it is, not by its lemma. */
    public boolean isForm(List<Token> tokens, int at) {
        return steps.get(0).contains(tokens.get(at).form().toLowerCase(Locale.ROOT));
    }

    /** The words that may stand first, for indexing. */
    public List<String> firstWords() {
        return steps.get(0);
    }

    public int size() {
        return steps.size();
    }
}
