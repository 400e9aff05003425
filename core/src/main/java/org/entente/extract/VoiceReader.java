package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Document;
import org.entente.model.EntityKind;
import org.entente.model.Mention;
import org.entente.model.NameKind;
import org.entente.model.Quoted;
import org.entente.model.Span;
import org.entente.model.Upos;
import org.entente.model.Voice;
import org.entente.pack.LanguagePack;
import org.entente.pack.VoicePattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads who says so: the subject of a verb of saying above or beside the cue, whoever stands after "according to", the
 * speaker of the quotation that the cue stands in, also when the quotation goes on from the sentence before.
 */
final class VoiceReader {
    private static final int LONGEST = 80;
    private final LanguagePack pack;
    private final Arguments arguments;

    VoiceReader(LanguagePack pack, Arguments arguments) {
        this.pack = pack;
        this.arguments = arguments;
    }

    /**
     * Somebody who speaks in a sentence.
     *
     * @param verb index of the verb of saying; −1 for "according to"
     * @param head index of the head of the phrase that names the speaker; −1 when left out
     * @param polity that the speaker belongs to, empty when none is named
     */
    record Speaker(int verb, int head, Voice voice, String polity) {}

    /** Who speaks in a sentence, in order. */
    List<Speaker> speakers(Tree tree, Parties parties, List<Mention> mentions, Document document) {
        List<Speaker> out = new ArrayList<>();
        for (VoicePattern pattern : pack.voices()) {
            for (int i = 0; i < tree.size(); i++) {
                int end = pattern.pattern().matchAt(tree.tokens(), i);
                if (end < 0) {
                    continue;
                }
                Speaker speaker = switch (pattern.side()) {
                    case SUBJECT -> subject(tree, parties, mentions, document, i, end);
                    case AFTER -> after(tree, parties, mentions, document, end);
                    case BEFORE, UNNAMED -> null;
                };
                if (speaker != null
                        && out.stream().noneMatch(s -> s.verb() == speaker.verb() && s.head() == speaker.head())) {
                    out.add(speaker);
                }
            }
        }
        out.sort((a, b) -> Integer.compare(Math.max(a.verb(), a.head()), Math.max(b.verb(), b.head())));
        return out;
    }

    private @Nullable Speaker subject(
            Tree tree, Parties parties, List<Mention> mentions, Document document, int start, int end) {
        int verb = -1;
        for (int i = start; i < end && verb < 0; i++) {
            verb = tree.isVerb(i) && !tree.relation(i).equals("aux") ? i : -1;
        }
        if (verb < 0) {
            return null;
        }
        for (Arg arg : arguments.ofVerb(tree, verb)) {
            if (arg.isIn("subj")) {
                return arg.token() == Arg.DROPPED
                        ? new Speaker(verb, -1, new Voice("", null), "")
                        : speaker(tree, parties, mentions, document, verb, arg.token());
            }
        }
        return null;
    }

    private @Nullable Speaker after(Tree tree, Parties parties, List<Mention> mentions, Document document, int from) {
        for (int i = from; i < tree.size() && i < from + 6; i++) {
            if (tree.upos(i) == Upos.NOUN || tree.upos(i) == Upos.PROPN) {
                int head = i;
                while (tree.head(head) >= from && tree.head(head) < from + 8 && tree.isNominal(tree.head(head))) {
                    head = tree.head(head);
                }
                return speaker(tree, parties, mentions, document, -1, head);
            }
        }
        return null;
    }

    private Speaker speaker(Tree tree, Parties parties, List<Mention> mentions, Document document, int verb, int head) {
        String polity = "";
        Voice named = null;
        for (int token : tree.phrase(head, 3)) {
            int m = parties.mentionAt(token);
            if (m < 0) {
                continue;
            }
            Mention mention = mentions.get(m);
            if (polity.isEmpty() && mention.isParty()) {
                polity = mention.best().polity();
            }
            boolean isName = mention.kind() == EntityKind.PERSON
                    || mention.kind() == EntityKind.OUTLET
                    || token == head && mention.via() != NameKind.DEMONYM;
            if (named == null && isName) {
                named = new Voice(mention.best().canonical(), document.quote(mention.span()));
            }
        }
        if (named != null) {
            return new Speaker(verb, head, named, polity);
        }
        if (polity.isEmpty() && isUnnamed(tree, head)) {
            return new Speaker(verb, head, Voice.UNNAMED, "");
        }
        Span words = words(tree, head);
        return new Speaker(verb, head, new Voice(document.quote(words).words(), document.quote(words)), polity);
    }

