package org.entente.serve.cli;

import org.entente.model.Document;
import org.entente.model.Outcome;
import org.entente.serve.CodedJson;
import org.entente.serve.House;
import org.entente.serve.JsonText;
import picocli.CommandLine.Command;

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
final class ReadCommand extends InputsCommand<Document> {
    ReadCommand(Desk desk) {
        super(desk);
    }

    /** A document whose language nobody can tell is printed all the same. */
    @Override
    Line<Document> line(House house, Outcome<Document> read) {
        Outcome<Document> settled = house.withLanguage(read) instanceof Outcome.Done<Document> known ? known : read;
        if (settled instanceof Outcome.Refused<Document> refused) {
            return new Line<>(settled, JsonText.line(CodedJson.refusal(refused)));
        }
        Document document = ((Outcome.Done<Document>) settled).value();
        return new Line<>(settled, JsonText.line(CodedJson.of(document, house.zones(document))));
    }

    @Override
    void count(RunReport report, Outcome<Document> outcome) {
        report.read(outcome);
    }

    @Override
    void say(RunReport report) {
        report.sayRead();
    }
}
