package org.entente.serve.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.eval.ActorsReport;
import org.entente.eval.EvalActors;
import org.entente.resolve.Who;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores look-ups of names. */
@Command(
        name = "actors",
        description = {
            "Looks names up as 'who' does and scores the answers: the country, and the office where a line has one.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  entente eval actors eval/actors.jsonl", "  entente eval actors eval/actors.jsonl --misses | less"})
final class EvalActorsCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "GOLD",
            description =
                    "JSON lines {\"id\", \"mention\", \"context\"?, \"date\"?, \"lang\", \"country\", \"role\"?}.")
    private Path gold = Path.of("");

    @Option(names = "--misses", description = "Lists each name that was read wrongly.")
    private boolean showsMisses;

    @Option(names = "--json", description = "Prints the counts as one JSON object.")
    private boolean isJson;

    @Mixin
    private FolderOptions folders = new FolderOptions();

    private final Desk desk;

    EvalActorsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Who who = folders.open(desk).who();
        ActorsReport report = EvalActors.run(gold, one -> who.of(one.mention(), one.context(), one.date(), one.lang()));
        List<String> lines = new ArrayList<>(List.of(isJson ? report.json() : report.table()));
        if (showsMisses) {
            report.misses().forEach(miss -> lines.add(Shown.line(miss)));
        }
        Output.print(desk.console(), lines);
        return Exit.DONE;
    }
}
