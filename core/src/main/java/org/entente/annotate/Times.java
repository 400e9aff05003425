package org.entente.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Feature;
import org.entente.model.PartialDate;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.TimeExpression;
import org.entente.model.Token;
import org.entente.model.Upos;
import org.entente.pack.LanguagePack;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates and resolves them against the publication date and the tense of their clause.
 *
 * <p>The pack gives the atoms (months, weekdays, units, "last", "ago"); how atoms compose is here, the same for all
 * languages: a grammar of a dozen compositions tried at each token, longest first. Linear in the sentence.
 */
final class Times {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern YEARS = Pattern.compile("(1[89]\\d\\d|20\\d\\d)[-–](1[89]\\d\\d|20\\d\\d)");
    private static final Pattern YEAR = Pattern.compile("1[89]\\d\\d|20\\d\\d");
    private static final Pattern DAY = Pattern.compile("([12]?\\d|3[01]|0\\d)(?:st|nd|rd|th|º|°)?");

    private static final int NO_STEP = Integer.MIN_VALUE;

    private final LanguagePack pack;
    private final Map<String, List<LanguagePack.TimeWord>> byFirst = new HashMap<>();

    Times(LanguagePack pack) {
        this.pack = pack;
        for (LanguagePack.TimeWord word : pack.times()) {
            for (String first : word.pattern().firstWords()) {
                byFirst.computeIfAbsent(first, k -> new ArrayList<>()).add(word);
            }
        }
    }

    /** A date with where it ends and the composition that made it. */
    private record Found(PartialDate date, int end, String rule) {}

    /**
     * The dates of a sentence.
     *
     * @param told the last date told before the sentence, from which "two days later" is reckoned
     */
    List<TimeExpression> find(int index, Sentence sentence, PartialDate published, PartialDate told) {
        List<TimeExpression> found = new ArrayList<>();
        Reader reader = new Reader(sentence.tokens(), published, told);
        int i = 0;
        while (i < sentence.tokens().size()) {
            Found at = reader.at(i);
            if (at == null) {
                i++;
                continue;
            }
            Span span = sentence.tokens()
                    .get(i)
                    .span()
                    .cover(sentence.tokens().get(at.end() - 1).span());
            String rule = reader.isOnward(i) ? TimeExpression.ONWARD : at.rule();
            found.add(new TimeExpression(span, index, i, at.end(), at.date(), rule));
            if (!at.rule().equals(TimeExpression.OF_WHAT)) {
                reader.tell(at.date());
            }
            i = at.end();
        }
        return found;
    }

    /** Reads the dates of one sentence. */
    private final class Reader {
        private final List<Token> tokens;
        private final Calendar calendar;
        private PartialDate told;
        private boolean isToldHere;

        Reader(List<Token> tokens, PartialDate published, PartialDate told) {
            this.tokens = tokens;
            this.calendar = new Calendar(published);
            this.told = told;
        }

        void tell(PartialDate date) {
            told = date.isKnown() ? date : told;
            isToldHere |= date.isKnown();
        }

        @Nullable
        Found at(int i) {
            Found found = figures(i);
            if (found == null) {
                found = dayAndMonth(i);
            }
            if (found == null) {
                found = monthOrSeason(i);
            }
            if (found == null) {
                found = weekdayOrDay(i);
            }
            if (found == null) {
                found = fromTold(i);
            }
            if (found == null) {
                found = distance(i);
            }
            if (found == null) {
                found = unit(i);
            }
            return found == null ? year(i) : found;
        }

        private @Nullable Found figures(int i) {
            String form = tokens.get(i).form();
            Matcher m = ISO.matcher(form);
            if (m.matches()) {
                return made(() -> PartialDate.parse(form), i + 1, "iso");
            }
            m = SLASHED.matcher(form);
            if (m.matches()) {
                boolean isMonthFirst = pack.lang().equals("en");
                int a = Integer.parseInt(m.group(1));
                int b = Integer.parseInt(m.group(2));
                int year = Integer.parseInt(m.group(3));
                return made(
                        () -> isMonthFirst ? new PartialDate(year, a, b, null) : new PartialDate(year, b, a, null),
                        i + 1,
                        "slashed");
            }
            m = YEARS.matcher(form);
            if (m.matches()) {
                PartialDate from = PartialDate.ofYear(Integer.parseInt(m.group(1)));
                PartialDate to = PartialDate.ofYear(Integer.parseInt(m.group(2)));
                return from.year() < to.year() ? new Found(PartialDate.between(from, to), i + 1, "years") : null;
            }
            return null;
        }

