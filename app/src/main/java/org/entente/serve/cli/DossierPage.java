package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.entente.explore.Common;
import org.entente.explore.Contested;
import org.entente.explore.ContestedTie;
import org.entente.explore.Coverage;
import org.entente.explore.Disagreement;
import org.entente.explore.Dossier;
import org.entente.explore.EventView;
import org.entente.explore.Partner;
import org.entente.explore.Passage;
import org.entente.explore.PolityFinder;
import org.entente.explore.Reports;
import org.entente.explore.TieView;
import org.entente.model.ArchivedTie;
import org.entente.model.TieKind;
import org.entente.serve.Console;

/** A pair's or a polity's dossier for a terminal: every line with its words and its report. */
final class DossierPage {
    private static final String INDENT = "  ";
    private static final int DATE = 12;
    private static final int WORD_LINES = 2;

    private final Console console;
    private final PolityFinder polities;
    private final Listings listings;
    private final Marked marked;

    DossierPage(Console console, PolityFinder polities) {
        this.console = console;
        this.polities = polities;
        this.listings = new Listings(console, polities);
        this.marked = new Marked(console.isTerminal());
    }

    List<String> lines(Dossier dossier) {
        List<String> lines = new ArrayList<>();
        lines.add(marked.bold(String.join(
                " – ", dossier.parties().stream().map(polities::name).toList())));
        coverage(lines, dossier);
        section(lines, "Ties", dossier.ties().isEmpty() ? "none told" : "");
        dossier.ties().forEach(tie -> tie(lines, tie));
        if (dossier.parties().size() == 1) {
            section(lines, "Partners", dossier.partners().isEmpty() ? "none" : "");
            partners(lines, dossier.partners());
        }
        section(lines, "Timeline", dossier.timeline().isEmpty() ? "nothing told" : "");
        dossier.timeline().forEach(event -> event(lines, event));
        boolean isContested =
                !dossier.contested().isEmpty() || !dossier.contestedTies().isEmpty();
        section(lines, "Contested", isContested ? "" : "nothing is both reported and denied");
        dossier.contested().forEach(act -> contested(lines, act));
        dossier.contestedTies().forEach(tie -> contested(lines, tie));
        section(lines, "Ahead", dossier.ahead().isEmpty() ? "nothing is planned" : "");
        dossier.ahead().forEach(event -> event(lines, event));
        if (dossier.parties().size() == 2) {
            section(lines, "In common", dossier.common().isEmpty() ? "nothing told" : "");
            dossier.common().forEach(common -> common(lines, common));
        }
        return lines;
    }

    private void coverage(List<String> lines, Dossier dossier) {
        Coverage coverage = dossier.coverage();
        List<String> statuses = new ArrayList<>();
        coverage.statuses().forEach((status, count) -> statuses.add(count + " " + status));
        String said = Shown.count(dossier.timeline().size(), "event")
                + (statuses.isEmpty() ? "" : " (" + String.join(", ", statuses) + ")") + " and "
                + Shown.count(dossier.ties().size(), "tie") + " in " + Shown.count(coverage.documents(), "report")
                + " ("
                + String.join(", ", coverage.languages()) + ")"
                + (coverage.firstPublished().isKnown()
                        ? ", published " + coverage.firstPublished().iso() + " to "
                                + coverage.lastPublished().iso()
                        : "")
                + "; "
                + (coverage.undated() == 1
                        ? "1 event has no date of its own and stands by its first report, in brackets"
                        : coverage.undated()
                                + " events have no date of their own and stand by their first report, in brackets")
                + ". The archive holds " + Shown.count(coverage.held(), "document") + ".";
        Columns.wrap(Shown.line(said), console.columns()).forEach(lines::add);
    }

    private void section(List<String> lines, String heading, String none) {
        lines.add("");
        lines.add(marked.bold(heading));
        if (!none.isEmpty()) {
            lines.add(INDENT + none);
        }
    }

    private void tie(List<String> lines, TieView view) {
        String period = Listings.period(view.tie());
        String head = Columns.pad(view.tie().tie().code(), DATE)
                + listings.parties(view.tie(), console.columns() / 2)
                + (view.about().isEmpty() ? "" : ": " + String.join(", ", view.about()))
                + (period.isEmpty() ? "" : ", " + (view.tie().from().isKnown() ? "since " : "") + period);
        String status = view.isContested()
                ? "contested, denied by " + named(view.tie().deniedBy())
                : view.tie().status().code();
        head(lines, head, status, view.tie().id());
        words(lines, voice(view.tie().voices()), view.passage());
        // a step without a date in the words that stand above says nothing more
        view.life().stream()
                .filter(step -> step.step().date().isKnown() || !step.passage().equals(view.passage()))
                .forEach(step -> words(lines, step.said() + ": ", step.passage()));
    }

