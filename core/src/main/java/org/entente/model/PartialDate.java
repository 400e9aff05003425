package org.entente.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as exact as a text allows: a year, a month, a day, or an interval of two of these.
 *
 * <p>Written in ISO 8601: {@code 2024-09-13}, {@code 2024-06}, {@code 2022}, {@code 1950/1953}. Unknown is a value,
 * {@link #UNKNOWN}, written as {@code null} in files. Immutable.
 *
 * @param year 0 when unknown
 * @param month 1 to 12, 0 when the date is a year
 * @param day 1 to 31, 0 when the date is a month or a year
 * @param until the end of an interval, itself no interval; null for a single date
 */
public record PartialDate(
        int year, int month, int day, @Nullable PartialDate until) {
    public static final PartialDate UNKNOWN = new PartialDate(0, 0, 0, null);

    private static final Pattern ISO = Pattern.compile("(?!0000)(\\d{4})(?:-(?!00)(\\d\\d)(?:-(?!00)(\\d\\d))?)?");

    public PartialDate {
        boolean isUnknown = year == 0 && month == 0 && day == 0 && until == null;
        if (!isUnknown) {
            if (year < 1 || year > 9999 || month < 0 || month > 12 || (day != 0 && month == 0)) {
                throw new IllegalArgumentException("no date: " + year + "-" + month + "-" + day);
            }
            if (day != 0) {
                try {
                    LocalDate.of(year, month, day);
                } catch (DateTimeException e) {
                    throw new IllegalArgumentException("no date: " + year + "-" + month + "-" + day, e);
                }
            }
        }
        if (until != null && (until.until != null || until.year == 0)) {
            throw new IllegalArgumentException("an interval ends in a single known date");
        }
        if (until != null && until.lastDay().isBefore(LocalDate.of(year, Math.max(month, 1), Math.max(day, 1)))) {
            throw new IllegalArgumentException("the interval ends before it begins: " + until);
        }
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0, null);
    }

    public static PartialDate ofMonth(int year, int month) {
        return new PartialDate(year, month, 0, null);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), null);
    }

    public static PartialDate between(PartialDate from, PartialDate to) {
        return from.equals(to) ? from : new PartialDate(from.year, from.month, from.day, to);
    }

    /**
     * Reads the ISO form; a time of day after {@code T} is left out.
     *
     * @throws IllegalArgumentException when the words are no date
     */
    public static PartialDate parse(String words) {
        Objects.requireNonNull(words, "words is null");
        int slash = words.indexOf('/');
        if (slash >= 0) {
            return between(parse(words.substring(0, slash)), parse(words.substring(slash + 1)));
        }
        int time = words.indexOf('T');
        Matcher m = ISO.matcher(time > 0 ? words.substring(0, time) : words);
        if (!m.matches()) {
            throw new IllegalArgumentException("not an ISO date: '" + words + "' (wanted YYYY, YYYY-MM or YYYY-MM-DD)");
        }
        return new PartialDate(Integer.parseInt(m.group(1)), number(m.group(2)), number(m.group(3)), null);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    public boolean isKnown() {
        return year != 0;
    }

    public boolean isDay() {
        return day != 0;
    }

    /** The first day that this date may mean. Only of a known date. */
    public LocalDate firstDay() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The last day that this date may mean. Only of a known date. */
    public LocalDate lastDay() {
        if (until != null) {
            return until.lastDay();
        }
        if (day != 0) {
            return firstDay();
        }
        LocalDate first = firstDay();
        return month != 0
                ? first.plusMonths(1).minusDays(1)
                : first.plusYears(1).minusDays(1);
    }

    /** True when one of the two may mean the other: an unknown date agrees with every date. */
    public boolean agreesWith(PartialDate other) {
        if (!isKnown() || !other.isKnown()) {
            return true;
        }
        return !firstDay().isAfter(other.lastDay()) && !other.firstDay().isAfter(lastDay());
    }

    /** The ISO form; empty when unknown. */
    public String iso() {
        if (!isKnown()) {
            return "";
        }
        StringBuilder out = new StringBuilder(21);
        out.append(pad(year, 4));
        if (month != 0) {
            out.append('-').append(pad(month, 2));
        }
        if (day != 0) {
            out.append('-').append(pad(day, 2));
        }
        if (until != null) {
            out.append('/').append(until.iso());
        }
        return out.toString();
    }

    private static String pad(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    @Override
    public String toString() {
        return isKnown() ? iso() : "unknown";
    }
}
