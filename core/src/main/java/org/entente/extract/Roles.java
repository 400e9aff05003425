package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.entente.model.EntityKind;
import org.entente.model.Filler;
import org.entente.model.Mention;
import org.entente.model.Upos;
import org.entente.pack.Frame;

/**
 * Fills a frame around a cue. What the syntax does not give is looked for in the clause, then in the sentence, then
 * left to resolution as unstated; the path says which, so that confidence can tell a guess from a reading.
 */
final class Roles {
    /** Slots of the of-phrase. */
    private static final List<String> OF = List.of("gen", "of");

    /** Senses by which somebody judges an act and not only a party. */
    private static final List<String> JUDGED = List.of("accuse.", "protest.", "support.praise");

    /** A rank behind whatever follows in the clause, before all that stands elsewhere. */
    private static final int SHARED = 99;

    /** Where something took place is a worse guess for who did it than another name near by. */
    private static final int LOCATED = 50;

    /** Senses of which the ground struck stands for those who hold it. */
    private static final List<String> STRUCK = List.of("attack.", "coerce.blockade", "mobilize.intrude");

    private final Tree tree;
    private final Parties parties;
    private final List<Mention> mentions;
    private final IntPredicate isConflict;

    /** @param isConflict whether a noun names an act of material conflict */
    Roles(Tree tree, Parties parties, List<Mention> mentions, IntPredicate isConflict) {
        this.isConflict = isConflict;
        this.tree = tree;
        this.parties = parties;
        this.mentions = mentions;
    }

    /** The two sides; recipients are empty for a reciprocal frame. */
    record Filled(List<Filler> actors, List<Filler> recipients) {}

    Filled fill(Cue cue) {
        Frame frame = cue.lexeme().frame();
        return frame.isReciprocal() ? reciprocal(cue, frame) : directed(cue, frame);
    }

    private Filled reciprocal(Cue cue, Frame frame) {
        List<Filler> actors = new ArrayList<>();
        boolean isMediated = cue.lexeme().pos() == 'N'
                && tree.head(cue.token()) >= 0
                && tree.isWord(tree.head(cue.token()), "mediating");
        for (String slot : frame.actor()) {
            if (isMediated && slot.equals("gov")) {
                continue; // "Moscow arranged a truce": not its own
            }
            for (Filler filler : inSlot(cue, slot, false)) {
                if (actors.stream().noneMatch(a -> isSame(a, filler))) {
                    actors.add(filler);
                }
            }
        }
        if (actors.size() < 2 && actors.stream().noneMatch(Roles::isBoth)) {
            actors.add(elsewhere(cue, actors, "after"));
        }
        return new Filled(actors, List.of());
    }

    private Filled directed(Cue cue, Frame frame) {
        List<Filler> actors = first(cue, frame.actor(), List.of(), frame.recipient());
        List<Filler> named = isOf(actors) ? first(cue, besidesOf(frame.actor()), actors, List.of()) : List.of();
        List<Filler> of = actors;
        if (isNamed(named)) {
            actors = named; // "el bombardeo israelí de Damasco", "recognition of Palestine by Slovenia"
        }
        if (isToEachOther(cue.token()) && (actors.size() > 1 || actors.stream().anyMatch(Roles::isBoth))) {
            return new Filled(actors, List.of(new Filler.Unstated(Filler.EACH_OTHER)));
        }
        List<Filler> recipients = first(cue, frame.recipient(), actors, List.of());
        if (isNamed(named) && !isNamed(recipients)) {
            recipients = of;
        }
        if (recipients.isEmpty() && STRUCK.stream().anyMatch(cue.lexeme().sense()::startsWith)) {
            recipients = ground(cue, frame.recipient(), actors);
        }
        if (isBystander(cue, actors)) {
            actors = List.of(new Filler.Doer(Filler.Doer.FOUGHT, null));
        }
        if (actors.isEmpty()) {
            actors = List.of(elsewhere(cue, recipients, "before"));
        }
        if (recipients.isEmpty()) {
            recipients = List.of(doer(cue, frame, elsewhere(cue, actors, "after")));
        }
        return new Filled(actors, recipients);
    }

