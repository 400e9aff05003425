package org.entente.eval;

import java.util.List;
import org.entente.model.Annotated;
import org.entente.model.Feature;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.model.Upos;

/** How words carry an event: as an active or passive verb, a noun, an adjective. */
enum Construction {
    VERB("verb, active"),
    PASSIVE("verb, passive"),
    NOUN("noun"),
    ADJECTIVE("adjective"),
    OTHER("other");

    private final String label;

    Construction(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Of the words at a place: that of their head in the sentence's tree. */
    static Construction of(Annotated annotated, Span words) {
        for (Sentence sentence : annotated.sentences()) {
            if (sentence.span().overlaps(words)) {
                return of(sentence.tokens(), words);
            }
        }
        return OTHER;
    }

    private static Construction of(List<Token> tokens, Span words) {
        Construction first = OTHER;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean isTop = token.span().overlaps(words)
                    && (token.head() < 0 || !tokens.get(token.head()).span().overlaps(words));
            if (isTop && first == OTHER) {
                first = of(tokens, i);
            }
        }
        return first;
    }

    private static Construction of(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        return switch (token.upos()) {
            case VERB, AUX -> isPassive(tokens, index) ? PASSIVE : VERB;
            case NOUN, PROPN -> NOUN;
            case ADJ -> token.has(Feature.PARTICIPLE) ? PASSIVE : ADJECTIVE;
            case ADP, ADV, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> OTHER;
        };
    }

    /** A passive auxiliary, subject or reflexive hangs on it, or it is a participle that stands beside a noun. */
    private static boolean isPassive(List<Token> tokens, int index) {
        for (Token t : tokens) {
            if (t.head() == index && t.relation().endsWith(":pass")) {
                return true;
            }
        }
        Token token = tokens.get(index);
        boolean isBesideNoun =
                token.relation().startsWith("acl") && !token.relation().equals("acl:relcl");
        return isBesideNoun && token.upos() == Upos.VERB && token.has(Feature.PARTICIPLE);
    }
}
