package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
            case AFTER -> after(start, end);
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
        // "…, confirmó la ministra": not the noun before the comma, to which the parser hangs the clause
        boolean hasSubject =
                tree.children(verb).stream().anyMatch(c -> tree.relation(c).equals("nsubj"));
        if (!hasSubject && verb > 0 && tree.lower(verb - 1).equals(",") && inverted(verb) >= 0) {
            return speaker(Speaker.Kind.VERB, verb, inverted(verb));
        }
        for (Arg arg : arguments.ofVerb(tree, verb)) {
            if (arg.isIn("subj") && arg.token() != Arg.DROPPED && !isInserted(arg.token(), verb)) {
                return speaker(Speaker.Kind.VERB, verb, arg.token());
            }
        }
        int inverted = inverted(verb);
        if (inverted >= 0) {
            return speaker(Speaker.Kind.VERB, verb, inverted);
        }
        boolean isReflexive = tree.children(verb).stream().anyMatch(child -> tree.isWord(child, "reflexive"));
        if (!isReflexive) {
            return new Speaker(Speaker.Kind.VERB, verb, -1, new Voice("", null), "");
        }
        return isSomethingElse(verb) ? null : new Speaker(Speaker.Kind.VERB, verb, -1, Voice.UNNAMED, "");
    }

    /** "The matter, he said, is settled": between two commas a verb of saying has not the clause's subject. */
    private boolean isInserted(int subject, int verb) {
        int first = tree.groupStart(verb);
        return subject < first
                && first > 0
                && verb + 1 < tree.size()
                && tree.lower(first - 1).equals(",")
                && tree.lower(verb + 1).equals(",");
    }

    /** "Se adelantó al declarar …": with a reflexive and nothing said, a verb of saying says something else. */
    private boolean isSomethingElse(int verb) {
        boolean isInserted = tree.relation(verb).equals("parataxis")
                && verb >= 2
                && (tree.lower(verb - 2).equals(",")
                        || verb >= 3 && tree.lower(verb - 3).equals(","));
        return !isInserted && tree.children(verb).stream().noneMatch(child -> isContent(tree.relation(child)));
    }

    private static boolean isContent(String relation) {
        return relation.equals("ccomp") || relation.equals("csubj") || relation.equals("xcomp");
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

    /** After "according to"; inside a relative clause ("what was, according to X, a mistake") it reaches no further. */
    private @Nullable Speaker after(int start, int from) {
        for (int i = from; i < tree.size() && i < from + REACH; i++) {
            if (tree.upos(i) == Upos.NOUN || tree.upos(i) == Upos.PROPN) {
                int head = i;
                while (tree.head(head) >= from && tree.head(head) < from + 8 && tree.isNominal(tree.head(head))) {
                    head = tree.head(head);
                }
                if (!isSomebody(head)) {
                    return null;
                }
                int verb = tree.clauseVerb(head);
                boolean isAside = verb >= 0 && verb < start && tree.isRelativeClause(verb);
                return isAside ? speaker(Speaker.Kind.CLAUSE, verb, head) : speaker(Speaker.Kind.SENTENCE, -1, head);
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
                int subject = isQuotationAfter(at) ? subjectOf(tree.clauseVerb(head), at) : -1;
                if (subject >= 0) {
                    return speaker(Speaker.Kind.SENTENCE, -1, subject);
                }
                return speaks(head, at) ? speaker(Speaker.Kind.SENTENCE, -1, head) : null;
            }
        }
        return null;
    }

    /** "Salvini attacca la Francia: «…»": who does what the words before the colon tell; −1 when nobody. */
    private int subjectOf(int verb, int colon) {
        if (verb < 0 || verb > colon) {
            return -1;
        }
        return tree.children(verb).stream()
                .filter(child -> tree.relation(child).equals("nsubj") && child < colon && isSomebody(child))
                .findFirst()
                .orElse(-1);
    }

    private boolean speaks(int head, int colon) {
        // "the one that X brokered: Y left" has a verb before the colon, and goes on with the article's own words
        boolean isTold = IntStream.range(0, head).anyMatch(tree::isVerb);
        if (isTold && !isQuotationAfter(colon)) {
            return false;
        }
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
        boolean isReflexive = false;
        for (int child : tree.children(verb)) {
            String relation = tree.relation(child);
            isReflexive |= tree.isWord(child, "reflexive") || relation.equals("expl");
            hasSubject |= relation.equals("nsubj");
            hasContent |= isContent(relation);
        }
        // "nadie se atribuyó el ataque": whoever is named takes it on himself
        return tree.isPassive(verb) || !hasSubject && (hasContent || isReflexive);
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
