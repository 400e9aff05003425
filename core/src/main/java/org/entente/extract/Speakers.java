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

/** Finds who speaks in a sentence, by the pack's voice patterns. One sentence, one thread. */
final class Speakers {
    private static final int LONGEST = 80;
    private static final int REACH = 6;
    private final LanguagePack pack;
    private final Arguments arguments;
    private final Tree tree;
    private final Parties parties;
    private final List<Mention> mentions;
    private final List<Quoted> quotations;
    private final Document document;

    Speakers(
            LanguagePack pack,
            Arguments arguments,
            Tree tree,
            Parties parties,
            List<Mention> mentions,
            List<Quoted> quotations,
            Document document) {
        this.pack = pack;
        this.arguments = arguments;
        this.tree = tree;
        this.parties = parties;
        this.mentions = mentions;
        this.quotations = quotations;
        this.document = document;
    }

    /** The speakers, in the order of the words that show them. */
    List<Speaker> find() {
        List<Speaker> out = new ArrayList<>();
        for (VoicePattern pattern : pack.voices()) {
            for (int i = 0; i < tree.size(); i++) {
                int end = pattern.pattern().matchAt(tree.tokens(), i);
                Speaker speaker = end < 0 ? null : at(pattern.side(), i, end);
                if (speaker != null
                        && out.stream().noneMatch(s -> s.token() == speaker.token() && s.head() == speaker.head())) {
                    out.add(speaker);
                }
            }
        }
        out.sort((a, b) -> Integer.compare(Math.max(a.token(), a.head()), Math.max(b.token(), b.head())));
        return out;
    }

    private @Nullable Speaker at(VoicePattern.Side side, int start, int end) {
        return switch (side) {
            case SUBJECT -> subject(start, end);
            case AFTER -> after(end);
            case BEFORE -> before(start);
            case UNNAMED -> unnamed(start, end);
        };
    }

    private @Nullable Speaker subject(int start, int end) {
        int verb = -1;
        for (int i = start; i < end && verb < 0; i++) {
            verb = tree.isVerb(i) && !tree.relation(i).equals("aux") ? i : -1;
        }
        if (verb < 0) {
            return null;
        }
        for (Arg arg : arguments.ofVerb(tree, verb)) {
            if (arg.isIn("subj") && arg.token() != Arg.DROPPED) {
                return speaker(Speaker.Kind.VERB, verb, arg.token());
            }
        }
        int inverted = inverted(verb);
        return inverted >= 0
                ? speaker(Speaker.Kind.VERB, verb, inverted)
                : new Speaker(Speaker.Kind.VERB, verb, -1, new Voice("", null), "");
    }

    /** "…, señaló Fars News": the parser takes the subject after the verb for its object. */
    private int inverted(int verb) {
        for (int child : tree.children(verb)) {
            boolean isNear = child > verb && child - verb <= REACH;
            if (isNear
                    && tree.relation(child).equals("obj")
                    && tree.marker(child).isEmpty()
                    && isSomebody(child)) {
                return child;
            }
        }
        return -1;
    }

    private @Nullable Speaker after(int from) {
        for (int i = from; i < tree.size() && i < from + REACH; i++) {
            if (tree.upos(i) == Upos.NOUN || tree.upos(i) == Upos.PROPN) {
                int head = i;
                while (tree.head(head) >= from && tree.head(head) < from + 8 && tree.isNominal(tree.head(head))) {
                    head = tree.head(head);
                }
                return isSomebody(head) ? speaker(Speaker.Kind.SENTENCE, -1, head) : null;
            }
        }
        return null;
    }

    /** "Putin: we shall not yield"; but "Somalia: ships on their way" only says where. */
    private @Nullable Speaker before(int at) {
        for (int i = at - 1; i >= 0 && i >= at - 3; i--) {
            if (tree.upos(i) == Upos.NOUN || tree.upos(i) == Upos.PROPN) {
                int head = i;
                while (tree.head(head) >= 0 && tree.head(head) < at && tree.isNominal(tree.head(head))) {
                    head = tree.head(head);
                }
                return speaks(head, at) ? speaker(Speaker.Kind.SENTENCE, -1, head) : null;
            }
        }
        return null;
    }

