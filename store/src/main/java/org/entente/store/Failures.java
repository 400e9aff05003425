package org.entente.store;

import java.nio.file.Path;
import java.util.Locale;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;

/** What went wrong below, as one clear line with the way out. */
final class Failures {
    private Failures() {}

    static EntenteException of(Path file, Exception e) {
        String said = firstLine(String.valueOf(e.getMessage()));
        String known = said.toLowerCase(Locale.ROOT);
        if (known.contains("no space left") || known.contains("disk is full")) {
            return failure(
                    "the disk under " + file.getParent()
                            + " is full; what was acknowledged is kept: make room and run it again",
                    e);
        }
        if (known.contains("not a valid duckdb database")
                || known.contains("corrupt")
                || known.contains("checksum")
                || known.contains("could not read enough bytes")) {
            return failure(file + " is damaged (" + said + "); put a copy of it back, or ingest into a new archive", e);
        }
        if (known.contains("newer version") || known.contains("storage version") || known.contains("version number")) {
            return failure(file + " was written by a newer Entente (" + said + "); use that one", e);
        }
        if (known.contains("out of memory")) {
            return failure("the archive at " + file.getParent() + " asks for more memory than it may take: " + said, e);
        }
        if (known.contains("conflicting lock") || known.contains("set lock")) {
            return failure(file + " is in use by another process (" + said + "); wait until it has ended", e);
        }
        return failure("the archive at " + file.getParent() + " failed: " + said, e);
    }

    private static EntenteException failure(String message, Exception e) {
        return new EntenteException(ErrorCode.RESOURCE, message, e);
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
