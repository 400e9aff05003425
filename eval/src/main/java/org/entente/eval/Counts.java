package org.entente.eval;

import java.util.EnumMap;
import java.util.Map;

/** A number for each {@link Count}. Mutable, one thread. */
final class Counts {
    private final Map<Count, Long> numbers = new EnumMap<>(Count.class);

    void add(Count count, long by) {
        numbers.merge(count, by, Long::sum);
    }

    void add(Count count, boolean holds) {
        add(count, holds ? 1 : 0);
    }

    void add(Counts others) {
        others.numbers.forEach(this::add);
    }

    long get(Count count) {
        return numbers.getOrDefault(count, 0L);
    }

    double ratio(Count part, Count whole) {
        return Figures.ratio(get(part), get(whole));
    }

    /** Precision, recall and F1 at level 1, 2 or 3. */
    Figures at(int level) {
        Count right = level == 1 ? Count.RIGHT_L1 : level == 2 ? Count.RIGHT_L2 : Count.RIGHT_L3;
        Count found = level == 1 ? Count.FOUND_L1 : level == 2 ? Count.FOUND_L2 : Count.FOUND_L3;
        return new Figures(ratio(right, Count.CODED), ratio(found, Count.MUST));
    }

    Figures polities() {
        return new Figures(
                ratio(Count.POLITIES_CODED_RIGHT, Count.POLITIES_CODED),
                ratio(Count.POLITIES_NEEDED_FOUND, Count.POLITIES_NEEDED));
    }

    /** Whether a voice is given where the gold has one. */
    Figures voices() {
        return new Figures(ratio(Count.VOICE_BOTH, Count.VOICE_CODED), ratio(Count.VOICE_BOTH, Count.VOICE_GOLD));
    }
}
