package org.entente.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {
    @ParameterizedTest
    @CsvSource({
        "'Lima. El presidente viajó', true",
        "'Lima (EFE) - El presidente viajó', true",
        "'Lima – El presidente viajó', true",
        "'  Lima, 5 mayo (EFE).- El presidente viajó', true",
        "'Lima, Peru (AP) — The president left', true",
        "'Lima said it would leave', false",
        "'Lima and Quito met', false",
        "'Lima, which denied it, left', false",
        "'He left Lima. The president', false",
        "'Lima. el presidente', false"
    })
    void aDatelineOpensALineAndIsCutOffFromIt(String text, boolean isDateline) {
        int start = text.indexOf("Lima");

        assertThat(Dateline.opensWith(text, new Span(start, start + 4))).isEqualTo(isDateline);
    }

    @ParameterizedTest
    @CsvSource({
        "'QUITO/LIMA.- El presidente viajó'",
        "'San José de Cúcuta, 3 mar (EFE).- El presidente viajó'",
        "'LIMA (apro).— El presidente viajó'",
        "'LIMA, 3 MAG - Il presidente'",
        "'LIMA, May 3 (AP) -- The president left'",
    })
    void aWholeDatelineEndsWhereTheLeadBegins(String text) {
        String later = "Title\n" + text;

        assertThat(Dateline.ends(later))
                .singleElement()
                .satisfies(end -> assertThat(later.substring(end)).matches("(El|Il|The) president.*"));
    }

    @ParameterizedTest
    @CsvSource({
        "'Lima said it (yes) - The president'",
        "'Boluarte - Xi meeting in Lima'",
        "'The party (in Lima) - Who else - left'"
    })
    void otherDashesEndNoDateline(String text) {
        assertThat(Dateline.ends(text)).isEmpty();
    }

    @Test
    void aLineOfCapitalsWithoutEndIsNoDateline() {
        assertThat(Dateline.ends("Lima ".repeat(100_000) + "(EFE).- El presidente"))
                .isEmpty();
        assertThat(Dateline.ends("L".repeat(1_000_000) + ".- El presidente")).isEmpty();
    }

    @Test
    void aDatelineMayOpenALaterLine() {
        String text = "Peru leaves the talks\nLima. The president";

        assertThat(Dateline.opensWith(text, new Span(22, 26))).isTrue();
    }
}
