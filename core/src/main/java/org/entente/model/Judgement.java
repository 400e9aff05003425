package org.entente.model;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What a person said of claims: a fact, never changed. It is about claims and what they said then, never about events,
 * which are views; so it outlives whatever the events become. Immutable.
 *
 * @param number rising: of two contrary judgements the later one wins
 * @param id {@code J-} and ten base-32 characters
 * @param at when the run began that it came with
 * @param claims what was judged, with the values that it had
 * @param edits only of {@link Verb#EDIT}
 * @param undoes id of another judgement, empty but for {@link Verb#UNDO}
 */
public record Judgement(
        long number,
        String id,
        String who,
        Instant at,
        Verb verb,
        List<Judged> claims,
        List<Edit> edits,
        String undoes,
        String why) {
    public Judgement {
        claims = List.copyOf(claims);
        edits = List.copyOf(edits);
    }

    /** What is said. */
    public enum Verb {
        /** Two claims tell one happening. */
        SAME,
        /** Two claims tell two happenings. */
        DIFFERENT,
        /** A claim is right as it stands. */
        ACCEPT,
        /** A claim is wrong. */
        REJECT,
        /** A claim is right when some of its values are others. */
        EDIT,
        /** Another judgement is taken back. */
        UNDO;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A claim as it was judged. */
    public record Judged(String claim, ClaimValues values) {}

    /** What became of a judgement. */
    public enum State {
        HOLDS,
        /** A later judgement says the contrary. */
        OVERRULED,
        /** What was judged says something else now, or is gone: it does not apply, and waits for a person. */
        REVIEW,
        UNDONE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A judgement as it stands now.
     *
     * @param reason why it does not hold, empty when it does
     */
    public record Logged(Judgement judgement, State state, String reason) {}

    /** Keys of the claims judged. */
    public List<String> keys() {
        return claims.stream().map(Judged::claim).toList();
    }
}
