package org.entente.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({"IRAN, iran", "Perú, peru", "PERÚ, peru", "İstanbul, istanbul", "Ñandú, nandu", "São, sao"})
    void aWordFoldsToPlainLowerCase(String word, String folded) {
        assertThat(Words.fold(word)).isEqualTo(folded);
    }

    @Test
    void theWordsOfATextAreRunsOfLettersDigitsAndMarks() {
        String text = "Su-35, e\u0301l…x😀y";

        assertThat(Words.runs(text).stream().map(run -> text.substring(run[0], run[1])))
                .containsExactly("Su", "35", "e\u0301l", "x😀y");
    }

    @Test
    void capitalsAreLettersThatAreAllCapital() {
        assertThat(Words.isCapitals("EE. UU.", 4)).isTrue();
        assertThat(Words.isCapitals("OEA", 4)).isFalse();
        assertThat(Words.isCapitals("McDONALD", 4)).isFalse();
        assertThat(Words.isCapitals("2024", 1)).isFalse();
    }

    @Test
    void aWordIsCapitalisedByItsFirstLetter() {
        assertThat(Words.capitalised("iraní")).isEqualTo("Iraní");
        assertThat(Words.capitalised("")).isEmpty();
        assertThat(Words.capitalised("😀x")).isEqualTo("😀x");
    }
}
