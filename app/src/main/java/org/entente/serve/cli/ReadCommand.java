package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.model.Document;
import org.entente.model.Outcome;
import org.entente.serve.CodedJson;
import org.entente.serve.House;
import org.entente.serve.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads inputs and prints them as documents; codes nothing. */
@Command(
        name = "read",
        description = {
            "Reads inputs and prints what was read, a line of JSON a document: id, title, text, published, lang, url, "
                    + "outlet, and zones that are not the article; or why it was refused.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente read reports/ | head -1",
            "  entente read export.jsonl -o documents.jsonl",
            "",
            "Offsets in all that the program writes count code points of the text printed here."
        })
final class ReadCommand implements Callable<Integer> {
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

    ReadCommand(Desk desk) {
        this.desk = desk;
    }

    private record Line(Outcome<Document> outcome, String json) {}

    @Override
    public Integer call() {
        InOrder inOrder = inputs.inOrder();
        House house = folders.open(desk);
        List<String> languages = house.languages();
        RunReport report = new RunReport(desk.console());
        try (Stream<Outcome<Document>> documents = inputs.read(places, languages, desk.console());
                Output out = output.open(desk.console())) {
            inOrder.run(documents.iterator(), document -> line(house, document), line -> {
                out.line(line.json());
                report.read(line.outcome());
            });
            out.keep();
        }
        report.sayRead();
        return report.exitCode();
    }

    /** A document whose language nobody can tell is printed all the same. */
    private static Line line(House house, Outcome<Document> read) {
        Outcome<Document> settled = house.withLanguage(read) instanceof Outcome.Done<Document> known ? known : read;
        if (settled instanceof Outcome.Refused<Document> refused) {
            return new Line(settled, JsonText.line(CodedJson.refusal(refused)));
        }
        Document document = ((Outcome.Done<Document>) settled).value();
        return new Line(settled, JsonText.line(CodedJson.of(document, house.zones(document))));
    }
}
