package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    private final Dateline dateline = new Dateline(List.of("en", "es", "it"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BRUSELAS, 12 mar. 2024 (Agencia) – El Consejo se reúne. | 2024-03-12",
                "Madrid, 1 de enero de 2023.- El Gobierno protesta. | 2023-01-01",
                "ROMA, 5 marzo 2024 – Il ministro parla. | 2024-03-05",
                "London, March 5, 2024 — The minister spoke. | 2024-03-05",
                "Publicado el 12 de septiembre de 2024, 10:32 | 2024-09-12",
                "5th May 2020 | 2020-05-05",
                "2024-09-13 | 2024-09-13"
            })
    void dayAtTheHeadIsFound(String line, String date) {
        assertThat(dateline.guess("Title of it\n\n" + line + "\nMore text.", ""))
                .isEqualTo(PartialDate.parse(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The treaty signed on 5 March 2021 in Geneva has lapsed.",
                "The two ministers who met there on 5 March 2021 – a Friday – agreed.",
                "Madrid, 31 de febrero de 2023.- El Gobierno protesta.",
                "Madrid, 5 brumario 2023.- El Gobierno protesta.",
                "In March 2021 it began."
            })
    void dateOfTheStoryIsNotTheReports(String line) {
        assertThat(dateline.guess(line, "").isKnown()).isFalse();
    }

    @Test
    void titleIsNoDateline() {
        assertThat(dateline.guess("Accordo del 5 marzo 2021\n\nIl testo.", "it").isKnown())
                .isFalse();
    }

    @Test
    void onlyTheFirstLinesAreLookedAt() {
        assertThat(dateline.guess("One.\nTwo.\nThree.\nRoma, 5 marzo 2024 – Il ministro.", "it")
                        .isKnown())
                .isFalse();
    }
}
