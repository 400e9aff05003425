package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.model.Archive;
import org.entente.model.Judgement;
import org.entente.serve.JsonText;
import org.entente.serve.JudgementJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what was judged. */
@Command(
        name = "log",
        description = {
            "Lists what was judged, by whom, when and why, and what became of it: it holds, a later judgement overruled it, it "
                    + "was undone, or its claim says something else now and it is for review.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  entente judge log", "  entente judge log --review --json"})
final class JudgeLogCommand implements Callable<Integer> {
    private static final String INDENT = "    ";

    @Option(
            names = "--review",
            description = "Only those that no longer apply: what they judged says something else, or is gone.")
    private boolean isReview;

    @Option(names = "--json", description = "Prints a line of JSON a judgement.")
    private boolean isJson;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ArchiveOptions archives = new ArchiveOptions();

    @Mixin
    private AsOfOptions asOf = new AsOfOptions();

    @Mixin
    private FolderOptions folders = new FolderOptions();

    private final Desk desk;

    JudgeLogCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        List<Judgement.Logged> lines;
        try (Archive archive = archives.open(folders.open(desk))) {
            lines = archive.judgements(asOf.scope()).stream()
                    .filter(line -> !isReview || line.state() == Judgement.State.REVIEW)
                    .toList();
        }
        try (Output out = output.open(desk.console())) {
            if (isJson) {
                lines.forEach(line -> out.line(JsonText.line(JudgementJson.of(line))));
            } else if (lines.isEmpty()) {
                desk.console().say("entente: " + (isReview ? "nothing is for review" : "nothing was judged yet"));
            } else {
                page(lines).forEach(out::line);
            }
            out.keep();
        }
        return Exit.DONE;
    }

    /** A line a judgement; below it, never cut, what it is about, what became of it, and why. */
    private List<String> page(List<Judgement.Logged> lines) {
        Table table = new Table("id", "when", "who", "verb", "state").yielding("who");
        for (Judgement.Logged line : lines) {
            Judgement judgement = line.judgement();
            table.row(
                    judgement.id(),
                    judgement.at().toString().substring(0, 10),
                    judgement.who(),
                    judgement.verb().code(),
                    line.state().code());
        }
        List<String> rows = table.lines(desk.console().columns());
        List<String> page = new ArrayList<>(rows.subList(0, 1));
        for (int i = 0; i < lines.size(); i++) {
            Judgement judgement = lines.get(i).judgement();
            page.add(rows.get(i + 1));
            below(page, JudgementLines.what(judgement));
            below(page, lines.get(i).reason());
            below(page, judgement.why().isEmpty() ? "" : "why: " + judgement.why());
        }
        return page;
    }

    private void below(List<String> page, String words) {
        if (!words.isEmpty()) {
            Columns.wrap(Shown.line(words), desk.console().columns() - INDENT.length())
                    .forEach(line -> page.add(INDENT + line));
        }
    }
}
