package org.entente.eval;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Span;

/**
 * A document's gold laid over its text: the units with the places of their words, in UTF-16. Immutable.
 *
 * @param offsets between UTF-16 and code points of the text
 */
record LocatedGold(GoldDocument gold, String text, Offsets offsets, List<Unit> units) {
    LocatedGold {
        units = List.copyOf(units);
    }

    /**
     * An event with its alternatives, the gold's own readings first.
     *
     * @param isMust true when any reading is a must
     */
    record Unit(boolean isMust, List<Reading> readings) {
        Unit {
            readings = List.copyOf(readings);
        }

        GoldEvent event() {
            return readings.get(0).event();
        }
    }

    /** One reading and every place where words for it stand, the cue first. */
    record Reading(GoldEvent event, List<Span> spans) {
        Reading {
            spans = List.copyOf(spans);
        }

        Span cue() {
            return spans.get(0);
        }
    }

    /** @throws EntenteException when words of the gold do not stand in the text */
    static LocatedGold of(GoldDocument gold, String text) {
        Offsets offsets = new Offsets(text);
        List<Unit> units = new ArrayList<>();
        for (List<GoldEvent> group : gold.units()) {
            List<Reading> readings = new ArrayList<>();
            for (GoldEvent e : group) {
                readings.add(new Reading(e, places(gold.doc(), e, text, offsets)));
            }
            units.add(new Unit(group.stream().anyMatch(GoldEvent::isMust), readings));
        }
        return new LocatedGold(gold, text, offsets, units);
    }

    /** Gold whose text is not at hand: every place is the empty span at 0. */
    static LocatedGold withoutText(GoldDocument gold) {
        List<Span> nowhere = List.of(new Span(0, 0));
        List<Unit> units = gold.units().stream()
                .map(group -> new Unit(
                        group.stream().anyMatch(GoldEvent::isMust),
                        group.stream().map(e -> new Reading(e, nowhere)).toList()))
                .toList();
        return new LocatedGold(gold, "", new Offsets(""), units);
    }

    private static List<Span> places(String doc, GoldEvent e, String text, Offsets offsets) {
        List<Span> places = new ArrayList<>();
        if (e.start() >= 0) {
            if (e.end() < e.start() || e.end() > offsets.codePoints()) {
                throw new EntenteException(
                        ErrorCode.DATA,
                        "gold " + doc + ", event " + e.n() + ": " + e.start() + ".." + e.end()
                                + " is outside the text of " + offsets.codePoints() + " code points");
            }
            places.add(offsets.utf16(e.start(), e.end()));
        } else {
            addEvery(doc, e.cue(), text, places);
        }
        for (String words : e.mentions()) {
            addEvery(doc, words, text, places);
        }
        return places;
    }

    private static void addEvery(String doc, String words, String text, List<Span> places) {
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        if (at < 0) {
            throw new EntenteException(ErrorCode.DATA, "gold " + doc + ": words not in the text: \"" + words + '"');
        }
        while (at >= 0) {
            places.add(new Span(at, at + words.length()));
            at = text.indexOf(words, at + 1);
        }
    }
}
