package org.entente.eval;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Span;

/**
 * Where two parties given as words stand in a text: whole words before parts of words, apart before one inside the
 * other, the earliest first.
 *
 * @param source the empty span at 0 when its words are not in the text
 * @param target likewise
 */
record MarkedSpans(Span source, Span target) {
    private static final Span NOWHERE = new Span(0, 0);

    static MarkedSpans find(String text, String source, String target) {
        List<Span> sources = places(text, source);
        List<Span> targets = places(text, target);
        for (Span s : sources) {
            for (Span t : targets) {
                if (!s.overlaps(t)) {
                    return new MarkedSpans(s, t);
                }
            }
        }
        return new MarkedSpans(first(sources), first(targets));
    }

    private static Span first(List<Span> places) {
        return places.isEmpty() ? NOWHERE : places.get(0);
    }

    private static List<Span> places(String text, String words) {
        List<Span> whole = new ArrayList<>();
        List<Span> parts = new ArrayList<>();
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        while (at >= 0) {
            int end = at + words.length();
            boolean isWhole = !cutsWord(text, at) && !cutsWord(text, end);
            (isWhole ? whole : parts).add(new Span(at, end));
            at = text.indexOf(words, at + 1);
        }
        whole.addAll(parts);
        return whole;
    }

    private static boolean cutsWord(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.codePointBefore(at))
                && Character.isLetterOrDigit(text.codePointAt(at));
    }
}
