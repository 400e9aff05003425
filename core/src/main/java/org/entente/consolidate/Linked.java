package org.entente.consolidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entente.model.Rulings;

/**
 * Happenings after two claims were said to tell one, or two. What tells one is joined, whatever its kind. Where two
 * that tell two are still together, the happening is parted: each of the two, with what was said to be one with it,
 * begins a part; whatever else is there goes to the first part with its kind and date, else to the first part. Free of
 * order: parts are ordered by their smallest keys.
 */
final class Linked {
    private final Rulings rulings;

    private Linked(Rulings rulings) {
        this.rulings = rulings;
    }

    static List<List<Told>> of(List<List<Told>> happenings, Rulings rulings) {
        if (rulings.same().isEmpty() && rulings.different().isEmpty()) {
            return happenings;
        }
        Linked linked = new Linked(rulings);
        return linked.joined(happenings).stream()
                .flatMap(one -> linked.parted(one).stream())
                .toList();
    }

    private List<List<Told>> joined(List<List<Told>> happenings) {
        List<List<Told>> joined = new ArrayList<>();
        for (List<List<Told>> one : together(happenings, Linked::keys)) {
            joined.add(one.stream().flatMap(List::stream).toList());
        }
        return joined;
    }

    /** What shares no claim but was said to tell one happening, through others as well. */
    private <T> List<List<T>> together(List<T> all, Function<T, Set<String>> keys) {
        Map<String, Integer> byKey = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (String key : keys.apply(all.get(i))) {
                byKey.put(key, i);
            }
        }
        Joined joined = new Joined(all.size());
        for (Rulings.Pair pair : rulings.same()) {
            Integer a = byKey.get(pair.a());
            Integer b = byKey.get(pair.b());
            if (a != null && b != null) {
                joined.join(a, b);
            }
        }
        return joined.sets(all);
    }

    private List<List<Told>> parted(List<Told> happening) {
        Set<String> keys = keys(happening);
        List<Rulings.Pair> apart =
                rulings.different().stream().filter(pair -> pair.isWithin(keys)).toList();
        if (apart.isEmpty()) {
            return List.of(happening);
        }
        List<List<Told>> sets = together(happening, Told::keys).stream()
                .sorted(Comparator.comparing(set -> Gathered.keys(set).first()))
                .toList();
        List<List<Told>> parts = new ArrayList<>();
        List<List<Told>> others = new ArrayList<>();
        for (List<Told> set : sets) {
            Set<String> own = keys(set);
            if (apart.stream().anyMatch(pair -> own.contains(pair.a()) || own.contains(pair.b()))) {
                place(set, parts, apart);
            } else {
                others.add(set);
            }
        }
        return shared(parts, others);
    }

    /** Into the first part that it was not told apart from. */
    private static void place(List<Told> set, List<List<Told>> parts, List<Rulings.Pair> apart) {
        for (List<Told> part : parts) {
            Set<String> both = keys(part);
            both.addAll(keys(set));
            if (apart.stream().noneMatch(pair -> pair.isWithin(both))) {
                part.addAll(set);
                return;
            }
        }
        parts.add(new ArrayList<>(set));
    }

    /** Each of the others goes by what the parts held before any of them came. */
    private static List<List<Told>> shared(List<List<Told>> parts, List<List<Told>> others) {
        List<List<Told>> whole = new ArrayList<>();
        parts.forEach(part -> whole.add(new ArrayList<>(part)));
        for (List<Told> set : others) {
            int home = 0;
            for (int i = parts.size() - 1; i >= 0; i--) {
                home = parts.get(i).stream().anyMatch(told -> isLike(told, set)) ? i : home;
            }
            whole.get(home).addAll(set);
        }
        return whole;
    }

    private static boolean isLike(Told told, List<Told> set) {
        return set.stream()
                .anyMatch(other -> other.sourced().block().equals(told.sourced().block())
                        && other.isPlanned() == told.isPlanned()
                        && other.happened().equals(told.happened()));
    }

    private static Set<String> keys(List<Told> happening) {
        Set<String> keys = new HashSet<>();
        happening.forEach(told -> keys.addAll(told.keys()));
        return keys;
    }
}
