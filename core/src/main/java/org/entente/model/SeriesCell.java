package org.entente.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The events of one month between two polities, of one type, mode and status.
 *
 * @param actor who acted; of a reciprocal act the party that was named first in the question
 * @param month the month in which the events happened, or were first reported; unknown when neither is told
 * @param lines independent lines of reporting behind them, together
 */
public record SeriesCell(
        String actor,
        String recipient,
        boolean isReciprocal,
        PartialDate month,
        EventType type,
        String mode,
        Status status,
        int events,
        int lines) {
    private static final Comparator<SeriesCell> ORDER = Comparator.comparing(
                    (SeriesCell cell) -> cell.month().isKnown() ? cell.month().iso() : "~")
            .thenComparing(SeriesCell::type)
            .thenComparing(SeriesCell::mode)
            .thenComparing(SeriesCell::status)
            .thenComparing(SeriesCell::actor)
            .thenComparing(SeriesCell::isReciprocal);

    /** The events of a pair by month, in either direction; those dated by no more than a year count as that year's. */
    public static List<SeriesCell> of(String a, String b, List<ArchivedEvent> events) {
        Map<SeriesCell, int[]> counts = new TreeMap<>(ORDER);
        for (ArchivedEvent event : events) {
            boolean isForwards = event.isReciprocal() || event.actors().contains(a);
            SeriesCell cell = new SeriesCell(
                    isForwards ? a : b,
                    isForwards ? b : a,
                    event.isReciprocal(),
                    month(event.when()),
                    event.type(),
                    event.mode(),
                    event.status(),
                    0,
                    0);
            int[] count = counts.computeIfAbsent(cell, key -> new int[2]);
            count[0]++;
            count[1] += event.sources().lines();
        }
        List<SeriesCell> cells = new ArrayList<>();
        counts.forEach((cell, count) -> cells.add(new SeriesCell(
                cell.actor,
                cell.recipient,
                cell.isReciprocal,
                cell.month,
                cell.type,
                cell.mode,
                cell.status,
                count[0],
                count[1])));
        return cells;
    }

    private static PartialDate month(PartialDate date) {
        return new PartialDate(date.year(), date.month(), 0, null);
    }
}
