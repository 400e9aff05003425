package org.entente.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.entente.model.EntityKind;
import org.entente.model.EventType;
import org.entente.model.Item;
import org.entente.model.Mention;
import org.entente.model.NameKind;
import org.entente.model.Quoted;
import org.entente.model.Span;
import org.entente.model.Upos;
import org.entente.pack.LanguagePack;

/** Reads where and what: the places and the things that belong to a cue. */
final class Adjuncts {
    private static final int ITEM_REACH = 10;
    /** "The treaty of friendship and cooperation that …": how far up the noun that a clause is about may be. */
    private static final int NOUNS = 3;

    /** Acts of which a sentence that names one place tells where they were. */
    private static final Set<EventType> MET = EnumSet.of(EventType.ASSAULT, EventType.CONSULT, EventType.PROTEST);

    private static final String PEOPLE = "people:";
    private static final Set<EventType> MOVES = EnumSet.of(EventType.MOBILIZE, EventType.RETREAT);
    private static final String VISIT = "visit";
    private final LanguagePack pack;

    Adjuncts(LanguagePack pack) {
        this.pack = pack;
    }

    /** The things in the item slots, else those after the cue in its clause. */
    List<Item> items(Tree tree, Cue cue, List<Item> items) {
        List<Item> out = new ArrayList<>();
        for (String slot : List.of("item-slots", "obj")) {
            List<String> slots = slot.equals("obj")
                    ? List.of("obj", "gen")
                    : cue.lexeme().frame().item();
            for (Arg arg : cue.args()) {
                if (arg.token() < 0 || slots.stream().noneMatch(arg::isIn)) {
                    continue;
                }
                for (int token : tree.phrase(arg.token(), 3)) {
                    add(items, token, cue, out);
                }
            }
            if (!out.isEmpty()) {
                return out;
            }
        }
        for (Arg arg : cue.args()) {
            if (arg.token() > cue.token() && arg.isIn("comp")) {
                for (Item item : items) {
                    boolean isNear = item.first() > arg.token() && item.first() - arg.token() <= ITEM_REACH;
                    if (isNear && tree.isUnder(item.first(), arg.token())) {
                        add(items, item.first(), cue, out); // "agreed to pay 555 million"
                    }
                }
            }
        }
        if (!out.isEmpty()) {
            return out;
        }
        int clause = tree.clauseVerb(cue.token());
        for (Item item : items) {
            boolean isNear = item.first() > cue.token() && item.first() - cue.token() <= ITEM_REACH;
            if (isNear && tree.clauseVerb(item.first()) == clause) {
                add(items, item.first(), cue, out);
            }
        }
        return out;
    }

    /**
     * These of an act; where there are none, those that act or are spoken of: "missiles struck a hotel", "the treaty
     * that they had signed", "war games". People who act are things only where they are moved.
     */
    List<Item> itemsOfAct(Tree tree, Cue cue, EventType type, List<Item> items) {
        List<Item> out = items(tree, cue, items);
        if (!out.isEmpty()) {
            return out;
        }
        for (Arg arg : cue.args()) {
            if (arg.token() >= 0 && arg.isIn("subj")) {
                tree.phrase(arg.token(), 1).forEach(token -> add(items, token, cue, out));
            }
        }
        if (!MOVES.contains(type)) {
            out.removeIf(item -> item.kind().startsWith(PEOPLE));
        }
        if (tree.isRelativeClause(cue.token())) {
            int noun = tree.head(cue.token());
            for (int steps = 0; out.isEmpty() && steps < NOUNS && noun >= 0 && tree.isNominal(noun); steps++) {
                add(items, noun, cue, out);
                noun = tree.head(noun);
            }
        }
        if (out.isEmpty() && cue.lexeme().pos() == 'N') {
            tree.phrase(cue.token(), 1).stream()
                    .filter(token -> tree.relation(token).equals("compound"))
                    .forEach(token -> add(items, token, cue, out)); // "drone incursion"
        }
        if (out.isEmpty()) {
            for (Item item : items) {
                if (item.first() <= cue.token() && cue.token() < item.last()) {
                    out.add(item);
                }
            }
        }
        return out;
    }

    private static void add(List<Item> items, int token, Cue cue, List<Item> out) {
        for (Item item : items) {
            boolean isCue = item.first() <= cue.token() && cue.token() < item.last();
            if (item.first() <= token && token < item.last() && !out.contains(item) && !isCue) {
                out.add(item);
            }
        }
    }

