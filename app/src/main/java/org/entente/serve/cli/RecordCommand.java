package org.entente.serve.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.explore.EventView;
import org.entente.explore.Explorer;
import org.entente.explore.PolityFinder;
import org.entente.explore.TieView;
import org.entente.model.Archive;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Scope;
import org.entente.pack.Reference;
import org.entente.pack.UserPack;
import org.entente.serve.House;
import org.entente.serve.JsonText;
import org.entente.serve.RecordJson;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that asks the archive and prints a view, for a person or as JSON lines. */
abstract class RecordCommand implements Callable<Integer> {
    @Mixin
    private ArchiveOptions archives = new ArchiveOptions();

    @Mixin
    private AsOfOptions asOf = new AsOfOptions();

    @Mixin
    private FolderOptions folders = new FolderOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--json", description = "Prints a line of JSON for each, as the coding guide has it.")
    private boolean isJson;

    private final Desk desk;

    RecordCommand(Desk desk) {
        this.desk = desk;
    }

    /** What the command works at while the archive is open. */
    record Asked(House house, Archive archive, Scope scope, Explorer explorer, PolityFinder polities, Output out) {
        RecordJson json() {
            return new RecordJson(archive, scope);
        }
    }

    /** Asks and prints. */
    abstract void answer(Asked asked);

    @Override
    public final Integer call() {
        House house = folders.open(desk);
        PolityFinder polities = new PolityFinder(house.reference());
        check(house.reference(), polities);
        Scope scope = asOf.scope();
        try (Archive archive = archives.open(house);
                Output out = output.open(desk.console())) {
            if (archive.holdings(Scope.EVERYTHING).documents() == 0) {
                throw new EntenteException(
                        ErrorCode.USER, "the archive is empty; fill it with 'entente ingest REPORTS'");
            }
            Explorer explorer = new Explorer(archive, scope, house.reference());
            answer(new Asked(house, archive, scope, explorer, polities, out));
            out.keep();
        }
        return Exit.DONE;
    }

    /** Finds what is wrong with the words of the command before the archive is opened. */
    void check(Reference reference, PolityFinder polities) {}

    boolean isJson() {
        return isJson;
    }

    Desk desk() {
        return desk;
    }

    UserPack userPack() {
        return folders.userPack();
    }

    /** Says something that is no result. */
    void say(String line) {
        desk.console().say("entente: " + line);
    }

    static void jsonEvents(Asked asked, List<EventView> views, String section) {
        asked.json().events(views, node -> asked.out().line(line(node, section)));
    }

    static void jsonTies(Asked asked, List<TieView> views, String section) {
        asked.json().ties(views, node -> asked.out().line(line(node, section)));
    }

    private static String line(ObjectNode node, String section) {
        return JsonText.line(section.isEmpty() ? node : node.put("section", section));
    }
}
