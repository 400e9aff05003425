package org.entente.annotate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.entente.model.PartialDate;

/**
 * Reckons from a date: that of publication, or one told before. What needs a day gives the month or year itself when
 * only that is known ("on Tuesday" in a report of May 2024 is in May 2024), and {@link PartialDate#UNKNOWN} when
 * nothing is.
 */
final class Calendar {
    private final PartialDate published;

    Calendar(PartialDate published) {
        this.published = published;
    }

    PartialDate days(int away) {
        return published.isDay() ? of(published.firstDay().plusDays(away)) : published;
    }

    /** The last such weekday up to the day of publication, or the next one after it. */
    PartialDate weekday(int weekday, boolean isAhead) {
        if (!published.isDay()) {
            return published;
        }
        DayOfWeek day = DayOfWeek.of(weekday);
        LocalDate from = published.firstDay();
        return of(from.with(isAhead ? TemporalAdjusters.next(day) : TemporalAdjusters.previousOrSame(day)));
    }

    /** A month without a year: the latest one before publication, or the next one after. */
    PartialDate month(int month, boolean isAhead) {
        if (!published.isKnown() || published.month() == 0) {
            return PartialDate.UNKNOWN;
        }
        int year = published.year();
        if (isAhead && month < published.month()) {
            year++;
        } else if (!isAhead && month > published.month()) {
            year--;
        }
        return PartialDate.ofMonth(year, month);
    }

    PartialDate dayOfMonth(int month, int day, boolean isAhead) {
        PartialDate inMonth = month(month, isAhead);
        if (!inMonth.isKnown()) {
            return PartialDate.UNKNOWN;
        }
        int year = inMonth.year();
        if (published.isDay() && month == published.month()) {
            if (isAhead && day < published.day()) {
                year++;
            } else if (!isAhead && day > published.day()) {
                year--;
            }
        }
        return new PartialDate(year, month, day, null);
    }

    /** So many units before (negative) or after publication, as exact as the unit. */
    PartialDate away(String unit, int many) {
        if (!published.isKnown()) {
            return PartialDate.UNKNOWN;
        }
        return switch (unit) {
            case "hour" -> published;
            case "day" -> days(many);
            case "week" -> days(7 * many);
            case "month" ->
                published.month() == 0 ? published : ofMonth(thisMonth().plusMonths(many));
            case "year" -> year(published.year() + many);
            case "decade" -> year(published.year() + 10 * many);
            default -> PartialDate.UNKNOWN;
        };
    }

    /** The whole unit that lies {@code step} units from the one of publication: "last week" is seven days. */
    PartialDate unit(String unit, int step) {
        if (unit.equals("week") && published.isDay()) {
            LocalDate monday = published
                    .firstDay()
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(step);
            PartialDate sunday = of(monday.plusDays(6));
            return of(monday).isKnown() && sunday.isKnown()
                    ? PartialDate.between(of(monday), sunday)
                    : PartialDate.UNKNOWN;
        }
        if (unit.equals("week")) {
            return step == 0 ? published : PartialDate.UNKNOWN;
        }
        return unit.equals("decade") || unit.equals("hour") ? PartialDate.UNKNOWN : away(unit, step);
    }

    private YearMonth thisMonth() {
        return YearMonth.of(published.year(), published.month());
    }

    /** Unknown outside the years that a date can have: "a million days ago". */
    private static PartialDate of(LocalDate date) {
        return year(date.getYear()).isKnown() ? PartialDate.of(date) : PartialDate.UNKNOWN;
    }

    private static PartialDate ofMonth(YearMonth month) {
        return year(month.getYear()).isKnown()
                ? PartialDate.ofMonth(month.getYear(), month.getMonthValue())
                : PartialDate.UNKNOWN;
    }

    private static PartialDate year(int year) {
        return year > 0 && year < 10000 ? PartialDate.ofYear(year) : PartialDate.UNKNOWN;
    }
}
