package org.entente.export;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.entente.model.ArchivedEvent;
import org.entente.model.PartialDate;

/**
 * Dyads long: a row for every actor with every recipient of an event; of an event done together a row for every two
 * parties, once, the code that sorts first as the actor.
 */
public final class DyadSheet {
    private static final List<Sheet.Column> COLUMNS = List.of(
            text("event", "id of the event"),
            text("actor", "code"),
            text("recipient", "code"),
            count("reciprocal", "1 when done together: the pair stands once"),
            text("date", "when it happened, as exact as told"),
            text("month", "YYYY-MM of the event, else of its first report; empty when neither is known"),
            text("type", "PLOVER type"),
            text("quad", "quad class"),
            text("mode", "PLOVER mode"),
            text("status", "reported, planned, possible, denied, demanded"),
            count("contested", "1 when others deny it"),
            new Sheet.Column("score", Sheet.Kind.NUMBER, "weight; 0 unless reported"),
            text("items", "kinds of things"),
            count("documents", "reports"),
            count("lines", "independent lines of reporting"));

    private DyadSheet() {}

    public static Sheet of(List<Told> events) {
        List<List<Object>> rows = new ArrayList<>();
        for (Told told : events) {
            ArchivedEvent event = told.event();
            if (event.isReciprocal()) {
                List<String> parties = List.copyOf(new TreeSet<>(event.actors()));
                for (int i = 0; i < parties.size(); i++) {
                    for (String other : parties.subList(i + 1, parties.size())) {
                        rows.add(row(told, parties.get(i), other));
                    }
                }
            } else {
                event.actors()
                        .forEach(actor -> event.recipients().stream()
                                .filter(recipient -> !recipient.equals(actor))
                                .forEach(recipient -> rows.add(row(told, actor, recipient))));
            }
        }
        return new Sheet("dyads", COLUMNS, rows);
    }

    private static List<Object> row(Told told, String actor, String recipient) {
        ArchivedEvent event = told.event();
        return List.of(
                event.id(),
                actor,
                recipient,
                event.isReciprocal() ? 1L : 0L,
                event.happened().iso(),
                month(event.when()),
                event.type().name(),
                event.type().quad().label(),
                event.mode(),
                event.status().code(),
                event.deniedBy().isEmpty() ? 0L : 1L,
                told.score(),
                EventSheet.joined(event.things().stream()
                        .map(ArchivedEvent.Thing::kind)
                        .distinct()
                        .toList()),
                (long) event.sources().documents().size(),
                (long) event.sources().lines());
    }

    private static String month(PartialDate when) {
        return when.isKnown() && when.month() != 0
                ? PartialDate.ofMonth(when.year(), when.month()).iso()
                : "";
    }

    private static Sheet.Column text(String name, String note) {
        return new Sheet.Column(name, Sheet.Kind.TEXT, note);
    }

    private static Sheet.Column count(String name, String note) {
        return new Sheet.Column(name, Sheet.Kind.COUNT, note);
    }
}
