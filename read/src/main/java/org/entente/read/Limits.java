package org.entente.read;

/**
 * How much is read before a text is refused.
 *
 * @param textBytes the longest text, in bytes of UTF-8
 * @param lineBytes the longest line of a JSON-lines file, in bytes
 */
public record Limits(int textBytes, int lineBytes) {
    private static final int MEGABYTE = 1 << 20;

    /** 20 MB a text, 64 MB a line. */
    public static final Limits USUAL = new Limits(20 * MEGABYTE, 64 * MEGABYTE);

    public Limits {
        if (textBytes < 1 || lineBytes < 1) {
            throw new IllegalArgumentException("a limit is at least one byte: " + textBytes + ", " + lineBytes);
        }
    }

    static String megabytes(long bytes) {
        return bytes < MEGABYTE ? bytes + " bytes" : (bytes + MEGABYTE - 1) / MEGABYTE + " MB";
    }
}
