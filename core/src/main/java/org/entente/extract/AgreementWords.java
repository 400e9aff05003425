package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.Item;
import org.entente.model.PartialDate;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.TieKind;
import org.entente.model.TieStage;
import org.entente.model.TimeExpression;
import org.entente.model.Upos;
import org.entente.pack.LanguagePack;
import org.entente.pack.Sense;
import org.entente.pack.TieSense;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the words around an agreement say of it: "a 20-year strategic agreement signed in 2001" is one of twenty
 * years, signed in 2001; how far it has come follows from the act that it is the object of. For one sentence.
 */
final class AgreementWords {
    private static final int LONGEST_TITLE = 12;

    private final SentenceView view;
    private final Tree tree;
    private final LanguagePack pack;
    private final When when;
    private @Nullable List<Cue> acts;

    AgreementWords(SentenceView view, When when) {
        this.view = view;
        this.tree = view.tree();
        this.pack = view.readers().pack();
        this.when = when;
    }

    /**
     * What is told of a tie beside its parties.
     *
     * @param words where it stands, to be shown with the cue
     */
    record Told(
            SortedMap<String, String> details,
            Status status,
            PartialDate from,
            PartialDate to,
            List<Span> times,
            Span words,
            boolean pointsBack) {}

    /** An act done to the agreement: how far it brings it, and whether it has happened. */
    private record Deed(int token, TieStage stage, Status status) {}

    Told read(Cue cue, TieSense meaning, Status status) {
        int noun = cue.lexeme().pos() == 'N' ? cue.token() : document(cue);
        SortedMap<String, String> details = new TreeMap<>(meaning.details());
        List<Span> times = new ArrayList<>();
        PartialDate from = PartialDate.UNKNOWN;
        PartialDate to = PartialDate.UNKNOWN;
        if (noun < 0) {
            return new Told(
                    details, status, from, to, times, tree.token(cue.token()).span(), true);
        }
        int first = titleStart(noun);
        int last = titleEnd(noun);
        Span title = tree.token(first).span().cover(tree.token(last).span());
        details.put("title", view.annotated().document().quote(title).words());
        details.put("document", kind(noun));
        details.put("term", term(first, noun));
        details.put("subjects", String.join("|", subjects(noun)));
        details.put("replaces", replaced(noun));
        TimeExpression own = dated(noun);
        if (own != null) {
            details.put("signed", own.date().iso());
            times.add(own.span());
        }
        Deed deed = cue.lexeme().pos() == 'N' ? deed(noun) : null;
        if (deed != null) {
            boolean isDone = deed.status() == Status.REPORTED;
            TimeExpression time = when.of(deed.token());
            String date = time == null ? "" : time.date().iso();
            details.putAll(deed.stage().detailsOf(isDone, date));
            if (time != null) {
                from = deed.stage().from(isDone, time.date());
                to = deed.stage().to(isDone, time.date());
                times.add(time.span());
            }
            status = Status.REPORTED;
        } else if (cue.lexeme().pos() != 'N') {
            TimeExpression time = when.of(cue.token());
            TieStage stage = TieStage.of(details.getOrDefault("stage", TieStage.IN_FORCE.code()));
            boolean isDone = status == Status.REPORTED;
            details.remove("stage");
            details.putAll(stage.detailsOf(isDone, ""));
            if (time != null) {
                from = stage.from(isDone, time.date());
                to = stage.to(isDone, time.date());
                times.add(time.span());
            }
            status = Status.REPORTED;
        } else {
            status = Status.REPORTED;
        }
        details.values().removeIf(String::isEmpty);
        return new Told(details, status, from, to, times, title, pointsBack(noun));
    }

    /** "The treaty expired": the agreement that a verb tells of. */
    private int document(Cue cue) {
        for (Arg arg : cue.args()) {
            if (arg.token() >= 0
                    && (arg.isIn("subj") || arg.isIn("obj"))
                    && !kind(arg.token()).isEmpty()) {
                return arg.token();
            }
        }
        return -1;
    }

