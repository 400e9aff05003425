package org.entente.consolidate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.entente.pack.Words;

/**
 * The wording of a sentence as the set of its shingles (two words in a row, case and diacritics aside), to tell a text
 * that was copied and touched up from one that was written anew. Immutable.
 *
 * <p>A shingle is kept as a 64-bit fingerprint, as Broder does (On the resemblance and containment of documents, 1997):
 * two that differ pass for one about once in 10^19.
 */
final class Wording {
    /** Of three, one word that is exchanged in a short sentence takes half of them away. */
    private static final int SHINGLE = 2;
    /** Shared shingles over all: half of them the same is a copy that lost or gained some words. */
    private static final double NEAR = 0.5;
    /** FNV-1a: the start and the factor of its 64-bit form. */
    private static final long OFFSET = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    /** Rising, each once. */
    private final long[] shingles;

    private Wording(long[] shingles) {
        this.shingles = shingles;
    }

    static Wording of(String sentence) {
        List<String> words = Words.runs(sentence).stream()
                .map(run -> Words.fold(sentence.substring(run[0], run[1])))
                .toList();
        if (words.isEmpty()) {
            return new Wording(new long[0]);
        }
        int length = Math.min(SHINGLE, words.size());
        long[] shingles = new long[words.size() - length + 1];
        for (int i = 0; i < shingles.length; i++) {
            shingles[i] = fingerprint(words.subList(i, i + length));
        }
        return new Wording(LongStream.of(shingles).sorted().distinct().toArray());
    }

    private static long fingerprint(List<String> words) {
        long print = OFFSET;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                print = (print ^ word.charAt(i)) * PRIME;
            }
            print = (print ^ ' ') * PRIME;
        }
        return print;
    }

    boolean isEmpty() {
        return shingles.length == 0;
    }

    /** Counts each shingle once more. */
    void count(Map<Long, Integer> counts) {
        for (long shingle : shingles) {
            counts.merge(shingle, 1, Integer::sum);
        }
    }

    /**
     * So many of the shingles, those that are counted least first, that two near wordings share one of them: of n, a
     * near one has at least half, so it cannot miss all of any n/2 + 1.
     */
    List<Long> rarest(Map<Long, Integer> counts) {
        return LongStream.of(shingles)
                .boxed()
                .sorted((a, b) -> {
                    int byCount = Integer.compare(counts.getOrDefault(a, 0), counts.getOrDefault(b, 0));
                    return byCount != 0 ? byCount : Long.compare(a, b);
                })
                .limit(shingles.length / 2 + 1)
                .toList();
    }

    boolean isNear(Wording other) {
        return shared(other) > 0 && likeness(other) >= NEAR;
    }

    /** Shared shingles over all, between 0 and 1. */
    double likeness(Wording other) {
        int shared = shared(other);
        int all = shingles.length + other.shingles.length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    private int shared(Wording other) {
        int shared = 0;
        int own = 0;
        int theirs = 0;
        while (own < shingles.length && theirs < other.shingles.length) {
            int order = Long.compare(shingles[own], other.shingles[theirs]);
            shared += order == 0 ? 1 : 0;
            own += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wording wording && Arrays.equals(shingles, wording.shingles);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(shingles);
    }
}
