package org.entente.serve.cli;

import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Outcome;
import org.entente.serve.CodedJson;
import org.entente.serve.House;
import org.entente.serve.JsonText;
import picocli.CommandLine.Command;

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
final class CodeCommand extends InputsCommand<Coded> {
    CodeCommand(Desk desk) {
        super(desk);
    }

    @Override
    Line<Coded> line(House house, Outcome<Document> read) {
        Outcome<Coded> outcome = house.code(read);
        return new Line<>(outcome, JsonText.line(CodedJson.of(outcome)));
    }

    @Override
    void count(RunReport report, Outcome<Coded> outcome) {
        report.coded(outcome);
    }

    @Override
    void say(RunReport report) {
        report.sayCoded();
    }
}
