package org.entente.serve.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.explore.Contested;
import org.entente.explore.Disagreement;
import org.entente.explore.EventView;
import org.entente.explore.Passage;
import org.entente.explore.Reports;
import org.entente.explore.TieView;
import org.entente.model.ArchivedEvent;
import org.entente.model.ArchivedTie;
import org.entente.model.Document;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.EventClaim;
import org.entente.model.EventQuery;
import org.entente.model.Judgement;
import org.entente.model.Resolved;
import org.entente.model.SourcedClaim;
import org.entente.model.SourcedTie;
import org.entente.model.Sources;
import org.entente.model.TieQuery;
import org.entente.model.Voice;
import org.entente.serve.CodedJson;
import org.entente.serve.DisagreementJson;
import org.entente.serve.JsonText;
import org.entente.serve.JudgementJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows an event, a tie, a claim or a document of the archive. */
@Command(
        name = "show",
        description = {
            "Shows an event or a tie with every claim behind it, a claim in its sentence, or a document with what it tells.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente show E-k3v            by the beginning of an id",
            "  entente show D-a7c            the text, and the events and ties that it tells",
            "  entente show T-k3v --json"
        })
final class ShowCommand extends RecordCommand {
    private static final int HEADING = 11;

    @Parameters(paramLabel = "ID", description = "E-…, T-…, C-…, D-… or J-…, or the beginning of one.")
    private String id = "";

    ShowCommand(Desk desk) {
        super(desk);
    }

    @Override
    void answer(Asked asked) {
        Resolved found = found(asked, id);
        switch (found.kind()) {
            case 'E' ->
                event(asked, asked.archive().event(asked.scope(), found.id()).orElseThrow());
            case 'T' ->
                tie(asked, asked.archive().tie(asked.scope(), found.id()).orElseThrow());
            case 'C' -> claim(asked, found.id());
            case 'J' -> judgement(asked, found.id());
            default -> document(asked, found.id());
        }
    }

    /** What the id stands for. @throws EntenteException USER when nothing does */
    static Resolved found(Asked asked, String id) {
        return asked.archive()
                .resolve(asked.scope(), id)
                .orElseThrow(() -> new EntenteException(
                        ErrorCode.USER,
                        "nothing in the archive has the id " + id + "; ids begin with E-, T-, C- or D- and stand in "
                                + "'entente events', 'ties' and 'documents'"));
    }

    private void event(Asked asked, ArchivedEvent event) {
        EventView view = asked.explorer().view(event);
        Optional<Contested> contested = asked.explorer().contested(event);
        if (isJson()) {
            asked.json().events(List.of(view), node -> {
                contested.ifPresent(act -> DisagreementJson.write(node, act.disagreement()));
                asked.out().line(JsonText.line(node));
            });
            return;
        }
        List<String> lines = new ArrayList<>();
        Listings listings = new Listings(desk().console(), asked.polities());
        lines.add(marked().bold(Shown.line(
                event.id() + "  " + listings.parties(event, desk().console().columns()) + "  " + event.type()
                        + (event.mode().isEmpty() ? "" : " (" + event.mode() + ")"))));
        add(lines, "status", Listings.status(view));
        add(lines, "when", event.happened().isKnown() ? event.happened().iso() : "not told");
        add(lines, "where", event.place());
        add(
                lines,
                "what",
                String.join(
                        ", ", event.things().stream().map(ShowCommand::thing).toList()));
        add(lines, "about", named(asked, event.topics()));
        add(lines, "contexts", String.join(", ", event.contexts()));
        contested.ifPresentOrElse(
                act -> contested(asked, lines, act, event.id()),
                () -> add(lines, "voices", String.join(", ", event.voices())));
        int copies = event.sources().copies();
        add(lines, "reports", reports(event.sources()) + ", and " + (copies == 1 ? "1 copy" : copies + " copies"));
        judged(asked, lines, line -> event.judged().contains(line.judgement().id()));
        asked.explorer().claims(event).forEach(claim -> claim(lines, claim));
        lines.forEach(asked.out()::line);
    }