        /** "viernes 13 de septiembre de 2024", "September 13, 2024", "13 settembre". */
        private @Nullable Found dayAndMonth(int i) {
            int at = i;
            if (atom(at, "weekday:") != null) {
                at = skip(at + 1);
            }
            int day = day(at);
            int month;
            int end;
            if (day > 0) {
                int k = skip(at + 1);
                month = number(atom(k, "month:"));
                end = atomEnd(k, "month:");
            } else {
                month = number(atom(at, "month:"));
                int k = month > 0 ? atomEnd(at, "month:") : at;
                day = month > 0 ? day(k) : 0;
                end = k + 1;
            }
            if (month < 1 || day < 1) {
                return null;
            }
            int theDay = day;
            int year = year(skip(end), end);
            int last = year > 0 ? skip(end) + 1 : end;
            boolean isAhead = isAhead(i);
            return made(
                    () -> year > 0
                            ? new PartialDate(year, month, theDay, null)
                            : calendar.dayOfMonth(month, theDay, isAhead),
                    last,
                    "day-month");
        }

        /** "junio de 2024", "last July", "el pasado junio", "June", "autumn 2021". */
        private @Nullable Found monthOrSeason(int i) {
            int at = i;
            String side = side(at);
            if (side != null) {
                at = sideEnd(at);
            }
            boolean isMonth = atom(at, "month:") != null;
            String kind = isMonth ? "month:" : "season:";
            String value = atom(at, kind);
            if (value == null || tokens.get(at).upos() == Upos.AUX || isVerb(tokens.get(at))) {
                return null; // "may", "marched"
            }
            int end = atomEnd(at, kind);
            int year = year(skip(end), end);
            if (year > 0) {
                end = skip(end) + 1;
            } else if (side == null && side(end) != null) {
                side = side(end);
                end = sideEnd(end);
            }
            boolean isAhead = "next".equals(side) || side == null && isAhead(i);
            int theYear = year;
            if (!isMonth) {
                return theYear > 0 ? new Found(PartialDate.ofYear(theYear), end, "season") : null;
            }
            int month = number(value);
            return made(
                    () -> theYear > 0 ? PartialDate.ofMonth(theYear, month) : calendar.month(month, isAhead),
                    end,
                    "month");
        }

        private static boolean isVerb(Token token) {
            return token.upos() == Upos.VERB
                    && Character.isLowerCase(token.form().charAt(0));
        }

        /** "yesterday", "el martes", "martedì prossimo", "on Friday". */
        private @Nullable Found weekdayOrDay(int i) {
            String days = atom(i, "day:");
            if (days != null) {
                return new Found(calendar.days(Integer.parseInt(days.replace("+", ""))), atomEnd(i, "day:"), "day");
            }
            int at = i;
            String side = side(at);
            if (side != null) {
                at = sideEnd(at);
            }
            int weekday = number(atom(at, "weekday:"));
            if (weekday < 1) {
                return null;
            }
            int end = atomEnd(at, "weekday:");
            if (side == null && side(end) != null) {
                side = side(end);
                end = sideEnd(end);
            }
            boolean isAhead = "next".equals(side) || side == null && isAhead(i);
            return new Found(calendar.weekday(weekday, isAhead), end, "weekday");
        }

        /** "two days later", "hours before", "el día siguiente", "that same night": from the date told last. */
        private @Nullable Found fromTold(int i) {
            if (!told.isKnown()) {
                return null;
            }
            String then = atom(i, "then:");
            if (then != null) {
                return reckoned("day", Integer.parseInt(then.replace("+", "")), atomEnd(i, "then:"));
            }
            int steps = stepFromTold(i);
            if (steps != NO_STEP) {
                int at = stepEnd(i);
                String unit = atom(at, "unit:");
                return unit == null || isSeveral(at) ? null : reckoned(unit, steps, atomEnd(at, "unit:"));
            }
            int many = count(i);
            int at = many > 0 ? i + 1 : i;
            String unit = atom(at, "unit:");
            if (unit == null) {
                return null;
            }
            int end = atomEnd(at, "unit:");
            steps = stepFromTold(end);
            boolean isVague = many < 1 && isSeveral(at) && !unit.equals("hour");
            if (steps == NO_STEP || isVague) {
                return null;
            }
            int away = many > 0 ? many * steps : steps;
            return isFromOther(end) ? ofWhat(unit, -away, stepEnd(end)) : reckoned(unit, away, stepEnd(end));
        }

