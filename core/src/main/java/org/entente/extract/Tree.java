package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Feature;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.entente.model.Upos;
import org.entente.pack.LanguagePack;
import org.entente.pack.VoicePattern;

/** A sentence's dependency tree, for walking. Built in linear time; immutable once built. */
final class Tree {
    private final List<Token> tokens;
    private final List<List<Integer>> children;
    private final LanguagePack pack;

    Tree(Sentence sentence, LanguagePack pack) {
        this.tokens = sentence.tokens();
        this.pack = pack;
        this.children = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            children.add(new ArrayList<>(3));
        }
        for (int i = 0; i < tokens.size(); i++) {
            int head = tokens.get(i).head();
            if (head >= 0 && head < tokens.size() && head != i) {
                children.get(head).add(i);
            }
        }
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Integer> children(int i) {
        return children.get(i);
    }

    int head(int i) {
        return tokens.get(i).head();
    }

    Upos upos(int i) {
        return tokens.get(i).upos();
    }

    /** The relation without its subtype. */
    String relation(int i) {
        String relation = tokens.get(i).relation();
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    boolean hasRelation(int i, String full) {
        return tokens.get(i).relation().equals(full);
    }

    String lower(int i) {
        return tokens.get(i).form().toLowerCase(Locale.ROOT);
    }

    boolean isWord(int i, String wordClass) {
        return pack.isWord(wordClass, lower(i))
                || pack.isWord(wordClass, tokens.get(i).lemma());
    }

    boolean isWord(String wordClass, String words) {
        return pack.isWord(wordClass, words);
    }

    /** True for a verb whose subject speaks, by the pack's voices. */
    boolean isSaying(int i) {
        return pack.voices().stream()
                .anyMatch(voice -> voice.side() == VoicePattern.Side.SUBJECT
                        && voice.pattern().matchAt(tokens, i) > i);
    }

    boolean isVerb(int i) {
        return upos(i) == Upos.VERB || upos(i) == Upos.AUX;
    }

    boolean isNominal(int i) {
        return upos(i) == Upos.NOUN || upos(i) == Upos.PROPN || upos(i) == Upos.PRON;
    }

    /**
     * The case marker of a noun phrase: its prepositions' lemmas, joined with {@code _}; empty when it has none. A
     * contraction counts as its preposition.
     */
    String marker(int i) {
        StringBuilder out = new StringBuilder();
        for (int child : children.get(i)) {
            if (child < i && relation(child).equals("case")) {
                out.append(out.length() == 0 ? "" : "_").append(preposition(child));
                for (int fixed : children.get(child)) {
                    if (relation(fixed).equals("fixed") && upos(fixed) != Upos.DET) {
                        out.append('_').append(preposition(fixed));
                    }
                }
            }
        }
        return out.toString();
    }

    /** The lower-case words of the case marker as written, articles inside contractions kept. */
    String markerWords(int i) {
        StringBuilder out = new StringBuilder();
        for (int child : children.get(i)) {
            if (child < i && relation(child).equals("case")) {
                out.append(out.length() == 0 ? "" : "_").append(lower(child));
            }
        }
        return out.toString();
    }

    String preposition(int i) {
        return pack.preposition(lower(i));
    }

    /** True when the verb is passive: by its auxiliary, its subject, or as a participle that modifies a noun. */
    boolean isPassive(int verb) {
        for (int child : children.get(verb)) {
            String relation = tokens.get(child).relation();
            if (relation.equals("aux:pass") || relation.equals("nsubj:pass") || relation.equals("expl:pass")) {
                return true;
            }
        }
        Token token = tokens.get(verb);
        if (token.has(Feature.PARTICIPLE) && hasPassiveAuxiliary(verb)) {
            return true;
        }
        if (isBareParticiple(verb) || isUndergone(verb) || isJoinedParticiple(verb)) {
            return true;
        }
        boolean modifies = relation(verb).equals("acl") && !isRelativeClause(verb)
                || relation(verb).equals("amod");
        return modifies && token.has(Feature.PARTICIPLE) && !token.has(Feature.GERUND);
    }

    /** Where a verb begins, its auxiliaries with it: "ha" of "ha detto". */
    int groupStart(int verb) {
        int first = verb;
        while (first > 0 && upos(first - 1) == Upos.AUX) {
            first--;
        }
        return first;
    }

    /**
     * The verb that a coordinated verb goes on from: "warned Manila not to play with fire and summoned …" goes on from
     * "warned", for a finite verb goes on from a finite one, whatever infinitive the parser joins it to.
     */
    int finiteAbove(int verb, int joined) {
        int at = joined;
        while (at >= 0
                && tokens.get(at).has(Feature.INFINITIVE)
                && !tokens.get(verb).has(Feature.INFINITIVE)
                && head(at) >= 0
                && isVerb(head(at))) {
            at = head(at);
        }
        return at;
    }

    /** "was intercepted and shot down", "fue interceptado y derribado": the auxiliary stands for both. */
    private boolean isJoinedParticiple(int verb) {
        if (!relation(verb).equals("conj") || !tokens.get(verb).has(Feature.PARTICIPLE)) {
            return false;
        }
        for (int child : children.get(verb)) {
            boolean isObject = relation(child).equals("obj") && marker(child).isEmpty();
            if (isObject || relation(child).startsWith("aux") || relation(child).startsWith("nsubj")) {
                return false;
            }
        }
        int head = head(verb);
        return tokens.get(head).has(Feature.PARTICIPLE) && head < verb && isPassive(head);
    }

    /** "sono rimasti uccisi", "resultaron heridos". */
    private boolean isUndergone(int verb) {
        int head = head(verb);
        boolean isForm = tokens.get(verb).has(Feature.PARTICIPLE) || upos(verb) == Upos.ADJ;
        boolean completes = relation(verb).equals("xcomp") || relation(verb).equals("obj");
        return head >= 0 && isForm && completes && isWord(head, "passive-verb");
    }

    /** "Liberati i marinai", "Two soldiers killed in …": a headline leaves the auxiliary out. */
    private boolean isBareParticiple(int verb) {
        Token token = tokens.get(verb);
        boolean stands = relation(verb).equals("root") || relation(verb).equals("parataxis");
        if (!stands || !token.has(Feature.PARTICIPLE) || token.has(Feature.GERUND) || isWord(verb, "unaccusative")) {
            return false;
        }
        int arguments = 0;
        for (int child : children.get(verb)) {
            String relation = relation(child);
            if (relation.equals("aux")
                    || relation.equals("cop")
                    || relation.equals("ccomp")
                    || relation.equals("obj") && child < verb) {
                return false;
            }
            arguments += relation.equals("nsubj") || relation.equals("obj") ? 1 : 0;
        }
        return arguments == 1;
    }

    /** "fue acusada", "viene accusata"; with "essere", which also makes a perfect tense, only beside an agent. */
    private boolean hasPassiveAuxiliary(int verb) {
        boolean isSure = false;
        boolean isPossible = false;
        boolean hasAgent = false;
        for (int child : children.get(verb)) {
            String relation = relation(child);
            if (isWord(child, "reflexive")) {
                return false; // "si è ritirata dal Niger"
            }
            if (relation.equals("aux") || relation.equals("cop")) {
                isSure |= isWord(child, "passive-auxiliary");
                isPossible |= isWord(child, "passive-auxiliary-with-agent");
            } else if (relation.equals("obl") || relation.equals("nmod")) {
                hasAgent |= pack.isWord("passive-agent", marker(child));
            }
        }
        return isSure || isPossible && hasAgent;
    }

    /** True when something has to happen first: "… if one more village is raided". */
    boolean hasCondition(int verb) {
        boolean isPromised = verb >= 0 && relation(verb).equals("xcomp");
        return verb >= 0
                && (children.get(verb).stream().anyMatch(this::isCondition) || isPromised && hasCondition(head(verb)));
    }

    /** True for the verb of what has to happen first. */
    boolean isCondition(int verb) {
        return verb >= 0
                && relation(verb).equals("advcl")
                && children.get(verb).stream()
                        .anyMatch(child -> relation(child).equals("mark") && isWord(child, "condition"));
    }

    /** A relative clause: labelled so, or a finite clause of a noun that opens with a relative pronoun. */
    boolean isRelativeClause(int verb) {
        if (hasRelation(verb, "acl:relcl")) {
            return true;
        }
        return relation(verb).equals("acl") && !tokens.get(verb).has(Feature.INFINITIVE) && isOpenedByRelative(verb);
    }

    /** "…, lo que Quito rechazó": a relative pronoun opens the clause, also one that adds to a whole sentence. */
    boolean isOpenedByRelative(int verb) {
        for (int child : children.get(verb)) {
            boolean opens = child < verb && child > head(verb);
            if (opens
                    && (upos(child) == Upos.PRON || upos(child) == Upos.ADV || upos(child) == Upos.DET)
                    && (isWord(child, "relative") || isWord(child, "relative-place"))) {
                return true;
            }
        }
        return false;
    }

    /** True when {@code node} is {@code ancestor} or hangs below it. */
    boolean isUnder(int node, int ancestor) {
        int at = node;
        for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
            if (at == ancestor) {
                return true;
            }
            at = tokens.get(at).head();
        }
        return false;
    }

