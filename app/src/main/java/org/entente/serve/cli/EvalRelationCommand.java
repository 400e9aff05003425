package org.entente.serve.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.eval.EvalRelation;
import org.entente.serve.House;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Types the act between two marked spans. */
@Command(
        name = "relation",
        description = {
            "Says which type of act a sentence tells between two spans that are marked in it: the extraction of 'code', "
                    + "with the spans as its roles. Lines {\"id\", \"text\", \"src_text\", \"tgt_text\"} in, lines "
                    + "{\"doc\": id, \"events\": [{\"type\"}]} out.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  entente eval relation sentences.jsonl -o types.jsonl"})
final class EvalRelationCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "JSON lines of sentences with two marked spans.")
    private Path file = Path.of("");

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private FolderOptions folders = new FolderOptions();

    private final Desk desk;

    EvalRelationCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        House house = folders.open(desk);
        try (Output out = output.open(desk.console())) {
            StringWriter lines = new StringWriter();
            EvalRelation.run(file, house.pipeline()::between, lines);
            lines.toString().lines().forEach(out::line);
            out.keep();
        }
        return Exit.DONE;
    }
}
