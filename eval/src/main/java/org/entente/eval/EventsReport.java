package org.entente.eval;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Figures and the error report of one evaluation. Made by {@link EvalEvents}; not to be changed after. */
public final class EventsReport {
    private final EventScore score = new EventScore();
    private final MissReport misses = new MissReport();
    private final UnaskedReport unasked = new UnaskedReport();
    private final List<String> notes = new ArrayList<>();
    private final boolean showsMisses;
    private String packVersion = "";

    EventsReport(boolean showsMisses) {
        this.showsMisses = showsMisses;
    }

    void add(Comparison document) {
        score.add(document);
        misses.add(document);
        unasked.add(document);
        document.coded().ifPresent(coded -> packVersion = coded.packVersion());
        if (!document.refusal().isEmpty()) {
            note(document.gold().doc() + ": " + document.refusal());
        }
    }

    void note(String note) {
        notes.add(note);
    }

    public EventScore score() {
        return score;
    }

    /** Version of the packs that coded the documents; empty when none was coded. */
    public String packVersion() {
        return packVersion;
    }

    /** What kept documents from being scored: refused, not in the input, not in the gold. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /** Scores, then by type, status and construction, then where events were lost and what fired in vain. */
    public String table() {
        return score.table() + '\n' + misses.table() + '\n' + unasked.table() + '\n' + score.summary();
    }

    /** A line for each missed must and each unasked-for event when they were asked for, else empty. */
    public String misses() {
        return showsMisses ? misses.lines() + unasked.lines() : "";
    }

    /** All figures as one JSON object. */
    public String json() {
        ObjectNode node = score.json();
        node.set("missed", misses.json());
        node.set("unasked", unasked.json());
        node.put("pack", packVersion);
        return node.toString();
    }
}
