package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Feature;
import org.entente.model.Upos;
import org.entente.pack.LanguagePack;
import org.entente.pack.Lexeme;

/**
 * Reads what stands in each slot around a cue, with voice, relatives, coordination, control and lost subjects undone.
 *
 * <p>Slots: {@code subj} (who acts, also as a passive's agent), {@code obj}, {@code iobj}, {@code comp},
 * {@code compsubj}, {@code gen}, {@code adj}, {@code poss}, {@code gov}, {@code govobj}, {@code between}, or a case
 * marker. Thread-safe; linear in the words around the cue.
 */
final class Arguments {
    private final LanguagePack pack;

    Arguments(LanguagePack pack) {
        this.pack = pack;
    }

    List<Arg> of(Tree tree, int cue, char pos) {
        return pos == 'N' ? ofNoun(tree, cue) : ofVerb(tree, cue);
    }

    /** Of a verb, or of an adjective or noun that is a predicate. */
    List<Arg> ofVerb(Tree tree, int verb) {
        List<Arg> args = new ArrayList<>();
        boolean isPassive = tree.isPassive(verb);
        int antecedent = isPlaceRelative(tree, verb) ? -1 : antecedent(tree, verb);
        boolean usesAntecedent = false;
        for (int child : tree.children(verb)) {
            boolean isRelative = antecedent >= 0 && isRelative(tree, child);
            if (antecedent < 0 && tree.relation(verb).equals("conj") && isRelative(tree, child)) {
                continue; // "said that it was seized and that had been shot down": a conjunction, not who
            }
            int before = args.size();
            child(tree, verb, child, isPassive, args);
            if (isRelative && args.size() > before) {
                Arg found = args.remove(args.size() - 1);
                args.add(new Arg(antecedent, found.slots(), "relative"));
                usesAntecedent = true;
            }
        }
        if (antecedent >= 0 && !usesAntecedent) {
            String slot = isPassive || has(args, "subj") ? "obj" : "subj";
            if (!has(args, slot)) {
                args.add(new Arg(antecedent, slot, "relative"));
            }
        }
        modified(tree, verb, isPassive, args);
        if (!has(args, "subj") && !isPassive) {
            args.addAll(inheritedSubject(tree, verb, 0));
        } else if (isPassive && !has(args, "obj")) {
            for (Arg arg : inheritedSubject(tree, verb, 0)) {
                args.add(new Arg(arg.token(), "obj", arg.via()));
            }
        }
        belowObject(tree, args);
        if (!isPassive && !has(args, "obj")) {
            secondSubject(tree, verb, args);
        }
        return args;
    }

    /** "Irán bombardeara Irak": of two subjects, one on each side, the second is the object. */
    private static void secondSubject(Tree tree, int verb, List<Arg> args) {
        Arg before = null;
        Arg after = null;
        for (Arg arg : args) {
            if (arg.isIn("subj") && arg.via().isEmpty()) {
                before = arg.token() < verb ? arg : before;
                after = arg.token() > verb ? arg : after;
            }
        }
        if (before != null && after != null) {
            args.remove(after);
            args.add(new Arg(after.token(), "obj", ""));
        }
    }

    private void child(Tree tree, int verb, int child, boolean isPassive, List<Arg> args) {
        String relation = tree.relation(child);
        switch (relation) {
            case "nsubj" -> args.add(new Arg(child, isPassive ? "obj" : "subj", ""));
            case "obj", "iobj", "obl", "nmod", "expl", "dep", "advmod" ->
                complement(tree, verb, child, isPassive, args);
            case "xcomp", "ccomp" -> {
                args.add(new Arg(child, "comp", ""));
                for (int inner : tree.children(child)) {
                    String inside = tree.relation(inner);
                    if (inside.equals("nsubj")) {
                        args.add(new Arg(inner, "compsubj", ""));
                    } else if ((inside.equals("obj") || inside.equals("iobj") || inside.equals("obl"))
                            && tree.isNominal(inner)) {
                        args.add(new Arg(inner, "compobj", ""));
                    }
                }
            }
            case "compound" -> {
                if (tree.isNominal(child)) {
                    args.add(new Arg(child, "adj", ""));
                }
            }
            case "advcl" -> {
                if (child > verb && tree.token(child).has(Feature.INFINITIVE)) {
                    args.add(new Arg(child, "comp", ""));
                }
            }
            default -> {}
        }
    }

