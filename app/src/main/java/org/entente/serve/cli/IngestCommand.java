package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Archive;
import org.entente.model.Arrival;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Judgement;
import org.entente.model.Outcome;
import org.entente.model.Run;
import org.entente.model.Scope;
import org.entente.serve.House;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Codes reports into the archive. */
@Command(
        name = "ingest",
        description = {
            "Codes reports and keeps them in the archive, which is made where there is none. What is there already is "
                    + "not coded again, so a run that was cut short is simply run again.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente ingest reports/",
            "  entente ingest may.jsonl june.jsonl --archive iran --collection wires",
            "  entente read reports/ | entente ingest -",
            "",
            "The same text under another id, address, outlet or date is a copy. Another text under an id",
            "or address of its collection is a new version, and the older one is no longer shown."
        })
final class IngestCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "Text files, JSON lines, folders of both, or - for standard input.")
    private List<String> places = new ArrayList<>();

    @Option(
            names = "--collection",
            paramLabel = "NAME",
            description = "The collection that the reports belong to; 'main' when not given.")
    private String collection = "main";

    @Mixin
    private ArchiveOptions archives = new ArchiveOptions();

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private FolderOptions folders = new FolderOptions();

    private final Desk desk;

    IngestCommand(Desk desk) {
        this.desk = desk;
    }

    /** A report as a worker hands it back: what it says of itself, and its coding unless its text is there. */
    private sealed interface Worked {
        record Ready(Arrival arrival) implements Worked {}

        record Refused(Outcome<Coded> outcome) implements Worked {}
    }

    @Override
    public Integer call() {
        InOrder inOrder = inputs.inOrder();
        House house = folders.open(desk);
        RunReport report = new RunReport(desk.console());
        Progress progress = new Progress(desk.console(), true);
        try (Stream<Outcome<Document>> documents = inputs.read(places, house.languages(), desk.console());
                Archive archive = archives.openOrMake(house)) {
            Set<String> before = forReview(archive);
            Run run = archive.begin("ingest", house.packs().version());
            Batch batch = new Batch(archive, run, report);
            inOrder.run(documents.iterator(), read -> work(house, archive, read), worked -> {
                if (worked instanceof Worked.Ready ready) {
                    batch.add(ready.arrival());
                } else if (worked instanceof Worked.Refused refused) {
                    report.coded(refused.outcome());
                }
                progress.step();
            });
            batch.store();
            archive.end(run, report.sums());
            Set<String> review = forReview(archive);
            review.removeAll(before);
            report.sentToReview(review.size());
        } finally {
            progress.end();
        }
        report.sayStored();
        return report.exitCode();
    }

    /** A new version hides the claims of the older one, and an earlier date of a copy may change what a text claims. */
    private static Set<String> forReview(Archive archive) {
        return archive.judgements(Scope.EVERYTHING).stream()
                .filter(line -> line.state() == Judgement.State.REVIEW)
                .map(line -> line.judgement().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Worked work(House house, Archive archive, Outcome<Document> read) {
        Outcome<Document> settled = house.withLanguage(read);
        if (!(settled instanceof Outcome.Done<Document> done)) {
            return new Worked.Refused(settled.flatMap(house::code));
        }
        Document document = done.value();
        if (!archive.needsCoding(document)) {
            return new Worked.Ready(new Arrival(document, collection, null));
        }
        Outcome<Coded> outcome = house.code(document);
        return outcome instanceof Outcome.Done<Coded> coded
                ? new Worked.Ready(new Arrival(document, collection, coded.value()))
                : new Worked.Refused(outcome);
    }
}