    /** "After the invasion of Ukraine Poland …": the subject of what happened meanwhile did not invade. */
    private boolean isBystander(Cue cue, List<Filler> actors) {
        boolean isConflict = STRUCK.stream().anyMatch(cue.lexeme().sense()::startsWith);
        return cue.lexeme().pos() == 'N'
                && isConflict
                && tree.isWord("circumstance", tree.marker(cue.token()))
                && tree.relation(cue.token()).equals("obl")
                && !actors.isEmpty()
                && actors.stream().allMatch(f -> f.path().startsWith("gov"));
    }

    /** "Condemned the strikes": whoever did what was told before, where the noun says of nobody that he did it. */
    private Filler doer(Cue cue, Frame frame, Filler instead) {
        boolean isJudged = JUDGED.stream().anyMatch(cue.lexeme().sense()::startsWith);
        if (!isJudged) {
            return instead;
        }
        for (Arg arg : cue.args()) {
            boolean isSaidOf = arg.token() >= 0
                    && (arg.isIn("compsubj") || frame.recipient().stream().anyMatch(arg::isIn));
            if (isSaidOf && isConflict.test(arg.token()) && isDefinite(arg.token())) {
                return new Filler.Doer(Filler.Doer.FOUGHT, instead);
            }
            if (isSaidOf && tree.isWord(arg.token(), "step") && isDefinite(arg.token())) {
                return new Filler.Doer(Filler.Doer.DID, instead);
            }
        }
        return instead;
    }

    private boolean isDefinite(int noun) {
        return tree.children(noun).stream()
                .anyMatch(child -> child < noun && tree.isWord(child, "definite") && tree.upos(child) == Upos.DET);
    }

    /** "shelled Kharkiv": whose town or region it is that was struck, where no party is named. */
    private List<Filler> ground(Cue cue, List<String> slots, List<Filler> actors) {
        for (String slot : slots) {
            for (Arg arg : cue.args()) {
                int mention = arg.isIn(slot) && arg.token() >= 0 ? parties.mentionAt(arg.token()) : -1;
                boolean isGround = mention >= 0
                        && mentions.get(mention).kind() == EntityKind.PLACE
                        && !mentions.get(mention).best().polity().isEmpty();
                Filler found = new Filler.Named(slot + ".ground", Math.max(mention, 0));
                if (isGround && actors.stream().noneMatch(a -> isSame(a, found))) {
                    return List.of(found);
                }
            }
        }
        return List.of();
    }

    /** True when all come from an of-phrase, which names who acts or, beside somebody who does, who is acted upon. */
    private static boolean isOf(List<Filler> fillers) {
        return isNamed(fillers)
                && fillers.stream()
                        .allMatch(f -> f instanceof Filler.Named named
                                && OF.stream()
                                        .anyMatch(of -> named.path().equals(of)
                                                || named.path().startsWith(of + ".")));
    }

    private static List<String> besidesOf(List<String> slots) {
        return slots.stream()
                .filter(s -> !OF.contains(s) && !s.equals("gov") && !s.equals("poss"))
                .toList();
    }