    private void complement(Tree tree, int verb, int child, boolean isPassive, List<Arg> args) {
        if (!tree.isNominal(child)
                && tree.upos(child) != Upos.ADJ
                && tree.upos(child) != Upos.NUM
                && tree.upos(child) != Upos.DET) {
            return;
        }
        String marker = tree.marker(child);
        String relation = tree.relation(child);
        if (marker.isEmpty()) {
            if (tree.isWord(child, "reflexive")) {
                return;
            }
            if (tree.isWord(child, "dative-clitic")) {
                args.add(new Arg(child, "iobj", ""));
            } else if (relation.equals("iobj")) {
                args.add(new Arg(child, "iobj", ""));
            } else if (relation.equals("obj") || relation.equals("expl") && tree.upos(child) == Upos.PRON) {
                args.add(new Arg(child, "obj", ""));
            } else if (relation.equals("obl") && tree.isNominal(child)) {
                args.add(new Arg(child, "bare", ""));
            }
            return;
        }
        List<String> slots = markerSlots(tree, child, marker);
        boolean isAgent = pack.isWord("passive-agent", marker)
                && (isPassive || tree.token(verb).has(Feature.PARTICIPLE) || tree.hasRelation(child, "obl:agent"));
        if (isAgent && isPassive) {
            args.add(new Arg(child, "subj", "agent"));
            return;
        }
        if (relation.equals("obj") && pack.isWord("dative", marker)) {
            slots = new ArrayList<>(slots);
            slots.add("obj");
        }
        args.add(new Arg(child, slots, ""));
        nested(tree, child, marker, args);
    }

    /** "nei confronti di X", "on behalf of X": X also stands in the slot of the whole expression. */
    private static void nested(Tree tree, int noun, String marker, List<Arg> args) {
        if (tree.upos(noun) != Upos.NOUN) {
            return;
        }
        for (int child : tree.children(noun)) {
            String inner = tree.relation(child).equals("nmod") ? tree.marker(child) : "";
            if (!inner.isEmpty()) {
                args.add(new Arg(
                        child,
                        List.of(
                                marker + "_" + tree.lower(noun) + "_" + inner,
                                tree.markerWords(noun) + "_" + tree.lower(noun) + "_" + inner),
                        ""));
            }
        }
    }

    private List<String> markerSlots(Tree tree, int child, String marker) {
        String words = tree.markerWords(child);
        List<String> slots = new ArrayList<>(3);
        slots.add(marker);
        if (!words.equals(marker)) {
            slots.add(words);
        }
        int last = marker.lastIndexOf('_');
        if (last >= 0) {
            slots.add(marker.substring(0, last));
        }
        if (pack.isWord("between", marker)) {
            slots.add("between");
        }
        return slots;
    }

    /** A participle or gerund after a noun: the noun is what it acts on, or who acts. */
    private static void modified(Tree tree, int verb, boolean isPassive, List<Arg> args) {
        String relation = tree.relation(verb);
        boolean isReduced = relation.equals("acl") && !tree.isRelativeClause(verb) || relation.equals("amod");
        if (isReduced && isGerundBeforeObject(tree, verb)) {
            args.add(new Arg(tree.head(verb), "obj", ""));
            return;
        }
        if (!isReduced
                || !tree.isNominal(tree.head(verb))
                || tree.token(verb).has(Feature.INFINITIVE)
                || isLoose(tree, verb)) {
            return;
        }
        String slot = isPassive ? "obj" : "subj";
        if (!has(args, slot)) {
            args.add(new Arg(tree.head(verb), slot, "participle"));
        }
    }

    /** "imposed sanctions on Chinese officials, accusing them of …": after a comma a gerund goes on with the clause. */
    private static boolean isLoose(Tree tree, int verb) {
        return tree.token(verb).has(Feature.GERUND)
                && verb > 0
                && tree.lower(verb - 1).equals(",");
    }

    /** "accused of supplying missiles": the parser makes the gerund an adjective of what it acts on. */
    static boolean isGerundBeforeObject(Tree tree, int verb) {
        int head = tree.head(verb);
        boolean isBefore = tree.token(verb).has(Feature.GERUND)
                && tree.relation(verb).equals("amod")
                && tree.isNominal(head)
                && head > verb
                && head - verb <= 3;
        if (!isBefore) {
            return false;
        }
        for (int child : tree.children(head)) {
            if (tree.relation(child).equals("case") && child == verb - 1) {
                return true;
            }
        }
        return false;
    }

    private int antecedent(Tree tree, int verb) {
        int at = verb;
        for (int steps = 0; steps < 3 && at >= 0; steps++) {
            if (tree.isRelativeClause(at)) {
                return tree.head(at);
            }
            if (!tree.relation(at).equals("conj")) {
                return -1;
            }
            at = tree.head(at);
        }
        return -1;
    }