    private String kind(int noun) {
        for (Item item : view.items()) {
            if (item.first() <= noun && noun < item.last() && item.family().equals("document")) {
                return item.kind().substring(item.kind().indexOf(':') + 1);
            }
        }
        return "";
    }

    /** The first of the words before a noun that belong to its title: no article, no party, no date. */
    private int titleStart(int noun) {
        int first = noun;
        for (int i = noun - 1; i >= 0 && noun - i < LONGEST_TITLE; i--) {
            boolean isOwn = tree.isUnder(i, noun) && view.parties().mentionAt(i) < 0 && !isDate(i);
            Upos upos = tree.upos(i);
            if (!isOwn
                    || upos == Upos.DET
                    || upos == Upos.PRON
                    || upos == Upos.ADP
                    || upos == Upos.PUNCT && !tree.lower(i).equals("-")) {
                break;
            }
            if (upos != Upos.PUNCT && upos != Upos.CCONJ) {
                first = i;
            }
        }
        return first;
    }

    /** "trattato di amicizia", "agreement on fisheries": up to the end of what it is about. */
    private int titleEnd(int noun) {
        int last = noun;
        for (int i = noun + 1; i < tree.size() && i - noun < LONGEST_TITLE; i++) {
            if (!tree.isUnder(i, noun)
                    || view.parties().mentionAt(i) >= 0
                    || isDate(i)
                    || tree.isVerb(i)
                    || tree.upos(i) == Upos.PRON
                    || tree.upos(i) == Upos.SCONJ
                    || tree.upos(i) == Upos.PUNCT
                            && !tree.lower(i).equals("-")
                            && !tree.lower(i).equals(",")) {
                break;
            }
            if (tree.upos(i) == Upos.NOUN || tree.upos(i) == Upos.ADJ || tree.upos(i) == Upos.PROPN) {
                last = i;
            }
        }
        return last;
    }

    private boolean isDate(int token) {
        return view.times().stream().anyMatch(t -> t.covers(token));
    }

    /** "20-year", "de diez años": a number and a unit of time near the noun; empty when there is none. */
    private String term(int first, int noun) {
        for (int i = Math.max(0, first - 2); i < tree.size() && i < noun + LONGEST_TITLE; i++) {
            if (!tree.isUnder(i, noun) || isDate(i)) {
                continue;
            }
            String number = number(i);
            int unit = i + 1 < tree.size() && tree.lower(i + 1).equals("-") ? i + 2 : i + 1;
            if (!number.isEmpty() && unit < tree.size()) {
                for (LanguagePack.TimeWord word : pack.times()) {
                    if (word.value().startsWith("unit:") && word.pattern().matchAt(tree.tokens(), unit) == unit + 1) {
                        return number + " " + word.value().substring("unit:".length())
                                + (number.equals("1") ? "" : "s");
                    }
                }
            }
        }
        return "";
    }

    private String number(int token) {
        String word = tree.lower(token);
        if (word.matches("\\d{1,3}")) {
            return word;
        }
        return pack.number(word)
                .filter(n -> n == Math.rint(n) && n < 1000)
                .map(n -> String.format(Locale.ROOT, "%.0f", n))
                .orElse("");
    }

    /** The nouns that say what an agreement is on, in the order of their names. */
    private TreeSet<String> subjects(int noun) {
        TreeSet<String> out = new TreeSet<>();
        for (int child : tree.children(noun)) {
            boolean isAbout =
                    (tree.relation(child).equals("nmod") || tree.relation(child).equals("obl"))
                            && !tree.marker(child).isEmpty();
            if (isAbout) {
                subject(child, out, 0);
            } else if (tree.relation(child).equals("compound") && tree.upos(child) == Upos.NOUN) {
                subject(child, out, 4);
            }
        }
        return out;
    }

