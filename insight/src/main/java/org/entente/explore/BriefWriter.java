package org.entente.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.model.ArchivedEvent;
import org.entente.model.ArchivedTie;
import org.entente.model.Holdings;
import org.entente.model.SourcedClaim;
import org.entente.model.SourcedTie;
import org.entente.model.Status;
import org.entente.model.Voice;
import org.entente.pack.Phrases;

/**
 * Writes a dossier as a brief: what happened, what is contested, what is ahead, what else is said, and the ties. One
 * sentence an event or a tie, with a footnote for each of its claims, of each report one. Not thread-safe; one brief an
 * object.
 */
public final class BriefWriter {
    private static final int MOST_NOTES = 5;

    private final Explorer explorer;
    private final Acts acts;
    private final Function<String, String> names;
    private final List<Brief.Footnote> footnotes = new ArrayList<>();

    /** @param names from a polity's code to its name */
    public BriefWriter(Explorer explorer, Phrases phrases, Function<String, String> names) {
        this.explorer = explorer;
        this.acts = new Acts(phrases, names);
        this.names = names;
    }

    public Brief write(Dossier dossier) {
        List<Brief.Section> sections = new ArrayList<>();
        sections.add(events(
                "What happened",
                dossier.timeline().stream()
                        .filter(view -> view.event().status() == Status.REPORTED && !view.isContested()),
                "No event is reported."));
        sections.add(contested(dossier));
        sections.add(events("What is ahead", dossier.ahead().stream(), "Nothing is announced."));
        sections.add(events(
                "What else is said",
                dossier.timeline().stream().filter(view -> view.event().status() != Status.REPORTED && !view.isAhead()),
                "Nothing is said to be possible, demanded or denied."));
        sections.add(new Brief.Section(
                "Standing ties",
                orNone(dossier.ties().stream().map(this::sentence).toList(), "No standing tie is told.")));
        return new Brief(
                String.join(" – ", dossier.parties().stream().map(names).toList()),
                sections,
                coverage(dossier),
                footnotes);
    }

    private Brief.Section events(String heading, Stream<EventView> views, String none) {
        return new Brief.Section(heading, orNone(views.map(this::sentence).toList(), none));
    }

    private static List<Brief.Sentence> orNone(List<Brief.Sentence> sentences, String none) {
        return sentences.isEmpty() ? List.of(new Brief.Sentence(none, List.of())) : sentences;
    }

    private Brief.Sentence sentence(EventView view) {
        ArchivedEvent event = view.event();
        StringBuilder words = new StringBuilder(when(view)).append(acts.said(event));
        List<String> things = event.things().stream()
                .map(thing -> thing.name().isEmpty() ? thing.kind() : thing.name())
                .distinct()
                .toList();
        if (!things.isEmpty()) {
            words.append(" (").append(String.join(", ", things)).append(')');
        }
        if (!event.voices().isEmpty()) {
            words.append(", on the word of ").append(String.join(" and ", event.voices()));
        }
        int reports = event.sources().documents().size();
        if (reports > 1) {
            words.append("; ")
                    .append(event.sources().lines())
                    .append(event.sources().lines() == 1 ? " line" : " independent lines")
                    .append(" of reporting in ")
                    .append(reports)
                    .append(" reports");
        }
        return new Brief.Sentence(words.append('.').toString(), notes(explorer.claims(event)));
    }

    private static String when(EventView view) {
        if (view.isDated()) {
            return view.event().happened().iso() + ": ";
        }
        return view.event().when().isKnown() ? "Reported " + view.event().when().iso() + ": " : "Undated: ";
    }

    private Brief.Section contested(Dossier dossier) {
        List<Brief.Sentence> sentences = new ArrayList<>();
        for (Contested act : dossier.contested()) {
            String said = acts.said(act.type(), act.actors(), act.recipients(), Status.REPORTED);
            List<Integer> notes = new ArrayList<>(notes(act.reported()));
            notes.addAll(notes(act.denied()));
            sentences.add(new Brief.Sentence(
                    "That " + said + " is reported by " + voices(act.reported()) + " and denied by "
                            + voices(act.denied()) + silent(act) + ".",
                    notes));
        }
        return new Brief.Section("What is contested", orNone(sentences, "Nothing is both reported and denied."));
    }

