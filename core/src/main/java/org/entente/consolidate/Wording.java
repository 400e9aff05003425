package org.entente.consolidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.pack.Words;

/**
 * The wording of a sentence as the set of its shingles (three words in a row, case and diacritics aside), to tell a
 * text that was copied and touched up from one that was written anew. Immutable.
 */
final class Wording {
    private static final int SHINGLE = 3;
    /** Shared shingles over all: half of them the same is a copy that lost or gained some words. */
    private static final double NEAR = 0.5;

    private final Set<String> shingles;

    private Wording(Set<String> shingles) {
        this.shingles = shingles;
    }

    static Wording of(String sentence) {
        List<String> words = new ArrayList<>();
        for (int[] run : Words.runs(sentence)) {
            words.add(Words.fold(sentence.substring(run[0], run[1])));
        }
        Set<String> shingles = new TreeSet<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + SHINGLE)));
        }
        if (shingles.isEmpty() && !words.isEmpty()) {
            shingles.add(String.join(" ", words));
        }
        return new Wording(shingles);
    }

    Set<String> shingles() {
        return shingles;
    }

    /**
     * So many of the first shingles in this order that two near wordings share one of them: of n, a near one has at
     * least half, so it cannot miss all of any n/2 + 1.
     */
    List<String> rarest(Comparator<String> rarestFirst) {
        return shingles.stream()
                .sorted(rarestFirst)
                .limit(shingles.size() / 2 + 1)
                .toList();
    }

    boolean isNear(Wording other) {
        long shared = shingles.stream().filter(other.shingles::contains).count();
        long all = shingles.size() + other.shingles.size() - shared;
        return shared > 0 && shared >= NEAR * all;
    }
}
