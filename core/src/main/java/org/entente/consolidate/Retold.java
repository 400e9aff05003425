package org.entente.consolidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.PartialDate;

/**
 * Joins undated tellings that can only be one: what a report tells and itself calls denied, the same words printed
 * again, touched up at most, and what several reports of one day tell alike. All else stays alone. Free of order.
 *
 * <p>Of one day: data sets of events keep one event a day, pair and type (the "one-a-day" filter of TABARI and
 * Phoenix), since two reports of a day that tell the same without a date mostly tell one thing. A report that itself
 * tells two of a kind shows that there were two: then only those of one sense are joined.
 */
final class Retold {
    private final List<Told> told;
    private final Joined joined;

    private Retold(List<Told> told) {
        this.told = told;
        this.joined = new Joined(told.size());
    }

    static List<List<Told>> join(List<Told> told) {
        Retold retold = new Retold(told);
        retold.joinDenials();
        retold.joinDays();
        Wordings.join(
                retold.joined,
                told.stream().map(Told::wording).toList(),
                told.stream().map(Told::things).toList());
        return retold.joined.sets(told);
    }

    private void joinDenials() {
        Map<String, List<Integer>> byReport = new HashMap<>();
        for (int i = 0; i < told.size(); i++) {
            List<Integer> others =
                    byReport.computeIfAbsent(told.get(i).sourced().source().document(), d -> new ArrayList<>());
            for (int other : others) {
                if (told.get(i).contradicts(told.get(other)) && canBeOne(i, other)) {
                    joined.join(other, i);
                }
            }
            others.add(i);
        }
    }

    private void joinDays() {
        Map<String, List<Integer>> days = new TreeMap<>();
        for (int i = 0; i < told.size(); i++) {
            PartialDate published = told.get(i).published();
            if (published.isDay()) {
                // a denial goes to what it denies, not to other denials of the day
                String stance = told.get(i).isDenied() ? "not " : "";
                days.computeIfAbsent(stance + published.iso(), day -> new ArrayList<>())
                        .add(i);
            }
        }
        days.values().forEach(this::joinDay);
    }

    private void joinDay(List<Integer> day) {
        Map<String, List<Integer>> senses = new TreeMap<>();
        day.forEach(i -> senses.computeIfAbsent(told.get(i).claim().sense(), sense -> new ArrayList<>())
                .add(i));
        senses.values().stream().filter(this::isOneAReport).forEach(this::joinAlike);
        if (isOneAReport(day)) {
            joinAlike(day);
        }
    }

    private boolean isOneAReport(List<Integer> numbers) {
        return numbers.stream()
                        .map(i -> told.get(i).sourced().source().document())
                        .distinct()
                        .count()
                == numbers.size();
    }

    /** Joins those about the same things; those that name none only when there are no others to choose between. */
    private void joinAlike(List<Integer> numbers) {
        List<List<Integer>> things = DatedThings.sharing(
                numbers.stream().filter(i -> !told.get(i).things().isEmpty()).toList(),
                i -> told.get(i).things());
        things.forEach(this::joinAll);
        if (things.size() <= 1) {
            joinAll(numbers);
        }
    }

    private void joinAll(List<Integer> numbers) {
        numbers.forEach(i -> joined.join(numbers.get(0), i));
    }

    private boolean canBeOne(int a, int b) {
        return DatedThings.agree(told.get(a).things(), told.get(b).things());
    }
}
