package org.entente.consolidate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import org.entente.model.PartialDate;

/**
 * Groups what is told with a date by the things it is about, then by date. What names no thing is grouped by date, and
 * goes to the group with things that alone agrees with it, when it alone agrees with that group: so it never joins two.
 */
final class DatedThings {
    private DatedThings() {}

    static <T> List<Dates.Group<T>> group(
            List<T> dated, Function<T, SortedSet<String>> things, Function<T, PartialDate> date) {
        List<Dates.Group<T>> groups = new ArrayList<>();
        sharing(dated.stream().filter(one -> !things.apply(one).isEmpty()).toList(), things)
                .forEach(set -> groups.addAll(Dates.group(set, date)));
        List<Dates.Group<T>> vague = Dates.group(
                dated.stream().filter(one -> things.apply(one).isEmpty()).toList(), date);
        return matched(groups, vague);
    }

    /** What shares a thing, directly or through others. */
    static <T> List<List<T>> sharing(List<T> all, Function<T, SortedSet<String>> things) {
        Joined joined = new Joined(all.size());
        Map<String, Integer> byThing = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (String thing : things.apply(all.get(i))) {
                Integer before = byThing.putIfAbsent(thing, i);
                if (before != null) {
                    joined.join(before, i);
                }
            }
        }
        return joined.sets(all);
    }

    private static <T> List<Dates.Group<T>> matched(List<Dates.Group<T>> groups, List<Dates.Group<T>> vague) {
        Map<Dates.Group<T>, Dates.Group<T>> partners = new IdentityHashMap<>();
        for (Dates.Group<T> group : groups) {
            List<Dates.Group<T>> agreeing = agreeing(group, vague);
            if (agreeing.size() == 1 && agreeing(agreeing.get(0), groups).size() == 1) {
                partners.put(group, agreeing.get(0));
                partners.put(agreeing.get(0), group);
            }
        }
        List<Dates.Group<T>> all = new ArrayList<>();
        groups.forEach(group -> all.add(both(group, partners.getOrDefault(group, group))));
        vague.stream().filter(group -> !partners.containsKey(group)).forEach(all::add);
        return all;
    }

    private static <T> List<Dates.Group<T>> agreeing(Dates.Group<T> group, List<Dates.Group<T>> others) {
        return others.stream()
                .filter(other -> other.date().agreesWith(group.date()))
                .toList();
    }

    private static <T> Dates.Group<T> both(Dates.Group<T> group, Dates.Group<T> other) {
        if (group == other) {
            return group;
        }
        List<T> members = new ArrayList<>(group.members());
        members.addAll(other.members());
        boolean isNarrower = Dates.NARROWEST.compare(other.date(), group.date()) < 0;
        return new Dates.Group<>(isNarrower ? other.date() : group.date(), members);
    }

    /** True when these things do not tell the one from the other: either names none, or they share one. */
    static boolean agree(SortedSet<String> own, SortedSet<String> other) {
        return own.isEmpty() || other.isEmpty() || !Collections.disjoint(own, other);
    }

    /** True when these things do not tell one from the others: none is named on a side, or one is shared. */
    static <T> boolean agree(SortedSet<String> own, List<T> others, Function<T, SortedSet<String>> things) {
        List<SortedSet<String>> named =
                others.stream().map(things).filter(other -> !other.isEmpty()).toList();
        return own.isEmpty() || named.isEmpty() || named.stream().anyMatch(other -> !Collections.disjoint(own, other));
    }
}
