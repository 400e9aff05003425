package org.entente.serve;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * What the program talks through: results to {@code out}, everything else to {@code err}, both in UTF-8.
 *
 * @param isTerminal whether a person looks at {@code out} right now: it may then be bold, and progress may be shown
 * @param columns how wide the reader's page is
 */
public record Console(InputStream in, PrintStream out, PrintStream err, boolean isTerminal, int columns) {
    private static final int USUAL_COLUMNS = 100;
    private static final int FEWEST_COLUMNS = 80;
    private static final int MOST_COLUMNS = 120;

    public Console {
        columns = Math.min(Math.max(columns, FEWEST_COLUMNS), MOST_COLUMNS);
    }

    /** The process's own streams, unbuffered in and buffered out: whoever ends the process flushes. */
    static Console ofProcess(Map<String, String> environment) {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                print(FileDescriptor.out),
                print(FileDescriptor.err),
                Ansi.AUTO.enabled(),
                columns(environment.getOrDefault("COLUMNS", "")));
    }

    private static PrintStream print(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
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
