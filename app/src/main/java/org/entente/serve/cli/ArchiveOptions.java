package org.entente.serve.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.entente.model.Archive;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.serve.House;
import org.entente.store.DuckArchive;
import picocli.CommandLine.Option;

/** Which archive a command works on. */
final class ArchiveOptions {
    @Option(
            names = "--archive",
            paramLabel = "DIR",
            defaultValue = "${env:ENTENTE_ARCHIVE:-entente-archive}",
            description = "The archive's folder; else ENTENTE_ARCHIVE, else ./entente-archive.")
    private Path folder = Path.of("entente-archive");

    /** The archive, made where there is none. */
    Archive openOrMake(House house) {
        return DuckArchive.open(folder, house.folds(), Clock.systemUTC());
    }

    /** @throws EntenteException USER when there is none */
    Archive open(House house) {
        if (!DuckArchive.isThere(folder)) {
            throw new EntenteException(
                    ErrorCode.USER,
                    "no archive at " + folder + "; make one with 'entente ingest', or name it with --archive");
        }
        return openOrMake(house);
    }
}
