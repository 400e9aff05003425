package org.entente.model;

import java.util.Objects;
import java.util.function.Function;

/**
 * What became of one input: done, or refused for a reason that is shown. Refusal is a value, not an exception.
 *
 * @param <T> what is there when it is done
 */
public sealed interface Outcome<T> {
    /** The id of the input. */
    String id();

    <R> Outcome<R> map(Function<? super T, ? extends R> step);

    <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> step);

    /** It went well. */
    record Done<T>(String id, T value) implements Outcome<T> {
        public Done {
            Objects.requireNonNull(value, "value is null");
        }

        @Override
        public <R> Outcome<R> map(Function<? super T, ? extends R> step) {
            return new Done<>(id, step.apply(value));
        }

        @Override
        public <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> step) {
            return step.apply(value);
        }
    }

    /** It was refused; {@code reason} is one line with the value and what to do. */
    record Refused<T>(String id, Refusal code, String reason) implements Outcome<T> {
        @Override
        public <R> Outcome<R> map(Function<? super T, ? extends R> step) {
            return new Refused<>(id, code, reason);
        }

        @Override
        public <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> step) {
            return new Refused<>(id, code, reason);
        }
    }
}