    /** "se acusan mutuamente", "accused each other": what is done to whom it is done by. */
    private boolean isToEachOther(int cue) {
        for (int child : tree.children(cue)) {
            boolean isPair = child + 1 < tree.size()
                    && tree.isWord("each-other", tree.lower(child) + " " + tree.lower(child + 1));
            boolean isMarked = child > 0 && tree.isWord("each-other", tree.lower(child - 1) + " " + tree.lower(child));
            if (isPair || isMarked || tree.isWord(child, "each-other")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(List<Filler> fillers) {
        return fillers.stream().anyMatch(f -> f instanceof Filler.Named);
    }

    /** Of a slot that both sides may use ("la salida de Nicaragua de la OEA") only the first argument. */
    private List<Filler> first(Cue cue, List<String> slots, List<Filler> taken, List<String> sharedWith) {
        List<Filler> back = List.of();
        for (String slot : slots) {
            List<Filler> found = inSlot(cue, slot, sharedWith.contains(slot)).stream()
                    .filter(f -> taken.stream().noneMatch(t -> isSame(t, f)))
                    .toList();
            if (isNamed(found)) {
                return found;
            }
            if (back.isEmpty()) {
                back = found;
            }
        }
        return back;
    }

    private List<Filler> inSlot(Cue cue, String slot, boolean onlyFirst) {
        List<Filler> out = new ArrayList<>();
        for (Arg arg : cue.args()) {
            if (!arg.isIn(slot)) {
                continue;
            }
            if (onlyFirst && out.stream().anyMatch(f -> f instanceof Filler.Named)) {
                break;
            }
            String path = arg.via().isEmpty() ? slot : slot + "~" + arg.via();
            if (arg.token() == Arg.DROPPED) {
                out.add(new Filler.Anaphor(path, Filler.AnaphorKind.DROPPED_SUBJECT, parties.sentence(), cue.token()));
            } else if (slot.equals("poss")) {
                out.add(new Filler.Anaphor(path, Filler.AnaphorKind.POSSESSIVE, parties.sentence(), arg.token()));
            } else if (slot.equals("adj")) {
                if (parties.isParty(arg.token())) {
                    out.addAll(parties.at(arg.token(), path));
                }
            } else {
                out.addAll(parties.at(arg.token(), path));
            }
        }
        return out;
    }

    /** A party named in the clause, else in the sentence, on the side asked for, else on the other; or nobody. */
    private Filler elsewhere(Cue cue, List<Filler> taken, String side) {
        int best = -1;
        int bestRank = Integer.MAX_VALUE;
        int clause = tree.clauseVerb(cue.token());
        for (int m : parties.named()) {
            Mention mention = mentions.get(m);
            boolean isTaken = taken.stream().anyMatch(f -> isParty(f, mention));
            if (isTaken || side.equals("before") && isInObject(cue, mention.first())) {
                continue;
            }
            boolean isBefore = mention.first() < cue.token();
            int rank = Math.abs(mention.first() - cue.token())
                    + (isBefore == side.equals("before") ? 0 : 100)
                    + (side.equals("before") && parties.isLocated(m) ? LOCATED : 0)
                    + (tree.clauseVerb(mention.first()) == clause ? 0 : 200);
            if (side.equals("after") && isSharedObject(mention.first(), clause)) {
                rank = SHARED;
            }
            if (rank < bestRank) {
                bestRank = rank;
                best = m;
            }
        }
        if (best < 0) {
            return new Filler.Unstated("salient");
        }
        String where = bestRank >= 200 ? "sentence" : "clause";
        return new Filler.Named(where + (bestRank % 200 >= 100 ? ".other-side" : ""), best);
    }

    /** "Protesters attacked Indian shops": whoever owns what a named subject acts on is not that subject. */
    private boolean isInObject(Cue cue, int token) {
        if (cue.lexeme().pos() != 'V' || tree.isPassive(cue.token()) || !hasSubject(cue.token())) {
            return false;
        }
        for (int at = token; at >= 0 && at != cue.token(); at = tree.head(at)) {
            if (tree.head(at) == cue.token()) {
                return at > cue.token() && tree.relation(at).equals("obj");
            }
        }
        return false;
    }

    /** "warned Manila and summoned its ambassador": what the verb before acted upon, where the subject is the same. */
    private boolean isSharedObject(int token, int verb) {
        if (verb < 0 || !tree.relation(verb).equals("conj") || hasSubject(verb)) {
            return false;
        }
        int before = tree.finiteAbove(verb, tree.head(verb));
        int at = token;
        while (at >= 0 && tree.head(at) != before) {
            at = tree.head(at);
        }
        return at >= 0
                && at < verb
                && !tree.isVerb(at)
                && !tree.relation(at).startsWith("nsubj")
                && tree.isVerb(before);
    }

    private boolean hasSubject(int verb) {
        return tree.children(verb).stream()
                .anyMatch(child -> tree.relation(child).startsWith("nsubj"));
    }

    private boolean isParty(Filler filler, Mention mention) {
        return filler instanceof Filler.Named named
                && mentions.get(named.mention())
                        .best()
                        .polity()
                        .equals(mention.best().polity());
    }

    private boolean isSame(Filler a, Filler b) {
        if (a instanceof Filler.Named x && b instanceof Filler.Named y) {
            return mentions.get(x.mention())
                    .best()
                    .polity()
                    .equals(mentions.get(y.mention()).best().polity());
        }
        return a instanceof Filler.Anaphor x
                && b instanceof Filler.Anaphor y
                && x.token() == y.token()
                && x.kind() == y.kind();
    }

    private static boolean isBoth(Filler filler) {
        return filler instanceof Filler.Anaphor back && back.kind() == Filler.AnaphorKind.BOTH;
    }
}
