package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"2024-09-13", "2024-06", "2022", "0987-01-02", "1950/1953", "2024-01/2024-03-15"})
    void theIsoFormReadsBackAsTheSameDate(String iso) {
        PartialDate date = PartialDate.parse(iso);

        assertThat(date.iso()).isEqualTo(iso);
        assertThat(date).hasToString(iso);
        assertThat(PartialDate.parse(date.iso())).isEqualTo(date);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.entente.fake.Seeds#few")
    void anyDayReadsBackAsTheSameDay(long seed) {
        LocalDate day = LocalDate.of(1, 1, 1).plusDays(new Random(seed).nextInt(3_650_000));

        PartialDate date = PartialDate.of(day);

        assertThat(PartialDate.parse(date.iso())).isEqualTo(date);
        assertThat(date.firstDay()).isEqualTo(day).isEqualTo(date.lastDay());
    }

    @Test
    void aTimeOfDayIsLeftOut() {
        assertThat(PartialDate.parse("2024-03-01T09:30:00Z")).isEqualTo(PartialDate.parse("2024-03-01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "24-01-01",
                "2024-1-1",
                "2024-13",
                "2024-02-30",
                "2023-02-29",
                "2024-06-31",
                "/2024",
                "2020/2021/2022",
                "2024-01-01 ",
                "0000",
                "2024-00",
                "2024-06-00",
                "2024-06/2023-01"
            })
    void wordsThatAreNoDateAreRefused(String words) {
        assertThatThrownBy(() -> PartialDate.parse(words)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRefusalNamesTheWordsAndTheFormWanted() {
        assertThatThrownBy(() -> PartialDate.parse("3 March"))
                .hasMessageContaining("'3 March'")
                .hasMessageContaining("YYYY-MM-DD");
    }

    @Test
    void aDayNeedsAMonthAndAMonthAYear() {
        assertThatThrownBy(() -> new PartialDate(2024, 0, 5, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PartialDate(0, 5, 0, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PartialDate.ofYear(10_000)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIntervalEndsInASingleKnownDate() {
        PartialDate interval = PartialDate.parse("1950/1953");

        assertThatThrownBy(() -> PartialDate.between(PartialDate.ofYear(1940), interval))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PartialDate.between(PartialDate.ofYear(1940), PartialDate.UNKNOWN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIntervalFromADateToItselfIsTheDate() {
        PartialDate year = PartialDate.ofYear(2022);

        assertThat(PartialDate.between(year, year)).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-11, 2024-02-11, 2024-02-11",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023-02, 2023-02-01, 2023-02-28",
        "2024, 2024-01-01, 2024-12-31",
        "1950/1953, 1950-01-01, 1953-12-31",
        "2024-01/2024-03-15, 2024-01-01, 2024-03-15"
    })
    void firstAndLastDayBoundWhatADateMayMean(String iso, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(iso);

        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-05, 2024-03-05, true",
        "2024-03-05, 2024-03-06, false",
        "2024-03-05, 2024-03, true",
        "2024-03-05, 2024-04, false",
        "2024-03, 2024, true",
        "2023, 2024, false",
        "1950/1953, 1952-06-01, true",
        "1950/1953, 1954, false",
        "2024-03-01/2024-03-07, 2024-03-07/2024-03-14, true",
        "2024-03-01/2024-03-06, 2024-03-07/2024-03-14, false"
    })
    void datesAgreeWhenOneMayMeanTheOther(String one, String other, boolean agrees) {
        PartialDate a = PartialDate.parse(one);
        PartialDate b = PartialDate.parse(other);

        assertThat(a.agreesWith(b)).isEqualTo(agrees);
        assertThat(b.agreesWith(a)).isEqualTo(agrees);
    }

    @Test
    void theUnknownDateIsAValueThatAgreesWithEveryDate() {
        PartialDate unknown = PartialDate.UNKNOWN;

        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown.iso()).isEmpty();
        assertThat(unknown).hasToString("unknown");
        assertThat(unknown.agreesWith(PartialDate.ofYear(2024))).isTrue();
        assertThat(PartialDate.ofYear(2024).agreesWith(unknown)).isTrue();
    }

    @Test
    void onlyADayIsADay() {
        assertThat(PartialDate.parse("2024-03-05").isDay()).isTrue();
        assertThat(PartialDate.parse("2024-03").isDay()).isFalse();
        assertThat(PartialDate.parse("2024").isDay()).isFalse();
    }
}
