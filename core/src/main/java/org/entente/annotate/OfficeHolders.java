package org.entente.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Candidate;
import org.entente.model.EntityKind;
import org.entente.model.Layers;
import org.entente.model.Mention;
import org.entente.model.NameKind;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.TimeExpression;
import org.entente.model.Token;
import org.entente.model.Upos;
import org.entente.pack.LanguagePack;
import org.entente.pack.NearNames;
import org.entente.pack.Person;
import org.entente.pack.Words;
import org.entente.pack.World;
import org.jspecify.annotations.Nullable;

/**
 * Gives persons on no list the polity of the office they are named with: "il ministro della Difesa boliviano Edmundo
 * Novillo", "Ali Jafarian, the Iranian minister of health"; else that of the person whose name is spelt much like it.
 * The surname alone stands for them in the rest of the text. Who is named behind a preposition does not hold the office
 * before it, nor does what it is of: "ministro dell'Irrigazione", "the ambassador on Thursday".
 */
final class OfficeHolders {
    private static final int REACH = 8;
    /**
     * A report spells names rightly more often than not: in running text they must be nearer than when one is asked
     * for.
     */
    private static final double ALIKE = 0.86;

    private static final double CLEAR = 0.03;

    private final LanguagePack pack;
    private final World world;
    private final Set<String> titleWords;

    OfficeHolders(LanguagePack pack, World world) {
        this.pack = pack;
        this.world = world;
        this.titleWords = pack.titles().stream()
                .flatMap(title -> title.pattern().firstWords().stream())
                .collect(Collectors.toSet());
    }

