package org.entente.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What extraction finds at words for a standing relation: "an ally of Russia", "a 20-year treaty"; nobody is resolved
 * yet.
 *
 * @param sentence index of the sentence
 * @param token index of the head token
 * @param cue the words that show it, in the document's text
 * @param line id of the pack's line that fired
 * @param meaning id in the scheme's ties
 * @param isMutual true when all parties stand in {@code first}
 * @param details what the words say of it, as the guide names it
 * @param pointsBack true for "the treaty", "this pact": it was told of before
 * @param from since when it holds, {@code to} until when
 * @param times where the dates stand
 */
public record Standing(
        int sentence,
        int token,
        Span cue,
        String line,
        String meaning,
        TieKind tie,
        boolean isMutual,
        List<Filler> first,
        List<Filler> second,
        Status status,
        List<Voice> voices,
        PartialDate from,
        PartialDate to,
        List<Span> times,
        List<Span> places,
        SortedMap<String, String> details,
        boolean pointsBack) {
    public Standing {
        first = List.copyOf(first);
        second = List.copyOf(second);
        voices = List.copyOf(voices);
        times = List.copyOf(times);
        places = List.copyOf(places);
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }
}
