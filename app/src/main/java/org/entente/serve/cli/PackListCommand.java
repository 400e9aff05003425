package org.entente.serve.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.pack.LanguagePack;
import org.entente.pack.Packs;
import org.entente.serve.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the language packs. */
@Command(
        name = "list",
        description = {"Lists the language packs with their versions and how many lines they hold.", ""},
        footerHeading = "%nExamples:%n",
        footer = {"  entente pack list", "  entente pack list --json"})
final class PackListCommand implements Callable<Integer> {
    @Option(names = "--json", description = "Prints a line of JSON a pack.")
    private boolean isJson;

    @Mixin
    private FolderOptions folders = new FolderOptions();

    private final Desk desk;

    PackListCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Packs packs = folders.open(desk).packs();
        List<String> lines = new ArrayList<>();
        packs.languages().values().forEach(pack -> lines.addAll(isJson ? List.of(json(pack)) : page(pack)));
        if (!isJson) {
            lines.add("all packs together: version " + packs.version());
        }
        Output.print(desk.console(), lines);
        return Exit.DONE;
    }

    private static String json(LanguagePack pack) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("lang", pack.lang())
                .put("name", pack.name())
                .put("version", pack.version());
        ObjectNode lines = node.putObject("lines");
        pack.counts().forEach(lines::put);
        return JsonText.line(node);
    }

    private List<String> page(LanguagePack pack) {
        List<String> lines = new ArrayList<>();
        lines.add(Shown.line(pack.lang() + "  " + pack.name() + ", version " + pack.version()));
        String counts = String.join(
                ", ",
                pack.counts().entrySet().stream()
                        .map(count -> count.getKey() + " " + count.getValue())
                        .toList());
        Columns.wrap(Shown.line(counts), desk.console().columns() - 4).forEach(line -> lines.add("    " + line));
        return lines;
    }
}
