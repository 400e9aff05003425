package org.entente.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sets that grow together: numbers from 0, joined in pairs; what belongs together does not depend on the order. */
final class Joined {
    private final int[] parents;

    Joined(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    /** The smallest number in the set of this one. */
    int root(int number) {
        int at = number;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    void join(int a, int b) {
        int left = root(a);
        int right = root(b);
        parents[Math.max(left, right)] = Math.min(left, right);
    }

    int count() {
        int roots = 0;
        for (int i = 0; i < parents.length; i++) {
            roots += parents[i] == i ? 1 : 0;
        }
        return roots;
    }

    /** The values, one for each number, by the set that they are in; order kept. */
    <T> List<List<T>> sets(List<T> values) {
        SortedMap<Integer, List<T>> sets = new TreeMap<>();
        for (int i = 0; i < parents.length; i++) {
            sets.computeIfAbsent(root(i), root -> new ArrayList<>()).add(values.get(i));
        }
        return List.copyOf(sets.values());
    }
}
