package org.entente.read;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.PartialDate;

/**
 * The day that a text gives at its head: "BRUSELAS, 12 mar 2024 (EFE) –", or a line of its own.
 *
 * <p>Only a whole day counts, only in the first lines, and only after a few words that could be a place or "published
 * on": a date inside a sentence is the story's, not the report's. Names of months come from the platform's locale data.
 * Immutable, thread-safe; looks at the first lines only, whatever the length of the text.
 */
final class Dateline {
    private static final int LINES = 3;
    private static final int REACH = 120;
    private static final int LONGEST_LEAD = 4;
    private static final String NUMBER = "(\\d{1,2})(?:st|nd|rd|th|er|[.º°])?";
    private static final String JOINT = "\\h+(?:\\p{L}{1,3}\\h+)?";
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile(NUMBER + JOINT + "(\\p{L}{3,})\\.?,?" + JOINT + "(\\d{4})");
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile("(\\p{L}{3,})\\.?\\h+" + NUMBER + ",?\\h+(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final Pattern CLOSING =
            Pattern.compile("\\h*(?:[-–—(|].*|\\.-.*|[.,]?\\h*(?:\\p{L}{1,3}\\h+)?\\d{1,2}[:.h]\\d\\d.{0,20}|[.,]?)");
    private static final Pattern SPACE = Pattern.compile("\\h+");

    private final Map<String, Map<String, Integer>> months = new TreeMap<>();

    Dateline(List<String> languages) {
        for (String language : languages) {
            months.put(language, monthsOf(language));
        }
    }

    private static Map<String, Integer> monthsOf(String language) {
        Locale locale = new Locale(language);
        Map<String, Integer> names = new TreeMap<>();
        for (Month month : Month.values()) {
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
                names.put(key(month.getDisplayName(style, locale)), month.getValue());
            }
        }
        return names;
    }

    private static String key(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /**
     * The day at the head of the text, unknown when there is none.
     *
     * @param lang the text's language when known: its month names alone are then read
     */
    PartialDate guess(String text, String lang) {
        String title = TextReader.title(text);
        int seen = 0;
        int start = 0;
        while (start < text.length() && seen < LINES) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, Math.min(end, start + REACH)).strip();
            if (!line.isEmpty() && !line.equals(title)) {
                seen++;
                PartialDate date = ofLine(line, lang);
                if (date.isKnown()) {
                    return date;
                }
            }
            start = end + 1;
        }
        return PartialDate.UNKNOWN;
    }

    private PartialDate ofLine(String line, String lang) {
        PartialDate date = found(line, lang, ISO, 1, 2, 3);
        date = date.isKnown() ? date : found(line, lang, DAY_MONTH_YEAR, 3, 2, 1);
        return date.isKnown() ? date : found(line, lang, MONTH_DAY_YEAR, 3, 1, 2);
    }

    private PartialDate found(String line, String lang, Pattern pattern, int year, int month, int day) {
        Matcher m = pattern.matcher(line);
        if (!m.find()
                || SPACE.split(line.substring(0, m.start()).strip()).length > LONGEST_LEAD
                || !CLOSING.matcher(line.substring(m.end())).matches()) {
            return PartialDate.UNKNOWN;
        }
        int number = pattern == ISO ? Integer.parseInt(m.group(month)) : month(key(m.group(month)), lang);
        try {
            return new PartialDate(Integer.parseInt(m.group(year)), number, Integer.parseInt(m.group(day)), null);
        } catch (IllegalArgumentException e) {
            return PartialDate.UNKNOWN; // 31 February, or a word that is no month
        }
    }

    /** The number of the month, 0 when the word is none or when languages disagree about it. */
    private int month(String word, String lang) {
        int number = 0;
        for (Map.Entry<String, Map<String, Integer>> language : months.entrySet()) {
            Integer here = language.getValue().get(word);
            if (here != null && (lang.isEmpty() || lang.equals(language.getKey()) || !months.containsKey(lang))) {
                if (number != 0 && number != here) {
                    return 0;
                }
                number = here;
            }
        }
        return number;
    }
}
