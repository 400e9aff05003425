package org.entente.serve.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.eval.CopiesReport;
import org.entente.eval.EvalCopies;
import org.entente.serve.House;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures whether copies of reports make events of their own. */
@Command(
        name = "copies",
        description = {
            "Codes each text together with copies of it that are cut short, turned about, and lightly reworded; counts events "
                    + "that only a copy tells, and pairs of different happenings that were joined.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  entente eval copies samples", "  entente eval copies samples --misses | less"})
final class EvalCopiesCommand implements Callable<Integer> {
    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Texts.")
    private List<String> places = new ArrayList<>();

    @Option(
            names = "--rewordings",
            paramLabel = "DIR",
            description = "Tables of other words, one a language (eval/rewordings).")
    private Path rewordings = Path.of("eval/rewordings");

    @Option(names = "--misses", description = "Lists each event that only a copy tells, and each wrong join.")
    private boolean showsMisses;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private FolderOptions folders = new FolderOptions();

    private final Desk desk;

    EvalCopiesCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        House house = folders.open(desk);
        GoldInputs texts = new GoldInputs(inputs, places, house, desk, house::code);
        CopiesReport report = EvalCopies.run(texts.documents(), rewordings, house::code, house.folds());
        List<String> lines = new ArrayList<>(report.table().lines().toList());
        if (showsMisses) {
            report.misses().forEach(miss -> lines.add(Shown.line(miss)));
        }
        Output.print(desk.console(), lines);
        return Exit.DONE;
    }
}
