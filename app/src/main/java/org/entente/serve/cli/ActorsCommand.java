package org.entente.serve.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.entente.explore.TieView;
import org.entente.model.ArchivedTie;
import org.entente.model.TieKind;
import org.entente.model.TieQuery;
import org.entente.pack.World;
import org.entente.serve.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists people whom reports name with an office and whom the packs do not know. */
@Command(
        name = "actors",
        description = {
            "Lists the people whom reports name with an office and a polity and whom the packs do not know: proposals, with "
                    + "their words. 'entente judge actor' takes one over into your own pack.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  entente actors", "  entente actors --least 3 --json"})
final class ActorsCommand extends RecordCommand {
    @Option(names = "--least", paramLabel = "N", description = "Only those named in at least so many reports.")
    private int least = 1;

    ActorsCommand(Desk desk) {
        super(desk);
    }

    /** The offices of people that the packs do not know, the most reported first. */
    static List<TieView> proposals(Asked asked) {
        World world = asked.house().packs().world();
        return asked.explorer().ties(TieQuery.ALL).stream()
                .filter(view -> view.tie().tie() == TieKind.OFFICE && !world.hasPerson(person(view.tie())))
                .sorted((a, b) -> Integer.compare(
                        b.tie().sources().documents().size(),
                        a.tie().sources().documents().size()))
                .toList();
    }

    static String person(ArchivedTie tie) {
        return tie.details().getOrDefault("person", "");
    }

    static String office(ArchivedTie tie) {
        return tie.details().getOrDefault("office", "");
    }

    @Override
    void answer(Asked asked) {
        List<TieView> proposals = proposals(asked).stream()
                .filter(view -> view.tie().sources().documents().size() >= least)
                .toList();
        if (isJson()) {
            proposals.forEach(view -> asked.out().line(json(view)));
        } else if (!proposals.isEmpty()) {
            Table table = new Table("ID", "PERSON", "POLITY", "OFFICE", "REPORTS", "WORDS")
                    .yielding("WORDS", "OFFICE", "PERSON");
            for (TieView view : proposals) {
                table.row(
                        view.tie().id(),
                        person(view.tie()),
                        view.tie().parties().get(0),
                        office(view.tie()),
                        String.valueOf(view.tie().sources().documents().size()),
                        view.best().claim().evidence().cue().words());
            }
            table.lines(desk().console().columns()).forEach(asked.out()::line);
        }
        if (proposals.isEmpty()) {
            say("the packs know everyone whom these reports name with an office");
        }
    }

    private static String json(TieView view) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("id", view.tie().id())
                .put("person", person(view.tie()))
                .put("polity", view.tie().parties().get(0))
                .put("office", office(view.tie()))
                .put("words", view.best().claim().evidence().cue().words());
        view.tie().sources().documents().forEach(node.putArray("documents")::add);
        return JsonText.line(node);
    }
}