    private static String reports(Sources sources) {
        return sources.documents().size() + ", in " + Shown.count(sources.lines(), "independent line")
                + " of reporting";
    }

    /** The act as a whole: who denies it seldom says which day is meant, and so may stand in another event. */
    private void contested(Asked asked, List<String> lines, Contested act, String id) {
        add(
                lines,
                "told also",
                String.join(
                        " ",
                        act.events().stream().filter(other -> !other.equals(id)).toList()));
        disagreement(asked, lines, act.disagreement());
    }

    private void disagreement(Asked asked, List<String> lines, Disagreement disagreement) {
        DisagreementLines said = new DisagreementLines(disagreement, asked.polities()::name);
        add(lines, "asserts", said.asserts());
        add(lines, "denies", said.denies());
        add(lines, "silent", said.silent());
        add(lines, "outlets", said.outlets());
    }

    private static String thing(ArchivedEvent.Thing thing) {
        return thing.kind()
                + (thing.name().isEmpty() ? "" : " " + thing.name())
                + (thing.quantity().isEmpty() ? "" : ", " + thing.quantity());
    }

    private static String named(Asked asked, List<String> codes) {
        return String.join(", ", codes.stream().map(asked.polities()::name).toList());
    }

    private void claim(List<String> lines, SourcedClaim claim) {
        String voices = String.join(
                " ← ", claim.claim().voices().stream().map(Voice::name).toList());
        passage(
                lines,
                claim.claim().key() + "  " + claim.claim().status().code()
                        + (voices.isEmpty() ? "" : ", on the word of " + voices),
                Passage.of(claim));
    }

    private void passage(List<String> lines, String head, Passage passage) {
        lines.add("");
        lines.add("  " + Shown.line(head + "  [" + Reports.shortly(passage.source()) + "]"));
        marked().lines(
                        passage.words(),
                        List.of(new Marked.Cue(passage.cue(), "")),
                        desk().console().columns() - 4)
                .forEach(line -> lines.add("    " + line));
        if (!passage.source().url().isEmpty()) {
            lines.add("    " + Shown.line(passage.source().url()));
        }
    }

    private void tie(Asked asked, ArchivedTie tie) {
        List<SourcedTie> claims = asked.explorer().claims(tie);
        TieView view = asked.explorer().view(tie);
        Optional<Disagreement> contested = asked.explorer().contested(view);
        if (isJson()) {
            asked.json().ties(List.of(view), node -> {
                contested.ifPresent(told -> DisagreementJson.write(node, told));
                asked.out().line(JsonText.line(node));
            });
            return;
        }
        List<String> lines = new ArrayList<>();
        Listings listings = new Listings(desk().console(), asked.polities());
        lines.add(marked().bold(Shown.line(tie.id() + "  " + tie.tie().code() + "  "
                + listings.parties(tie, desk().console().columns()))));
        add(lines, "about", String.join(", ", view.about()));
        add(lines, "status", view.isContested() ? "contested" : tie.status().code());
        add(lines, "since", tie.from().iso());
        add(lines, "until", tie.to().iso());
        contested.ifPresentOrElse(
                told -> disagreement(asked, lines, told), () -> add(lines, "voices", String.join(", ", tie.voices())));
        add(lines, "reports", reports(tie.sources()));
        view.life().forEach(step -> passage(lines, step.said(), step.passage()));
        for (SourcedTie claim : claims) {
            passage(lines, claim.claim().key() + "  " + claim.claim().status().code(), Passage.of(claim));
        }
        lines.forEach(asked.out()::line);
    }

