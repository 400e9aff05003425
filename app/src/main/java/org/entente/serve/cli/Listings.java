package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.explore.EventView;
import org.entente.explore.PolityFinder;
import org.entente.explore.TieView;
import org.entente.model.ArchivedEvent;
import org.entente.model.ArchivedTie;
import org.entente.model.Sources;
import org.entente.serve.Console;

/** Events and ties as tables, a line each. */
final class Listings {
    /** What the columns beside who → whom, voice and words take. */
    private static final int BESIDE_EVENT = 64;
    /** What the columns beside parties, about, voice and words take. */
    private static final int BESIDE_TIE = 60;

    private final Console console;
    private final PolityFinder polities;

    Listings(Console console, PolityFinder polities) {
        this.console = console;
        this.polities = polities;
    }

    List<String> events(List<EventView> views) {
        Table table = new Table("date", "who → whom", "type", "status", "voice", "lines", "words", "in", "id")
                .yielding("in", "voice", "words", "who → whom");
        for (EventView view : views) {
            ArchivedEvent event = view.event();
            table.row(
                    date(view),
                    parties(event, (console.columns() - BESIDE_EVENT) / 3),
                    event.type().name(),
                    status(view),
                    String.join(", ", event.voices()),
                    lines(event.sources()),
                    view.passage().cueWords(),
                    view.best().source().id(),
                    event.id());
        }
        return table.lines(console.columns());
    }

    List<String> ties(List<TieView> views) {
        Table table = new Table("tie", "parties", "since", "about", "status", "voice", "words", "in", "id")
                .yielding("in", "voice", "words", "about", "parties");
        for (TieView view : views) {
            table.row(
                    view.tie().tie().code(),
                    parties(view.tie(), (console.columns() - BESIDE_TIE) / 4),
                    period(view.tie()),
                    String.join(", ", view.about()),
                    view.isContested() ? "contested" : view.tie().status().code(),
                    String.join(", ", view.tie().voices()),
                    view.passage().cueWords(),
                    view.best().source().id(),
                    view.tie().id());
        }
        return table.lines(console.columns());
    }

    /** The event's date; in brackets that of its first report. */
    static String date(EventView view) {
        if (view.isDated()) {
            return view.event().happened().iso();
        }
        return view.event().when().isKnown() ? "(" + view.event().when().iso() + ")" : "–";
    }

    static String status(EventView view) {
        return view.isContested() ? "contested" : view.event().status().code();
    }

    /** Independent lines of reporting, of how many reports. */
    static String lines(Sources sources) {
        return sources.lines() + "/" + sources.documents().size();
    }

    static String period(ArchivedTie tie) {
        String to = tie.to().isKnown() ? "–" + tie.to().iso() : "";
        return tie.from().isKnown() ? tie.from().iso() + to : to;
    }

    /** Who did it to whom, as codes where names would be too wide. */
    String parties(ArchivedEvent event, int mostColumns) {
        String named = parties(event, polities::name);
        return Columns.of(named) <= mostColumns ? named : parties(event, code -> code);
    }

    private static String parties(ArchivedEvent event, UnaryOperator<String> shown) {
        return parties(event.actors(), event.recipients(), shown);
    }

    static String parties(List<String> actors, List<String> recipients, UnaryOperator<String> shown) {
        String between = recipients.isEmpty() ? " – " : ", ";
        String who = String.join(between, actors.stream().map(shown).toList());
        String whom = String.join(", ", recipients.stream().map(shown).toList());
        return recipients.isEmpty() ? who : who + " → " + whom;
    }

    /** The parties of a tie; of one that has a direction with an arrow. */
    String parties(ArchivedTie tie, int mostColumns) {
        String between = switch (tie.tie()) {
            case SUPPLY, SANCTIONS, PRESENCE, ALIGNMENT -> " → ";
            case MEMBER, AGREEMENT, PROJECT, OFFICE -> " – ";
        };
        List<String> codes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String code : tie.parties()) {
            codes.add(code.isEmpty() ? "?" : code);
            names.add(code.isEmpty() ? "?" : polities.name(code));
        }
        String named = String.join(between, names);
        return Columns.of(named) <= mostColumns ? named : String.join(between, codes);
    }
}