    /** "…, donde pidió ayuda": the antecedent is where, not who. */
    private boolean isPlaceRelative(Tree tree, int verb) {
        if (!tree.isRelativeClause(verb)) {
            return false;
        }
        for (int child : tree.children(verb)) {
            if (child < verb && tree.isWord(child, "relative-place")) {
                return true;
            }
        }
        return false;
    }

    private boolean isRelative(Tree tree, int i) {
        return (tree.upos(i) == Upos.PRON || tree.upos(i) == Upos.SCONJ || tree.upos(i) == Upos.DET)
                && tree.isWord(i, "relative");
    }

    /** The subject that a verb shares with the one above it, or leaves out. */
    private List<Arg> inheritedSubject(Tree tree, int verb, int depth) {
        int head = tree.head(verb);
        if (depth > 5) {
            return List.of();
        }
        int before = joinedBefore(tree, verb);
        if (before >= 0) {
            return List.of(new Arg(before, "subj", ""));
        }
        String relation = tree.relation(verb);
        if (head >= 0 && relation.equals("conj")) {
            return sharedSubject(tree, tree.finiteAbove(verb, head), "conj", depth);
        }
        if (head >= 0
                && (relation.equals("xcomp")
                        || relation.equals("advcl")
                        || relation.equals("ccomp")
                        || relation.equals("acl")
                        || relation.equals("parataxis")
                        || relation.equals("obl")
                        || relation.equals("nmod")
                        || relation.equals("aux")
                        || relation.equals("cop")
                        || relation.equals("obj") && tree.isPassive(verb)
                        || relation.equals("dep") && (isLoose(tree, verb) || isReckoned(tree, verb)))) {
            boolean isFinite = isFinite(tree, verb);
            if (!isFinite && (tree.upos(head) == Upos.ADV || relation.equals("acl") && isLoose(tree, verb))) {
                return sharedSubject(tree, tree.clauseVerb(head), "control", depth);
            }
            if (isFinite && (relation.equals("acl") || relation.equals("advcl") || relation.equals("parataxis"))) {
                return dropped(tree, verb);
            }
            if (tree.isNominal(head) && !hasSubject(tree, head)) {
                List<Arg> owner = owner(tree, head);
                return owner.isEmpty() ? sharedSubject(tree, tree.clauseVerb(head), "control", depth) : owner;
            }
            if (relation.equals("xcomp") || relation.equals("ccomp") && !isFinite) {
                List<Arg> controlled = objectControl(tree, head);
                if (!controlled.isEmpty()) {
                    return controlled;
                }
            }
            return sharedSubject(tree, head, "control", depth);
        }
        return isFinite(tree, verb) ? dropped(tree, verb) : List.of();
    }

    /**
     * "Checked by the ministry and the bank has asked …": the parser joins to the noun before the conjunction what is
     * the subject of the verb right behind it. −1 where nothing stands so.
     */
    private int joinedBefore(Tree tree, int verb) {
        if (!isFinite(tree, verb)) {
            return -1;
        }
        int first = tree.groupStart(verb);
        int at = first - 1;
        while (at >= 0 && !tree.relation(at).equals("conj") && tree.head(at) >= 0 && tree.head(at) < first) {
            at = tree.head(at);
        }
        boolean isJoined = at >= 0
                && tree.isNominal(at)
                && tree.relation(at).equals("conj")
                && tree.isNominal(tree.head(at))
                && tree.phrase(at, 3).contains(first - 1)
                && hasConjunction(tree, at);
        return isJoined ? at : -1;
    }

    private static boolean hasConjunction(Tree tree, int noun) {
        return tree.children(noun).stream()
                .anyMatch(child -> child < noun && tree.relation(child).equals("cc"));
    }

    /** "Nine days after severing ties": the parser hangs the verb on the days. */
    private static boolean isReckoned(Tree tree, int verb) {
        int head = tree.head(verb);
        return tree.token(verb).has(Feature.GERUND)
                && tree.isNominal(head)
                && tree.children(head).stream()
                        .anyMatch(child -> child > head
                                && child < verb
                                && tree.relation(child).equals("case"));
    }

