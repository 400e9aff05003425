package org.entente.explore;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.PartialDate;
import org.entente.model.Sources;
import org.entente.model.Status;

/**
 * An agenda as iCalendar (RFC 5545): a whole-day VEVENT for each dated entry, a month or a year as a span. What has no
 * date is left out. Texts are hostile: nothing of theirs ends a line or begins a property.
 *
 * <p>Own code rather than a library: those looked at fold lines at characters, where the standard counts octets.
 */
public final class AgendaIcs {
    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final Acts acts;

    public AgendaIcs(Acts acts) {
        this.acts = acts;
    }

    /** The lines as they stand in the file, folded; each ends with CR and LF there. */
    public List<String> lines(Agenda agenda) {
        List<String> lines = new ArrayList<>();
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:-//Entente//Calendar//EN");
        agenda.entries().stream().filter(entry -> entry.date().isKnown()).forEach(entry -> event(lines, entry));
        lines.add("END:VCALENDAR");
        return lines.stream().flatMap(line -> folded(line).stream()).toList();
    }

    private void event(List<String> lines, Agenda.Entry entry) {
        PartialDate date = entry.date();
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + entry.id());
        lines.add("DTSTAMP:" + stamp(entry));
        lines.add("DTSTART;VALUE=DATE:" + DAY.format(date.firstDay()));
        // the first day that is no longer part of it
        lines.add("DTEND;VALUE=DATE:" + DAY.format(date.lastDay().plusDays(1)));
        lines.add("SUMMARY:" + text(acts.said(entry)));
        lines.add("DESCRIPTION:" + text(entry.passage().words()) + "\\n"
                + text(Reports.named(entry.passage().source()))
                + (entry.passage().source().url().isEmpty()
                        ? ""
                        : "\\n" + text(entry.passage().source().url())));
        lines.add("STATUS:" + (isOpen(entry) ? "TENTATIVE" : "CONFIRMED"));
        // nobody who takes the file over is busy for a month
        lines.add("TRANSP:TRANSPARENT");
        lines.add("END:VEVENT");
    }

    private static boolean isOpen(Agenda.Entry entry) {
        return !(entry instanceof Agenda.OfTie tie)
                || tie.turn() == Agenda.Turn.SIGNED
                || tie.view().tie().status() != Status.REPORTED;
    }

    /** When the record last heard of it: the clock would give other bytes each time. */
    private static String stamp(Agenda.Entry entry) {
        Sources sources = entry instanceof Agenda.OfEvent event
                ? event.view().event().sources()
                : ((Agenda.OfTie) entry).view().tie().sources();
        PartialDate printed = sources.lastPublished();
        return DAY.format(printed.isKnown() ? printed.lastDay() : LocalDate.EPOCH) + "T000000Z";
    }

    static String text(String words) {
        return Harmless.line(words)
                .strip()
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,");
    }

    /** Pieces of no more octets than the standard allows, cut between code points; all but the first begin blank. */
    static List<String> folded(String line) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int octets = 0;
        for (int c : line.codePoints().toArray()) {
            int more = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                pieces.add(piece.toString());
                piece.setLength(0);
                piece.append(' ');
                octets = 1;
            }
            piece.appendCodePoint(c);
            octets += more;
        }
        pieces.add(piece.toString());
        return pieces;
    }
}
