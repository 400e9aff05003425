package org.entente.linguistics;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Feature;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/** A text with its analysis, for tests to ask. */
record Parsed(String text, List<Sentence> sentences) {
    static Parsed of(String lang, String text, String... names) {
        List<Span> spans = new ArrayList<>();
        for (String name : names) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
                spans.add(new Span(at, at + name.length()));
            }
        }
        spans.sort(null);
        return new Parsed(text, Models.of(lang).analyze(text, spans));
    }

    List<Token> tokens() {
        return sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
    }

    List<String> forms() {
        return tokens().stream().map(Token::form).toList();
    }

    List<String> sentenceTexts() {
        return sentences.stream()
                .map(sentence ->
                        text.substring(sentence.span().start(), sentence.span().end()))
                .toList();
    }

    /** The first token with this form. */
    Token token(String form) {
        return tokens().stream()
                .filter(token -> token.form().equals(form))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no token " + form + " in " + forms()));
    }

    /** The form of the head of the first token with this form. */
    String headOf(String form) {
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (token.form().equals(form)) {
                    return token.head() < 0
                            ? ""
                            : sentence.tokens().get(token.head()).form();
                }
            }
        }
        throw new AssertionError("no token " + form);
    }

    boolean has(String form, Feature feature) {
        return token(form).has(feature);
    }
}