    private List<Arg> sharedSubject(Tree tree, int verb, String via, int depth) {
        if (verb < 0) {
            return List.of();
        }
        List<Arg> out = new ArrayList<>();
        for (int child : tree.children(verb)) {
            if (tree.relation(child).equals("nsubj")) {
                int antecedent = antecedent(tree, verb);
                out.add(new Arg(antecedent >= 0 && isRelative(tree, child) ? antecedent : child, "subj", via));
            }
        }
        if (out.isEmpty()) {
            List<Arg> reduced = new ArrayList<>();
            modified(tree, verb, tree.isPassive(verb), reduced);
            out = reduced.isEmpty() ? new ArrayList<>(inheritedSubject(tree, verb, depth + 1)) : reduced;
        }
        List<Arg> named = new ArrayList<>(out.size());
        for (Arg arg : out) {
            named.add(new Arg(arg.token(), "subj", via));
        }
        return named;
    }

    /** "pidió a Irán retirar": the object of a verb of asking is the subject of what is asked. */
    private List<Arg> objectControl(Tree tree, int governor) {
        List<Arg> out = new ArrayList<>();
        if (isSubjectControl(tree, governor)) {
            return out;
        }
        for (int child : tree.children(governor)) {
            boolean isObject = tree.relation(child).equals("obj")
                    || tree.relation(child).equals("iobj")
                    || tree.relation(child).equals("obl") && pack.isWord("dative", tree.marker(child));
            if (isObject && tree.isNominal(child) && !tree.isWord(child, "reflexive")) {
                out.add(new Arg(child, "subj", "control"));
            }
        }
        return out;
    }

    /**
     * Who promises, offers, threatens or refuses to do something does it; who is asked or allowed to does it himself.
     */
    private boolean isSubjectControl(Tree tree, int governor) {
        boolean isKnown = false;
        for (String lemma : tree.token(governor).lemmas()) {
            for (Lexeme lexeme : pack.lexemes(lemma)) {
                String sense = lexeme.sense();
                boolean isOwn = sense.startsWith("threaten.")
                        || sense.startsWith("reject.")
                        || sense.startsWith("agree.")
                                && !sense.equals("agree.authorize")
                                && !sense.equals("agree.invite");
                if (!isOwn && !lexeme.isBlocking()) {
                    return false;
                }
                isKnown |= isOwn;
            }
        }
        return isKnown;
    }

    /** Whose a noun is: its genitive or possessive. */
    private List<Arg> owner(Tree tree, int noun) {
        List<Arg> out = new ArrayList<>();
        for (int child : tree.children(noun)) {
            if (tree.hasRelation(child, "nmod:poss")
                    || tree.relation(child).equals("nmod") && pack.isWord("genitive", tree.marker(child))) {
                out.add(new Arg(child, "subj", "control"));
            }
        }
        return out;
    }

    private static boolean hasSubject(Tree tree, int i) {
        for (int child : tree.children(i)) {
            if (tree.relation(child).equals("nsubj")) {
                return true;
            }
        }
        return false;
    }

    private static List<Arg> dropped(Tree tree, int verb) {
        return List.of(new Arg(Arg.DROPPED, "subj", "dropped"));
    }

