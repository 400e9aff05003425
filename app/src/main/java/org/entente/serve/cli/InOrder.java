package org.entente.serve.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on several threads whose results come out in the order in which the work went in. A few pieces a thread are
 * under way at any time, so memory does not grow with the input. Immutable.
 */
final class InOrder {
    private static final int AHEAD = 4;

    private final int threads;

    InOrder(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread is needed: " + threads);
        }
        this.threads = threads;
    }

    /**
     * Takes each input through the step and hands the results over, both ends in the caller's thread.
     *
     * @param step thread-safe; what it throws is thrown here, and nothing more is begun
     */
    <A, B> void run(Iterator<A> inputs, Function<A, B> step, Consumer<B> sink) {
        if (threads == 1) {
            inputs.forEachRemaining(input -> sink.accept(step.apply(input)));
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<B>> pending = new ArrayDeque<>();
            while (inputs.hasNext()) {
                A input = inputs.next();
                pending.add(workers.submit(() -> step.apply(input)));
                if (pending.size() >= AHEAD * threads) {
                    sink.accept(result(pending.remove()));
                }
            }
            while (!pending.isEmpty()) {
                sink.accept(result(pending.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <B> B result(Future<B> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while coding", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
