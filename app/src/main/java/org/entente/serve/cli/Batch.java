package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.model.Archive;
import org.entente.model.Arrival;
import org.entente.model.Run;
import org.entente.model.Stored;

/**
 * Gathers arrivals and stores them together: after a second at most, or when they are many or long. Not thread-safe.
 */
final class Batch {
    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(1);
    private static final int MOST = 500;
    private static final int MOST_CHARACTERS = 4 << 20;

    private final Archive archive;
    private final Run run;
    private final RunReport report;
    private final List<Arrival> waiting = new ArrayList<>();
    private long characters;
    private long since;

    Batch(Archive archive, Run run, RunReport report) {
        this.archive = archive;
        this.run = run;
        this.report = report;
    }

    void add(Arrival arrival) {
        long now = System.nanoTime();
        if (waiting.isEmpty()) {
            since = now;
        }
        waiting.add(arrival);
        characters += arrival.document().text().length();
        if (now - since >= LONGEST_WAIT || waiting.size() >= MOST || characters >= MOST_CHARACTERS) {
            store();
        }
    }

    /** Stores what waits; what the report then counts is there for good. */
    void store() {
        List<Stored> stored = archive.put(run, waiting);
        for (int i = 0; i < stored.size(); i++) {
            report.stored(waiting.get(i).document(), waiting.get(i).coded(), stored.get(i));
        }
        waiting.clear();
        characters = 0;
    }
}
