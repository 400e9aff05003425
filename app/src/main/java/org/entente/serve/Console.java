package org.entente.serve;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * What the program talks through: results to {@code out}, everything else to {@code err}, both in UTF-8.
 *
 * @param out says why it cannot be written, which a {@link PrintStream} would keep to itself
 * @param isTerminal whether a person looks at {@code out} right now: it may then be bold, and progress may be shown
 * @param columns how wide the reader's page is
 */
public record Console(InputStream in, OutputStream out, PrintStream err, boolean isTerminal, int columns) {
    private static final int USUAL_COLUMNS = 100;
    private static final int FEWEST_COLUMNS = 80;
    private static final int MOST_COLUMNS = 120;

    public Console {
        columns = Math.min(Math.max(columns, FEWEST_COLUMNS), MOST_COLUMNS);
    }

    /** The process's own streams, unbuffered: whoever writes much brings a buffer. */
    static Console ofProcess(Map<String, String> environment) {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8),
                Ansi.AUTO.enabled(),
                columns(environment.getOrDefault("COLUMNS", "")));
    }

    private static int columns(String told) {
        try {
            return Integer.parseInt(told);
        } catch (NumberFormatException e) {
            return USUAL_COLUMNS;
        }
    }

    /** Says something to the user, a line. */
    public void say(String line) {
        err.println(line);
        err.flush();
    }
}
