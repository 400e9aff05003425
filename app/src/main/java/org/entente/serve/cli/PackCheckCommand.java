package org.entente.serve.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.pack.Finding;
import org.entente.pack.PackCheck;
import org.entente.pipeline.ExampleCheck;
import org.entente.serve.House;
import org.entente.serve.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks the packs and runs their examples. */
@Command(
        name = "check",
        description = {
            "Checks the data folders: columns, order, duplicates, unknown ids; then runs every example of the languages "
                    + "asked for (of all, when none is). Prints a line a finding, with its file and line.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente pack check                   everything",
            "  entente pack check es                the tables, and the Spanish examples",
            "  entente pack check --no-examples     the tables only, in a second",
            "",
            "Ends with 1 when something was found."
        })
final class PackCheckCommand implements Callable<Integer> {
    private static final String LANGUAGES = "languages";

    @Parameters(paramLabel = "LANG", arity = "0..*", description = "The languages whose examples are run.")
    private List<String> asked = new ArrayList<>();

    @Option(names = "--no-examples", description = "Leaves the examples out.")
    private boolean isWithoutExamples;

    @Option(names = "--json", description = "Prints a line of JSON a finding.")
    private boolean isJson;

    @Mixin
    private FolderOptions folders = new FolderOptions();

    private final Desk desk;

    PackCheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        House house = folders.open(desk);
        Path data = house.home().data();
        for (String lang : asked) {
            if (!Files.isDirectory(data.resolve(LANGUAGES).resolve(lang))) {
                throw new EntenteException(
                        ErrorCode.USER, "no pack for the language " + lang + " in " + data.resolve(LANGUAGES));
            }
        }
        List<Finding> findings = new ArrayList<>(
                PackCheck.check(data).stream().filter(this::isAsked).toList());
        if (findings.isEmpty() && !isWithoutExamples) {
            for (String lang : asked.isEmpty() ? house.languages() : asked) {
                findings.addAll(ExampleCheck.run(house.packs(), house::analyzer, lang));
            }
        }
        findings.forEach(
                finding -> desk.console().out().println(isJson ? json(finding) : Shown.line(finding.toString())));
        desk.console().say(findings.isEmpty() ? "nothing found" : findings.size() + " found");
        return findings.isEmpty() ? Exit.DONE : Exit.FAILED;
    }

    /** What is wrong in another language is no matter of the one asked for. */
    private boolean isAsked(Finding finding) {
        return asked.isEmpty()
                || !finding.file().startsWith(LANGUAGES + "/")
                || asked.stream().anyMatch(lang -> finding.file().startsWith(LANGUAGES + "/" + lang + "/"));
    }

    private static String json(Finding finding) {
        return JsonText.line(JsonNodeFactory.instance
                .objectNode()
                .put("file", finding.file())
                .put("line", finding.line())
                .put("id", finding.id())
                .put("message", finding.message()));
    }
}