    private boolean speaks(int head, int colon) {
        int mention = parties.mentionAt(head);
        if (mention < 0) {
            return !parties.role(head).isEmpty() || isUnnamed(head);
        }
        return mentions.get(mention).kind() != EntityKind.STATE || isQuotationAfter(colon);
    }

    private boolean isQuotationAfter(int token) {
        int end = tree.token(token).span().end();
        return quotations.stream()
                .anyMatch(quoted -> quoted.span().start() > end && quoted.span().start() <= end + 3);
    }

    /** A name, somebody's office, an organ, an outlet, an unnamed source: not a reason, not a thing. */
    private boolean isSomebody(int head) {
        if (!parties.role(head).isEmpty() || isUnnamed(head)) {
            return true;
        }
        for (int token : tree.phrase(head, 1)) {
            if (parties.mentionAt(token) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** "it is believed", "allegedly", "the alleged": words that leave the speaker unsaid. */
    private @Nullable Speaker unnamed(int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            Upos upos = tree.upos(i);
            if (upos == Upos.ADV) {
                return new Speaker(Speaker.Kind.CLAUSE, i, -1, Voice.UNNAMED, "");
            }
            if (upos == Upos.ADJ && tree.relation(i).equals("amod")) {
                return new Speaker(Speaker.Kind.NOUN, i, -1, Voice.UNNAMED, "");
            }
            if (upos == Upos.VERB && isImpersonal(i)) {
                return new Speaker(Speaker.Kind.VERB, i, -1, Voice.UNNAMED, "");
            }
        }
        return null;
    }

    private boolean isImpersonal(int verb) {
        boolean hasSubject = false;
        boolean hasContent = false;
        for (int child : tree.children(verb)) {
            String relation = tree.relation(child);
            if (tree.isWord(child, "reflexive") || relation.equals("expl")) {
                return true;
            }
            hasSubject |= relation.equals("nsubj");
            hasContent |= relation.equals("ccomp") || relation.equals("csubj") || relation.equals("xcomp");
        }
        return tree.isPassive(verb) || !hasSubject && hasContent;
    }

    private Speaker speaker(Speaker.Kind kind, int token, int head) {
        String polity = "";
        Voice named = null;
        for (int word : tree.phrase(head, 3)) {
            int m = parties.mentionAt(word);
            if (m < 0) {
                continue;
            }
            Mention mention = mentions.get(m);
            if (polity.isEmpty() && mention.isParty()) {
                polity = mention.best().polity();
            }
            boolean isName = mention.kind() == EntityKind.PERSON
                    || mention.kind() == EntityKind.OUTLET
                    || word == head && mention.via() != NameKind.DEMONYM;
            if (named == null && isName) {
                named = new Voice(mention.best().canonical(), document.quote(mention.span()));
            }
        }
        if (named != null) {
            return new Speaker(kind, token, head, named, polity);
        }
        if (polity.isEmpty() && isUnnamed(head)) {
            return new Speaker(kind, token, head, Voice.UNNAMED, "");
        }
        Span words = words(head);
        return new Speaker(kind, token, head, new Voice(document.quote(words).words(), document.quote(words)), polity);
    }

    private boolean isUnnamed(int head) {
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

    /** The words of a phrase that stand together around its head, its preposition left out. */
    private Span words(int head) {
        List<Integer> phrase = tree.phrase(head, 3);
        Span span = tree.token(head).span();
        int at = phrase.indexOf(head);
        for (int k = at - 1; k >= 0 && phrase.get(k) == phrase.get(k + 1) - 1; k--) {
            Span wider = span.cover(tree.token(phrase.get(k)).span());
            if (wider.length() > LONGEST || tree.upos(phrase.get(k)) == Upos.ADP) {
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
}
