package org.entente.consolidate;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The amounts that a sentence tells, which a translation keeps: "8.000 personas" and "8,000 people" tell the same. What
 * may be a day or a year is left out, since whoever tells of the same happening tells those.
 */
final class Amounts {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,\u00a0\u202f]\\d+)*");
    private static final Pattern SEPARATOR = Pattern.compile("[^0-9]");
    private static final int LAST_DAY = 31;
    private static final int LONGEST = 15;
    private static final long FIRST_YEAR = 1800;
    private static final long LAST_YEAR = 2100;

    private Amounts() {}

    static SortedSet<String> of(String sentence) {
        SortedSet<String> amounts = new TreeSet<>();
        Matcher matcher = NUMBER.matcher(sentence);
        while (matcher.find()) {
            boolean isPlain = !SEPARATOR.matcher(matcher.group()).find();
            String digits = SEPARATOR.matcher(matcher.group()).replaceAll("");
            if (digits.length() <= LONGEST && !(isPlain && isCalendar(Long.parseLong(digits)))) {
                amounts.add(digits);
            }
        }
        return amounts;
    }

    private static boolean isCalendar(long number) {
        return number <= LAST_DAY || (number >= FIRST_YEAR && number <= LAST_YEAR);
    }
}
