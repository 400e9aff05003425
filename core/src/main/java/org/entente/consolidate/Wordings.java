package org.entente.consolidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * Joins all that is told in near-identical words of the same things, without comparing each with each.
 *
 * <p>Words that are printed again are found by a look-up. Of different words only those are compared that share one of
 * their rarest shingles, as near ones always do (prefix filtering: Chaudhuri, Ganti and Kaushik, ICDE 2006). The answer
 * is that of comparing each with each, in whatever order.
 */
final class Wordings {
    private final Joined joined;
    private final List<One> firsts = new ArrayList<>();

    /** The first with these words and things. */
    private record One(int number, Wording wording, SortedSet<String> things) {}

    private Wordings(Joined joined) {
        this.joined = joined;
    }

    /**
     * Joins the numbers of near wordings.
     *
     * @param things what each is about, beside its wording; near ones whose things do not agree stay apart
     */
    static void join(Joined joined, List<Wording> wordings, List<SortedSet<String>> things) {
        Wordings all = new Wordings(joined);
        Map<List<?>, Integer> known = new HashMap<>();
        for (int i = 0; i < wordings.size(); i++) {
            One one = new One(i, wordings.get(i), things.get(i));
            if (one.wording().isEmpty()) {
                continue;
            }
            Integer same = known.putIfAbsent(List.of(one.wording(), one.things()), i);
            if (same == null) {
                all.firsts.add(one);
            } else {
                // what the first one is near to, this one is near to as well
                joined.join(same, i);
            }
        }
        all.joinDifferent();
    }

    private void joinDifferent() {
        Map<Long, Integer> counts = new HashMap<>();
        firsts.forEach(one -> one.wording().count(counts));
        Map<Long, List<Integer>> byShingle = new HashMap<>();
        // with whom each was compared last
        int[] met = new int[firsts.size()];
        Arrays.fill(met, -1);
        for (int i = 0; i < firsts.size(); i++) {
            for (long shingle : firsts.get(i).wording().rarest(counts)) {
                List<Integer> sharing = byShingle.computeIfAbsent(shingle, s -> new ArrayList<>());
                for (int other : sharing) {
                    if (met[other] != i) {
                        met[other] = i;
                        compare(firsts.get(i), firsts.get(other));
                    }
                }
                sharing.add(i);
            }
        }
    }

    private void compare(One one, One other) {
        if (joined.root(one.number()) != joined.root(other.number())
                && DatedThings.agree(one.things(), other.things())
                && one.wording().isNear(other.wording())) {
            joined.join(one.number(), other.number());
        }
    }
}
