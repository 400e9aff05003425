package org.entente.annotate;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Sentence;
import org.entente.model.TimeExpression;
import org.entente.model.Token;
import org.entente.model.Upos;

/**
 * Gives a clause back to the verb that it completes, where the parser hung it on the day between them: in "ha detto
 * martedì che presterà" no Tuesday lends anything. Only a clause whose relative word stands right behind the time
 * expression is moved; "martedì 5 marzo, che segna l'anniversario" has a comma and stays. Stateless.
 */
final class TimeClauses {
    private TimeClauses() {}

    /** The sentence, with such clauses as complements of the verb that governs the time; itself when there are none. */
    static Sentence mended(Sentence sentence, List<TimeExpression> times) {
        Sentence mended = sentence;
        for (TimeExpression time : times) {
            mended = mended(mended, time);
        }
        return mended;
    }

    private static Sentence mended(Sentence sentence, TimeExpression time) {
        List<Token> tokens = sentence.tokens();
        int top = top(tokens, time);
        int marker = time.last();
        if (top < 0 || marker >= tokens.size()) {
            return sentence;
        }
        int verb = tokens.get(top).head();
        int clause = tokens.get(marker).head();
        boolean isHungOnTime = verb >= 0
                && verb < time.first()
                && tokens.get(verb).upos() == Upos.VERB
                && tokens.get(marker).upos() == Upos.PRON
                && clause > marker
                && tokens.get(clause).relation().startsWith("acl")
                && time.covers(tokens.get(clause).head());
        if (!isHungOnTime) {
            return sentence;
        }
        List<Token> mended = new ArrayList<>(tokens);
        mended.set(top, with(tokens.get(top), Upos.NOUN, verb, "obl"));
        mended.set(marker, with(tokens.get(marker), Upos.SCONJ, clause, "mark"));
        mended.set(clause, with(tokens.get(clause), Upos.VERB, verb, "ccomp"));
        return new Sentence(sentence.span(), mended);
    }

    /** The token of the expression that hangs on a word outside it. */
    private static int top(List<Token> tokens, TimeExpression time) {
        for (int i = time.first(); i < time.last(); i++) {
            if (!time.covers(tokens.get(i).head())) {
                return i;
            }
        }
        return -1;
    }

    private static Token with(Token token, Upos upos, int head, String relation) {
        return new Token(token.span(), token.form(), token.lemmas(), upos, token.features(), head, relation);
    }
}
