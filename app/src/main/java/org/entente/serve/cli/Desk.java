package org.entente.serve.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.entente.serve.Console;
import org.entente.serve.House;

/** What every command works at: the console, the way to open a house, the day. */
final class Desk {
    private final Console console;
    private final House.Opener houses;
    private final Clock clock;
    private final BooleanSupplier isDebugging;

    Desk(Console console, House.Opener houses, Clock clock, BooleanSupplier isDebugging) {
        this.console = console;
        this.houses = houses;
        this.clock = clock;
        this.isDebugging = isDebugging;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Console console() {
        return console;
    }

    House house(Optional<Path> data, Optional<Path> models) {
        return houses.open(data, models, this::trace);
    }

    /** Prints a stack trace when the user asked for it. */
    synchronized void trace(Throwable thrown) {
        if (isDebugging.getAsBoolean()) {
            thrown.printStackTrace(console.err());
            console.err().flush();
        }
    }
}
