package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.entente.model.Feature;
import org.entente.model.Quoted;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose words a cue is: the subject of a verb of saying above or beside it, whoever stands after "according to",
 * the speaker of the quotation it stands in, also when the quotation goes on from the sentence before.
 */
final class VoiceReader {
    private VoiceReader() {}

    /**
     * The speakers whose words the cue is, innermost first; empty when the article itself speaks.
     *
     * @param carried who spoke last before this sentence, for quotations that go on
     * @param afterQuotation who is named as the speaker in the sentence in which a quotation ends
     */
    static List<Speaker> of(
            Tree tree,
            int cue,
            List<Speaker> speakers,
            List<Quoted> quotations,
            @Nullable Speaker carried,
            Function<Span, @Nullable Speaker> afterQuotation) {
        Span place = tree.token(cue).span();
        boolean isQuoted = false;
        boolean wentOn = false;
        Speaker follows = null;
        for (Quoted quoted : quotations) {
            if (quoted.span().contains(place)) {
                isQuoted = true;
                wentOn = quoted.span().start() < tree.token(0).span().start();
                boolean goesOn =
                        quoted.span().end() > tree.token(tree.size() - 1).span().end();
                follows = goesOn ? afterQuotation.apply(quoted.span()) : null;
            }
        }
        List<Speaker> holding = new ArrayList<>();
        for (Speaker speaker : speakers) {
            boolean isCue = speaker.token() == cue || speaker.head() >= 0 && tree.isUnder(cue, speaker.head());
            if (!isCue && holds(tree, cue, speaker, isQuoted, quotations)) {
                holding.add(speaker);
            }
        }
        holding.sort((a, b) -> Integer.compare(rank(tree, cue, a), rank(tree, cue, b)));
        if (holding.isEmpty() && follows != null) {
            return List.of(follows);
        }
        if (holding.isEmpty() && isQuoted && (wentOn || speakers.isEmpty()) && carried != null) {
            return List.of(carried);
        }
        return holding.size() > 2 ? List.copyOf(holding.subList(0, 2)) : holding;
    }

    /** Nearer ones are further in: those whose verb governs the cue, the lowest verb first. */
    private static int rank(Tree tree, int cue, Speaker speaker) {
        if (speaker.token() < 0) {
            return 1000;
        }
        int steps = 0;
        for (int at = cue; at >= 0 && steps <= tree.size(); at = tree.head(at)) {
            if (at == speaker.token()) {
                return steps;
            }
            steps++;
        }
        return 500 + Math.abs(cue - speaker.token());
    }

    private static boolean holds(Tree tree, int cue, Speaker speaker, boolean isQuoted, List<Quoted> quotations) {
        return switch (speaker.kind()) {
            case SENTENCE -> true;
            case CLAUSE -> tree.clauseVerb(speaker.token()) == tree.clauseVerb(cue);
            case NOUN -> tree.head(speaker.token()) == cue;
            case VERB ->
                reports(tree, cue, speaker.token(), isQuoted) || isQuoted && !inside(tree, speaker.token(), quotations);
        };
    }

    /** "repeats the declaration, signed on a visit": what came of the thing, told by the article. */
    private static boolean isPassiveParticiple(Tree tree, int verb) {
        return tree.relation(verb).equals("acl") && tree.token(verb).has(Feature.PARTICIPLE) && tree.isPassive(verb);
    }

    /** "…, as the minister said". */
    private static boolean isAs(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (child < verb && tree.isWord(child, "as")) {
                return true;
            }
        }
        return false;
    }

    private static boolean inside(Tree tree, int token, List<Quoted> quotations) {
        return quotations.stream()
                .anyMatch(q -> q.span().contains(tree.token(token).span()));
    }

    /**
     * True when the cue stands in the clause that the verb reports, also before an inserted "…, said X". What a
     * relative clause adds outside quotation marks ("whose government refuses to talk") is the article's own.
     */
    private static boolean reports(Tree tree, int cue, int verb, boolean isQuoted) {
        int at = cue;
        for (int steps = 0; steps <= tree.size() && at >= 0; steps++) {
            int head = tree.head(at);
            String relation = tree.relation(at);
            if (head >= 0 && !isQuoted && (tree.isRelativeClause(at) || isPassiveParticiple(tree, at))) {
                return false;
            }
            if (head == verb) {
                return relation.equals("ccomp")
                        || relation.equals("csubj")
                        || relation.equals("xcomp")
                        || relation.equals("parataxis")
                        || relation.equals("obj")
                        || relation.equals("advcl") && cue > verb && !tree.isOpenedByRelative(at)
                        || relation.equals("advcl") && cue < verb && isClause(tree, at) && isAfterwards(tree, verb)
                        || relation.equals("dep");
            }
            at = head;
        }
        int above = tree.head(verb);
        boolean isInserted = tree.relation(verb).equals("parataxis") || isAs(tree, verb);
        return above >= 0 && (isInserted && tree.isUnder(cue, above) || cue < verb && isAfterwards(tree, verb));
    }

    /** A clause with a subject of its own that no conjunction opens. */
    private static boolean isClause(Tree tree, int verb) {
        boolean hasSubject = false;
        for (int child : tree.children(verb)) {
            if (tree.relation(child).equals("mark") || tree.relation(child).equals("case")) {
                return false;
            }
            hasSubject |= tree.relation(child).startsWith("nsubj");
        }
        return hasSubject;
    }

    /** "…, ha detto il generale.", "…, officials said.": what is said stands before the comma, and no act behind. */
    private static boolean isAfterwards(Tree tree, int verb) {
        int first = tree.groupStart(verb);
        boolean hasSubject = false;
        for (int child : tree.children(verb)) {
            String relation = tree.relation(child);
            if (relation.equals("ccomp") || relation.equals("xcomp") || relation.equals("cc")) {
                return false;
            }
            boolean isSubject = relation.equals("nsubj");
            // the parser takes a subject behind the verb for its object; one before it has objects of its own
            hasSubject |= isSubject || child > verb && relation.equals("obj");
            if (isSubject && child < first) {
                first = Math.min(first, tree.phrase(child, 3).get(0));
            }
        }
        int end = verb + 1;
        while (end < tree.size() && !tree.lower(end).equals(",")) {
            end++;
        }
        boolean isLast = IntStream.range(verb + 1, end).noneMatch(tree::isVerb);
        return hasSubject && isLast && first > 0 && tree.lower(first - 1).equals(",");
    }
}
