package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.explore.Acts;
import org.entente.explore.Agenda;
import org.entente.explore.Reports;
import org.entente.serve.Console;

/** What lies ahead for a terminal: the day and the act, below it the sentence and its report. */
final class CalendarPage {
    private static final int DATE = 12;
    private static final int WORD_LINES = 3;

    private final Console console;
    private final Acts acts;
    private final Marked marked;

    CalendarPage(Console console, Acts acts) {
        this.console = console;
        this.acts = acts;
        this.marked = new Marked(console.isTerminal());
    }

    List<String> lines(Agenda agenda) {
        List<String> lines = new ArrayList<>();
        agenda.entries().forEach(entry -> entry(lines, entry));
        return lines;
    }

    private void entry(List<String> lines, Agenda.Entry entry) {
        String indent = " ".repeat(DATE);
        int room = console.columns() - DATE;
        String date = entry.date().isKnown() ? entry.date().iso() : "undated";
        String status = entry instanceof Agenda.OfEvent event
                ? event.view().event().status().code()
                : ((Agenda.OfTie) entry).view().tie().status().code();
        String voices = String.join(", ", voices(entry));
        List<String> said = Columns.wrap(
                Shown.line(acts.said(entry) + " (" + status + (voices.isEmpty() ? "" : ", on the word of " + voices)
                        + ")  " + id(entry)),
                room);
        String day = date.length() < DATE ? Columns.pad(date, DATE) : "";
        if (day.isEmpty()) {
            lines.add(date);
        }
        for (int i = 0; i < said.size(); i++) {
            lines.add((i == 0 && !day.isEmpty() ? day : indent) + said.get(i));
        }
        Marked.Cue cue = new Marked.Cue(entry.passage().cue(), "");
        marked.lines(entry.passage().words(), List.of(cue), room, WORD_LINES).forEach(line -> lines.add(indent + line));
        lines.add(Columns.cut(
                indent + Shown.line("[" + Reports.named(entry.passage().source()) + "]"), console.columns()));
    }

    private static List<String> voices(Agenda.Entry entry) {
        return entry instanceof Agenda.OfEvent event
                ? event.view().event().voices()
                : ((Agenda.OfTie) entry).view().tie().voices();
    }

    /** What 'show' and 'why' understand. */
    private static String id(Agenda.Entry entry) {
        return entry instanceof Agenda.OfEvent event
                ? event.view().event().id()
                : ((Agenda.OfTie) entry).view().tie().id();
    }
}