    /** The parties for whom nobody speaks. */
    private String silent(Contested act) {
        List<String> silent = act.disagreement().silent();
        return silent.isEmpty() ? "" : "; of " + acts.named(silent) + " nobody is quoted on it";
    }

    private static String voices(List<SourcedClaim> claims) {
        List<String> voices = claims.stream()
                .map(claim -> claim.claim().voices().isEmpty()
                        ? (claim.source().outlet().isEmpty()
                                ? "the report " + claim.source().id()
                                : claim.source().outlet())
                        : claim.claim().voices().get(0).name())
                .distinct()
                .toList();
        return String.join(", ", voices);
    }

    private Brief.Sentence sentence(TieView view) {
        ArchivedTie tie = view.tie();
        StringBuilder words = new StringBuilder(tie.tie().code())
                .append(": ")
                .append(String.join(
                        " – ",
                        tie.parties().stream()
                                .map(code -> code.isEmpty() ? "?" : names.apply(code))
                                .toList()));
        if (!view.about().isEmpty()) {
            words.append(", ").append(String.join(", ", view.about()));
        }
        if (tie.from().isKnown()) {
            words.append(", since ").append(tie.from().iso());
        }
        if (tie.to().isKnown()) {
            words.append(", until ").append(tie.to().iso());
        }
        words.append(" (").append(tie.status().code());
        if (view.isContested()) {
            words.append(", denied by ").append(acts.named(tie.deniedBy()));
        }
        return new Brief.Sentence(words.append(").").toString(), tieNotes(explorer.claims(tie)));
    }

    private List<Integer> notes(List<SourcedClaim> claims) {
        return claims.stream()
                .filter(SourcedClaim::isStanding)
                .limit(MOST_NOTES)
                .map(claim -> note(claim.claim().key(), claim.claim().voices(), Passage.of(claim)))
                .toList();
    }

    private List<Integer> tieNotes(List<SourcedTie> claims) {
        return claims.stream()
                .limit(MOST_NOTES)
                .map(claim -> note(claim.claim().key(), claim.claim().voices(), Passage.of(claim)))
                .toList();
    }

    /** A claim has one footnote, however many sentences rest on it. */
    private int note(String claim, List<Voice> voices, Passage passage) {
        for (Brief.Footnote footnote : footnotes) {
            if (footnote.claim().equals(claim)) {
                return footnote.number();
            }
        }
        int number = footnotes.size() + 1;
        String voice = String.join(" ← ", voices.stream().map(Voice::name).toList());
        footnotes.add(new Brief.Footnote(number, claim, voice, passage));
        return number;
    }

    private List<String> coverage(Dossier dossier) {
        Coverage coverage = dossier.coverage();
        List<String> lines = new ArrayList<>();
        lines.add("Events: " + dossier.timeline().size() + "; ties: "
                + dossier.ties().size() + "; reports: "
                + coverage.documents() + "; named outlets: " + coverage.outlets() + "; languages: "
                + (coverage.languages().isEmpty() ? "none" : String.join(", ", coverage.languages())) + ".");
        lines.add(
                coverage.firstPublished().isKnown()
                        ? "Published from " + coverage.firstPublished().iso() + " to "
                                + coverage.lastPublished().iso() + "."
                        : "None of the reports is dated.");
        lines.add("Events without a date of their own, which stand by their first report: " + coverage.undated() + ".");
        Holdings holdings = explorer.holdings();
        lines.add("In the archive: documents " + holdings.documents() + ", copies " + holdings.copies() + ", events "
                + holdings.events() + "; what it was not given, it cannot tell.");
        lines.add("Sentences are made from coded claims, by rules, without anybody's judgement; the footnotes hold the "
                + "words.");
        return lines;
    }
}
