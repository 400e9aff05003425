package org.entente.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {
    /** A Wednesday. */
    private final Calendar calendar = new Calendar(PartialDate.parse("2024-05-15"));

    private final Calendar ofMonth = new Calendar(PartialDate.parse("2024-05"));
    private final Calendar ofNothing = new Calendar(PartialDate.UNKNOWN);

    @ParameterizedTest
    @CsvSource({
        "1, false, 2024-05-13",
        "3, false, 2024-05-15",
        "4, false, 2024-05-09",
        "3, true, 2024-05-22",
        "4, true, 2024-05-16"
    })
    void aWeekdayIsTheLastOneOrTheNext(int weekday, boolean isAhead, String date) {
        assertThat(calendar.weekday(weekday, isAhead)).hasToString(date);
    }

    @ParameterizedTest
    @CsvSource({"5, false, 2024-05", "6, false, 2023-06", "6, true, 2024-06", "4, true, 2025-04", "5, true, 2024-05"})
    void aMonthIsTheLatestOneOrTheNext(int month, boolean isAhead, String date) {
        assertThat(calendar.month(month, isAhead)).hasToString(date);
        assertThat(ofMonth.month(month, isAhead)).hasToString(date);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 15, false, 2024-05-15",
        "5, 16, false, 2023-05-16",
        "5, 16, true, 2024-05-16",
        "5, 14, true, 2025-05-14",
        "12, 31, false, 2023-12-31"
    })
    void aDayOfAMonthIsTheLatestOneOrTheNext(int month, int day, boolean isAhead, String date) {
        assertThat(calendar.dayOfMonth(month, day, isAhead)).hasToString(date);
    }

    @ParameterizedTest
    @CsvSource({
        "day, -20, 2024-04-25",
        "week, -2, 2024-05-01",
        "month, -5, 2023-12",
        "month, 8, 2025-01",
        "year, -5, 2019",
        "decade, -2, 2004",
        "century, -1, unknown"
    })
    void aDistanceIsAsExactAsItsUnit(String unit, int many, String date) {
        assertThat(calendar.away(unit, many)).hasToString(date);
    }

    @ParameterizedTest
    @CsvSource({
        "week, -1, 2024-05-06/2024-05-12",
        "week, 0, 2024-05-13/2024-05-19",
        "month, -1, 2024-04",
        "year, 1, 2025",
        "decade, -1, unknown"
    })
    void aWholeUnitIsAnInterval(String unit, int step, String date) {
        assertThat(calendar.unit(unit, step)).hasToString(date);
    }

    @Test
    void whatNeedsADayGivesTheMonthWhenOnlyThatIsKnown() {
        assertThat(ofMonth.days(-1)).hasToString("2024-05");
        assertThat(ofMonth.weekday(1, false)).hasToString("2024-05");
        assertThat(ofMonth.away("hour", 3)).hasToString("2024-05");
        assertThat(ofMonth.unit("week", 0)).hasToString("2024-05");
        assertThat(ofMonth.unit("week", -1)).isEqualTo(PartialDate.UNKNOWN);
        assertThat(ofMonth.away("month", -1)).hasToString("2024-04");
    }

    @Test
    void withoutAPublicationDateEverythingIsUnknown() {
        assertThat(ofNothing.days(-1)).isEqualTo(PartialDate.UNKNOWN);
        assertThat(ofNothing.month(5, false)).isEqualTo(PartialDate.UNKNOWN);
        assertThat(ofNothing.dayOfMonth(5, 15, false)).isEqualTo(PartialDate.UNKNOWN);
        assertThat(ofNothing.away("year", -1)).isEqualTo(PartialDate.UNKNOWN);
        assertThat(ofNothing.unit("year", -1)).isEqualTo(PartialDate.UNKNOWN);
    }

    @Test
    void aDateBeyondTheCalendarIsUnknown() {
        Calendar last = new Calendar(PartialDate.parse("9999-12-31"));

        assertThat(calendar.away("day", -1_000_000)).isEqualTo(PartialDate.UNKNOWN);
        assertThat(calendar.away("month", -1_000_000)).isEqualTo(PartialDate.UNKNOWN);
        assertThat(calendar.away("year", -1_000_000)).isEqualTo(PartialDate.UNKNOWN);
        assertThat(last.days(1)).isEqualTo(PartialDate.UNKNOWN);
        assertThat(last.unit("week", 1)).isEqualTo(PartialDate.UNKNOWN);
    }
}
