package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Outcome;
import org.entente.serve.CodedJson;
import org.entente.serve.House;
import org.entente.serve.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Codes reports and writes them as JSON lines; touches no archive. */
@Command(
        name = "code",
        description = {
            "Codes reports: who did what to whom, when, with what status, on whose word, each with its words. "
                    + "Writes a line of JSON a report, or why it was refused.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente code report.txt --published 2024-03-05",
            "  entente code reports/ more.jsonl -o coded.jsonl",
            "  curl -s https://example.org/feed.jsonl | entente code - > coded.jsonl",
            "  entente read reports/ | entente code -",
            "",
            "A text's date matters: \"on Monday\" means nothing without it. It is taken from the record,",
            "from --published, from NAME.json beside NAME.txt, or from the dateline."
        })
final class CodeCommand implements Callable<Integer> {
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

    CodeCommand(Desk desk) {
        this.desk = desk;
    }

    /** What a worker hands back: the line to write, and what to count. */
    private record Line(Outcome<Coded> outcome, String json) {}

    @Override
    public Integer call() {
        InOrder inOrder = inputs.inOrder();
        House house = folders.open(desk);
        List<String> languages = house.languages();
        RunReport report = new RunReport(desk.console());
        Progress progress = new Progress(desk.console(), output.isFile());
        try (Stream<Outcome<Document>> documents = inputs.read(places, languages, desk.console());
                Output out = output.open(desk.console())) {
            inOrder.run(documents.iterator(), document -> line(house.code(document)), line -> {
                out.line(line.json());
                report.coded(line.outcome());
                progress.step();
            });
            out.keep();
        }
        report.sayCoded();
        return report.exitCode();
    }

    private static Line line(Outcome<Coded> outcome) {
        return new Line(outcome, JsonText.line(CodedJson.of(outcome)));
    }
}
