package org.entente.consolidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins undated tellings that can only be one: what a report tells and itself calls denied, and the same words printed
 * again, touched up at most. All else stays alone. Free of order.
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

    private boolean canBeOne(int a, int b) {
        return DatedThings.agree(told.get(a).things(), told.get(b).things());
    }
}
