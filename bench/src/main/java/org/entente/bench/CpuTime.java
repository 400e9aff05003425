package org.entente.bench;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** CPU time that the current thread spends on something. One thread. */
final class CpuTime {
    private long nanos;

    static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    <T> T of(Supplier<T> work) {
        long start = now();
        T result = work.get();
        nanos += now() - start;
        return result;
    }

    double seconds() {
        return nanos / 1e9;
    }
}
