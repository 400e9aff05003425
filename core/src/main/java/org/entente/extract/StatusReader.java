package org.entente.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Feature;
import org.entente.model.Status;
import org.entente.model.Token;
import org.entente.pack.LanguagePack;
import org.entente.pack.Operator;
import org.jspecify.annotations.Nullable;

/**
 * Reads the status of the act at a cue: from tense and mood, from operators around it and above it.
 *
 * <p>Where several speak, not having happened weighs more than being asked for, that more than being possible, that
 * more than lying ahead. What the enclosing act does to its content is the extractor's business.
 */
final class StatusReader {
    private static final int CLIMB = 4;
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
        Found found = new Found();
        int verb = pos == 'N' ? supportVerb(tree, cue) : cue;
        String tense = "none";
        if (pos == 'N') {
            determiners(tree, cue, found);
        }
        if (verb >= 0) {
            tense = tense(tree, verb, found);
            auxiliaries(tree, verb, found);
            markers(tree, verb, found);
        }
        clause(tree, cue, found);
        governors(tree, verb >= 0 ? verb : cue, found);
        if (verb >= 0 && verb != cue) {
            governors(tree, cue, found);
        }
        return new Reading(found.status(), found.isDropped, found.rules, tense);
    }

    /** The verb that a noun event is subject or object of; −1 when another noun holds it. */
    private static int supportVerb(Tree tree, int noun) {
        int head = tree.head(noun);
        String relation = tree.relation(noun);
        boolean isArgument = relation.equals("obj") || relation.equals("nsubj") || relation.equals("root");
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

    private String tense(Tree tree, int verb, Found found) {
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
                found.add(Status.PLANNED, "tense:future");
                return "future";
            }
            if (token.has(Feature.CONDITIONAL)) {
                found.add(Status.POSSIBLE, "tense:conditional");
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
        if (tense.equals("none")) {
            Token token = tree.token(verb);
            tense = token.has(Feature.INFINITIVE)
                    ? "infinitive"
                    : token.has(Feature.GERUND) ? "gerund" : token.has(Feature.PARTICIPLE) ? "participle" : "none";
        }
        return tense;
    }

    private void auxiliaries(Tree tree, int verb, Found found) {
        for (int child : tree.children(verb)) {
            String relation = tree.relation(child);
            if (relation.equals("aux")
                    || relation.equals("advmod")
                    || relation.equals("det")
                    || relation.equals("cc")
                    || relation.equals("discourse")
                    || relation.equals("cop")) {
                apply(tree, Operator.Scope.AUX, child, child, found);
            }
        }
        if (hasNegatedSubject(tree, verb)) {
            found.add(Status.DENIED, "negated-subject");
        }
        int head = tree.head(verb);
        if (head >= 0 && tree.relation(verb).equals("xcomp") && governor(tree, verb, head, "xcomp") == null) {
            apply(tree, Operator.Scope.AUX, head, head, found);
            for (int child : tree.children(head)) {
                if (tree.relation(child).equals("advmod")
                        && child < verb
                        && pack.isWord("negation", tree.lower(child))) {
                    apply(tree, Operator.Scope.AUX, child, child, found);
                }
            }
        }
    }

    /** "Ni Omán ni Kuwait se han sumado", "nessuno ha firmato". */
    private boolean hasNegatedSubject(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (!tree.relation(child).equals("nsubj") || child > verb) {
                continue;
            }
            if (pack.isWord("negation", tree.lower(child))) {
                return true;
            }
            for (int inner : tree.children(child)) {
                boolean isFunction = tree.relation(inner).equals("cc")
                        || tree.relation(inner).equals("det")
                        || tree.relation(inner).equals("advmod");
                if (isFunction && inner < child && pack.isWord("negation", tree.lower(inner))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void clause(Tree tree, int cue, Found found) {
        if (!byScope.containsKey(Operator.Scope.CLAUSE)) {
            return;
        }
        int clause = tree.clauseVerb(cue);
        for (int i = 0; i < tree.size(); i++) {
            if (i != cue && tree.clauseVerb(i) == clause) {
                apply(tree, Operator.Scope.CLAUSE, i, i, found);
            }
        }
    }

    private void markers(Tree tree, int verb, Found found) {
        for (int child : tree.children(verb)) {
            String relation = tree.relation(child);
            if (relation.equals("mark") || relation.equals("case") || relation.equals("advmod")) {
                subordinator(tree, child, found);
            }
        }
    }

    /** A subordinator of one word that starts here, or of several that end here: "with the aim of". */
    private void subordinator(Tree tree, int mark, Found found) {
        for (int start = Math.max(0, mark - 4); start < mark; start++) {
            for (Operator operator : byScope.getOrDefault(Operator.Scope.MARKER, List.of())) {
                if (operator.pattern().matchAt(tree.tokens(), start) == mark + 1) {
                    found.add(operator.effect(), "operator:" + operator.id());
                    return;
                }
            }
        }
        apply(tree, Operator.Scope.MARKER, mark, mark, found);
    }

    private void determiners(Tree tree, int noun, Found found) {
        for (int child : tree.children(noun)) {
            String relation = tree.relation(child);
            if (relation.equals("det")
                    || relation.equals("amod")
                    || relation.equals("advmod")
                    || relation.equals("compound")
                    || relation.equals("nummod")) {
                apply(tree, Operator.Scope.DETERMINER, child, child, found);
            } else if (relation.equals("case")) {
                apply(tree, Operator.Scope.MARKER, child, child, found);
            }
        }
    }

    /** Words above the cue that take it as their complement. */
    private void governors(Tree tree, int from, Found found) {
        int at = from;
        for (int steps = 0; steps < CLIMB; steps++) {
            String relation = tree.relation(at);
            int head = tree.head(at);
            boolean isComplement = relation.equals("xcomp")
                    || relation.equals("ccomp")
                    || relation.equals("csubj")
                    || relation.equals("acl") && !tree.hasRelation(at, "acl:relcl")
                    || relation.equals("obj")
                    || relation.equals("obl")
                    || relation.equals("nmod")
                    || relation.equals("advcl") && tree.token(at).has(Feature.INFINITIVE);
            if (head < 0 || !isComplement && !relation.equals("conj")) {
                return;
            }
            Operator governor = isComplement ? governor(tree, at, head, relation) : null;
            if (governor != null) {
                boolean isTold = governor.effect() == Status.PLANNED && tellsPast(tree, at);
                found.add(isTold ? Status.REPORTED : governor.effect(), "operator:" + governor.id());
                return;
            }
            at = head;
        }
    }

    /** The operator whose words take in the governing word, the longest of those that start a little before it. */
    private @Nullable Operator governor(Tree tree, int at, int head, String relation) {
        int through = reach(tree, at, head, relation);
        Operator best = null;
        int longest = 0;
        for (int start = Math.max(0, head - 3); start <= head; start++) {
            Operator found = longestAt(tree, Operator.Scope.GOVERNOR, start, through);
            int length = found == null ? 0 : found.pattern().matchAt(tree.tokens(), start) - start;
            if (length > longest) {
                best = found;
                longest = length;
            }
        }
        return best;
    }

    /** True for a finite verb in a past tense: what was announced did happen. */
    private static boolean tellsPast(Tree tree, int verb) {
        boolean isPast = tree.token(verb).has(Feature.PAST) && !tree.token(verb).has(Feature.PARTICIPLE);
        for (int child : tree.children(verb)) {
            if (tree.relation(child).equals("aux")) {
                Token token = tree.token(child);
                isPast |= (token.has(Feature.PRESENT) || token.has(Feature.PAST) || token.has(Feature.IMPERFECT))
                        && tree.token(verb).has(Feature.PARTICIPLE)
                        && !token.has(Feature.FUTURE);
            }
        }
        return isPast;
    }

    /** An adjunct of a verb is its complement only when the operator's words take in its preposition. */
    private static int reach(Tree tree, int at, int head, String relation) {
        if (!relation.equals("obl") && !relation.equals("nmod") || !tree.isVerb(head)) {
            return head;
        }
        int through = head;
        for (int child : tree.children(at)) {
            if (tree.relation(child).equals("case") && child > head) {
                through = Math.max(through, child);
            }
        }
        return through;
    }

    /** Applies the operators whose pattern starts at {@code start} and reaches {@code through}. */
    private void apply(Tree tree, Operator.Scope scope, int start, int through, Found found) {
        Operator best = longestAt(tree, scope, start, through);
        if (best != null) {
            found.add(best.effect(), "operator:" + best.id());
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

    /** Collects what spoke. */
    private static final class Found {
        private final List<String> rules = new ArrayList<>();
        private final List<Status> effects = new ArrayList<>();
        private boolean isDropped;

        void add(@Nullable Status effect, String rule) {
            rules.add(rule);
            if (effect == null) {
                isDropped = true;
            } else {
                effects.add(effect);
            }
        }

        Status status() {
            for (Status status : List.of(Status.DENIED, Status.DEMANDED, Status.POSSIBLE)) {
                if (effects.contains(status)) {
                    return status;
                }
            }
            boolean isFactive = effects.contains(Status.REPORTED);
            return effects.contains(Status.PLANNED) && !isFactive ? Status.PLANNED : Status.REPORTED;
        }
    }
}