        /** "on Friday …, six days after the attack": the attack was six days before Friday. */
        private @Nullable Found ofWhat(String unit, int away, int end) {
            Found found = isToldHere ? reckoned(unit, away, end) : null;
            return found == null ? null : new Found(found.date(), end, TimeExpression.OF_WHAT);
        }

        private int stepEnd(int i) {
            return atom(i, "after") != null
                    ? atomEnd(i, "after")
                    : atom(i, "before") != null ? atomEnd(i, "before") : atomEnd(i, "same");
        }

        private int stepFromTold(int i) {
            return atom(i, "after") != null
                    ? 1
                    : atom(i, "before") != null ? -1 : atom(i, "same") != null ? 0 : NO_STEP;
        }

        /**
         * "two days after the attack", "dos días después de que …": reckoned from what is named there, no date told.
         */
        private boolean isFromOther(int i) {
            if (i + 1 >= tokens.size()) {
                return false;
            }
            return switch (tokens.get(i + 1).upos()) {
                case ADP, SCONJ -> true;
                case DET, NOUN, PROPN, PRON, NUM, ADJ -> atom(i, "of-what") != null;
                default -> false;
            };
        }

        private boolean isSeveral(int i) {
            return tokens.get(i).has(Feature.PLURAL);
        }

        private @Nullable Found reckoned(String unit, int many, int end) {
            PartialDate date = new Calendar(told).away(unit, many);
            return date.isKnown() ? new Found(date, end, "from-told") : null;
        }

        /** "since 2022", "a partir del lunes". */
        boolean isOnward(int i) {
            for (int at = i - 1; at >= 0 && at >= i - 3; at--) {
                LanguagePack.TimeWord word = word(at, "since");
                if (word != null) {
                    return word.pattern().matchAt(tokens, at) <= i;
                }
                if (tokens.get(at).upos() == Upos.VERB || tokens.get(at).upos() == Upos.NOUN) {
                    return false;
                }
            }
            return false;
        }

        /** "three months ago", "hace tres meses", "tre mesi fa", "within two days". */
        private @Nullable Found distance(int i) {
            int at = i;
            String direction = atom(at, "ago") != null ? "ago" : atom(at, "ahead") != null ? "ahead" : null;
            if (direction != null) {
                at = atomEnd(at, direction);
            }
            int many = count(at);
            if (many < 1) {
                return null;
            }
            String unit = atom(at + 1, "unit:");
            if (unit == null) {
                return null;
            }
            int end = atomEnd(at + 1, "unit:");
            if (direction == null && atom(end, "ago") != null) {
                direction = "ago";
                end = atomEnd(end, "ago");
            }
            if (direction == null) {
                return null;
            }
            return new Found(calendar.away(unit, direction.equals("ago") ? -many : many), end, "distance");
        }

        /** "last week", "la semana pasada", "quest'anno". */
        private @Nullable Found unit(int i) {
            int at = i;
            String side = side(at);
            if (side == null && atom(at, "this") != null) {
                side = "this";
                at = atomEnd(at, "this");
            } else if (side != null) {
                at = sideEnd(at);
            }
            String unit = atom(at, "unit:");
            if (unit == null) {
                return null;
            }
            int end = atomEnd(at, "unit:");
            if (side == null && side(end) != null) {
                side = side(end);
                end = sideEnd(end);
            }
            if (side == null) {
                return null;
            }
            int step = side.equals("last") ? -1 : side.equals("next") ? 1 : 0;
            PartialDate date = calendar.unit(unit, step);
            return date.isKnown() ? new Found(date, end, "unit") : null;
        }

        private @Nullable Found year(int i) {
            int year = year(i, i);
            boolean countsThings = i + 1 < tokens.size()
                    && tokens.get(i + 1).upos() == Upos.NOUN
                    && tokens.get(i).head() == i + 1;
            if (year <= 0 || countsThings) {
                return null;
            }
            return new Found(PartialDate.ofYear(year), i + 1, "year");
        }

