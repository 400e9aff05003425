package org.entente.serve.cli;

import org.entente.explore.Harmless;

/** Words of a text as a terminal may show them, see {@link Harmless}. */
final class Shown {
    private Shown() {}

    static String line(String words) {
        return Harmless.line(words);
    }

    /** "1 event", "2 events". */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
