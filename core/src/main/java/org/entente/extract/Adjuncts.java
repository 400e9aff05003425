package org.entente.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.EntityKind;
import org.entente.model.EventType;
import org.entente.model.Item;
import org.entente.model.Mention;
import org.entente.model.NameKind;
import org.entente.model.Span;
import org.entente.model.TimeExpression;
import org.entente.model.Upos;
import org.entente.pack.LanguagePack;

/** Reads where and what: the places and the things that belong to a cue. */
final class Adjuncts {
    private static final int ITEM_REACH = 10;
    /** "The treaty of friendship and cooperation that …": how far up the noun that a clause is about may be. */
    private static final int NOUNS = 3;

    private static final String PEOPLE = "people:";
    private static final Set<EventType> MOVES = EnumSet.of(EventType.MOBILIZE, EventType.RETREAT);
    private static final String VISIT = "visit";
    private final LanguagePack pack;

    Adjuncts(LanguagePack pack) {
        this.pack = pack;
    }

    /**
     * The things in the item slots, else those after the cue in its clause, else those that act or that its words name.
     */
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
    List<Item> items(Tree tree, Cue cue, EventType type, List<Item> items) {
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
     * clause; else, of a visit, the host's name, and of an attack or of forces on the move, where they strike or go.
     */
    List<Span> places(
            Tree tree,
            Cue cue,
            EventType type,
            String mode,
            Parties parties,
            List<TimeExpression> times,
            List<Mention> mentions) {
        Set<Span> out = new LinkedHashSet<>();
        for (Arg arg : cue.args()) {
            boolean isPlace = arg.token() >= 0
                    && (cue.lexeme().frame().place().stream().anyMatch(arg::isIn)
                            || arg.slots().stream().anyMatch(s -> pack.isWord("locative", s)));
            if (isPlace) {
                addPlaces(tree, arg.token(), parties, mentions, out);
            }
        }
        if (out.isEmpty()) {
            List<Integer> located = located(tree, tree.clauseVerb(cue.token()));
            located.forEach(token -> addPlaces(tree, token, parties, mentions, out));
            if (out.isEmpty()) {
                located.forEach(token -> addUnknown(tree, token, parties, times, out));
            }
        }
        if (out.isEmpty() && isAtGoal(type, mode)) {
            for (Arg arg : cue.args()) {
                if (arg.token() >= 0
                        && cue.lexeme().frame().recipient().stream().anyMatch(arg::isIn)) {
                    addPlaces(tree, arg.token(), parties, mentions, out);
                }
            }
        }
        return List.copyOf(out);
    }

    private static boolean isAtGoal(EventType type, String mode) {
        return mode.equals(VISIT) || type == EventType.ASSAULT || type == EventType.MOBILIZE;
    }

    /** The words after a locative preposition in a clause. */
    private List<Integer> located(Tree tree, int clause) {
        List<Integer> out = new ArrayList<>();
        for (int token = 0; token < tree.size(); token++) {
            if (tree.isNominal(token)
                    && tree.clauseVerb(token) == clause
                    && pack.isWord("locative", tree.marker(token))) {
                out.add(token);
            }
        }
        return out;
    }

    /** A name that no list knows is a place when it stands where places stand: "on Second Thomas Shoal". */
    private static void addUnknown(Tree tree, int head, Parties parties, List<TimeExpression> times, Set<Span> out) {
        Span span = null;
        for (int token : tree.phrase(head, 1)) {
            boolean isDate = times.stream().anyMatch(t -> t.first() <= token && token < t.last());
            if (parties.mentionAt(token) >= 0 || isDate) {
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

    private static void addPlaces(Tree tree, int head, Parties parties, List<Mention> mentions, Set<Span> out) {
        for (int token : tree.phrase(head, 3)) {
            int m = parties.mentionAt(token);
            if (m < 0) {
                continue;
            }
            Mention mention = mentions.get(m);
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
