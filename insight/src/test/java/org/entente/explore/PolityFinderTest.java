package org.entente.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.pack.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolityFinderTest {
    private final PolityFinder finder = new PolityFinder(Reported.REFERENCE);

    @ParameterizedTest
    @CsvSource({
        "IRN, IRN",
        "irn, IRN",
        "Iran, IRN",
        "Irán, IRN",
        "Corea del Norte, PRK",
        "corea del nord, PRK",
        "Rusia, RUS",
        "IGO:EU, IGO:EU",
        "EU, IGO:EU",
        "Unione europea, IGO:EU"
    })
    void codesAndNamesInAnyLanguageAreFound(String words, String code) {
        assertThat(finder.find(words)).isEqualTo(code);
    }

    @Test
    void whatIsNearIsSuggested() {
        assertThatThrownBy(() -> finder.find("Irann"))
                .isInstanceOfSatisfying(
                        EntenteException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.USER))
                .hasMessageContaining("no polity is called 'Irann'")
                .hasMessageContaining("did you mean")
                .hasMessageContaining("(IRN)");
        assertThatThrownBy(() -> finder.find("xqzzzzzzzzzq")).hasMessageContaining("give a code");
    }

    @Test
    void distanceCountsASwapOnce() {
        assertThat(Words.distance("rusisa", "russia", 3)).isEqualTo(1);
        assertThat(Words.distance("iran", "iran", 3)).isZero();
        assertThat(Words.distance("", "abc", 3)).isEqualTo(3);
        assertThat(Words.distance("a", "abcdef", 2)).isEqualTo(3);
    }
}
