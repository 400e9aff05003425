package org.entente.linguistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;

/**
 * A tokeniser by shape, in the manner of Universal Dependencies: words keep their hyphens, an elided word keeps its
 * apostrophe and stands alone ({@code dell' | Iran}), every other sign is a token of its own.
 *
 * <p>It serves Italian, whose statistical tokeniser is slower, loses offsets where blanks repeat and fails on some
 * paragraphs, and any text on which another tokeniser fails. It works in linear time on any string.
 */
final class PlainTokens implements Tokens {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.)[^\\s<>\"“”«»]{1,2000}|[@#][\\p{L}\\p{N}_]{1,200}");
    private static final Pattern LETTERED = Pattern.compile("(?:\\p{L}\\.){2,12}(?:\\p{L}(?!\\p{L}))?");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,200}(?:[.,:/]\\p{Nd}{1,200}){0,20}[°ºª]?");
    private static final List<Pattern> SHAPES = List.of(ADDRESS, LETTERED, NUMBER);
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("“", "\""),
            Map.entry("”", "\""),
            Map.entry("„", "\""),
            Map.entry("«", "\""),
            Map.entry("»", "\""),
            Map.entry("‘", "'"),
            Map.entry("’", "'"),
            Map.entry("–", "-"),
            Map.entry("—", "-"),
            Map.entry("…", "..."));

    private final Set<String> elisions;

    /** @param elisions the lower-case forms, without their apostrophe, that an apostrophe cuts off */
    PlainTokens(Set<String> elisions) {
        this.elisions = Set.copyOf(elisions);
    }

    @Override
    public List<Piece> cut(String text, int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        while (at < end) {
            int point = text.codePointAt(at);
            if (isBlank(point)) {
                at += Character.charCount(point);
                continue;
            }
            int to = Math.max(Math.min(tokenEnd(text, at, end), end), at + 1);
            String form = text.substring(at, to);
            pieces.add(Piece.of(new Span(at, to), text, plain(form)));
            at = to;
        }
        return pieces;
    }

    static String plain(String form) {
        String known = PLAIN.get(form);
        return known != null ? known : form.replace('’', '\'').replace("\u00ad", "");
    }

    private int tokenEnd(String text, int at, int end) {
        int point = text.codePointAt(at);
        for (Pattern shape : SHAPES) {
            if (mayStart(shape, point)) {
                Matcher matcher = shape.matcher(text).region(at, end);
                if (matcher.lookingAt() && !(shape == NUMBER && isWordPart(text, matcher.end(), end))) {
                    return shape == ADDRESS ? withoutFinalSigns(text, at, matcher.end()) : matcher.end();
                }
            }
        }
        if (isWordPoint(point)) {
            return wordEnd(text, at, end);
        }
        if (isApostrophe(point) && at + 2 < end && twoDigits(text, at + 1, end)) {
            return at + 3;
        }
        int next = at + Character.charCount(point);
        if (".!?-*_=".indexOf(point) >= 0) {
            while (next < end
                    && (text.charAt(next) == point || point != '.' && isMark(point) && isMark(text.charAt(next)))) {
                next++;
            }
            return next;
        }
        return clusterEnd(text, next, end);
    }

    private static boolean mayStart(Pattern shape, int point) {
        if (shape == NUMBER) {
            return Character.isDigit(point);
        }
        return shape == ADDRESS
                ? point == 'h' || point == 'w' || point == '@' || point == '#'
                : Character.isLetter(point);
    }

    private int wordEnd(String text, int at, int end) {
        int to = at;
        while (to < end) {
            int point = text.codePointAt(to);
            if (isWordPoint(point)) {
                to += Character.charCount(point);
            } else if (point == '-' && to > at && isWordPart(text, to + 1, end)) {
                to++;
            } else if (isApostrophe(point) && to > at) {
                String before = text.substring(at, to).toLowerCase(Locale.ROOT);
                boolean wordFollows = isWordPart(text, to + 1, end);
                if (elisions.contains(before) && !isName(text, at, to + 1, end)) {
                    return to + 1;
                }
                if (!wordFollows || elisions.isEmpty() && to - at > 2) {
                    return to;
                }
                to++;
            } else {
                break;
            }
        }
        return to;
    }

    /** D'Alema, against D'altra. */
    private static boolean isName(String text, int at, int next, int end) {
        return text.charAt(at) == 'D' && next == at + 2 && next < end && Character.isUpperCase(text.codePointAt(next));
    }

    private static boolean twoDigits(String text, int at, int end) {
        return Character.isDigit(text.charAt(at))
                && Character.isDigit(text.charAt(at + 1))
                && !isWordPart(text, at + 2, end);
    }

    private static int withoutFinalSigns(String text, int at, int end) {
        int to = end;
        while (to > at + 1 && ".,;:!?)]'’".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    /** Takes the modifiers of an emoji along: joiners, variation selectors, skin tones, combining marks. */
    private static int clusterEnd(String text, int at, int end) {
        int to = at;
        while (to < end) {
            int point = text.codePointAt(to);
            if (point == 0x200D && to + 1 < end) {
                to += 1 + Character.charCount(text.codePointAt(to + 1));
            } else if (point >= 0xFE00 && point <= 0xFE0F
                    || point >= 0x1F3FB && point <= 0x1F3FF
                    || Character.getType(point) == Character.NON_SPACING_MARK) {
                to += Character.charCount(point);
            } else {
                break;
            }
        }
        return to;
    }

    private static boolean isWordPart(String text, int at, int end) {
        return at < end && isWordPoint(text.codePointAt(at));
    }

    private static boolean isWordPoint(int point) {
        return Character.isLetterOrDigit(point)
                || point == 0xAD
                || point == '_'
                || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static boolean isMark(int point) {
        return point == '!' || point == '?';
    }

    private static boolean isApostrophe(int point) {
        return point == '\'' || point == '’';
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.isISOControl(point)
                || point == 0x200B
                || point == 0xFEFF;
    }
}
