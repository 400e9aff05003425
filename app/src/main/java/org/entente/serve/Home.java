package org.entente.serve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Where the program's folders lie.
 *
 * @param data the language, world and scheme packs
 * @param models a folder of models a language
 * @param samples the dispatches of the demo
 */
public record Home(Path data, Path models, Path samples) {

    /**
     * Finds the folders: a flag before the folder that was told, before the program's own place, before the working
     * folder.
     *
     * @param told the folder that the environment names, empty when it names none
     * @param program where the program's code lies; its folder and those above are tried
     * @throws EntenteException RESOURCE when there is no data folder anywhere
     */
    static Home find(
            Optional<Path> data, Optional<Path> models, Optional<Path> told, Path program, Path workingFolder) {
        Path root = told.map(Home::checked).orElseGet(() -> search(program, workingFolder, data));
        Path chosen = data.orElse(root.resolve("data"));
        if (!isData(chosen)) {
            throw new EntenteException(
                    ErrorCode.RESOURCE,
                    chosen + " is no data folder (it has no scheme/); give the right one with --data");
        }
        return new Home(chosen, models.orElse(root.resolve("lib").resolve("models")), root.resolve("samples"));
    }

    private static Path checked(Path told) {
        if (!Files.isDirectory(told)) {
            throw new EntenteException(
                    ErrorCode.RESOURCE,
                    "ENTENTE_HOME is " + told + ", and there is no such folder; set it right or unset it");
        }
        return told;
    }

    private static Path search(Path program, Path workingFolder, Optional<Path> data) {
        List<Path> places = new ArrayList<>();
        for (@Nullable Path place = program.toAbsolutePath(); place != null; place = place.getParent()) {
            places.add(place);
        }
        places.add(workingFolder);
        return places.stream()
                .filter(place -> isData(place.resolve("data")))
                .findFirst()
                .or(() -> data.map(given -> workingFolder))
                .orElseThrow(() -> new EntenteException(
                        ErrorCode.RESOURCE,
                        "no data folder beside the program nor in " + workingFolder
                                + "; give it with --data, or set ENTENTE_HOME to Entente's folder"));
    }

    private static boolean isData(Path folder) {
        return Files.isDirectory(folder.resolve("scheme"));
    }
}
