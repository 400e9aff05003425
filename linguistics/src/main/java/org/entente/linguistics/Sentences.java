package org.entente.linguistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Span;

/**
 * Cuts the tokens of a line into sentences.
 *
 * <p>A sentence ends at full stops, question and exclamation marks and the quotation marks and brackets that close
 * after them, when what follows begins with anything but a small letter. Abbreviations and initials keep their full
 * stop as a part of the token, so that they end nothing ("EE. UU.", "J. Biden"), unless one of the language's sentence
 * starters follows ("in the U.S. The president …"). A name is never cut.
 *
 * <p>A sentence of more than {@value #LONGEST} tokens is cut at the last semicolon or colon, else comma or conjunction,
 * else token of its second half.
 */
final class Sentences {
    static final int LONGEST = 120;
    private static final String BULLETS = "*•·◦‣▪■►-–—";

    private final Set<String> abbreviations;
    private final Set<String> starters;
    private final Set<String> conjunctions;

    Sentences(WordLists lists) {
        abbreviations = Set.copyOf(lists.forms("abbreviation"));
        starters = Set.copyOf(lists.forms("starter"));
        conjunctions = Set.copyOf(lists.forms("conjunction"));
    }

    List<List<Piece>> split(String text, List<Piece> tokens, Names names) {
        List<Piece> pieces = withFullStops(text, unfused(text, tokens));
        List<List<Piece>> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < pieces.size(); i++) {
            int end = endAfter(text, pieces, i);
            if (end > i
                    && (end == pieces.size()
                            || !names.bridge(pieces.get(end).span().start()))) {
                cutTo(pieces.subList(start, end), sentences);
                start = end;
                i = end - 1;
            }
        }
        cutTo(pieces.subList(start, pieces.size()), sentences);
        return sentences;
    }

    /** Joins the full stop to an abbreviation or an initial. */
    private List<Piece> withFullStops(String text, List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            Piece before = joined.isEmpty() ? piece : joined.get(joined.size() - 1);
            if (piece.form().equals(".") && !joined.isEmpty() && before.touches(piece) && isAbbreviated(before)) {
                Piece whole = Piece.of(before.span().cover(piece.span()), text, before.word() + ".");
                joined.set(joined.size() - 1, before.named() ? whole.inName(before.name()) : whole);
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private boolean isAbbreviated(Piece piece) {
        String form = piece.form();
        return abbreviations.contains(form)
                || abbreviations.contains(form.toLowerCase(Locale.ROOT)) && piece.isCapitalised()
                || form.length() == 1 && Character.isUpperCase(form.charAt(0));
    }

    /** Takes "said.The", which the tokenisers read as an address, apart. */
    private static List<Piece> unfused(String text, List<Piece> pieces) {
        List<Piece> apart = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            int stop = fusedStop(piece);
            if (stop < 0 || piece.named()) {
                apart.add(piece);
                continue;
            }
            int at = piece.span().start() + stop;
            apart.add(slice(text, piece.span().start(), at));
            apart.add(slice(text, at, at + 1));
            apart.add(slice(text, at + 1, piece.span().end()));
        }
        return apart;
    }

    private static Piece slice(String text, int start, int end) {
        return Piece.of(new Span(start, end), text, text.substring(start, end));
    }

    private static int fusedStop(Piece piece) {
        String form = piece.form();
        int stop = form.indexOf('.');
        if (stop < 2 || stop + 2 >= form.length() || form.indexOf('.', stop + 1) >= 0) {
            return -1;
        }
        boolean fused = Character.isLowerCase(form.charAt(stop - 1))
                && Character.isUpperCase(form.charAt(stop + 1))
                && Character.isLowerCase(form.charAt(stop + 2))
                && form.chars().allMatch(c -> c == '.' || Character.isLetter(c));
        return fused ? stop : -1;
    }

    /** Where the sentence ends that this token closes; the token's own index when it closes none. */
    private int endAfter(String text, List<Piece> pieces, int i) {
        Piece piece = pieces.get(i);
        boolean terminal = isTerminal(piece.form());
        if (!terminal && !(piece.form().endsWith(".") && piece.isWord())) {
            return i;
        }
        int end = i + 1;
        while (end < pieces.size() && closes(text, pieces.get(end - 1), pieces.get(end))) {
            end++;
        }
        if (end == pieces.size()) {
            return end;
        }
        Piece next = pieces.get(end);
        if (!terminal) {
            return starters.contains(next.form()) ? end : i;
        }
        boolean glued = end == i + 1 && piece.touches(next) && piece.form().equals(".");
        boolean begins = glued ? next.isCapitalised() : begins(pieces, end);
        return begins ? end : i;
    }

    private static boolean isTerminal(String form) {
        return form.codePoints().allMatch(c -> ".!?…。！？".indexOf(c) >= 0);
    }

    private static boolean closes(String text, Piece before, Piece piece) {
        String form = piece.form();
        if (!before.touches(piece)) {
            return false;
        }
        if (form.equals("\"") || form.equals("'") || form.equals("''")) {
            int after = piece.span().end();
            return after >= text.length() || !Character.isLetterOrDigit(text.codePointAt(after));
        }
        return form.length() == 1 && "”’»)]}".indexOf(form.charAt(0)) >= 0;
    }

    /** True unless the first word from here on begins with a small letter. */
    private static boolean begins(List<Piece> pieces, int from) {
        for (int i = from; i < pieces.size() && i < from + 4; i++) {
            Piece piece = pieces.get(i);
            if (piece.isWord()) {
                return !Character.isLowerCase(piece.form().codePointAt(0));
            }
            if (",;:)".contains(piece.form())) {
                return false;
            }
        }
        return true;
    }

    private void cutTo(List<Piece> sentence, List<List<Piece>> sentences) {
        List<Piece> rest = withoutBullet(sentence);
        while (rest.size() > LONGEST) {
            int cut = cutPoint(rest);
            sentences.add(rest.subList(0, cut));
            rest = rest.subList(cut, rest.size());
        }
        if (!rest.isEmpty()) {
            sentences.add(rest);
        }
    }

    /** What marks the line of a list is no word of its sentence: the parser would take it for a subject. */
    private static List<Piece> withoutBullet(List<Piece> sentence) {
        int from = 0;
        while (from + 1 < sentence.size() && isBullet(sentence.get(from), sentence.get(from + 1))) {
            from++;
        }
        return sentence.subList(from, sentence.size());
    }

    private static boolean isBullet(Piece piece, Piece next) {
        return piece.form().length() == 1
                && BULLETS.indexOf(piece.form().charAt(0)) >= 0
                && (!piece.touches(next) || piece.form().equals("—"));
    }

    private int cutPoint(List<Piece> pieces) {
        int best = LONGEST;
        int bestRank = 0;
        for (int cut = LONGEST; cut > LONGEST / 2; cut--) {
            Piece before = pieces.get(cut - 1);
            Piece after = pieces.get(cut);
            if (before.named() && before.name() == after.name()) {
                continue;
            }
            int rank = rank(before, after);
            if (rank > bestRank) {
                best = cut;
                bestRank = rank;
            }
        }
        return best;
    }

    private int rank(Piece before, Piece after) {
        if (before.form().equals(";") || before.form().equals(":")) {
            return 4;
        }
        if (conjunctions.contains(after.form())) {
            return before.form().equals(",") ? 3 : 2;
        }
        return before.form().equals(",") ? 2 : 1;
    }
}
