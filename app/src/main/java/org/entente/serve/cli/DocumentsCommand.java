package org.entente.serve.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.model.Archive;
import org.entente.model.ArchivedDocument;
import org.entente.model.DocumentQuery;
import org.entente.model.Provenance;
import org.entente.model.Scope;
import org.entente.serve.ArchiveJson;
import org.entente.serve.House;
import org.entente.serve.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the archive's documents. */
@Command(
        name = "documents",
        description = {"Lists the archive's documents by date, undated ones last.", ""},
        footerHeading = "%nExamples:%n",
        footer = {"  entente documents", "  entente documents --lang es --since 2024-03 --json"})
final class DocumentsCommand implements Callable<Integer> {
    @Option(names = "--lang", paramLabel = "LANG", description = "Only in this language, such as es.")
    private String lang = "";

    @Option(names = "--outlet", paramLabel = "NAME", description = "Only of outlets with this in their name.")
    private String outlet = "";

    @Option(names = "--since", paramLabel = "DATE", description = "Only published on this date or later.")
    private Optional<String> since = Optional.empty();

    @Option(names = "--until", paramLabel = "DATE", description = "Only published on this date or earlier.")
    private Optional<String> until = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", description = "The most to list; all when not given.")
    private Optional<Integer> limit = Optional.empty();

    @Option(names = "--json", description = "Prints a line of JSON a document.")
    private boolean isJson;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ArchiveOptions archives = new ArchiveOptions();

    @Mixin
    private AsOfOptions asOf = new AsOfOptions();

    @Mixin
    private FolderOptions folders = new FolderOptions();

    private final Desk desk;

    DocumentsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        House house = folders.open(desk);
        DocumentQuery query = new DocumentQuery(
                FilterOptions.language(lang, house.reference()),
                outlet,
                InputOptions.date("--since", since),
                InputOptions.date("--until", until),
                FilterOptions.limit(limit));
        Scope scope = asOf.scope();
        List<ArchivedDocument> found;
        try (Archive archive = archives.open(house)) {
            found = archive.documents(scope, query);
        }
        try (Output out = output.open(desk.console())) {
            if (isJson) {
                found.forEach(document -> out.line(JsonText.line(ArchiveJson.of(document))));
            } else {
                table(found).lines(desk.console().columns()).forEach(out::line);
            }
            out.keep();
        }
        return Exit.DONE;
    }

    private static Table table(List<ArchivedDocument> documents) {
        Table table = new Table("ID", "PUBLISHED", "LANG", "EVENTS", "TIES", "COPIES", "OUTLET", "TITLE")
                .yielding("OUTLET", "TITLE");
        for (ArchivedDocument document : documents) {
            Provenance source = document.source();
            table.row(
                    source.document(),
                    source.published().iso(),
                    source.lang(),
                    Integer.toString(document.events()),
                    Integer.toString(document.ties()),
                    Integer.toString(source.copies()),
                    source.outlet(),
                    source.title().isEmpty() ? source.id() : source.title());
        }
        return table;
    }
}
