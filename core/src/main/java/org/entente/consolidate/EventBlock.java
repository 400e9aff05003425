package org.entente.consolidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.PartialDate;

/**
 * Joins what reports tell of the same parties and type into happenings, in steps, each of which sees all that the step
 * before made, so that none depends on order:
 *
 * <ol>
 *   <li>what is dated, see {@link DatedThings};
 *   <li>undated: each to the one dated happening within 30 days before its publication (a denial also to the one that
 *       its own report tells);
 *   <li>what is left stays alone, but for a report's own denial of what it tells, and for the same words printed again.
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
        List<Dates.Group<Told>> dated = DatedThings.group(
                block.stream().filter(told -> told.happened().isKnown()).toList(), Told::things, Told::happened);
        Map<Dates.Group<Told>, List<Told>> joining = new IdentityHashMap<>();
        List<Told> left = new ArrayList<>();
        for (Told told : block) {
            if (!told.happened().isKnown()) {
                List<Dates.Group<Told>> homes = homes(told, dated);
                if (homes.size() == 1) {
                    joining.computeIfAbsent(homes.get(0), h -> new ArrayList<>())
                            .add(told);
                } else {
                    left.add(told);
                }
            }
        }
        List<List<Told>> happenings = new ArrayList<>(Retold.join(left));
        for (Dates.Group<Told> happening : dated) {
            List<Told> all = new ArrayList<>(happening.members());
            all.addAll(joining.getOrDefault(happening, List.of()));
            happenings.add(all);
        }
        return happenings;
    }

    private static List<Dates.Group<Told>> homes(Told told, List<Dates.Group<Told>> dated) {
        List<Dates.Group<Told>> fitting = dated.stream()
                .filter(happening -> DatedThings.agree(told.things(), happening.members(), Told::things))
                .toList();
        List<Dates.Group<Told>> before = fitting.stream()
                .filter(happening -> isJustBefore(told, happening.date()))
                .toList();
        return before.size() == 1
                ? before
                : fitting.stream()
                        .filter(happening -> happening.members().stream().anyMatch(told::contradicts))
                        .toList();
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
