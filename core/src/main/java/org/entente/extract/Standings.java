package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.Annotated;
import org.entente.model.EntityKind;
import org.entente.model.EventType;
import org.entente.model.Filler;
import org.entente.model.Item;
import org.entente.model.Mention;
import org.entente.model.PartialDate;
import org.entente.model.Span;
import org.entente.model.Standing;
import org.entente.model.TieKind;
import org.entente.model.TimeExpression;
import org.entente.pack.Frame;
import org.entente.pack.TieSense;

/**
 * Finds words for a standing relation in one sentence, "una alleata di Belgrado", "a 1951 mutual defense treaty", with
 * who stands on its sides. Unlike an act, a tie is never made from a party that the syntax does not give: what is
 * guessed is left out. For one sentence and one thread.
 */
final class Standings {
    private final SentenceView view;
    private final Tree tree;
    private final Roles roles;
    private final Sides sides;
    private final Attribution attribution;
    private final CueWords cueWords;
    private final When when;
    private final AgreementWords agreements;

    Standings(SentenceView view) {
        this.view = view;
        this.tree = view.tree();
        this.roles = new Roles(tree, view.parties(), view.annotated().mentions(), view::namesConflict);
        this.sides = new Sides(tree);
        this.attribution = new Attribution(view);
        this.cueWords = new CueWords(view);
        this.when = new When(tree, view.times());
        this.agreements = new AgreementWords(view, when);
    }

    List<Standing> find() {
        List<Standing> found = new ArrayList<>();
        List<Cue> cues =
                view.readers().tieCues().find(tree, view.parties(), view.items(), view.times(), new ArrayList<>());
        for (Cue cue : cues) {
            StatusReader.Reading reading = view.readers()
                    .statusReader()
                    .read(tree, cue.token(), cue.lexeme().pos());
            if (!reading.isDropped()) {
                found.add(read(sides.widened(cue), reading));
            }
        }
        return found;
    }

    private Standing read(Cue cue, StatusReader.Reading reading) {
        TieSense meaning = view.readers().scheme().tie(cue.lexeme().sense()).orElseThrow();
        Roles.Filled filled = roles.fill(cue);
        List<Filler> second = named(filled.recipients());
        Frame frame = cue.lexeme().frame();
        if (second.isEmpty() && !frame.isReciprocal()) {
            second = ground(cue, frame);
        }
        AgreementWords.Told told = meaning.kind() == TieKind.AGREEMENT
                ? agreements.read(cue, meaning, reading.status())
                : plain(cue, meaning, reading);
        return new Standing(
                view.index(),
                cue.token(),
                cueWords.of(cue).cover(told.words()),
                cue.lexeme().id(),
                meaning.id(),
                meaning.kind(),
                frame.isReciprocal(),
                named(filled.actors()),
                second,
                told.status(),
                attribution.of(cue, null, org.entente.pack.Sense.Content.OWN),
                told.from(),
                told.to(),
                told.times(),
                places(cue),
                told.details(),
                told.pointsBack());
    }

    /** What the syntax gives; who merely stands in the clause or the sentence is no party of a tie. */
    private static List<Filler> named(List<Filler> fillers) {
        return fillers.stream()
                .filter(f -> !(f instanceof Filler.Unstated)
                        && !f.path().startsWith("clause")
                        && !f.path().startsWith("sentence"))
                .toList();
    }

    /** "an office in Vilnius", "bases en Yibuti": a place stands for the state it lies in. */
    private List<Filler> ground(Cue cue, Frame frame) {
        List<Mention> mentions = view.annotated().mentions();
        for (String slot : frame.recipient()) {
            for (Arg arg : cue.args()) {
                int m = arg.isIn(slot) && arg.token() >= 0 ? view.parties().mentionAt(arg.token()) : -1;
                if (m >= 0
                        && mentions.get(m).kind() == EntityKind.PLACE
                        && !mentions.get(m).best().polity().isEmpty()) {
                    return List.of(new Filler.Named(slot + ".ground", m));
                }
            }
        }
        return List.of();
    }

    private List<Span> places(Cue cue) {
        return view.readers().adjuncts().places(view, cue, EventType.COOPERATE, "");
    }

    /** Of a tie other than an agreement: since when, and what it is of. */
    private AgreementWords.Told plain(Cue cue, TieSense meaning, StatusReader.Reading reading) {
        TimeExpression time = when.of(cue.token());
        boolean isSince = time != null && time.isOnward();
        SortedMap<String, String> details = new TreeMap<>(meaning.details());
        List<Item> things = new ArrayList<>(view.readers().adjuncts().items(tree, cue, view.items()));
        view.items().stream()
                .filter(item -> item.first() <= cue.token() && cue.token() < item.last())
                .forEach(things::add);
        Annotated annotated = view.annotated();
        details.putAll(
                ThingWords.of(meaning.kind(), things, annotated.document().quote(cueWords.of(cue))));
        return new AgreementWords.Told(
                details,
                reading.status(),
                isSince && time != null ? time.date() : PartialDate.UNKNOWN,
                PartialDate.UNKNOWN,
                isSince && time != null ? List.of(time.span()) : List.of(),
                tree.token(cue.token()).span(),
                false);
    }
}
