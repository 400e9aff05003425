package org.entente.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Candidate;
import org.entente.model.EntityKind;
import org.entente.model.NameKind;
import org.entente.model.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameEntryTest {
    @ParameterizedTest
    @CsvSource({
        "Perú, Perú, true",
        "Perú, Peru, true",
        "Perú, perú, false",
        "iraní, Iraní, true",
        "iraní, iraní, true",
        "Polish, polish, false",
        "Iran, IRAN, true",
        "Mali, mALI, false",
        "Côte d'Ivoire, Côte d’Ivoire, true",
        "Guinea-Bissau, Guinea Bissau, true",
        "U.S., US, true",
        "US, us, false",
        "OEA, OEA, true",
        "Oea, OEA, false",
        "İstanbul, Istanbul, true"
    })
    void aFormKeepsItsLettersAndItsCapitals(String form, String surface, boolean matches) {
        assertThat(entry(form).matches(surface)).isEqualTo(matches);
    }

    private static NameEntry entry(String form) {
        return new NameEntry(
                form,
                EntityKind.STATE,
                NameKind.NAME,
                new Candidate("ZZZ", form, "YYY", true),
                PartialDate.UNKNOWN,
                PartialDate.UNKNOWN);
    }
}
