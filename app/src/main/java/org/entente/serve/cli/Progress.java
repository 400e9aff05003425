package org.entente.serve.cli;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.entente.serve.Console;

/**
 * Shows how far a long run is, on one line that is written over: only to a person, and only when results do not go to
 * the same screen. Not thread-safe.
 */
final class Progress {
    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(500);

    private final Console console;
    private final boolean isShown;
    private final long begin = System.nanoTime();
    private long shownAt = begin;
    private long done;
    private boolean isOnLine;

    Progress(Console console, boolean isOutputElsewhere) {
        this.console = console;
        this.isShown = console.isTerminal() && isOutputElsewhere;
    }

    void step() {
        done++;
        long now = System.nanoTime();
        if (isShown && now - shownAt >= EVERY) {
            shownAt = now;
            isOnLine = true;
            console.err()
                    .print(String.format(
                            Locale.ROOT, "\r%,d reports, %.1f a second ", done, done * 1e9 / (now - begin)));
            console.err().flush();
        }
    }

    /** Takes the line away. */
    void end() {
        if (isOnLine) {
            console.err().print("\r\u001b[K");
            console.err().flush();
        }
    }
}
