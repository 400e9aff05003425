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
            "  entente pack check world             states, people and terms of office, memberships, outlets",
            "  entente pack check --no-examples     the tables only, in a second",
            "",
            "Ends with 1 when something was found."
        })
final class PackCheckCommand implements Callable<Integer> {
    private static final String LANGUAGES = "languages";
    private static final String WORLD = "world";

    @Parameters(
            paramLabel = "PART",
            arity = "0..*",
            description = "Languages, whose examples are run too, or 'world'; everything when not given.")
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
        for (String lang : languages()) {
            if (!Files.isDirectory(data.resolve(LANGUAGES).resolve(lang))) {
                throw new EntenteException(
                        ErrorCode.USER, "no pack for the language " + lang + " in " + data.resolve(LANGUAGES));
            }
        }
        List<Finding> findings = new ArrayList<>(
                PackCheck.check(data).stream().filter(this::isAsked).toList());
        if (findings.isEmpty() && !isWithoutExamples) {
            for (String lang : asked.isEmpty() ? house.languages() : codedAmong(house)) {
                findings.addAll(ExampleCheck.run(house.packs(), house::analyzer, lang));
            }
        }
        Output.print(
                desk.console(),
                findings.stream()
                        .map(finding -> isJson ? json(finding) : Shown.line(finding.toString()))
                        .toList());
        desk.console().say(findings.isEmpty() ? "nothing found" : findings.size() + " found");
        return findings.isEmpty() ? Exit.DONE : Exit.FAILED;
    }

    private List<String> languages() {
        return asked.stream().filter(part -> !part.equals(WORLD)).toList();
    }

    /** Of some there are names only, and no examples. */
    private List<String> codedAmong(House house) {
        return languages().stream().filter(house.languages()::contains).toList();
    }

    /** What is wrong in another part is no matter of the one asked for; the scheme is a matter of every language. */
    private boolean isAsked(Finding finding) {
        if (asked.isEmpty()) {
            return true;
        }
        String file = finding.file();
        return languages().stream().anyMatch(lang -> file.startsWith(LANGUAGES + "/" + lang + "/"))
                || file.startsWith(WORLD + "/") && asked.contains(WORLD)
                || !file.startsWith(LANGUAGES + "/") && !languages().isEmpty();
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
