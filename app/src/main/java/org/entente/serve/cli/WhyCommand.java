package org.entente.serve.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.model.Archive;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.serve.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows why an event or a tie came out as it did. */
@Command(
        name = "why",
        description = {
            "Shows why an event or a tie came out as it did: its claims, the sentence with the cue marked, the words of each "
                    + "role, and every decision that led to it. Of the archive, or of a file that 'entente code' wrote.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente why E-k3v                             of the archive, by the beginning of an id",
            "  entente why E-k3v --coded coded.jsonl         of a file",
            "  entente why d03-es#4 --coded coded.jsonl      the fourth event of a report",
            "",
            "Ids stand in the output of 'entente code' and 'entente demo'."
        })
final class WhyCommand implements Callable<Integer> {
    private static final int MOST_LISTED = 20;

    @Parameters(
            paramLabel = "ID",
            description = "An event (E-…), a tie (T-…) or a claim (C-…), or the beginning of its id; or document#n.")
    private String id = "";

    @Option(
            names = "--coded",
            paramLabel = "FILE",
            description = "Looks in what 'entente code' wrote; else in the archive.")
    private Optional<Path> coded = Optional.empty();

    @Mixin
    private ArchiveOptions archives = new ArchiveOptions();

    @Mixin
    private AsOfOptions asOf = new AsOfOptions();

    @Mixin
    private FolderOptions folders = new FolderOptions();

    @Option(names = "--json", description = "Prints the event or tie as a line of JSON.")
    private boolean isJson;

    @Mixin
    private OutputOptions output = new OutputOptions();

    private final Desk desk;

    WhyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (coded.isEmpty()) {
            try (Archive archive = archives.open(folders.open(desk))) {
                print(new ArchiveReasons(archive, asOf.scope()).find(id));
            }
            return Exit.DONE;
        }
        List<CodedFile.Found> found = new CodedFile(coded.get()).find(id);
        if (found.isEmpty()) {
            throw new EntenteException(
                    ErrorCode.USER, "no event, tie or claim " + id + " in " + coded.get() + "; look its id up there");
        }
        if (found.size() > 1) {
            throw new EntenteException(ErrorCode.USER, several(found));
        }
        print(found);
        return Exit.DONE;
    }

    private void print(List<CodedFile.Found> found) {
        Reasons reasons = new Reasons(desk.console());
        try (Output out = output.open(desk.console())) {
            for (int i = 0; i < found.size(); i++) {
                if (isJson) {
                    out.line(JsonText.line(found.get(i).value()));
                    continue;
                }
                if (i > 0) {
                    out.line("");
                }
                reasons.lines(found.get(i)).forEach(out::line);
            }
            out.keep();
        }
    }

    private String several(List<CodedFile.Found> found) {
        List<String> ids = found.stream()
                .limit(MOST_LISTED)
                .map(one -> one.id() + " in " + one.documentId())
                .toList();
        return id + " is the beginning of " + found.size() + ": " + String.join(", ", ids)
                + (found.size() > MOST_LISTED ? ", …" : "") + "; give more of it";
    }
}
