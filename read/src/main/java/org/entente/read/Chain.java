package org.entente.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.entente.model.Document;
import org.entente.model.Outcome;
import org.entente.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The documents of several places, one after the other, with one file open at a time. A file that fails while it is
 * read ends in a refusal, and the next one is opened. Not thread-safe.
 */
final class Chain implements Iterator<Outcome<Document>> {
    private final Deque<String> places;
    private final Deque<Folder.Found> files = new ArrayDeque<>();
    private final Opener opener;
    private final Consumer<String> notices;
    private String place = "";
    private @Nullable Source open;
    private @Nullable Outcome<Document> ahead;
    private boolean isEnded;

    Chain(List<String> places, Opener opener, Consumer<String> notices) {
        this.places = new ArrayDeque<>(places);
        this.opener = opener;
        this.notices = notices;
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && !isEnded) {
            try {
                advance();
            } catch (IOException e) {
                String where = open == null ? place : open.place();
                close();
                ahead = new Outcome.Refused<>(where, Refusal.CRASHED, "it cannot be read: " + e.getMessage());
            }
        }
        return ahead != null;
    }

    @Override
    public Outcome<Document> next() {
        Outcome<Document> current = hasNext() ? ahead : null;
        if (current == null) {
            throw new NoSuchElementException("no further document");
        }
        ahead = null;
        return current;
    }

    /** One step: a document, a file opened, a place entered, or the end. */
    private void advance() throws IOException {
        Source source = open;
        if (source != null) {
            ahead = source.next();
            if (ahead == null) {
                close();
            }
        } else if (!files.isEmpty()) {
            Folder.Found file = files.remove();
            place = file.path().toString();
            open = opener.open(file);
        } else if (!places.isEmpty()) {
            place = places.remove();
            enter();
        } else {
            isEnded = true;
        }
    }

    private void enter() throws IOException {
        Path path = Path.of(place);
        if (place.equals(Inputs.STANDARD_INPUT)) {
            open = opener.openStandardInput();
        } else if (Files.isDirectory(path)) {
            List<Folder.Found> found = Folder.files(path, notices);
            if (found.isEmpty()) {
                notices.accept("no .txt and no .jsonl file below " + place);
            }
            files.addAll(found);
        } else {
            files.add(new Folder.Found(Inputs.nameOf(path), path, false));
        }
    }

    /** Closes the file that is open; reading may go on with the next one. */
    void close() {
        Source source = open;
        open = null;
        if (source != null) {
            try {
                source.close();
            } catch (IOException e) {
                notices.accept(source.place() + " could not be closed: " + e.getMessage());
            }
        }
    }
}
