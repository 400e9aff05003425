package org.entente.serve.cli;

import org.entente.serve.Console;

/** Says now and then how far a long run is: only to a person, and only when results do not go to the same screen. */
final class Progress {
    private static final int EVERY = 100;

    private final Console console;
    private final boolean isShown;
    private long done;

    Progress(Console console, boolean isOutputElsewhere) {
        this.console = console;
        this.isShown = console.isTerminal() && isOutputElsewhere;
    }

    void step() {
        done++;
        if (isShown && done % EVERY == 0) {
            console.say(done + " reports …");
        }
    }
}
