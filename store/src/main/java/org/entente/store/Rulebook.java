package org.entente.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.model.Folds;

/**
 * What the judgements come to, kept until the archive changes: a page asks many questions of one sight, and each would
 * read all judgements and their claims anew. Thread-safe.
 */
final class Rulebook {
    /** Sights that are asked in turn: a few people, a few instants. */
    private static final int MOST = 8;

    private final Database database;
    private final Folds folds;
    private final Map<Sight, Judged> known = new LinkedHashMap<>();
    /** What {@link #known} was read after. */
    private long changes;

    Rulebook(Database database, Folds folds) {
        this.database = database;
        this.folds = folds;
    }

    Judged of(Sight sight) {
        // counted before it is read: a change in between makes it old, never new
        long now = database.changes();
        synchronized (known) {
            if (changes != now) {
                known.clear();
                changes = now;
            }
            Judged judged = known.get(sight);
            if (judged != null) {
                return judged;
            }
        }
        Judged judged = Judged.of(database, sight, folds);
        synchronized (known) {
            if (changes == now) {
                if (known.size() >= MOST) {
                    known.remove(known.keySet().iterator().next());
                }
                known.put(sight, judged);
            }
        }
        return judged;
    }
}
