package org.entente.store;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index beside the tables: opened when it is first needed, given what it lacks, and made anew when it is
 * missing or damaged. It never holds anything back: it can always be rebuilt.
 */
final class Search implements AutoCloseable {
    private static final int BATCHES_A_COMMIT = 60;

    private final Path folder;
    private final Database database;
    private @Nullable TextIndex index;
    private int pending;

    Search(Path folder, Database database) {
        this.folder = folder;
        this.database = database;
    }

    /** What is asked of an index. */
    @FunctionalInterface
    interface Question<T> {
        T ask(TextIndex index) throws IOException;
    }

    /** Asks; when the index turns out to be damaged it is made anew and asked again. */
    synchronized <T> T ask(Question<T> question) {
        try {
            try {
                return question.ask(open());
            } catch (IOException | IllegalArgumentException | IllegalStateException e) {
                if (e instanceof IOException failure && !isDamage(failure)) {
                    throw e;
                }
                rebuild();
                return question.ask(open());
            }
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    private static boolean isDamage(IOException e) {
        return e instanceof CorruptIndexException
                || e instanceof EOFException
                || e instanceof NoSuchFileException
                || e instanceof FileNotFoundException;
    }

    /** What was just stored; committed now and then, and when the run ends. */
    synchronized void add(List<TextIndex.Text> texts, long batch) {
        ask(open -> {
            open.add(texts);
            pending++;
            if (pending >= BATCHES_A_COMMIT) {
                open.commit(batch);
                pending = 0;
            }
            return true;
        });
    }

    synchronized void remove(String hash) {
        ask(open -> {
            open.remove(hash);
            pending++;
            return true;
        });
    }

    /** Makes what was added stay. */
    synchronized void commit() {
        if (pending > 0) {
            ask(open -> {
                open.commit(lastBatch());
                pending = 0;
                return true;
            });
        }
    }

    /** Makes the index anew. */
    synchronized void rebuild() {
        TextIndex open = index;
        index = null;
        pending = 0;
        try {
            if (open != null) {
                open.discard();
            }
            TextIndex.wipe(folder);
            open();
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    private TextIndex open() throws IOException {
        TextIndex open = index;
        if (open == null) {
            open = opened();
            index = open;
            catchUp(open);
        }
        return open;
    }

    private TextIndex opened() throws IOException {
        try {
            TextIndex found = TextIndex.open(folder);
            if (found.batch() <= lastBatch()) {
                return found;
            }
            found.close();
        } catch (IOException | IllegalArgumentException e) {
            if (String.valueOf(e.getMessage()).contains("No space left")) {
                throw e;
            }
        }
        TextIndex.wipe(folder);
        return TextIndex.open(folder);
    }

    private long lastBatch() {
        return database.read("SELECT coalesce(max(batch), 0) FROM documents", List.of(), row -> row.getLong(1))
                .get(0);
    }

    private void catchUp(TextIndex open) throws IOException {
        List<Long> missing = database.read(
                "SELECT DISTINCT batch FROM documents WHERE batch > ? ORDER BY batch",
                List.of(open.batch()),
                row -> row.getLong(1));
        for (long batch : missing) {
            open.add(database.read(
                    "SELECT d.hash, g.lang, coalesce(min(c.title), ''), d.text FROM documents d"
                            + " JOIN codings g ON g.hash = d.hash AND g.until = " + Sight.OPEN
                            + " LEFT JOIN copies c ON c.hash = d.hash WHERE d.batch = ? GROUP BY d.hash, g.lang, d.text",
                    List.of(batch),
                    row -> new TextIndex.Text(row.getString(1), row.getString(2), row.getString(3), row.getString(4))));
        }
        if (!missing.isEmpty()) {
            open.commit(missing.get(missing.size() - 1));
        }
    }

    @Override
    public synchronized void close() {
        TextIndex open = index;
        index = null;
        pending = 0;
        if (open != null) {
            try {
                open.close();
            } catch (IOException | IllegalStateException e) {
                throw new EntenteException(
                        ErrorCode.RESOURCE,
                        "the index of " + folder.getParent() + " was not closed well (" + e.getMessage()
                                + "); it is brought up to date when it is next used",
                        e);
            }
        }
    }
}
