package org.entente.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Feature;
import org.entente.model.Status;
import org.entente.model.Token;
import org.entente.model.Upos;
import org.entente.pack.LanguagePack;
import org.entente.pack.Operator;
import org.jspecify.annotations.Nullable;

/**
 * Reads the status of the act at a cue: from tense and mood, from operators around it and above it.
 *
 * <p>Where several speak, not having happened weighs more than being asked for, that more than being possible, that
 * more than lying ahead; an operator whose words lie inside a longer one's is not heard. What the enclosing act does to
 * its content is the extractor's business.
 */
final class StatusReader {
    private static final int CLIMB = 4;
    private static final int REACH = 4;
    private final LanguagePack pack;
    private final Map<Operator.Scope, List<Operator>> byScope = new EnumMap<>(Operator.Scope.class);

    StatusReader(LanguagePack pack) {
        this.pack = pack;
        for (Operator operator : pack.operators()) {
            byScope.computeIfAbsent(operator.scope(), k -> new ArrayList<>()).add(operator);
        }
    }

    /**
     * What was read.
     *
     * @param isDropped true when an operator says that there is no event
     * @param rules ids of what spoke
     * @param tense a word for the tense or mood of the clause
     */
    record Reading(Status status, boolean isDropped, List<String> rules, String tense) {}

    Reading read(Tree tree, int cue, char pos) {
        Heard heard = new Heard();
        int verb = pos == 'N' ? supportVerb(tree, cue) : cue;
        String tense = "none";
        if (pos == 'N') {
            determiners(tree, cue, heard);
        }
        if (verb >= 0) {
            tense = tense(tree, verb, heard);
            auxiliaries(tree, verb, heard);
            markers(tree, verb, heard);
        }
        if (pos == 'V') {
            negatedObject(tree, cue, heard);
        }
        clause(tree, cue, heard);
        governors(tree, verb >= 0 ? verb : cue, heard);
        if (verb >= 0 && verb != cue) {
            governors(tree, cue, heard);
        }
        return new Reading(heard.status(), heard.isDropped(), heard.rules(), tense);
    }

    /** The verb that a noun event is subject or object of; −1 when another noun holds it. */
    private static int supportVerb(Tree tree, int noun) {
        int head = tree.head(noun);
        String relation = tree.relation(noun);
        boolean isArgument = relation.equals("obj") || relation.equals("nsubj");
        if (relation.equals("root") && hasCopula(tree, noun)) {
            return noun;
        }
        return isArgument && head >= 0 && tree.isVerb(head) ? head : -1;
    }

    private static boolean hasCopula(Tree tree, int i) {
        for (int child : tree.children(i)) {
            if (tree.relation(child).equals("cop")) {
                return true;
            }
        }
        return false;
    }

    private String tense(Tree tree, int verb, Heard heard) {
        String tense = finiteTense(tree, verb);
        if (tense.equals("none") && isHeadlineAhead(tree, verb)) {
            heard.add(Status.PLANNED, "tense:headline-infinitive", verb, verb);
        }
        if (tense.equals("future")) {
            heard.add(Status.PLANNED, "tense:future", verb, verb);
        } else if (tense.equals("conditional")) {
            boolean isAhead = isAheadThen(tree, verb);
            heard.add(
                    isAhead ? Status.PLANNED : Status.POSSIBLE,
                    isAhead ? "tense:future-in-the-past" : "tense:conditional",
                    verb,
                    verb);
        } else if (tense.equals("none")) {
            Token token = tree.token(verb);
            tense = token.has(Feature.INFINITIVE)
                    ? "infinitive"
                    : token.has(Feature.GERUND) ? "gerund" : token.has(Feature.PARTICIPLE) ? "participle" : "none";
        }
        return tense;
    }

