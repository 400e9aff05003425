package org.entente.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoicePolitiesTest {
    private static final Reference REFERENCE =
            Reference.load(Path.of(System.getProperty("entente.home", "..")).resolve("data"));

    private static String of(String voice, String lang, String published) {
        PartialDate date = published.isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse(published);
        return REFERENCE.voices().of(voice, lang, date);
    }

    @ParameterizedTest
    @CsvSource({
        "Iran, en, IRN",
        "IRN, en, IRN",
        "European Union, es, IGO:EU",
        "Iranian officials, en, IRN",
        "Iran’s mission to the talks, en, IRN",
        "U.S. officials, en, USA",
        "una fuente norcoreana, es, PRK",
        "Jordan Smith, en, ''",
        "Chinese and Russian diplomats, en, ''",
        "Tehran Times, en, ''",
        "(unnamed), en, ''",
        "' ', en, ''",
        "nobody we know, xx, ''"
    })
    void aVoiceSpeaksForThePolityThatItNames(String voice, String lang, String polity) {
        assertThat(of(voice, lang, "2024-03")).isEqualTo(polity);
    }

    @Test
    void aPersonSpeaksForTheOfficeHeldWhenQuoted() {
        assertThat(of("Josep Borrell", "en", "2019-03")).isEqualTo("ESP");
        assertThat(of("Josep Borrell", "en", "2022-06-11")).isEqualTo("IGO:EU");
        assertThat(of("Josep Borrell", "en", "")).isEqualTo("ESP");
    }

    @Test
    void anOutletIsOfACountryUnlessTwoShareItsName() {
        assertThat(REFERENCE.outlets().country("ABC Color")).isEqualTo("PRY");
        assertThat(REFERENCE.outlets().country("20 minutos ")).isEqualTo("ESP");
        assertThat(REFERENCE.outlets().country("ABC")).isEmpty();
        assertThat(REFERENCE.outlets().country("Herald of Nowhere")).isEmpty();
    }
}
