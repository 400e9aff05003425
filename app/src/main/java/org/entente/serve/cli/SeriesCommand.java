package org.entente.serve.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.entente.explore.PolityFinder;
import org.entente.explore.SeriesRow;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.pack.Reference;
import org.entente.serve.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts events of two polities by month or year. */
@Command(
        name = "series",
        description = {
            "Counts the events of two polities by month or year, direction, type and status, with a score between conflict "
                    + "(below 0) and cooperation (above 0). Only reported events have a score; the weights stand in "
                    + "data/scheme/scores.tsv.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  entente series IRN RUS --by month", "  entente series IRN RUS --by year --json"})
final class SeriesCommand extends RecordCommand {
    @Parameters(index = "0", paramLabel = "A", description = "A polity: a code, or a name in any language.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "Another.")
    private String second = "";

    @Option(names = "--by", paramLabel = "PERIOD", description = "month (so when not given) or year.")
    private String by = "month";

    SeriesCommand(Desk desk) {
        super(desk);
    }

    @Override
    void check(Reference reference, PolityFinder polities) {
        polities.find(first);
        polities.find(second);
        if (!by.equals("month") && !by.equals("year")) {
            throw new EntenteException(ErrorCode.USER, "--by '" + by + "' is no period; give month or year");
        }
    }

    @Override
    void answer(Asked asked) {
        List<SeriesRow> rows = asked.explorer()
                .series(asked.polities().find(first), asked.polities().find(second), by.equals("year"));
        if (rows.isEmpty()) {
            say("the archive holds no event between these two; see 'entente polity " + first + "'");
            return;
        }
        if (isJson()) {
            rows.forEach(row -> asked.out().line(JsonText.line(json(row))));
            return;
        }
        Table table = new Table(by, "who → whom", "type", "status", "events", "lines", "score").yielding("who → whom");
        rows.forEach(row -> table.row(
                row.period().isKnown() ? row.period().iso() : "undated",
                asked.polities().name(row.actor())
                        + (row.isReciprocal() ? " – " : " → ")
                        + asked.polities().name(row.recipient()),
                row.type().name(),
                row.status().code(),
                String.valueOf(row.events()),
                String.valueOf(row.lines()),
                String.format(Locale.ROOT, "%+.1f", row.score())));
        table.lines(desk().console().columns()).forEach(asked.out()::line);
    }

    private static ObjectNode json(SeriesRow row) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        JsonText.putOrNull(node, "period", row.period().iso());
        return node.put("actor", row.actor())
                .put("recipient", row.recipient())
                .put("reciprocal", row.isReciprocal())
                .put("type", row.type().name())
                .put("status", row.status().code())
                .put("events", row.events())
                .put("lines", row.lines())
                .put("score", row.score());
    }
}
