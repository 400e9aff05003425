package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventClaim;
import org.entente.model.PartialDate;
import org.entente.model.Status;
import org.entente.serve.Console;

/**
 * What stands out over all reports: acts that one voice reports and another denies, and acts that lie ahead with a
 * date. Filled report by report; not thread-safe.
 */
final class Outlook {
    private static final String INDENT = "  ";
    private static final int WIDEST_PARTIES = 36;

    private final Console console;
    private final PolityNames names;
    private final Marked marked;
    private final Map<String, List<Told>> byAct = new TreeMap<>();
    private final List<Told> ahead = new ArrayList<>();

    /** An event where it is told. */
    private record Told(Document document, EventClaim claim) {
        /** True when it has a date, and not one before the report's. */
        boolean isAhead() {
            PartialDate happened = claim.happened();
            PartialDate published = document.published();
            return happened.isKnown()
                    && (!published.isKnown() || !happened.lastDay().isBefore(published.firstDay()));
        }

        String cue() {
            return claim.evidence().cue().words();
        }

        String voice() {
            return claim.voices().isEmpty() ? "" : claim.voices().get(0).name();
        }
    }

    Outlook(Console console, PolityNames names) {
        this.console = console;
        this.names = names;
        this.marked = new Marked(console.isTerminal());
    }

    void add(Coded coded) {
        for (Event event : coded.events()) {
            Told told = new Told(coded.annotated().document(), event.told());
            if (told.claim().status() == Status.REPORTED || told.claim().status() == Status.DENIED) {
                for (String pair : pairs(told.claim())) {
                    byAct.computeIfAbsent(pair, p -> new ArrayList<>()).add(told);
                }
            }
            if (told.claim().status() == Status.PLANNED && told.isAhead()) {
                ahead.add(told);
            }
        }
    }

    /** Every pair of the act, as the words it is shown with. */
    private List<String> pairs(EventClaim claim) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < claim.actors().size(); i++) {
            String actor = claim.actors().get(i);
            if (claim.isReciprocal()) {
                for (String other : claim.actors().subList(i + 1, claim.actors().size())) {
                    boolean isSorted = actor.compareTo(other) < 0;
                    pairs.add(names.name(isSorted ? actor : other) + " – " + names.name(isSorted ? other : actor) + "  "
                            + claim.type());
                }
            }
            for (String recipient : claim.recipients()) {
                pairs.add(names.name(actor) + " → " + names.name(recipient) + "  " + claim.type());
            }
        }
        return pairs;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(marked.bold("Contested"));
        int before = lines.size();
        byAct.forEach((act, told) -> contested(lines, act, told));
        if (lines.size() == before) {
            lines.add(INDENT + "nothing is both reported and denied");
        }
        lines.add("");
        lines.add(marked.bold("Ahead"));
        ahead(lines);
        lines.add("");
        return lines;
    }

    private void contested(List<String> lines, String act, List<Told> told) {
        List<Told> reported = told.stream()
                .filter(one -> one.claim().status() == Status.REPORTED)
                .toList();
        List<Told> denied = told.stream()
                .filter(one -> one.claim().status() == Status.DENIED)
                .toList();
        if (reported.isEmpty() || denied.isEmpty()) {
            return;
        }
        lines.add(INDENT + Columns.cut(Shown.line(act), console.columns() - INDENT.length()));
        reported.forEach(one -> lines.add(line("reported", one)));
        denied.forEach(one -> lines.add(line("denied", one)));
    }

    private String line(String heading, Told told) {
        String voice = told.voice().isEmpty() ? "" : told.voice() + ": ";
        String words = Columns.pad(heading, 10) + voice + "“" + told.cue() + "” ("
                + told.document().id() + ")";
        return INDENT + INDENT + Columns.cut(Shown.line(words), console.columns() - 2 * INDENT.length());
    }

    private void ahead(List<String> lines) {
        if (ahead.isEmpty()) {
            lines.add(INDENT + "nothing is planned for a known date");
            return;
        }
        Table table = new Table("date", "who → whom", "type", "in", "words").yielding("words", "in", "who → whom");
        ahead.stream()
                .sorted(Comparator.comparing(
                                (Told told) -> told.claim().happened().firstDay())
                        .thenComparing(told -> told.document().id())
                        .thenComparing(told -> told.claim().evidence().cue().span()))
                .forEach(told -> table.row(
                        told.claim().happened().iso(),
                        names.parties(told.claim(), WIDEST_PARTIES),
                        told.claim().type().name(),
                        told.document().id(),
                        told.cue()));
        table.lines(console.columns() - INDENT.length()).forEach(line -> lines.add(INDENT + line));
    }
}
