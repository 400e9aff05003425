package org.entente.read;

import java.io.Closeable;
import java.io.IOException;
import org.entente.model.Document;
import org.entente.model.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One file (or standard input) that gives its documents one after the other. Not thread-safe; whoever opens it closes
 * it.
 */
interface Source extends Closeable {
    /** Where reading stands, for messages: the file's name, with the line in a container. */
    String place();

    /** The next document or refusal, null at the end. */
    @Nullable
    Outcome<Document> next() throws IOException;
}
