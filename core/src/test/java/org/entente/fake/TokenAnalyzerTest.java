package org.entente.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.junit.jupiter.api.Test;

class TokenAnalyzerTest {
    private final TokenAnalyzer analyzer = new TokenAnalyzer("es", Map.of("suministra", "suministrar"));

    @Test
    void itFindsVerbSubjectAndObjects() {
        List<Sentence> sentences = analyzer.analyze("Rusia suministra drones a Irán.\nFin", List.of());

        assertThat(sentences).hasSize(2);
        List<Token> tokens = sentences.get(0).tokens();
        assertThat(tokens.get(1).lemma()).isEqualTo("suministrar");
        assertThat(tokens.stream().map(Token::relation))
                .containsExactly("nsubj", "root", "obj", "case", "obl", "punct");
    }

    @Test
    void itEndsNoSentenceInAName() {
        assertThat(analyzer.analyze("EE. UU. firma", List.of(new Span(0, 7)))).hasSize(1);
    }
}
