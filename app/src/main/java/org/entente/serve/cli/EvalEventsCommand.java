package org.entente.serve.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.eval.EvalEvents;
import org.entente.eval.EventsReport;
import org.entente.serve.House;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores events against gold, and says where events were lost. */
@Command(
        name = "events",
        description = {
            "Codes the inputs and scores the events against gold: by language, type, status and construction; and for "
                    + "each event that was missed, how far it came.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente eval events samples/gold.jsonl samples",
            "  entente eval events samples/gold.jsonl samples --misses | less",
            "  entente eval events gold.jsonl input.jsonl --json > figures.json"
        })
final class EvalEventsCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "GOLD", description = "JSON lines as the coding guide writes gold.")
    private Path gold = Path.of("");

    @Parameters(
            index = "1..*",
            paramLabel = "INPUT",
            arity = "1..*",
            description = "The texts that the gold speaks of.")
    private List<String> places = new ArrayList<>();

    @Option(names = "--misses", description = "Lists each event missed or unasked for.")
    private boolean showsMisses;

    @Option(names = "--json", description = "Prints all figures as one JSON object.")
    private boolean isJson;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private FolderOptions folders = new FolderOptions();

    private final Desk desk;

    EvalEventsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        House house = folders.open(desk);
        GoldInputs texts = new GoldInputs(inputs, places, house, desk, house::code);
        EventsReport report = EvalEvents.run(gold, texts.documents(), texts::outcome, showsMisses);
        report.notes().forEach(note -> desk.console().say(Shown.line(note)));
        Output.print(desk.console(), List.of(isJson ? report.json() : report.table() + report.misses()));
        return Exit.DONE;
    }
}
