package org.entente.consolidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.model.PartialDate;

/**
 * Joins what reports tell of the same parties and type into happenings, in steps, each of which sees all that the step
 * before made, so that none depends on order:
 *
 * <ol>
 *   <li>what is dated, see {@link DatedThings};
 *   <li>undated: each to the one dated happening within 30 days before its publication, else to the one that a report
 *       of the same day tells (what is to come has a date after that of its reports), a denial also to the one that its
 *       own report tells;
 *   <li>what is left stays alone, but for a report's own denial of what it tells, and for the same words printed again;
 *   <li>what is planned, which is joined for itself, goes to what came about, see {@link Fulfilled}.
 * </ol>
 *
 * <p>No step joins two dated happenings through an undated one. Quadratic at worst in the reports of one block.
 */
final class EventBlock {
    private static final int DAYS_BEFORE = 30;
    /** A happening dated by a year only is no anchor for the undated. */
    private static final int VAGUEST_ANCHOR = 31;

    private EventBlock() {}

    /** The happenings of a block; the order of the answer has no meaning. */
    static List<List<Told>> fold(List<Told> block) {
        List<Told> planned = block.stream().filter(Told::isPlanned).toList();
        List<Told> told = block.stream().filter(one -> !one.isPlanned()).toList();
        return Fulfilled.join(happenings(planned), happenings(told));
    }

    private static List<List<Told>> happenings(List<Told> block) {
        List<Dates.Group<Told>> dated = DatedThings.group(
                block.stream().filter(told -> told.happened().isKnown()).toList(), Told::things, Told::happened);
        List<Home> homes = dated.stream().map(Home::of).toList();
        List<Told> left = new ArrayList<>();
        for (Told told : block) {
            if (!told.happened().isKnown()) {
                List<Home> own = homes(told, homes);
                if (own.size() == 1) {
                    own.get(0).joining().add(told);
                } else {
                    left.add(told);
                }
            }
        }
        List<List<Told>> happenings = new ArrayList<>(Retold.join(left));
        homes.forEach(home -> happenings.add(home.all()));
        return happenings;
    }

    /**
     * A dated happening as the undated see it.
     *
     * @param things of all that is told of it with a date
     * @param joining the undated that go to it
     */
    private record Home(Dates.Group<Told> happening, SortedSet<String> things, List<Told> joining) {

        static Home of(Dates.Group<Told> happening) {
            SortedSet<String> things = new TreeSet<>();
            happening.members().forEach(told -> things.addAll(told.things()));
            return new Home(happening, things, new ArrayList<>());
        }

        List<Told> all() {
            List<Told> all = new ArrayList<>(happening.members());
            all.addAll(joining);
            return all;
        }
    }

    private static List<Home> homes(Told told, List<Home> homes) {
        List<Home> fitting = homes.stream()
                .filter(home -> DatedThings.agree(told.things(), home.things()))
                .toList();
        List<Home> before = fitting.stream()
                .filter(home -> isJustBefore(told, home.happening().date()))
                .toList();
        if (before.size() == 1) {
            return before;
        }
        List<Home> sameDay = before.isEmpty()
                ? fitting.stream().filter(home -> isToldThatDay(told, home)).toList()
                : List.of();
        return sameDay.size() == 1
                ? sameDay
                : fitting.stream()
                        .filter(home -> home.happening().members().stream().anyMatch(told::contradicts))
                        .toList();
    }

    /** A report that itself tells the dated one means another by what it leaves undated. */
    private static boolean isToldThatDay(Told told, Home home) {
        return told.published().isDay()
                && home.happening().members().stream()
                        .anyMatch(other -> other.published().equals(told.published()))
                && home.happening().members().stream().noneMatch(told::isOfOneReport);
    }

    private static boolean isJustBefore(Told told, PartialDate happened) {
        PartialDate published = told.published();
        if (!published.isKnown() || Dates.days(happened) > VAGUEST_ANCHOR) {
            return false;
        }
        LocalDate earliest = published.firstDay().minusDays(DAYS_BEFORE);
        return !happened.lastDay().isBefore(earliest) && !happened.firstDay().isAfter(published.lastDay());
    }
}
