package org.entente.consolidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.model.EventType;
import org.entente.model.PartialDate;
import org.entente.model.Status;

/**
 * Joins what was planned with what was told later as having happened: an announced act goes to the one happening of its
 * sense (any meeting, of a meeting) and things that no report of its own tells, on a day that agrees with the announced
 * one, or, where none was announced, within 30 days after the announcement. Where there are two it stays what was
 * planned. Never joins two happenings. Free of order.
 */
final class Fulfilled {
    private static final int DAYS_AFTER = 30;
    /** A happening of which only the year is known fulfils nothing. */
    private static final int VAGUEST = 31;

    private final List<Told> members;
    /** What it fulfils. */
    private final List<Told> plans = new ArrayList<>();

    private final Set<String> senses = new HashSet<>();
    private final Set<String> reports = new HashSet<>();
    private final SortedSet<String> things = new TreeSet<>();
    private final PartialDate happened;

    private Fulfilled(List<Told> members) {
        this.members = members;
        for (Told told : members) {
            senses.add(told.claim().sense());
            reports.add(told.sourced().source().document());
            things.addAll(told.things());
        }
        this.happened = Gathered.narrowest(members.stream().map(Told::happened));
    }

    /** All happenings of a block; the order of the answer has no meaning. */
    static List<List<Told>> join(List<List<Told>> planned, List<List<Told>> told) {
        List<Fulfilled> acts = told.stream().map(Fulfilled::new).toList();
        List<List<Told>> happenings = new ArrayList<>();
        for (List<Told> one : planned) {
            Fulfilled plan = new Fulfilled(one);
            List<Fulfilled> fulfilling =
                    acts.stream().filter(plan::isFulfilledBy).limit(2).toList();
            if (fulfilling.size() == 1) {
                fulfilling.get(0).plans.addAll(one);
            } else {
                happenings.add(one);
            }
        }
        acts.forEach(act -> happenings.add(act.all()));
        return happenings;
    }

    private List<Told> all() {
        List<Told> all = new ArrayList<>(members);
        all.addAll(plans);
        return all;
    }

    private boolean isFulfilledBy(Fulfilled act) {
        return act.members.stream().anyMatch(told -> told.claim().status() == Status.REPORTED)
                && (isMeeting(act) || act.senses.stream().anyMatch(senses::contains))
                && act.reports.stream().noneMatch(reports::contains)
                && DatedThings.agree(things, act.things)
                && isInTime(act.happened);
    }

    /** A visit is told as talks. */
    private static boolean isMeeting(Fulfilled act) {
        return act.members.stream().allMatch(told -> told.claim().type() == EventType.CONSULT);
    }

    private boolean isInTime(PartialDate day) {
        LocalDate announced = members.stream()
                .map(Told::published)
                .filter(PartialDate::isKnown)
                .map(PartialDate::firstDay)
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (announced == null
                || !day.isKnown()
                || Dates.days(day) > VAGUEST
                || day.lastDay().isBefore(announced)) {
            return false;
        }
        return happened.isKnown()
                ? Dates.days(happened) <= VAGUEST && happened.agreesWith(day)
                : !day.firstDay().isAfter(announced.plusDays(DAYS_AFTER));
    }
}
