package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.model.Archive;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Provenance;
import org.entente.model.Resolved;
import org.entente.model.Run;
import org.entente.model.Scope;
import org.entente.serve.House;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Deletes documents for good. */
@Command(
        name = "delete",
        description = {
            "Deletes documents for good: the text, its copies, its claims. Events and ties that rest on nothing else go "
                    + "with them.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente delete D-k3vq7",
            "  entente delete wires/2024-03-05 --archive iran",
            "",
            "Ids stand in the output of 'entente documents'."
        })
final class DeleteCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "ID",
            arity = "1..*",
            description = "A document's id (D-…), the beginning of it, or the id that its source gave it.")
    private List<String> ids = new ArrayList<>();

    @Mixin
    private ArchiveOptions archives = new ArchiveOptions();

    @Mixin
    private FolderOptions folders = new FolderOptions();

    private final Desk desk;

    DeleteCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        House house = folders.open(desk);
        List<String> again;
        try (Archive archive = archives.open(house)) {
            // all are looked up before one is gone: with a mistake among them nothing is deleted
            Map<String, String> sources = new LinkedHashMap<>();
            ids.forEach(id -> sources.put(found(archive, id), id));
            archive.texts(Scope.EVERYTHING, sources.keySet())
                    .forEach(text -> sources.put(Provenance.documentId(text.hash()), text.id()));
            Run run = archive.begin("delete", "");
            try {
                sources.keySet().forEach(id -> archive.delete(run, id));
            } finally {
                archive.end(run, Map.of("asked", (long) ids.size()));
            }
            again = sources.values().stream()
                    .distinct()
                    .flatMap(source -> archive.resolve(Scope.EVERYTHING, source).stream())
                    .map(Resolved::id)
                    .toList();
        }
        desk.console()
                .say("deleted "
                        + String.join(", ", ids.stream().map(Shown::line).toList()));
        if (!again.isEmpty()) {
            desk.console()
                    .say("older versions stand again: " + String.join(", ", again)
                            + "; delete them too if they must go");
        }
        return Exit.DONE;
    }

    private static String found(Archive archive, String id) {
        return archive.resolve(Scope.EVERYTHING, id)
                .filter(found -> found.kind() == 'D')
                .map(Resolved::id)
                .orElseThrow(() -> new EntenteException(
                        ErrorCode.USER,
                        "no document " + Shown.line(id) + "; 'entente documents' lists them; nothing was deleted"));
    }
}
