package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Outcome;
import org.entente.serve.House;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Codes the samples and shows for a person what was found. */
@Command(
        name = "demo",
        description = {
            "Codes the samples, or the inputs given, and shows for a person what was found: the events of each report with "
                    + "their sentences, what is contested, what lies ahead, and, through an archive of its own that goes "
                    + "afterwards, a brief of the two polities with most between them.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente demo                                     the samples",
            "  entente demo | less",
            "  entente demo report.txt --published 2024-03-05   a text of yours",
            "",
            "Words that carry an event are »marked«; on a terminal they are bold and underlined."
        })
final class DemoCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description =
                    "Text files, JSON lines, folders of both, or - for standard input; the samples when not given.")
    private List<String> places = new ArrayList<>();

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private FolderOptions folders = new FolderOptions();

    private final Desk desk;

    DemoCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        InOrder inOrder = inputs.inOrder();
        House house = folders.open(desk);
        List<String> languages = house.languages();
        if (places.isEmpty()) {
            house.warm();
        }
        RunReport report = new RunReport(desk.console());
        PolityNames names = PolityNames.of(house.packs());
        ReportPage page = new ReportPage(desk.console(), names);
        Outlook outlook = new Outlook(desk.console(), names);
        try (Stream<Outcome<Document>> documents = documents(house, languages);
                DemoArchive archive = new DemoArchive(house);
                Output out = Output.open(Optional.empty(), false, desk.console())) {
            inOrder.run(documents.iterator(), house::code, outcome -> {
                report.coded(outcome);
                if (outcome instanceof Outcome.Done<Coded> done) {
                    page.lines(done.value()).forEach(out::line);
                    outlook.add(done.value());
                    archive.add(done.value());
                }
            });
            outlook.lines().forEach(out::line);
            archive.brief().forEach(out::line);
            out.keep();
        }
        report.sayCoded();
        return report.exitCode();
    }

    /** The inputs given, else the samples: that their gold is no text is no news to the user. */
    private Stream<Outcome<Document>> documents(House house, List<String> languages) {
        if (!places.isEmpty()) {
            return inputs.read(places, languages, desk.console());
        }
        String samples = house.home().samples().toString();
        return inputs.read(List.of(samples), languages, desk.console(), notice -> {});
    }
}