    /** The tokens of a subtree down to {@code depth} levels, clauses left out, in order. */
    List<Integer> phrase(int head, int depth) {
        List<Integer> out = new ArrayList<>();
        collect(head, depth, out);
        out.sort(null);
        return out;
    }

    private void collect(int node, int depth, List<Integer> out) {
        out.add(node);
        if (depth == 0) {
            return;
        }
        for (int child : children.get(node)) {
            String relation = relation(child);
            boolean isClause = relation.equals("acl")
                    || relation.equals("advcl")
                    || relation.equals("ccomp")
                    || relation.equals("parataxis")
                    || relation.equals("punct")
                    || relation.equals("csubj")
                    || relation.equals("nsubj") && isVerb(node);
            if (!isClause) {
                collect(child, depth - 1, out);
            }
        }
    }

    /** The nearest verb above or at {@code i}, −1 when there is none. */
    int clauseVerb(int i) {
        int at = i;
        for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
            if (isVerb(at)) {
                return upos(at) == Upos.AUX && head(at) >= 0 ? head(at) : at;
            }
            at = head(at);
        }
        return -1;
    }

    /** How many words stand above a token, itself counted. */
    int depth(int token) {
        int depth = 0;
        for (int at = token; at >= 0 && depth <= tokens.size(); at = head(at)) {
            depth++;
        }
        return depth;
    }
}