    /** "UK to send drones to Ukraine": a headline's infinitive with a subject lies ahead. */
    private boolean isHeadlineAhead(Tree tree, int verb) {
        return tree.relation(verb).equals("root")
                && tree.children(verb).stream()
                        .anyMatch(c -> c < verb
                                && tree.relation(c).equals("mark")
                                && pack.isWord("headline-infinitive", tree.lower(c)))
                && tree.children(verb).stream()
                        .anyMatch(c -> c < verb && tree.relation(c).equals("nsubj"));
    }

    /** "said that it would lift the ban", "anunció que firmaría": what was told then as lying ahead. */
    private boolean isAheadThen(Tree tree, int verb) {
        int at = verb;
        while (tree.relation(at).equals("conj") && tree.isVerb(tree.head(at))) {
            at = tree.head(at);
        }
        int head = tree.head(at);
        return head >= 0
                && tree.relation(at).equals("ccomp")
                && (tree.token(head).has(Feature.PAST)
                        || tree.token(head).has(Feature.IMPERFECT)
                        || tree.token(head).has(Feature.PARTICIPLE))
                && tree.isSaying(head);
    }

    private String finiteTense(Tree tree, int verb) {
        List<Integer> group = new ArrayList<>();
        group.add(verb);
        for (int child : tree.children(verb)) {
            if (tree.relation(child).equals("aux") || tree.relation(child).equals("cop")) {
                group.add(child);
            }
        }
        String tense = "none";
        for (int i : group) {
            Token token = tree.token(i);
            if (token.has(Feature.FUTURE) && !token.has(Feature.PRESENT)) {
                return "future";
            }
            if (token.has(Feature.CONDITIONAL) || i != verb && tree.isWord(i, "conditional-auxiliary")) {
                return "conditional";
            }
            if (token.has(Feature.SUBJUNCTIVE) && !token.has(Feature.PRESENT)) {
                tense = "subjunctive";
            } else if (token.has(Feature.PAST) || token.has(Feature.IMPERFECT)) {
                tense = "past";
            } else if (token.has(Feature.PRESENT) && tense.equals("none")) {
                tense = "present";
            }
        }
        return tense;
    }

    private void auxiliaries(Tree tree, int verb, Heard heard) {
        for (int child : tree.children(verb)) {
            if (isCondition(tree, child, verb)) {
                heard.add(Status.POSSIBLE, "inverted-condition", child, child);
                continue;
            }
            switch (tree.relation(child)) {
                case "aux", "advmod", "det", "cc", "discourse", "cop" ->
                    endingAt(tree, Operator.Scope.AUX, child, heard);
                default -> {}
            }
        }
        if (hasNegatedSubject(tree, verb)) {
            heard.add(Status.DENIED, "negated-subject", verb, verb);
        }
        int head = tree.head(verb);
        if (head >= 0 && tree.relation(verb).equals("xcomp")) {
            apply(tree, Operator.Scope.AUX, head, head, heard);
            for (int child : tree.children(head)) {
                boolean isNegation = tree.relation(child).equals("advmod")
                        && child < verb
                        && pack.isWord("negation", tree.lower(child));
                if (isNegation) {
                    apply(tree, Operator.Scope.AUX, child, child, heard);
                }
            }
        }
    }

    /** "Should a soldier be killed, …", "Had they attacked, …": the auxiliary before its subject says if. */
    private static boolean isCondition(Tree tree, int auxiliary, int verb) {
        return tree.relation(auxiliary).equals("aux")
                && tree.relation(verb).equals("advcl")
                && !tree.token(auxiliary).has(Feature.GERUND)
                && tree.children(verb).stream()
                        .anyMatch(c ->
                                auxiliary < c && c < verb && tree.relation(c).startsWith("nsubj"));
    }

