package org.entente.resolve;

import java.util.List;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.entente.model.Upos;
import org.entente.pack.LanguagePack;
import org.jspecify.annotations.Nullable;

/** Finds the words of an office among tokens. Immutable, thread-safe; linear in the tokens looked at. */
final class Titles {
    private static final int REACH = 8;
    private final LanguagePack pack;

    Titles(LanguagePack pack) {
        this.pack = pack;
    }

    /** A title in the text: its pattern and the tokens it takes. */
    record Titled(LanguagePack.Title title, int first, int last) {}

    /** The title of whoever is named here: before the name, no preposition between, or behind it and a comma. */
    @Nullable
    Titled beside(List<Token> tokens, int first, int last) {
        for (int i = first - 1; i >= 0 && first - i <= REACH && !Sentence.isBehindPreposition(tokens, first); i--) {
            Token token = tokens.get(i);
            boolean isComma = token.form().equals(",") && i == first - 1;
            if (token.upos() == Upos.VERB || token.upos() == Upos.PUNCT && !isComma) {
                break;
            }
            Titled found = longestAt(tokens, i);
            if (found != null && found.last() <= first) {
                return widened(tokens, found, i);
            }
        }
        int after = last;
        if (after < tokens.size() && tokens.get(after).form().equals(",")) {
            for (int i = after + 1; i < tokens.size() && i <= after + 4; i++) {
                // the dot of "U.S." ends nothing
                boolean isStop = tokens.get(i).upos() == Upos.PUNCT
                        && !tokens.get(i).form().equals(".");
                if (tokens.get(i).upos() == Upos.VERB || isStop) {
                    break;
                }
                Titled found = longestAt(tokens, i);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** A longer title that starts a word or two before takes the place of a short one: "vice president". */
    private Titled widened(List<Token> tokens, Titled found, int at) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            Titled longer = longestAt(tokens, i);
            if (longer != null && longer.last() >= found.last()) {
                return longer;
            }
        }
        return found;
    }

    private @Nullable Titled longestAt(List<Token> tokens, int at) {
        Titled best = null;
        for (LanguagePack.Title title : pack.titles()) {
            int end = title.pattern().matchAt(tokens, at);
            if (end > 0 && (best == null || end > best.last())) {
                best = new Titled(title, at, end);
            }
        }
        return best;
    }

    /** The longest title that begins among these tokens. */
    @Nullable
    Titled within(List<Token> tokens, int first, int last) {
        Titled best = null;
        for (int i = first; i < last; i++) {
            Titled here = longestAt(tokens, i);
            if (here != null && (best == null || here.last() - here.first() > best.last() - best.first())) {
                best = here;
            }
        }
        return best;
    }
}