    private void event(List<String> lines, EventView view) {
        String mode = view.event().mode().isEmpty() ? "" : " (" + view.event().mode() + ")";
        List<String> things = view.event().things().stream()
                .map(thing -> thing.name().isEmpty() ? thing.kind() : thing.name())
                .distinct()
                .toList();
        String head = Columns.pad(Listings.date(view), DATE) + " "
                + listings.parties(view.event(), console.columns() / 2) + "  "
                + view.event().type() + mode
                + (things.isEmpty() ? "" : ": " + String.join(", ", things));
        String status = view.isContested()
                ? "contested, denied by " + named(view.event().deniedBy())
                : view.event().status().code();
        int reports = view.event().sources().documents().size();
        if (reports > 1) {
            status += ", " + Shown.count(view.event().sources().lines(), "line") + " in " + reports + " reports";
        }
        head(lines, head, status, view.event().id());
        words(lines, voice(view.event().voices()), view.passage());
    }

    private String named(List<String> codesOrNames) {
        return String.join(", ", codesOrNames.stream().map(polities::name).toList());
    }

    private void head(List<String> lines, String head, String status, String id) {
        String said = Shown.line(head + "  " + status + "  " + id);
        int room = console.columns() - INDENT.length();
        if (Columns.of(said) <= room) {
            lines.add(INDENT + said);
            return;
        }
        String indent = INDENT;
        for (String line : Columns.wrap(said.replace("  ", " \u00a0"), room - DATE)) {
            lines.add(indent + line.replace("\u00a0", " ").strip());
            indent = INDENT + " ".repeat(DATE);
        }
    }

    private static String voice(List<String> voices) {
        return voices.isEmpty() ? "" : String.join(" / ", voices) + ": ";
    }

    private void words(List<String> lines, String voice, Passage passage) {
        String report = " [" + Reports.shortly(passage.source()) + "]";
        Marked.Cue cue = new Marked.Cue(passage.cue().shift(voice.length()), "");
        String indent = INDENT + " ".repeat(DATE);
        marked.lines(voice + passage.words(), List.of(cue), console.columns() - indent.length(), WORD_LINES)
                .forEach(line -> lines.add(indent + line));
        int last = lines.size() - 1;
        if (Columns.of(lines.get(last)) + Columns.of(report) <= console.columns()) {
            lines.set(last, lines.get(last) + Shown.line(report));
        } else {
            lines.add(Columns.cut(indent + Shown.line(report.strip()), console.columns()));
        }
    }

    private void partners(List<String> lines, List<Partner> partners) {
        if (partners.isEmpty()) {
            return;
        }
        Table table = new Table("with", "events", "cooperation", "conflict", "score", "last").yielding("with");
        partners.forEach(partner -> table.row(
                polities.name(partner.polity()),
                String.valueOf(partner.events()),
                String.valueOf(partner.cooperative()),
                String.valueOf(partner.conflictive()),
                String.format(Locale.ROOT, "%+.1f", partner.score()),
                partner.last().iso()));
        table.lines(console.columns() - INDENT.length()).forEach(line -> lines.add(INDENT + line));
    }

    private void contested(List<String> lines, Contested act) {
        UnaryOperator<String> name = polities::name;
        contested(
                lines,
                Listings.parties(act.actors(), act.recipients(), name) + "  " + act.type() + "  "
                        + String.join(" ", act.events()),
                act.disagreement());
    }

    private void contested(List<String> lines, ContestedTie contested) {
        ArchivedTie tie = contested.view().tie();
        contested(
                lines,
                listings.parties(tie, console.columns() / 2) + "  " + tie.tie().code() + "  " + tie.id(),
                contested.disagreement());
    }

    private void contested(List<String> lines, String head, Disagreement disagreement) {
        DisagreementLines said = new DisagreementLines(disagreement, polities::name);
        lines.add(INDENT + Columns.cut(Shown.line(head), console.columns() - INDENT.length()));
        side(lines, "asserts", disagreement.asserts(), said);
        side(lines, "denies", disagreement.denies(), said);
        fact(lines, "silent", said.silent());
        fact(lines, "outlets", said.outlets());
    }

    /** Each voice on a line, below it the words of each report that tells what it says. */
    private void side(
            List<String> lines, String heading, List<Disagreement.Said> side, DisagreementLines disagreement) {
        String before = "";
        for (Disagreement.Said said : side) {
            String voice = disagreement.voice(said);
            if (!voice.equals(before)) {
                fact(lines, before.isEmpty() ? heading : "", voice);
            }
            words(lines, "", said.passage());
            before = voice;
        }
    }

    private void fact(List<String> lines, String heading, String words) {
        if (words.isEmpty()) {
            return;
        }
        String shown = INDENT + heading;
        for (String line : Columns.wrap(Shown.line(words), console.columns() - INDENT.length() - DATE)) {
            lines.add(INDENT + Columns.pad(shown, DATE) + line);
            shown = "";
        }
    }

    private void common(List<String> lines, Common common) {
        String what = common.tie() == TieKind.MEMBER
                ? "both in "
                : common.sign().equals("-") ? "both against " : "both with ";
        String listed = common.listed().isEmpty()
                ? ""
                : "  ("
                        + String.join(
                                ", ",
                                common.listed().stream().map(polities::name).toList())
                        + " by the world pack, not by a report)";
        lines.add(INDENT + Shown.line(what + polities.name(common.third()) + listed));
        common.ties().forEach(tie -> words(lines, voice(tie.tie().voices()), tie.passage()));
    }
}
