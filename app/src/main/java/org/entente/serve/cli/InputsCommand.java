package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.model.Document;
import org.entente.model.Outcome;
import org.entente.serve.House;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command that takes inputs and writes a line for each, in their order, on several threads. */
abstract class InputsCommand<T> implements Callable<Integer> {
    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "Text files, JSON lines, folders of both, or - for standard input.")
    private List<String> places = new ArrayList<>();

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private FolderOptions folders = new FolderOptions();

    private final Desk desk;

    InputsCommand(Desk desk) {
        this.desk = desk;
    }

    /** What a worker hands back: what to count, and the line to write. */
    record Line<T>(Outcome<T> outcome, String json) {}

    /** Works on one input; called on any thread. */
    abstract Line<T> line(House house, Outcome<Document> read);

    abstract void count(RunReport report, Outcome<T> outcome);

    abstract void say(RunReport report);

    @Override
    public final Integer call() {
        InOrder inOrder = inputs.inOrder();
        House house = folders.open(desk);
        List<String> languages = house.languages();
        RunReport report = new RunReport(desk.console());
        Progress progress = new Progress(desk.console(), output.isFile());
        try (Stream<Outcome<Document>> documents = inputs.read(places, languages, desk.console());
                Output out = output.open(desk.console())) {
            inOrder.run(documents.iterator(), document -> line(house, document), line -> {
                out.line(line.json());
                count(report, line.outcome());
                progress.step();
            });
            out.keep();
        } finally {
            progress.end();
        }
        say(report);
        return report.exitCode();
    }
}