    private static boolean isFinite(Tree tree, int verb) {
        if (isFiniteForm(tree, verb)) {
            return true;
        }
        for (int child : tree.children(verb)) {
            if ((tree.relation(child).equals("aux") || tree.relation(child).equals("cop"))
                    && isFiniteForm(tree, child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFiniteForm(Tree tree, int i) {
        var token = tree.token(i);
        return tree.isVerb(i)
                && (token.has(Feature.PRESENT)
                        || token.has(Feature.PAST)
                        || token.has(Feature.IMPERFECT)
                        || token.has(Feature.FUTURE)
                        || token.has(Feature.CONDITIONAL)
                        || token.has(Feature.SUBJUNCTIVE))
                && !token.has(Feature.INFINITIVE)
                && !token.has(Feature.GERUND)
                && !(token.has(Feature.PARTICIPLE) && !token.has(Feature.THIRD));
    }

    /** Adjuncts that hang on the object instead of the verb: "suministró drones a Rusia". */
    private void belowObject(Tree tree, List<Arg> args) {
        List<Arg> found = new ArrayList<>();
        for (Arg arg : args) {
            if (arg.token() < 0 || !arg.isIn("obj") || !arg.via().isEmpty()) {
                continue;
            }
            for (int child : tree.children(arg.token())) {
                String marker = tree.relation(child).equals("nmod") ? tree.marker(child) : "";
                if (!marker.isEmpty() && !pack.isWord("genitive", marker)) {
                    found.add(new Arg(child, markerSlots(tree, child, marker), "object"));
                    nested(tree, child, marker, found);
                }
            }
        }
        args.addAll(found);
    }

    /** Of a noun: its own dependents, then those of the verb that governs it or modifies it. */
    List<Arg> ofNoun(Tree tree, int noun) {
        List<Arg> args = new ArrayList<>();
        for (int child : tree.children(noun)) {
            nounChild(tree, noun, child, args);
        }
        int governor = governor(tree, noun);
        if (governor >= 0) {
            governed(tree, noun, governor, args);
        }
        return args;
    }

    private void nounChild(Tree tree, int noun, int child, List<Arg> args) {
        String relation = tree.relation(child);
        String marker = tree.marker(child);
        if (tree.isWord(child, "possessive") && (relation.equals("det") || relation.equals("nmod"))) {
            args.add(new Arg(child, "poss", ""));
        } else if (tree.hasRelation(child, "nmod:poss")) {
            args.add(new Arg(child, List.of("gen", "'s"), ""));
        } else if (relation.equals("amod")
                || relation.equals("compound")
                || relation.equals("flat")
                || relation.equals("nmod") && marker.isEmpty()) {
            args.add(new Arg(child, "adj", ""));
            if (tree.token(child).has(Feature.PARTICIPLE) && relation.equals("amod")) {
                throughClause(tree, child, args);
            }
        } else if ((relation.equals("nmod") || relation.equals("obl") || relation.equals("obj")) && !marker.isEmpty()) {
            if (pack.isWord("genitive", marker)) {
                args.add(new Arg(child, List.of("gen", marker), ""));
                belowGenitive(tree, child, args);
            } else {
                args.add(new Arg(child, markerSlots(tree, child, marker), ""));
                nested(tree, child, marker, args);
            }
        } else if (relation.equals("acl")) {
            throughClause(tree, child, args);
        } else if (relation.equals("nsubj")) {
            args.add(new Arg(child, "gov", ""));
        }
    }

    /** "the lifting of sanctions on Sudan by the US": adjuncts that hang on the thing belong to the act. */
    private void belowGenitive(Tree tree, int thing, List<Arg> args) {
        if (tree.upos(thing) != Upos.NOUN) {
            return;
        }
        for (int child : tree.children(thing)) {
            String marker = tree.relation(child).equals("nmod") ? tree.marker(child) : "";
            if (!marker.isEmpty() && !pack.isWord("genitive", marker)) {
                args.add(new Arg(child, markerSlots(tree, child, marker), "object"));
                nested(tree, child, marker, args);
            }
        }
    }

    /** "el ataque lanzado por Rusia contra X", "the raid that Israel carried out on X". */
    private void throughClause(Tree tree, int verb, List<Arg> args) {
        for (Arg arg : ofVerb(tree, verb)) {
            if (arg.via().equals("relative") || arg.via().equals("participle") || arg.token() == tree.head(verb)) {
                continue;
            }
            if (arg.isIn("subj")) {
                args.add(new Arg(arg.token(), "gov", "clause"));
            } else if (!arg.isIn("obj") && !arg.isIn("comp") && !arg.isIn("compsubj") && !arg.isIn("compobj")) {
                args.add(new Arg(arg.token(), arg.slots(), "clause"));
            }
        }
    }

    /** The verb that a noun is subject, object or adjunct of; −1 when another noun governs it. */
    private static int governor(Tree tree, int noun) {
        int at = noun;
        for (int steps = 0; steps < 3; steps++) {
            int head = tree.head(at);
            if (head < 0) {
                return -1;
            }
            if (tree.isVerb(head)) {
                return head;
            }
            if (!tree.relation(at).equals("conj") && !tree.relation(at).equals("nmod")
                    || tree.isNominal(head) && steps > 1) {
                return -1;
            }
            at = head;
        }
        return -1;
    }

    private void governed(Tree tree, int noun, int verb, List<Arg> args) {
        boolean isOnlyTold = tree.isSaying(verb); // "called the sanctions an act of war": they are not the caller's
        for (Arg arg : ofVerb(tree, verb)) {
            boolean isOwn = arg.token() >= 0 && (tree.isUnder(noun, arg.token()) || tree.isUnder(arg.token(), noun));
            if (isOwn) {
                continue;
            }
            if (arg.isIn("subj")) {
                if (!isOnlyTold) {
                    args.add(new Arg(arg.token(), "gov", arg.via()));
                }
            } else if (!arg.isIn("comp") && !arg.isIn("compsubj") && !arg.isIn("compobj")) {
                List<String> slots = new ArrayList<>(arg.slots());
                slots.add("govobj");
                args.add(new Arg(arg.token(), slots, "governor"));
            }
        }
    }

    static boolean has(List<Arg> args, String slot) {
        for (Arg arg : args) {
            if (arg.isIn(slot)) {
                return true;
            }
        }
        return false;
    }
}
