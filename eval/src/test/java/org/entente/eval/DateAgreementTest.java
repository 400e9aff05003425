package org.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateAgreementTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    '',                    '',          true,  true
                    '',                    2024,        false, false
                    2024,                  '',          false, false
                    2024-09-13,            2024-09-13,  true,  true
                    2024-09-13,            2024-09,     false, true
                    2024-09,               2024-09-13,  false, true
                    2024,                  2024-09,     false, true
                    2024,                  2024-09-13,  false, false
                    2024-09-13,            2024-09-14,  false, false
                    1950/1953,             1950,        true,  true
                    1950/1953,             1950/1953,   true,  true
                    1950/1953,             1952,        false, true
                    1950/1953,             1954,        false, false
                    2024-09-01/2024-09-09, 2024-09-05,  false, true
                    """)
    void aDateIsExactOrCompatible(String gold, String given, boolean isExact, boolean isCompatible) {
        PartialDate date = given.isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse(given);

        assertThat(DateAgreement.isExact(gold, date)).isEqualTo(isExact);
        assertThat(DateAgreement.isCompatible(gold, date)).isEqualTo(isCompatible);
    }
}
