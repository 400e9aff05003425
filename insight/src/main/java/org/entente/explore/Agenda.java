package org.entente.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.model.PartialDate;
import org.entente.model.Status;

/**
 * What lies ahead, by date: acts that are announced or thought possible, and days of ties that are still to come.
 *
 * <p>"The treaty is to be signed on 17 January" is an entry on that day; a visit "in April" is one that spans the
 * month. An announcement without a date comes last; a possibility without one is no appointment and stays out, as does
 * what had passed when it was last printed.
 *
 * @param entries by first day, undated ones last
 */
public record Agenda(List<Entry> entries) {
    private static final Comparator<Entry> BY_DATE = Comparator.comparing((Entry entry) -> Times.firstDay(entry.date()))
            .thenComparing(entry -> entry.date().isKnown() ? entry.date().iso() : "")
            .thenComparing(Entry::id);

    public Agenda {
        entries = List.copyOf(entries);
    }

    /** Something that lies ahead: {@link OfEvent} or {@link OfTie}, and nothing else. */
    public sealed interface Entry {
        /** Its own among all entries. */
        String id();

        /** Unknown for an announcement without one. */
        PartialDate date();

        Passage passage();
    }

    /** An act. */
    public record OfEvent(EventView view) implements Entry {
        @Override
        public String id() {
            return view.event().id();
        }

        @Override
        public PartialDate date() {
            return view.event().happened();
        }

        @Override
        public Passage passage() {
            return view.passage();
        }
    }

    /** A day of a tie. */
    public record OfTie(TieView view, Turn turn, PartialDate date) implements Entry {
        @Override
        public String id() {
            return view.tie().id() + "-" + turn.code();
        }

        @Override
        public Passage passage() {
            return view.passage();
        }
    }

    /** What becomes of a tie on its day. */
    public enum Turn {
        SIGNED("to_be_signed", "to be signed"),
        BEGINS("from", "begins"),
        ENDS("to", "ends");

        private final String code;
        private final String words;

        Turn(String code, String words) {
            this.code = code;
            this.words = words;
        }

        public String code() {
            return code;
        }

        public String words() {
            return words;
        }
    }

    /** All that these announce, with or without a date. */
    public static Agenda of(List<EventView> events, List<TieView> ties) {
        List<Entry> entries = new ArrayList<>();
        events.stream().filter(Agenda::isAhead).map(OfEvent::new).forEach(entries::add);
        ties.stream().filter(view -> view.tie().status() != Status.DENIED).forEach(view -> addTurns(entries, view));
        return new Agenda(entries.stream().sorted(BY_DATE).toList());
    }

    private static boolean isAhead(EventView view) {
        Status status = view.event().status();
        return view.isAhead() || (status == Status.POSSIBLE && view.isDated() && !view.hadPassed());
    }

    private static void addTurns(List<Entry> entries, TieView view) {
        String signed = view.tie().details().getOrDefault(Turn.SIGNED.code(), "");
        add(entries, view, Turn.SIGNED, signed.isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse(signed));
        add(entries, view, Turn.BEGINS, view.tie().from());
        add(entries, view, Turn.ENDS, view.tie().to());
    }

    /** A tie's day counts when it had not passed when the tie was last printed. */
    private static void add(List<Entry> entries, TieView view, Turn turn, PartialDate date) {
        PartialDate printed = view.tie().sources().lastPublished();
        boolean isAhead = date.isKnown()
                && (turn == Turn.SIGNED || (printed.isKnown() && date.firstDay().isAfter(printed.lastDay())));
        boolean isTwice =
                turn == Turn.BEGINS && date.iso().equals(view.tie().details().getOrDefault(Turn.SIGNED.code(), ""));
        if (isAhead && !isTwice) {
            entries.add(new OfTie(view, turn, date));
        }
    }

    /** What may fall on this day or later. */
    public Agenda since(PartialDate day) {
        return new Agenda(entries.stream()
                .filter(entry ->
                        entry.date().isKnown() && !entry.date().lastDay().isBefore(day.firstDay()))
                .toList());
    }

    /** What may fall on this day or before. */
    public Agenda until(PartialDate day) {
        return new Agenda(entries.stream()
                .filter(entry ->
                        entry.date().isKnown() && !entry.date().firstDay().isAfter(day.lastDay()))
                .toList());
    }

    public Agenda limit(int most) {
        return new Agenda(entries.stream().limit(most).toList());
    }
}