        /** The year at {@code i}, 0 when there is none or the gap from {@code after} is more than a preposition. */
        private int year(int i, int after) {
            if (i >= tokens.size() || i - after > 2) {
                return 0;
            }
            String form = tokens.get(i).form();
            return YEAR.matcher(form).matches() ? Integer.parseInt(form) : 0;
        }

        private int day(int i) {
            if (i >= tokens.size()) {
                return 0;
            }
            Matcher m = DAY.matcher(tokens.get(i).form());
            return m.matches() ? Integer.parseInt(m.group(1)) : 0;
        }

        private int count(int i) {
            if (i >= tokens.size()) {
                return 0;
            }
            String form = tokens.get(i).form().toLowerCase(Locale.ROOT);
            if (form.length() < 4 && form.chars().allMatch(Character::isDigit)) {
                return Integer.parseInt(form);
            }
            return pack.number(form).map(Double::intValue).orElse(0);
        }

        /** The index after prepositions, articles and a comma. */
        private int skip(int i) {
            int at = i;
            while (at < tokens.size() && at < i + 2) {
                Upos upos = tokens.get(at).upos();
                if (upos != Upos.ADP
                        && upos != Upos.DET
                        && !tokens.get(at).form().equals(",")) {
                    break;
                }
                at++;
            }
            return at;
        }

        private @Nullable String side(int i) {
            return atom(i, "last") != null ? "last" : atom(i, "next") != null ? "next" : null;
        }

        private int sideEnd(int i) {
            return atom(i, "last") != null ? atomEnd(i, "last") : atomEnd(i, "next");
        }

        /** The value behind {@code kind} of the atom at {@code i}; null when another or none stands there. */
        private @Nullable String atom(int i, String kind) {
            LanguagePack.TimeWord word = word(i, kind);
            return word == null ? null : word.value().substring(kind.endsWith(":") ? kind.length() : 0);
        }

        private int atomEnd(int i, String kind) {
            LanguagePack.TimeWord word = word(i, kind);
            return word == null ? i : word.pattern().matchAt(tokens, i);
        }

        private LanguagePack.@Nullable TimeWord word(int i, String kind) {
            if (i >= tokens.size()) {
                return null;
            }
            LanguagePack.TimeWord best = longest(tokens.get(i).form().toLowerCase(Locale.ROOT), i, kind, null);
            for (String lemma : tokens.get(i).lemmas()) {
                best = longest(lemma, i, kind, best);
            }
            return best;
        }

        private LanguagePack.@Nullable TimeWord longest(
                String key, int i, String kind, LanguagePack.@Nullable TimeWord best) {
            LanguagePack.TimeWord longest = best;
            for (LanguagePack.TimeWord word : byFirst.getOrDefault(key, List.of())) {
                boolean isKind = kind.endsWith(":")
                        ? word.value().startsWith(kind)
                        : word.value().equals(kind);
                if (isKind
                        && word.pattern().matchAt(tokens, i) > 0
                        && (longest == null
                                || word.pattern().size() > longest.pattern().size())) {
                    longest = word;
                }
            }
            return longest;
        }

        private int number(@Nullable String digits) {
            return digits == null ? 0 : Integer.parseInt(digits);
        }

        private @Nullable Found made(java.util.function.Supplier<PartialDate> date, int end, String rule) {
            try {
                return new Found(date.get(), end, rule);
            } catch (IllegalArgumentException e) {
                return null; // "31 de febrero": words in the form of a date that are none
            }
        }

        /** True when the clause that the date hangs in looks ahead. */
        private boolean isAhead(int i) {
            int at = i;
            for (int steps = 0; steps < 6 && at >= 0; steps++) {
                Token token = tokens.get(at);
                if (token.upos() == Upos.VERB || token.upos() == Upos.AUX) {
                    return token.has(Feature.FUTURE)
                            || token.has(Feature.INFINITIVE) && !token.has(Feature.PAST)
                            || hasFutureAuxiliary(at);
                }
                at = token.head();
            }
            return false;
        }

        private boolean hasFutureAuxiliary(int verb) {
            for (Token token : tokens) {
                if (token.head() == verb
                        && token.upos() == Upos.AUX
                        && (token.has(Feature.FUTURE) || pack.isWord("future-auxiliary", token.lemma()))) {
                    return true;
                }
            }
            return false;
        }
    }
}
