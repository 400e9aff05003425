package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.entente.model.Archive;
import org.entente.model.ArchivedDocument;
import org.entente.model.DocumentQuery;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
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
            Set<String> documents = new LinkedHashSet<>();
            ids.forEach(id -> documents.add(found(archive, id)));
            Set<String> sources = new LinkedHashSet<>(ids);
            archive.texts(Scope.EVERYTHING, documents).forEach(text -> sources.add(text.id()));
            Set<String> before = shown(archive, sources);
            Run run = archive.begin("delete", "");
            try {
                documents.forEach(id -> archive.delete(run, id));
            } finally {
                archive.end(run, Map.of("asked", (long) ids.size()));
            }
            again = shown(archive, sources).stream()
                    .filter(id -> !before.contains(id))
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

    /** The documents that are shown under one of these ids of their sources. */
    private static Set<String> shown(Archive archive, Set<String> sources) {
        Set<String> shown = new TreeSet<>();
        for (ArchivedDocument document : archive.documents(Scope.EVERYTHING, DocumentQuery.ALL)) {
            if (sources.contains(document.source().id())) {
                shown.add(document.source().document());
            }
        }
        return shown;
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