    /** "Ni Omán ni Kuwait se han sumado", "nessuno ha firmato". */
    private boolean hasNegatedSubject(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (!tree.relation(child).equals("nsubj") || child > verb) {
                continue;
            }
            if (pack.isWord("negation", tree.lower(child)) || isNegated(tree, child)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegated(Tree tree, int noun) {
        for (int child : tree.children(noun)) {
            switch (tree.relation(child)) {
                case "cc", "det", "advmod" -> {
                    if (child < noun && pack.isWord("negation", tree.lower(child))) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    /** "Peru signed no agreement". */
    private void negatedObject(Tree tree, int verb, Heard heard) {
        for (int child : tree.children(verb)) {
            if (tree.relation(child).equals("obj") && isNegated(tree, child)) {
                heard.add(Status.DENIED, "negated-object", child, child);
            }
        }
    }

    private void clause(Tree tree, int cue, Heard heard) {
        if (!byScope.containsKey(Operator.Scope.CLAUSE)) {
            return;
        }
        int clause = tree.clauseVerb(cue);
        for (int i = 0; i < tree.size(); i++) {
            if (i != cue && tree.clauseVerb(i) == clause) {
                apply(tree, Operator.Scope.CLAUSE, i, i, heard);
            }
        }
    }

    private void markers(Tree tree, int verb, Heard heard) {
        for (int child : tree.children(firstInfinitive(tree, verb))) {
            boolean opensAnother =
                    !tree.children(child).isEmpty() && tree.relation(child).equals("advmod");
            switch (tree.relation(child)) {
                case "mark", "case", "advmod" -> {
                    if (!opensAnother) {
                        endingAt(tree, Operator.Scope.MARKER, child, heard);
                    }
                }
                default -> {}
            }
        }
    }

    /** "para rearmar a sus socios y amenazar a Grecia": what marks the first infinitive of a list marks them all. */
    private static int firstInfinitive(Tree tree, int verb) {
        int at = verb;
        while (tree.relation(at).equals("conj")
                && tree.token(at).has(Feature.INFINITIVE)
                && tree.token(tree.head(at)).has(Feature.INFINITIVE)) {
            at = tree.head(at);
        }
        return at;
    }

    private void determiners(Tree tree, int noun, Heard heard) {
        for (int child : tree.children(noun)) {
            switch (tree.relation(child)) {
                case "det", "amod", "advmod", "compound", "nummod" ->
                    apply(tree, Operator.Scope.DETERMINER, child, child, heard);
                case "case" -> endingAt(tree, Operator.Scope.MARKER, child, heard);
                default -> {}
            }
        }
    }

    /** Operators of one word that start at {@code word}, or of several that end there: "with the aim of". */
    private void endingAt(Tree tree, Operator.Scope scope, int word, Heard heard) {
        for (int start = Math.max(0, word - REACH); start < word; start++) {
            for (Operator operator : byScope.getOrDefault(scope, List.of())) {
                if (operator.pattern().matchAt(tree.tokens(), start) == word + 1) {
                    heard.add(operator, start, word);
                    return;
                }
            }
        }
        apply(tree, scope, word, word, heard);
    }

    /**
     * Words above the cue that take it as their complement; one that says "it did happen" lets those above it speak.
     */
    private void governors(Tree tree, int from, Heard heard) {
        int at = from;
        for (int steps = 0; steps < CLIMB; steps++) {
            int head = tree.head(at);
            boolean isComplement = isComplement(tree, at);
            Placed governor = isComplement && head >= 0 ? governor(tree, at, head) : null;
            if (governor == null) {
                governor = beforeMark(tree, at);
            }
            if (governor != null) {
                Operator operator = governor.operator();
                // what is ordered of oneself is on its way: "ordered the expulsion", not "ordered them to withdraw"
                boolean isOrdered = tree.isNominal(at) && head >= 0 && tree.isWord(head, "command");
                // "decided to keep up the boycott": it stands already
                boolean isKept = tree.isVerb(at) && tree.isWord(at, "keeping");
                boolean isTold = operator.effect() == Status.PLANNED && (isOrdered || isKept || tellsPast(tree, at));
                heard.add(
                        isTold ? Status.REPORTED : operator.effect(), operator.id(), governor.start(), governor.end());
                if (operator.effect() != Status.REPORTED) {
                    return;
                }
            }
            if (head < 0 || !isComplement && !tree.relation(at).equals("conj")) {
                return;
            }
            if (governor == null && tree.relation(at).equals("xcomp")) {
                ahead(tree, head, heard);
            }
            at = head;
        }
    }

    /** "volverá a bombardear": an infinitive lies ahead when the verb that it completes does. */
    private void ahead(Tree tree, int head, Heard heard) {
        if (tree.isVerb(head) && finiteTense(tree, head).equals("future")) {
            heard.add(Status.PLANNED, "tense:future", head, head);
        }
    }

    private boolean isComplement(Tree tree, int at) {
        return switch (tree.relation(at)) {
            case "xcomp", "ccomp", "csubj", "obj", "nmod", "dep" -> true;
            // a relative clause tells for itself, and so does what stands before the verb: "after the attack they …"
            case "acl" -> !tree.isRelativeClause(at);
            case "obl" -> at > tree.head(at);
            case "advcl" -> !hasFiniteVerb(tree, at) || hasMark(tree, at);
            case "nsubj" -> isUndergone(tree, at);
            default -> false;
        };
    }

    /** "an attack is expected", "se espera una visita": the subject of a passive is what the verb takes. */
    private static boolean isUndergone(Tree tree, int at) {
        int head = tree.head(at);
        return tree.hasRelation(at, "nsubj:pass") || head >= 0 && tree.isVerb(head) && tree.isPassive(head);
    }

    private boolean hasFiniteVerb(Tree tree, int verb) {
        return !finiteTense(tree, verb).equals("none")
                && !tree.token(verb).has(Feature.INFINITIVE)
                && !tree.token(verb).has(Feature.GERUND);
    }

    private static boolean hasMark(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (tree.relation(child).equals("mark")) {
                return true;
            }
        }
        return false;
    }

    /** An operator with the tokens that it takes, first and last. */
    private record Placed(Operator operator, int start, int end) {}

    /** The operator whose words take in the governing word, the longest of those that start a little before it. */
    private @Nullable Placed governor(Tree tree, int at, int head) {
        int through = reach(tree, at, head);
        Placed best = null;
        for (int start = Math.max(0, head - 3); start <= head; start++) {
            Operator found = longestAt(tree, Operator.Scope.GOVERNOR, start, through);
            if (found != null) {
                int end = found.pattern().matchAt(tree.tokens(), start) - 1;
                if (best == null || end - start > best.end() - best.start()) {
                    best = new Placed(found, start, end);
                }
            }
        }
        return best;
    }

    /** A governor's words right before the mark of an infinitive, whatever the tree says: "Spain's plan to expel …". */
    private @Nullable Placed beforeMark(Tree tree, int verb) {
        if (!tree.token(verb).has(Feature.INFINITIVE)) {
            return null;
        }
        for (int child : tree.children(verb)) {
            if (!tree.relation(child).equals("mark") || child > verb) {
                continue;
            }
            for (int start = Math.max(0, child - REACH); start < child; start++) {
                for (Operator operator : byScope.getOrDefault(Operator.Scope.GOVERNOR, List.of())) {
                    int end = operator.pattern().matchAt(tree.tokens(), start);
                    if (end == child || end == child + 1) {
                        return new Placed(operator, start, end - 1);
                    }
                }
            }
        }
        return null;
    }

    /**
     * How far an operator's words must reach to take a word as its complement: through the preposition of an adjunct of
     * a verb, through the conjunction of a finite clause or a gerund's preposition; else through the governing word.
     */
    private static int reach(Tree tree, int at, int head) {
        boolean isAdjunct = switch (tree.relation(at)) {
            case "obl", "nmod", "dep" -> tree.isVerb(head);
            case "advcl" -> !tree.token(at).has(Feature.INFINITIVE);
            case "acl" -> tree.isRelativeClause(at);
            default -> false;
        };
        if (!isAdjunct) {
            return head;
        }
        int through = tree.relation(at).equals("dep") ? head : Integer.MAX_VALUE;
        for (int child : tree.children(at)) {
            String relation = tree.relation(child);
            boolean opens = child > head
                    && (relation.equals("case") || relation.equals("mark") || tree.upos(child) == Upos.SCONJ);
            if (opens) {
                through = child;
            }
        }
        return tree.relation(at).equals("obl") || tree.relation(at).equals("nmod")
                ? through == Integer.MAX_VALUE ? head : through
                : through;
    }

    /** True for a finite verb in a past tense: what was announced did happen. */
    private static boolean tellsPast(Tree tree, int verb) {
        boolean isPast = tree.token(verb).has(Feature.PAST) && !tree.token(verb).has(Feature.PARTICIPLE);
        for (int child : tree.children(verb)) {
            if (tree.relation(child).equals("aux")) {
                Token token = tree.token(child);
                // "announced having sued", "anunció haber demandado": the infinitive and the gerund of a perfect, too
                boolean isPerfect = token.has(Feature.PRESENT)
                        || token.has(Feature.PAST)
                        || token.has(Feature.IMPERFECT)
                        || token.has(Feature.INFINITIVE)
                        || token.has(Feature.GERUND);
                isPast |= isPerfect && tree.token(verb).has(Feature.PARTICIPLE) && !token.has(Feature.FUTURE);
            }
        }
        return isPast;
    }

    /** Applies the operators whose pattern starts at {@code start} and reaches {@code through}. */
    private void apply(Tree tree, Operator.Scope scope, int start, int through, Heard heard) {
        Operator best = longestAt(tree, scope, start, through);
        if (best != null) {
            heard.add(best, start, best.pattern().matchAt(tree.tokens(), start) - 1);
        }
    }

    private @Nullable Operator longestAt(Tree tree, Operator.Scope scope, int start, int through) {
        Operator best = null;
        int bestEnd = through;
        for (Operator operator : byScope.getOrDefault(scope, List.of())) {
            int end = operator.pattern().matchAt(tree.tokens(), start);
            boolean isSurer =
                    end == bestEnd && best != null && operator.pattern().isForm(tree.tokens(), start);
            if (end > bestEnd || isSurer) {
                best = operator;
                bestEnd = end;
            }
        }
        return best;
    }

    /** Collects what spoke, each with the tokens that it took. */
    private static final class Heard {
        /** One that spoke; a null effect says that there is no event. */
        private record Word(@Nullable Status effect, String rule, int start, int end) {
            boolean isInside(Word other) {
                return other.start <= start && end <= other.end && other.end - other.start > end - start;
            }
        }

        private final List<Word> words = new ArrayList<>();

        void add(Operator operator, int start, int end) {
            add(operator.effect(), operator.id(), start, end);
        }

        void add(@Nullable Status effect, String rule, int start, int end) {
            words.add(new Word(
                    effect, rule.contains(":") || rule.startsWith("negated") ? rule : "operator:" + rule, start, end));
        }

        private List<Word> standing() {
            return words.stream()
                    .filter(w -> words.stream().noneMatch(w::isInside))
                    .toList();
        }

        boolean isDropped() {
            return standing().stream().anyMatch(w -> w.effect() == null);
        }

        List<String> rules() {
            return standing().stream().map(Word::rule).toList();
        }

        Status status() {
            List<Word> standing = standing();
            for (Status status : List.of(Status.DENIED, Status.DEMANDED, Status.POSSIBLE)) {
                if (standing.stream().anyMatch(w -> w.effect() == status)) {
                    return status;
                }
            }
            boolean isPlanned = standing.stream().anyMatch(w -> w.effect() == Status.PLANNED);
            boolean isFactive = standing.stream().anyMatch(w -> w.effect() == Status.REPORTED);
            return isPlanned && !isFactive ? Status.PLANNED : Status.REPORTED;
        }
    }
}
