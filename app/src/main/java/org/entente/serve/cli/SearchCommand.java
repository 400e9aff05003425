package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.model.Archive;
import org.entente.model.Document;
import org.entente.model.Hit;
import org.entente.model.Provenance;
import org.entente.model.Scope;
import org.entente.model.SearchQuery;
import org.entente.serve.ArchiveJson;
import org.entente.serve.House;
import org.entente.serve.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds words in the archive's texts. */
@Command(
        name = "search",
        description = {
            "Finds the documents that hold all the words, in any form that their language gives them, best first, each "
                    + "with the passages that hold them.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente search drones Teherán",
            "  entente search '\"alto el fuego\" -Gaza' --lang es --json",
            "",
            "Words in quotation marks stand in this order, a word after - must not be there, one before *",
            "may go on, and | between words means either."
        })
final class SearchCommand implements Callable<Integer> {
    private static final int USUAL = 10;

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "The words, in any language.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--lang", paramLabel = "LANG", description = "Only documents in this language, such as es.")
    private String lang = "";

    @Option(names = "--limit", paramLabel = "N", description = "The most documents to show; 10 when not given.")
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

    SearchCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        House house = folders.open(desk);
        SearchQuery query = new SearchQuery(
                String.join(" ", words),
                FilterOptions.language(lang, house.reference()),
                FilterOptions.limit(limit.or(() -> Optional.of(USUAL))));
        Scope scope = asOf.scope();
        try (Archive archive = archives.open(house);
                Output out = output.open(desk.console())) {
            List<Hit> hits = archive.search(scope, query);
            if (isJson) {
                hits.forEach(hit -> line(archive, scope, hit).ifPresent(out::line));
            } else {
                hits.forEach(hit -> show(out, hit));
            }
            out.keep();
            if (hits.isEmpty()) {
                desk.console().say("nothing found for " + Shown.line(query.words()) + "; try fewer words");
            }
        }
        return Exit.DONE;
    }

    private static Optional<String> line(Archive archive, Scope scope, Hit hit) {
        Optional<Document> text =
                archive.document(scope, hit.document().source().document());
        return text.map(document -> JsonText.line(ArchiveJson.of(hit, document)));
    }

    private void show(Output out, Hit hit) {
        Marked marked = new Marked(desk.console().isTerminal());
        Provenance source = hit.document().source();
        String title = source.title().isEmpty() ? source.id() : source.title();
        out.line(source.document() + "  "
                + (source.published().isKnown() ? source.published().iso() : "undated") + "  " + source.lang() + "  "
                + marked.bold(Shown.line(title)));
        for (Hit.Snippet snippet : hit.snippets()) {
            List<Marked.Cue> cues = snippet.found().stream()
                    .map(span ->
                            new Marked.Cue(span.shift(-snippet.passage().span().start()), ""))
                    .toList();
            marked.lines(snippet.passage().words(), cues, desk.console().columns() - 4)
                    .forEach(line -> out.line("    " + line));
        }
    }
}