    private void claim(Asked asked, String key) {
        List<SourcedClaim> claims = asked.archive().claims(asked.scope(), List.of(key));
        String event = asked.archive()
                .event(asked.scope(), ArchivedEvent.idOf(key))
                .map(ArchivedEvent::id)
                .orElse("");
        if (isJson()) {
            claims.forEach(claim -> {
                ObjectNode node = asked.json().claim(claim);
                JsonText.putOrNull(node, "event", event);
                asked.out().line(JsonText.line(node));
            });
            return;
        }
        List<String> lines = new ArrayList<>();
        for (SourcedClaim sourced : claims) {
            EventClaim claim = sourced.claim();
            lines.add(marked().bold(Shown.line(key + "  "
                    + Listings.parties(claim.actors(), claim.recipients(), asked.polities()::name) + "  "
                    + claim.type() + (claim.mode().isEmpty() ? "" : " (" + claim.mode() + ")"))));
            add(lines, "when", claim.happened().isKnown() ? claim.happened().iso() : "not told");
            add(lines, "where", claim.place());
            add(lines, "event", event.isEmpty() ? "none" : event);
            claim(lines, sourced);
        }
        judged(
                asked,
                lines,
                line -> line.state() != Judgement.State.UNDONE
                        && line.judgement().keys().contains(key));
        lines.forEach(asked.out()::line);
    }

    /** The ties that a document tells. */
    private static List<TieView> tiesIn(Asked asked, String document) {
        return asked.explorer()
                .ties(new TieQuery(
                        List.of(), null, null, "", "", TieQuery.ALL.since(), TieQuery.ALL.until(), "", document, 0));
    }

    /** The judgements that pass, a line each. */
    private void judged(Asked asked, List<String> lines, Predicate<Judgement.Logged> passes) {
        asked.archive().judgements(asked.scope()).stream()
                .filter(passes)
                .forEach(line -> add(lines, "judged", JudgementLines.whole(line)));
    }

    private void judgement(Asked asked, String key) {
        for (Judgement.Logged line : asked.archive().judgements(asked.scope())) {
            if (line.judgement().id().equals(key)) {
                asked.out()
                        .line(
                                isJson()
                                        ? JsonText.line(JudgementJson.of(line))
                                        : Shown.line(JudgementLines.whole(line)));
            }
        }
    }

    private void document(Asked asked, String key) {
        Document document = asked.archive().document(asked.scope(), key).orElseThrow();
        List<EventView> events = asked.explorer().events(EventQuery.ofDocument(key));
        List<TieView> ties = tiesIn(asked, key);
        if (isJson()) {
            ObjectNode node = CodedJson.of(document, List.of()).put("document", key);
            ArrayNode told = node.putArray("events");
            asked.json().events(events, told::add);
            ArrayNode standing = node.putArray("ties");
            asked.json().ties(ties, standing::add);
            asked.out().line(JsonText.line(node));
            return;
        }
        List<String> lines = new ArrayList<>();
        lines.add(marked().bold(Shown.line(key + "  " + document.id())));
        add(lines, "title", document.title());
        add(lines, "published", document.published().iso());
        add(lines, "language", document.lang());
        add(lines, "outlet", document.outlet());
        add(lines, "address", document.url());
        lines.add("");
        document.text()
                .lines()
                .forEach(line -> lines.addAll(
                        Columns.wrap(Shown.line(line), desk().console().columns())));
        Listings listings = new Listings(desk().console(), asked.polities());
        if (!events.isEmpty()) {
            lines.add("");
            lines.addAll(listings.events(events));
        }
        if (!ties.isEmpty()) {
            lines.add("");
            lines.addAll(listings.ties(ties));
        }
        lines.forEach(asked.out()::line);
    }

    private Marked marked() {
        return new Marked(desk().console().isTerminal());
    }

    private void add(List<String> lines, String heading, String words) {
        if (words.isBlank()) {
            return;
        }
        String shown = heading;
        for (String line : Columns.wrap(Shown.line(words), desk().console().columns() - HEADING - 2)) {
            lines.add("  " + Columns.pad(shown, HEADING) + line);
            shown = "";
        }
    }
}
