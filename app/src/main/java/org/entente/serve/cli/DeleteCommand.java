package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.model.Archive;
import org.entente.model.Run;
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
        try (Archive archive = archives.open(house)) {
            Run run = archive.begin("delete", "");
            try {
                ids.forEach(id -> archive.delete(run, id));
            } finally {
                archive.end(run, Map.of("asked", (long) ids.size()));
            }
        }
        desk.console()
                .say("deleted "
                        + String.join(", ", ids.stream().map(Shown::line).toList()));
        return Exit.DONE;
    }
}
