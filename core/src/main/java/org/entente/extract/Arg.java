package org.entente.extract;

import java.util.List;

/**
 * A word that stands in a slot around a cue.
 *
 * @param token index of its head token; −1 for a subject that the verb leaves out
 * @param slots the slot's names, surest first
 * @param via how it was reached when not directly: {@code conj}, {@code control}, {@code relative}, {@code object};
 *     empty when it depends on the cue itself
 */
record Arg(int token, List<String> slots, String via) {
    static final int DROPPED = -1;

    Arg(int token, String slot, String via) {
        this(token, List.of(slot), via);
    }

    boolean isIn(String slot) {
        return slots.contains(slot);
    }
}