    private boolean isUnnamed(Tree tree, int head) {
        for (VoicePattern pattern : pack.voices()) {
            if (pattern.side() == VoicePattern.Side.UNNAMED) {
                for (int i = Math.max(0, head - 3); i <= head; i++) {
                    if (pattern.pattern().matchAt(tree.tokens(), i) > head) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The words of a phrase that stand together around its head, at most {@value #LONGEST} characters. */
    private static Span words(Tree tree, int head) {
        List<Integer> phrase = tree.phrase(head, 3);
        Span span = tree.token(head).span();
        int at = phrase.indexOf(head);
        for (int k = at - 1; k >= 0 && phrase.get(k) == phrase.get(k + 1) - 1; k--) {
            Span wider = span.cover(tree.token(phrase.get(k)).span());
            if (wider.length() > LONGEST) {
                break;
            }
            span = wider;
        }
        for (int k = at + 1; k < phrase.size() && phrase.get(k) == phrase.get(k - 1) + 1; k++) {
            Span wider = span.cover(tree.token(phrase.get(k)).span());
            if (wider.length() > LONGEST) {
                break;
            }
            span = wider;
        }
        return span;
    }

    /**
     * The speaker whose words the cue is, null when the article itself speaks.
     *
     * @param carried who spoke last before this sentence, for quotations that go on
     */
    @Nullable
    Speaker of(Tree tree, int cue, List<Speaker> speakers, List<Quoted> quotations, @Nullable Speaker carried) {
        Span place = tree.token(cue).span();
        boolean isQuoted = false;
        boolean wentOn = false;
        for (Quoted quoted : quotations) {
            if (quoted.span().contains(place)) {
                isQuoted = true;
                wentOn = quoted.span().start() < tree.token(0).span().start();
            }
        }
        Speaker best = null;
        for (Speaker speaker : speakers) {
            if (speaker.verb() == cue || speaker.head() >= 0 && tree.isUnder(cue, speaker.head())) {
                continue;
            }
            boolean isAdverb = speaker.verb() >= 0 && tree.upos(speaker.verb()) == Upos.ADV;
            boolean holds = speaker.verb() < 0 || isAdverb
                    ? speaker.verb() < 0 || tree.clauseVerb(speaker.verb()) == tree.clauseVerb(cue)
                    : holds(tree, cue, speaker.verb()) || isQuoted && !inside(tree, speaker.verb(), quotations);
            if (holds && (best == null || isNearer(tree, cue, speaker, best))) {
                best = speaker;
            }
        }
        return best == null && isQuoted && (wentOn || speakers.isEmpty()) ? carried : best;
    }

    private static boolean isNearer(Tree tree, int cue, Speaker a, Speaker b) {
        boolean aHolds = a.verb() >= 0 && tree.isUnder(cue, a.verb());
        boolean bHolds = b.verb() >= 0 && tree.isUnder(cue, b.verb());
        if (aHolds != bHolds) {
            return aHolds;
        }
        return aHolds && tree.isUnder(a.verb(), b.verb());
    }

    private static boolean inside(Tree tree, int token, List<Quoted> quotations) {
        return quotations.stream()
                .anyMatch(q -> q.span().contains(tree.token(token).span()));
    }

    /** True when the cue stands in the clause that the verb reports, also before an inverted "…, said X". */
    private static boolean holds(Tree tree, int cue, int verb) {
        int at = cue;
        for (int steps = 0; steps <= tree.size() && at >= 0; steps++) {
            int head = tree.head(at);
            String relation = tree.relation(at);
            if (head == verb) {
                return relation.equals("ccomp")
                        || relation.equals("xcomp")
                        || relation.equals("parataxis")
                        || relation.equals("obj")
                        || relation.equals("advcl") && cue > verb
                        || relation.equals("dep");
            }
            at = head;
        }
        int above = tree.head(verb);
        return above >= 0 && tree.relation(verb).equals("parataxis") && tree.isUnder(cue, above);
    }
}
