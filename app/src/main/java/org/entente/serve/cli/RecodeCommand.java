package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.model.Archive;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Outcome;
import org.entente.model.Run;
import org.entente.serve.House;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Codes what the archive holds with the packs as they are now. */
@Command(
        name = "recode",
        description = {
            "Codes the archive's texts anew where other packs coded them, and tells what changed. What was claimed "
                    + "before stays on record for questions about the past.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  entente recode", "  entente recode --archive iran --data my-packs"})
final class RecodeCommand implements Callable<Integer> {
    private static final int A_BATCH = 100;

    @Mixin
    private ArchiveOptions archives = new ArchiveOptions();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many texts are worked on at a time; as many as there are processors, when not given.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private FolderOptions folders = new FolderOptions();

    private final Desk desk;
    private final List<Coded> waiting = new ArrayList<>();
    private Archive.Recoded sum = new Archive.Recoded(0, 0, 0, 0, 0, 0);
    private int refused;

    RecodeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        InOrder inOrder = InputOptions.inOrder(threads);
        House house = folders.open(desk);
        String pack = house.packs().version();
        Progress progress = new Progress(desk.console(), true);
        try (Archive archive = archives.open(house);
                Stream<Document> documents = archive.codedOtherwise(pack)) {
            Run run = archive.begin("recode", pack);
            inOrder.run(documents.iterator(), house::code, outcome -> {
                take(archive, run, outcome);
                progress.step();
            });
            store(archive, run);
            archive.end(
                    run,
                    Map.of(
                            "documents", (long) sum.documents(),
                            "kept", (long) sum.kept(),
                            "changed", (long) sum.changed(),
                            "dropped", (long) sum.dropped(),
                            "added", (long) sum.added(),
                            "review", (long) sum.review(),
                            "refused", (long) refused));
        } finally {
            progress.end();
        }
        desk.console()
                .say("recoded " + sum.documents() + " texts with packs " + pack + "; claims: "
                        + (sum.kept() - sum.changed()) + " as before, " + sum.changed() + " changed, " + sum.dropped()
                        + " gone, " + sum.added() + " new"
                        + (sum.review() > 0
                                ? "; " + sum.review() + " judgements no longer apply: 'entente judge log --review'"
                                : "")
                        + (refused > 0 ? "; " + refused + " refused, left as they were" : ""));
        return refused > 0 ? Exit.SOME_REFUSED : Exit.DONE;
    }

    private void take(Archive archive, Run run, Outcome<Coded> outcome) {
        if (outcome instanceof Outcome.Done<Coded> done) {
            waiting.add(done.value());
            if (waiting.size() >= A_BATCH) {
                store(archive, run);
            }
        } else if (outcome instanceof Outcome.Refused<Coded> refusal) {
            refused++;
            desk.console()
                    .say(Shown.line(
                            "refused " + refusal.id() + ": " + refusal.code().code() + ": " + refusal.reason()));
        }
    }

    private void store(Archive archive, Run run) {
        Archive.Recoded more = archive.recode(run, waiting);
        sum = new Archive.Recoded(
                sum.documents() + more.documents(),
                sum.kept() + more.kept(),
                sum.changed() + more.changed(),
                sum.dropped() + more.dropped(),
                sum.added() + more.added(),
                sum.review() + more.review());
        waiting.clear();
    }
}