    private void subject(int token, TreeSet<String> out, int depth) {
        if (tree.upos(token) != Upos.NOUN || view.parties().mentionAt(token) >= 0 || isDate(token) || isUnit(token)) {
            return;
        }
        if (view.parties().role(token).isEmpty()) {
            out.add(tree.token(token).lemma());
        }
        for (int child : tree.children(token)) {
            if (depth < 4 && tree.relation(child).equals("conj")) {
                subject(child, out, depth + 1);
            }
        }
    }

    private boolean isUnit(int token) {
        return pack.times().stream()
                .anyMatch(t -> t.value().startsWith("unit:") && t.pattern().matchAt(tree.tokens(), token) > token);
    }

    /** "will replace a 20-year agreement": the title of what its subject takes the place of. */
    private String replaced(int noun) {
        int verb = tree.head(noun);
        if (verb < 0 || !tree.relation(noun).equals("nsubj") || !tree.isWord(verb, "replacing")) {
            return "";
        }
        for (int child : tree.children(verb)) {
            if (tree.relation(child).equals("obj") && !kind(child).isEmpty()) {
                Span words = tree.token(titleStart(child))
                        .span()
                        .cover(tree.token(titleEnd(child)).span());
                return view.annotated().document().quote(words).words();
            }
        }
        return "";
    }

    /** "a 1951 treaty", "la dichiarazione del 9 luglio": a past date that hangs on the noun itself. */
    private @Nullable TimeExpression dated(int noun) {
        for (TimeExpression time : view.times()) {
            boolean hangs = false;
            for (int i = time.first(); i < time.last() && i < tree.size(); i++) {
                hangs |= tree.head(i) == noun && !tree.relation(i).equals("nsubj");
            }
            boolean isNear = time.first() - noun < 4 && noun - time.last() < 4;
            if (hangs && isNear && time.date().isKnown() && !time.isOnward() && !time.isOfWhat() && !isAhead(time)) {
                return time;
            }
        }
        return null;
    }

    private boolean isAhead(TimeExpression time) {
        PartialDate published = view.annotated().document().published();
        return published.isKnown() && time.date().firstDay().isAfter(published.lastDay());
    }

    /** The act that the agreement is the object of, or that is told behind it: "a pact signed in 2001". */
    private @Nullable Deed deed(int noun) {
        for (int child : tree.children(noun)) {
            Deed deed = tree.relation(child).equals("acl") ? deedAt(child) : null;
            if (deed != null) {
                return deed;
            }
        }
        int at = noun;
        while (tree.relation(at).equals("conj") && tree.head(at) >= 0) {
            at = tree.head(at);
        }
        int head = tree.head(at);
        if (head < 0) {
            return null;
        }
        boolean isObject = tree.isVerb(head)
                && (tree.relation(at).equals("obj") || tree.relation(at).equals("nsubj") && tree.isPassive(head));
        boolean isOf = tree.isNominal(head) && tree.relation(at).equals("nmod");
        return isObject || isOf ? deedAt(head) : null;
    }

    private @Nullable Deed deedAt(int token) {
        if (acts == null) {
            acts = view.readers().cues().find(tree, view.parties(), view.items(), view.times(), new ArrayList<>());
        }
        for (Cue act : acts) {
            TieStage stage = act.token() != token
                    ? null
                    : view.readers()
                            .scheme()
                            .sense(act.lexeme().sense())
                            .map(Sense::ties)
                            .map(ties -> ties.get(TieKind.AGREEMENT))
                            .orElse(null);
            if (stage != null) {
                StatusReader.Reading reading = view.readers()
                        .statusReader()
                        .read(tree, token, act.lexeme().pos());
                return reading.isDropped() ? null : new Deed(token, stage, reading.status());
            }
        }
        return null;
    }

    /** "the treaty", "this pact": no article, or an indefinite one, tells of an agreement for the first time. */
    private boolean pointsBack(int noun) {
        for (int child : tree.children(noun)) {
            if (tree.upos(child) == Upos.DET && child < noun) {
                return tree.isWord(child, "demonstrative") || tree.isWord(child, "definite");
            }
        }
        return false;
    }
}
