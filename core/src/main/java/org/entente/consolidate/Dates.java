package org.entente.consolidate;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.model.PartialDate;

/**
 * What is told with a date, by date: the same dates stand together, and a vaguer date goes to the one group whose date
 * lies within it, else stands for itself. Never joins two groups. Free of order: the answer depends on the set of
 * dates.
 */
final class Dates {
    /** The narrower first, of two as narrow the earlier. Only of known dates. */
    static final Comparator<PartialDate> NARROWEST = Comparator.comparingLong(Dates::days)
            .thenComparing(PartialDate::firstDay)
            .thenComparing(PartialDate::iso);

    /** The earlier first, of two as early the narrower. Only of known dates. */
    static final Comparator<PartialDate> EARLIEST =
            Comparator.comparing(PartialDate::firstDay).thenComparing(NARROWEST);

    private Dates() {}

    /**
     * What stands together.
     *
     * @param date the narrowest in it, which lies within every other
     */
    record Group<T>(PartialDate date, List<T> members) {}

    static <T> List<Group<T>> group(Collection<T> dated, Function<T, PartialDate> date) {
        SortedMap<PartialDate, List<T>> byDate = new TreeMap<>(NARROWEST);
        dated.forEach(one ->
                byDate.computeIfAbsent(date.apply(one), d -> new ArrayList<>()).add(one));
        List<Group<T>> groups = new ArrayList<>();
        byDate.forEach((narrowest, members) -> {
            List<Group<T>> within = groups.stream()
                    .filter(group -> isWithin(group.date(), narrowest))
                    .toList();
            if (within.size() == 1) {
                within.get(0).members().addAll(members);
            } else {
                groups.add(new Group<>(narrowest, members));
            }
        });
        return groups;
    }

    private static boolean isWithin(PartialDate narrow, PartialDate wide) {
        return !narrow.firstDay().isBefore(wide.firstDay()) && !narrow.lastDay().isAfter(wide.lastDay());
    }

    /** How many days a known date may mean. */
    static long days(PartialDate date) {
        return ChronoUnit.DAYS.between(date.firstDay(), date.lastDay()) + 1;
    }
}
