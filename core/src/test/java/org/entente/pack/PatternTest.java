package org.entente.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.fake.TreeAnalyzer;
import org.entente.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternTest {
    private static final List<Token> TOKENS = TreeAnalyzer.sentence("""
                    He       he       PRON _ 3 nsubj
                    never    never    ADV  _ 3 advmod
                    wanted   want     VERB _ 0 root
                    to       to       PART _ 6 mark
                    quickly  quickly  ADV  _ 6 advmod
                    leave    leave|let VERB _ 3 xcomp
                    """).tokens();

    @ParameterizedTest
    @CsvSource({
        "never, 1, 2",
        "not|never, 1, 2",
        "want to, 2, 4",
        "wanted to, 2, 4",
        "let, 5, 6",
        "NEVER, 1, -1",
        "never, 0, -1",
        "leave now, 5, -1",
        "he, 0, 1"
    })
    void aWordStandsForALemmaOrALowerCaseForm(String pattern, int at, int end) {
        assertThat(Pattern.parse(pattern).matchAt(TOKENS, at)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "never * want, 1, 3",
        "never * to, 1, 4",
        "never * leave, 1, 6",
        "he * leave, 0, -1",
        "want * stay, 2, -1",
        "want *, 2, 3"
    })
    void aGapStandsForUpToThreeTokens(String pattern, int at, int end) {
        assertThat(Pattern.parse(pattern).matchAt(TOKENS, at)).isEqualTo(end);
    }

    @Test
    void aPatternBeginsWithAWord() {
        assertThatThrownBy(() -> Pattern.parse("* to")).hasMessageContaining("'* to'");
        assertThat(Pattern.parse("not|never want").firstWords()).containsExactly("not", "never");
        assertThat(Pattern.parse("not|never want").size()).isEqualTo(2);
    }

    @Test
    void aFormIsToldFromALemma() {
        assertThat(Pattern.parse("wanted").isForm(TOKENS, 2)).isTrue();
        assertThat(Pattern.parse("want").isForm(TOKENS, 2)).isFalse();
        assertThat(Pattern.parse("he").isForm(TOKENS, 0)).isTrue();
    }
}
