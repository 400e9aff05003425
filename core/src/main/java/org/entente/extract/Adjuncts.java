package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.EntityKind;
import org.entente.model.Item;
import org.entente.model.Mention;
import org.entente.model.NameKind;
import org.entente.model.Span;
import org.entente.model.TimeExpression;
import org.entente.pack.LanguagePack;
import org.jspecify.annotations.Nullable;

/** Reads when, where and what: the date, the places and the things that belong to a cue. */
final class Adjuncts {
    private static final int ITEM_REACH = 8;
    private final LanguagePack pack;

    Adjuncts(LanguagePack pack) {
        this.pack = pack;
    }

    /** The date of the act: one that hangs on the cue or its verb, else the nearest in its clause; null for none. */
    @Nullable
    TimeExpression time(Tree tree, int cue, List<TimeExpression> times) {
        TimeExpression best = null;
        int bestRank = Integer.MAX_VALUE;
        int clause = tree.clauseVerb(cue);
        for (TimeExpression time : times) {
            int holder = holder(tree, time);
            int rank = Math.abs(time.first() - cue);
            if (holder == cue || tree.isUnder(holder, cue) && tree.clauseVerb(holder) == clause) {
                rank += 0;
            } else if (tree.clauseVerb(time.first()) == clause) {
                rank += 100;
            } else {
                continue;
            }
            if (rank < bestRank) {
                bestRank = rank;
                best = time;
            }
        }
        return best;
    }

    /** The word outside a date that the date hangs on. */
    private static int holder(Tree tree, TimeExpression time) {
        int at = time.first();
        for (int steps = 0; steps <= tree.size() && at >= 0; steps++) {
            if (at < time.first() || at >= time.last()) {
                return at;
            }
            at = tree.head(at);
        }
        return time.first();
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
        int clause = tree.clauseVerb(cue.token());
        for (Item item : items) {
            boolean isNear = item.first() > cue.token() && item.first() - cue.token() <= ITEM_REACH;
            if (isNear && tree.clauseVerb(item.first()) == clause) {
                add(items, item.first(), cue, out);
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

    /** Names of places in the frame's place slots or after a locative preposition. */
    List<Span> places(Tree tree, Cue cue, Parties parties, List<Mention> mentions) {
        List<Span> out = new ArrayList<>();
        for (Arg arg : cue.args()) {
            boolean isPlace = arg.token() >= 0
                    && (cue.lexeme().frame().place().stream().anyMatch(arg::isIn)
                            || arg.slots().stream().anyMatch(s -> pack.isWord("locative", s)));
            if (!isPlace) {
                continue;
            }
            for (int token : tree.phrase(arg.token(), 3)) {
                int m = parties.mentionAt(token);
                if (m >= 0
                        && isPlace(mentions.get(m))
                        && !out.contains(mentions.get(m).span())) {
                    out.add(mentions.get(m).span());
                }
            }
        }
        return out;
    }

    private static boolean isPlace(Mention mention) {
        return mention.kind() == EntityKind.PLACE
                || mention.kind() == EntityKind.STATE
                        && (mention.via() == NameKind.NAME
                                || mention.via() == NameKind.CAPITAL
                                || mention.via() == NameKind.DEMONYM);
    }
}