    /** The mentions given, and those of persons made known by their office. */
    List<Mention> extend(List<Sentence> sentences, List<Mention> named, List<TimeExpression> times) {
        List<Mention> mentions = named.stream()
                .filter(mention ->
                        !isSomeoneElse(sentences.get(mention.sentence()).tokens(), mention))
                .toList();
        List<Mention> all = new ArrayList<>(mentions);
        Map<String, Candidate> surnames = new HashMap<>();
        Map<String, Optional<Candidate>> spelt = new HashMap<>();
        List<int[]> unknown = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            List<Token> tokens = sentences.get(s).tokens();
            List<Mention> here = Layers.in(mentions, Mention::sentence, s);
            boolean[] taken = taken(tokens, here, Layers.in(times, TimeExpression::sentence, s));
            int i = 0;
            while (i < tokens.size()) {
                int end = nameEnd(tokens, taken, i);
                if (end == i) {
                    i++;
                    continue;
                }
                end = subjectEnd(tokens, i, end);
                Candidate person = byOffice(tokens, i, end, here);
                NameKind via = NameKind.ROLE;
                if (person == null && end - i > 1) {
                    person = spelt.computeIfAbsent(words(tokens, i, end), this::bySpelling)
                            .orElse(null);
                    via = NameKind.MISSPELLING;
                }
                if (person == null) {
                    unknown.add(new int[] {s, i, end});
                } else {
                    all.add(mention(tokens, s, i, end, person, via));
                    if (end - i > 1) {
                        surnames.putIfAbsent(tokens.get(end - 1).form(), person);
                        surnames.putIfAbsent(words(tokens, i, end), person);
                    }
                }
                i = end;
            }
        }
        for (int[] name : unknown) {
            List<Token> tokens = sentences.get(name[0]).tokens();
            Candidate person = surnames.get(words(tokens, name[1], name[2]));
            if (person != null) {
                all.add(mention(tokens, name[0], name[1], name[2], person, NameKind.ROLE));
            }
        }
        all.sort(Comparator.comparing(Mention::span));
        return all;
    }

    private static Mention mention(
            List<Token> tokens, int sentence, int first, int end, Candidate person, NameKind via) {
        Span span = tokens.get(first).span().cover(tokens.get(end - 1).span());
        return new Mention(span, sentence, first, end, EntityKind.PERSON, via, List.of(person));
    }

    /** A surname of the pack beside a name that its bearer does not have: "Tariq Mansoor" is not Haitham bin Tariq. */
    private boolean isSomeoneElse(List<Token> tokens, Mention mention) {
        if (mention.kind() != EntityKind.PERSON || mention.last() - mention.first() > 1) {
            return false;
        }
        return world.person(mention.best().entity())
                .filter(person ->
                        isOtherName(tokens, mention.first() - 1, person) || isOtherName(tokens, mention.last(), person))
                .isPresent();
    }

    private boolean isOtherName(List<Token> tokens, int at, Person person) {
        if (at < 0 || at >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        String form = token.form();
        boolean isName = token.upos() == Upos.PROPN
                && form.length() > 2
                && Character.isUpperCase(form.charAt(0))
                && !Words.isCapitals(form, 2)
                && form.codePoints().allMatch(Character::isLetter);
        String folded = Words.fold(form);
        return isName
                && !pack.names().knows(form)
                && pack.nouns(folded).isEmpty()
                && !titleWords.contains(folded)
                && person.forms().stream().noneMatch(other -> Words.fold(other).contains(folded))
                && !Words.fold(person.name()).contains(folded);
    }

    /** The person of the world pack whose full name is spelt much like this one, when it is clear who. */
    private Optional<Candidate> bySpelling(String name) {
        List<NearNames.Near> near = world.near().find(name).stream()
                .filter(found -> found.entry().kind() == EntityKind.PERSON && found.likeness() >= ALIKE)
                .toList();
        boolean isClear = !near.isEmpty()
                && near.stream()
                        .allMatch(other -> other.likeness() < near.get(0).likeness() - CLEAR
                                || other.entry()
                                        .candidate()
                                        .polity()
                                        .equals(near.get(0).entry().candidate().polity()));
        return isClear ? Optional.of(near.get(0).entry().candidate()) : Optional.empty();
    }

    private static String words(List<Token> tokens, int first, int end) {
        StringBuilder out = new StringBuilder();
        for (int i = first; i < end; i++) {
            out.append(i > first ? " " : "").append(tokens.get(i).form());
        }
        return out.toString();
    }

    /** What is no part of a new name: other names, dates, what a title says behind its first word. */
    private boolean[] taken(List<Token> tokens, List<Mention> mentions, List<TimeExpression> times) {
        boolean[] taken = new boolean[tokens.size()];
        for (Mention m : mentions) {
            take(taken, m.first(), m.last());
        }
        for (TimeExpression time : times) {
            if (!isName(tokens, time)) {
                take(taken, time.first(), time.last());
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            take(taken, i + 1, titleEnd(tokens, i));
        }
        return taken;
    }

    /** "Brian May", "Julio Poch": a month alone that makes one phrase with the name before or behind it. */
    private static boolean isName(List<Token> tokens, TimeExpression time) {
        int at = time.first();
        boolean isMonth = time.last() == at + 1 && time.rule().equals("month");
        return isMonth && (isNameWith(tokens, at, at - 1) || isNameWith(tokens, at, at + 1));
    }

    private static boolean isNameWith(List<Token> tokens, int at, int other) {
        return other >= 0
                && other < tokens.size()
                && tokens.get(other).upos() == Upos.PROPN
                && (tokens.get(other).head() == at || tokens.get(at).head() == other);
    }

    private static void take(boolean[] taken, int first, int last) {
        for (int i = first; i < last && i < taken.length; i++) {
            taken[i] = true;
        }
    }

    /** The end of the longest title that begins here; −1 for none. */
    private int titleEnd(List<Token> tokens, int at) {
        int last = -1;
        if (titleWords.contains(tokens.get(at).form().toLowerCase(Locale.ROOT))
                || tokens.get(at).lemmas().stream().anyMatch(titleWords::contains)) {
            for (LanguagePack.Title title : pack.titles()) {
                last = Math.max(last, title.pattern().matchAt(tokens, at));
            }
        }
        return last;
    }

    /** "ministro dell'Irrigazione Hani Sewilam": what an office is of ends where a name hangs on the office itself. */
    private static int subjectEnd(List<Token> tokens, int first, int end) {
        if (Sentence.isBehindPreposition(tokens, first)) {
            for (int i = first + 1; i < end; i++) {
                int head = tokens.get(i).head();
                if (tokens.get(i).upos() == Upos.PROPN && head >= 0 && head < first) {
                    return i;
                }
            }
        }
        return end;
    }

    /** The end of a run of capitalised proper nouns that starts here; particles may stand inside. */
    private static int nameEnd(List<Token> tokens, boolean[] taken, int from) {
        int end = from;
        int i = from;
        while (i < tokens.size() && !taken[i]) {
            Token token = tokens.get(i);
            boolean isName = token.upos() == Upos.PROPN
                    && Character.isUpperCase(token.form().charAt(0));
            boolean isParticle = i > from
                    && (token.form().equals("de")
                            || token.form().equals("al")
                            || token.form().equals("bin")
                            || token.form().equals("von")
                            || token.form().equals("-"));
            if (isName) {
                end = i + 1;
            } else if (!isParticle) {
                break;
            }
            i++;
        }
        return end;
    }

    private @Nullable Candidate byOffice(List<Token> tokens, int first, int end, List<Mention> mentions) {
        String name = words(tokens, first, end);
        String polity = officeBefore(tokens, first, mentions);
        if (polity.isEmpty()) {
            polity = officeAfter(tokens, end, mentions);
        }
        return polity.isEmpty() ? null : new Candidate("person:" + name.toLowerCase(Locale.ROOT), name, polity, true);
    }

    private String officeBefore(List<Token> tokens, int first, List<Mention> mentions) {
        if (Sentence.isBehindPreposition(tokens, first)) {
            return "";
        }
        boolean hasOffice = false;
        int from = first;
        for (int i = first - 1; i >= 0 && first - i <= REACH; i--) {
            Token token = tokens.get(i);
            if (token.upos() == Upos.VERB
                    || token.upos() == Upos.CCONJ && !hasOffice
                    || isStop(token) && !(token.form().equals(",") && i == first - 1)) {
                break;
            }
            hasOffice |= isPersonNoun(tokens, i);
            from = i;
        }
        return owner(tokens, from, first, mentions);
    }

    private String officeAfter(List<Token> tokens, int end, List<Mention> mentions) {
        if (end >= tokens.size() || !tokens.get(end).form().equals(",")) {
            return "";
        }
        int to = end + 1;
        while (to < tokens.size()
                && to - end <= REACH
                && tokens.get(to).upos() != Upos.VERB
                && !isStop(tokens.get(to))) {
            to++;
        }
        return owner(tokens, end + 1, to, mentions);
    }

    /** The dot of "U.S." ends nothing. */
    private static boolean isStop(Token token) {
        return token.upos() == Upos.PUNCT && !token.form().equals(".");
    }

    /** Whose office is named among these tokens: the polity nearest to its noun, one that it is at or goes to last. */
    private String owner(List<Token> tokens, int from, int to, List<Mention> mentions) {
        String best = "";
        int least = Integer.MAX_VALUE;
        for (int office = from; office < to; office++) {
            if (!isPersonNoun(tokens, office)) {
                continue;
            }
            for (int i = from; i < to; i++) {
                String polity = polityAt(i, mentions);
                int distance = Math.abs(i - office) + (isElsewhere(tokens, i) ? REACH : 0);
                if (!polity.isEmpty() && distance < least) {
                    least = distance;
                    best = polity;
                }
            }
        }
        return best;
    }

    /** True after a preposition other than that of a genitive: "ambassador to Ghana", "ambasciatore a Roma". */
    private boolean isElsewhere(List<Token> tokens, int i) {
        return Sentence.isBehindPreposition(tokens, i)
                && !pack.isWord(
                        "genitive",
                        tokens.get(Sentence.before(tokens, i)).form().toLowerCase(Locale.ROOT));
    }

    private boolean isPersonNoun(List<Token> tokens, int i) {
        for (String lemma : tokens.get(i).lemmas()) {
            for (LanguagePack.Phrase phrase : pack.nouns(lemma)) {
                if (phrase.value().equals("person") && Items.stands(tokens, i, phrase.words())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String polityAt(int i, List<Mention> mentions) {
        for (Mention m : mentions) {
            if (m.covers(i) && m.isParty() && m.kind() != EntityKind.PERSON) {
                return m.best().polity();
            }
        }
        return "";
    }
}
