package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Annotated;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventClaim;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.TieClaim;
import org.entente.model.Voice;
import org.entente.serve.Console;

/** One coded report as a page: its title, then a table of its events with each one's sentence below. Immutable. */
final class ReportPage {
    private static final String INDENT = "     ";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    /** What the other columns of the table take. */
    private static final int BESIDE_PARTIES = 64;

    private static final int NARROWEST_PARTIES = 24;

    private final Console console;
    private final PolityNames names;
    private final Marked marked;

    ReportPage(Console console, PolityNames names) {
        this.console = console;
        this.names = names;
        this.marked = new Marked(console.isTerminal());
    }

    List<String> lines(Coded coded) {
        Document document = coded.annotated().document();
        List<String> lines = new ArrayList<>();
        lines.add(marked.bold(Columns.cut(Shown.line(title(document)), console.columns())));
        lines.add(Shown.line(heading(coded)));
        lines.add("");
        if (coded.events().isEmpty()) {
            lines.add(INDENT + "nothing between polities");
            lines.add("");
        } else {
            events(lines, coded);
        }
        ties(lines, coded.ties());
        lines.add("");
        return lines;
    }

    private static String title(Document document) {
        return document.title().isEmpty() ? document.id() : document.title();
    }

    private static String heading(Coded coded) {
        Document document = coded.annotated().document();
        List<String> parts = new ArrayList<>();
        parts.add(document.id());
        parts.add(coded.annotated().lang());
        parts.add(document.published().isKnown() ? document.published().iso() : "undated");
        parts.add(document.outlet());
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    private void events(List<String> lines, Coded coded) {
        List<Event> events = coded.events();
        Table table = new Table("#", "date", "who → whom", "type", "status", "voice").yielding("voice", "who → whom");
        for (int i = 0; i < events.size(); i++) {
            EventClaim claim = events.get(i).told();
            table.row(
                    String.valueOf(i + 1),
                    claim.happened().isKnown() ? claim.happened().iso() : "–",
                    names.parties(claim, Math.max(NARROWEST_PARTIES, console.columns() - BESIDE_PARTIES)),
                    claim.type().name(),
                    claim.status().code(),
                    voices(claim.voices()));
        }
        List<String> rows = table.lines(console.columns());
        lines.add(rows.get(0));
        for (int from = 0; from < events.size(); ) {
            int to = endOfSentence(events, from);
            lines.addAll(rows.subList(from + 1, to + 1));
            lines.addAll(sentence(coded.annotated(), events, from, to));
            from = to;
        }
        lines.add("");
    }

    /** Where the run of events ends that are told in the same sentence as the one at {@code from}. */
    private static int endOfSentence(List<Event> events, int from) {
        int to = from + 1;
        while (to < events.size()
                && events.get(to).claim().sentence() == events.get(from).claim().sentence()) {
            to++;
        }
        return to;
    }

    private static String voices(List<Voice> voices) {
        return String.join(" ← ", voices.stream().map(Voice::name).toList());
    }

    /** The sentence that tells these events, once; where there are several, each cue bears the event's number. */
    private List<String> sentence(Annotated annotated, List<Event> events, int from, int to) {
        Span whole = sentenceOf(annotated, events.get(from).claim());
        List<Span> spans = new ArrayList<>();
        for (Event event : events.subList(from, to)) {
            Span cue = event.claim().evidence().cue().span();
            spans.add(cue);
            whole = whole.cover(cue);
        }
        List<Marked.Cue> cues = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            String label = spans.size() == 1 ? "" : raised(from + i + 1);
            cues.add(new Marked.Cue(spans.get(i).shift(-whole.start()), label));
        }
        String words = annotated.document().quote(whole).words();
        List<String> lines = marked.lines(words, cues, console.columns() - INDENT.length());
        return lines.stream().map(line -> INDENT + line).toList();
    }

    private static Span sentenceOf(Annotated annotated, EventClaim claim) {
        List<Sentence> sentences = annotated.sentences();
        boolean isKnown = claim.sentence() >= 0 && claim.sentence() < sentences.size();
        return isKnown
                ? sentences.get(claim.sentence()).span()
                : claim.evidence().cue().span();
    }

    private static String raised(int number) {
        StringBuilder digits = new StringBuilder();
        String.valueOf(number).chars().forEach(digit -> digits.append(RAISED.charAt(digit - '0')));
        return digits.toString();
    }

    private void ties(List<String> lines, List<TieClaim> ties) {
        if (ties.isEmpty()) {
            return;
        }
        List<String> said = ties.stream().map(this::tie).distinct().toList();
        String heading = "ties: ";
        for (String line : Columns.wrap(
                Shown.line(String.join("; ", said)), console.columns() - INDENT.length() - heading.length())) {
            lines.add(INDENT + heading + line);
            heading = " ".repeat(heading.length());
        }
    }

    private String tie(TieClaim tie) {
        String parties =
                String.join(" – ", tie.parties().stream().map(names::name).toList());
        String what = String.join(
                ", ",
                List.of("person", "office", "title", "goods", "name", "subject", "what", "place", "sign").stream()
                        .map(field -> tie.details().getOrDefault(field, ""))
                        .filter(word ->
                                !word.isEmpty() && !word.equals(tie.tie().code()))
                        .toList());
        return tie.tie().code() + " " + parties + (what.isEmpty() ? "" : " (" + what + ")");
    }
}