    /**
     * Names of places in the frame's place slots or after a locative preposition; else those so placed in the cue's
     * clause; else, of a visit, the host's name, and of an attack or of forces on the move, where they strike or go;
     * else what stands before a headline's colon; else, of attacks, meetings and protests, the only place in the
     * sentence that such a preposition stands before; else those of what is promised, asked for, or done.
     */
    List<Span> places(SentenceView view, Cue cue, EventType type, String mode) {
        Tree tree = view.tree();
        Set<Span> out = new LinkedHashSet<>();
        for (Arg arg : cue.args()) {
            boolean isPlace = arg.token() >= 0
                    && (cue.lexeme().frame().place().stream().anyMatch(arg::isIn)
                            || arg.slots().stream().anyMatch(s -> pack.isWord("locative", s)));
            if (isPlace) {
                addPlaces(view, arg.token(), out);
            }
        }
        if (out.isEmpty()) {
            int clause = tree.clauseVerb(cue.token());
            List<Integer> located = located(view, "locative", token -> tree.clauseVerb(token) == clause);
            located.forEach(token -> addPlaces(view, token, out));
            if (out.isEmpty()) {
                located.forEach(token -> addUnknown(view, token, out));
            }
        }
        if (out.isEmpty() && isAtGoal(type, mode)) {
            for (Arg arg : cue.args()) {
                if (arg.token() >= 0
                        && cue.lexeme().frame().recipient().stream().anyMatch(arg::isIn)) {
                    addPlaces(view, arg.token(), out);
                }
            }
        }
        if (out.isEmpty() && (MET.contains(type) || MOVES.contains(type) || type == EventType.COERCE)) {
            addHeading(view, out);
        }
        if (out.isEmpty() && MET.contains(type)) {
            addOnlyPlace(view, cue, out);
        }
        if (out.isEmpty() && MOVES.contains(type)) {
            located(view, "goal", token -> tree.isUnder(token, cue.token()))
                    .forEach(token -> addPlaces(view, token, out));
        }
        if (out.isEmpty()) {
            addContent(view, cue, out);
        }
        return List.copyOf(out);
    }

    /**
     * "offered to send a company to help in Indonesia": where the act's content is, what relative clauses add left out.
     */
    private void addContent(SentenceView view, Cue cue, Set<Span> out) {
        Tree tree = view.tree();
        List<Quoted> around = quotations(view, cue.token());
        located(
                        view,
                        "locative",
                        token -> isWithin(tree, token, cue.token())
                                && quotations(view, token).equals(around))
                .forEach(token -> addPlaces(view, token, out));
    }

    private static boolean isWithin(Tree tree, int token, int cue) {
        int at = token;
        while (at >= 0 && at != cue && !tree.isRelativeClause(at)) {
            at = tree.head(at);
        }
        return at == cue;
    }

    /** "Somalia: two ships seized": a headline's place. */
    private static void addHeading(SentenceView view, Set<Span> out) {
        Tree tree = view.tree();
        int m = view.parties().mentionAt(0);
        if (m >= 0) {
            Mention mention = view.annotated().mentions().get(m);
            if (isPlace(mention)
                    && mention.last() < tree.size()
                    && tree.lower(mention.last()).equals(":")) {
                out.add(mention.span());
            }
        }
    }

    /** The one place that the sentence names, on the cue's side of quotation marks. */
    private void addOnlyPlace(SentenceView view, Cue cue, Set<Span> out) {
        Set<Span> all = new LinkedHashSet<>();
        List<Quoted> around = quotations(view, cue.token());
        located(view, "locative", token -> quotations(view, token).equals(around))
                .forEach(token -> addPlaces(view, token, all));
        if (all.size() == 1) {
            out.addAll(all);
        }
    }

    private static List<Quoted> quotations(SentenceView view, int token) {
        Span place = view.tree().token(token).span();
        return view.quotations().stream()
                .filter(quoted -> quoted.span().contains(place))
                .toList();
    }

    private static boolean isAtGoal(EventType type, String mode) {
        return mode.equals(VISIT) || type == EventType.ASSAULT || type == EventType.MOBILIZE;
    }

    /** The words after a preposition of this class. */
    private List<Integer> located(SentenceView view, String prepositions, IntPredicate isAsked) {
        Tree tree = view.tree();
        List<Integer> out = new ArrayList<>();
        for (int token = 0; token < tree.size(); token++) {
            if (tree.isNominal(token) && isAsked.test(token) && pack.isWord(prepositions, tree.marker(token))) {
                out.add(token);
            }
        }
        return out;
    }

    /** A name that no list knows is a place when it stands where places stand: "on Second Thomas Shoal". */
    private static void addUnknown(SentenceView view, int head, Set<Span> out) {
        Tree tree = view.tree();
        Span span = null;
        for (int token : tree.phrase(head, 1)) {
            boolean isDate = view.times().stream().anyMatch(t -> t.covers(token));
            if (view.parties().mentionAt(token) >= 0 || isDate) {
                return;
            }
            if (tree.upos(token) == Upos.PROPN) {
                Span name = tree.token(token).span();
                span = span == null ? name : span.cover(name);
            }
        }
        if (span != null && tree.upos(head) == Upos.PROPN) {
            out.add(span);
        }
    }

    private static void addPlaces(SentenceView view, int head, Set<Span> out) {
        Tree tree = view.tree();
        for (int token : tree.phrase(head, 3)) {
            int m = view.parties().mentionAt(token);
            if (m < 0) {
                continue;
            }
            Mention mention = view.annotated().mentions().get(m);
            if (isPlace(mention)) {
                out.add(mention.span());
            } else if (mention.via() == NameKind.DEMONYM && tree.isWord(head, "ground")) {
                out.add(tree.token(head).span().cover(mention.span())); // "territorio siriano"
            }
        }
    }

    private static boolean isPlace(Mention mention) {
        return mention.kind() == EntityKind.PLACE
                || mention.via() == NameKind.CAPITAL
                || mention.kind() == EntityKind.STATE && mention.via() == NameKind.NAME;
    }
}
