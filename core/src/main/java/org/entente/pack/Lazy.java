package org.entente.pack;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made when it is first asked for, once; a failure is kept too, and thrown again. Thread-safe. */
public final class Lazy<T> {
    private final Supplier<T> maker;
    private @Nullable T value;
    private @Nullable RuntimeException failure;

    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    public synchronized T get() {
        if (failure != null) {
            throw failure;
        }
        T made = value;
        if (made == null) {
            try {
                made = maker.get();
                value = made;
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }
        return made;
    }
}
