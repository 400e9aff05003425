package org.entente.serve.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.consolidate.Within;
import org.entente.eval.FitConfidence;
import org.entente.serve.House;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Learns from gold how far claims are to be believed. */
@Command(
        name = "fit",
        description = {
            "Learns from gold how far each kind of claim is to be believed, writes the weights, and prints how well they "
                    + "do on texts that they have not seen.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  entente eval fit gold.jsonl input.jsonl -o data/scheme/weights.tsv --force"})
final class EvalFitCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "GOLD",
            split = ",",
            description = "JSON lines as the coding guide writes gold; several files with commas between.")
    private List<Path> golds = new ArrayList<>();

    @Parameters(
            index = "1..*",
            paramLabel = "INPUT",
            arity = "1..*",
            description = "The texts that the gold speaks of.")
    private List<String> places = new ArrayList<>();

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private FolderOptions folders = new FolderOptions();

    private final Desk desk;

    EvalFitCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Path weights = output.file();
        House house = folders.open(desk);
        GoldInputs texts = new GoldInputs(inputs, places, house, desk, house::codeKeepingAll);
        Output.print(
                desk.console(),
                List.of(FitConfidence.run(golds, texts.documents(), texts::outcome, Within::fold, weights)));
        return Exit.DONE;
    }
}
