package org.entente.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Lines of bytes, each with a bound: of a longer one only its being too long is told, and memory holds no more than the
 * bound. Closing it is the owner's of the stream. Not thread-safe.
 */
final class LineReader {
    private final InputStream in;
    private final int bound;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private int number;
    private boolean isTooLong;

    LineReader(InputStream in, int bound) {
        this.in = in;
        this.bound = bound;
    }

    /** The next line without its LF, null at the end. A last line without LF counts. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        isTooLong = false;
        boolean isBegun = false;
        while (true) {
            if (position == filled) {
                filled = in.read(buffer);
                position = 0;
                if (filled <= 0) {
                    filled = 0;
                    number += isBegun ? 1 : 0;
                    return isBegun ? line.toByteArray() : null;
                }
            }
            isBegun = true;
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            keep(line, end);
            boolean isLineEnd = end < filled;
            position = isLineEnd ? end + 1 : end;
            if (isLineEnd) {
                number++;
                return line.toByteArray();
            }
        }
    }

    private void keep(ByteArrayOutputStream line, int end) {
        if (isTooLong || line.size() + (end - position) > bound) {
            isTooLong = true;
            line.reset();
        } else {
            line.write(buffer, position, end - position);
        }
    }

    /** The number of the line last given, from 1. */
    int number() {
        return number;
    }

    /** True when the line last given was over the bound; its bytes are lost. */
    boolean isTooLong() {
        return isTooLong;
    }
}
