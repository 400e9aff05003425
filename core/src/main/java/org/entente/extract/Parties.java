package org.entente.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.EntityKind;
import org.entente.model.Feature;
import org.entente.model.Filler;
import org.entente.model.Layers;
import org.entente.model.Mention;
import org.entente.model.NameKind;
import org.entente.model.Upos;
import org.entente.pack.LanguagePack;
import org.jspecify.annotations.Nullable;

/**
 * Who is named in a noun phrase: a name at its head, a polity that a role noun belongs to, several in a list, or a word
 * that points back.
 *
 * <p>The path of a filler is the slot and how the phrase led to it: nothing for the head itself, {@code .role} for
 * "Iranian minister", {@code .thing} for "Iranian drones", {@code .list}, {@code .back}.
 */
final class Parties {
    private final LanguagePack pack;
    private final Tree tree;
    private final int sentence;
    private final List<Mention> mentions;
    private final int[] mentionAt;

    /** @param mentions all of the document */
    Parties(LanguagePack pack, Tree tree, int sentence, List<Mention> mentions) {
        this.pack = pack;
        this.tree = tree;
        this.sentence = sentence;
        this.mentions = mentions;
        this.mentionAt = new int[tree.size()];
        Arrays.fill(mentionAt, -1);
        for (int m = Layers.firstIn(mentions, Mention::sentence, sentence); m < mentions.size(); m++) {
            Mention mention = mentions.get(m);
            if (mention.sentence() != sentence) {
                break;
            }
            for (int i = mention.first(); i < mention.last() && i < mentionAt.length; i++) {
                mentionAt[i] = m;
            }
        }
    }

    /** Index of the sentence. */
    int sentence() {
        return sentence;
    }

    /** The index of the mention that covers a token, −1 for none. */
    int mentionAt(int token) {
        return mentionAt[token];
    }

    /** True when a party is named at the token. */
    boolean isParty(int token) {
        return mentionAt[token] >= 0 && mentions.get(mentionAt[token]).isParty();
    }

    /** True when a state's or a city's name stands where places stand: "in Tokyo". */
    boolean isLocated(int mention) {
        Mention named = mentions.get(mention);
        boolean isGround = named.via() == NameKind.CAPITAL || named.via() == NameKind.NAME;
        return isGround && pack.isWord("locative", tree.marker(named.first()));
    }

    /** True when a person is named at the token. */
    boolean isPerson(int token) {
        return mentionAt[token] >= 0 && mentions.get(mentionAt[token]).kind() == EntityKind.PERSON;
    }

    /** The indices of the parties named in this sentence, in order. */
    List<Integer> named() {
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < mentionAt.length; i++) {
            if (isParty(i) && (out.isEmpty() || out.get(out.size() - 1) != mentionAt[i])) {
                out.add(mentionAt[i]);
            }
        }
        return out;
    }

    /** Who fills a slot with this head. */
    List<Filler> at(int head, String path) {
        List<Filler> out = new ArrayList<>();
        collect(head, path, 0, out);
        return out;
    }

    private void collect(int head, String path, int depth, List<Filler> out) {
        if (depth > 4) {
            return;
        }
        if (isParty(head)) {
            int closer = groupNamed(head);
            add(closer >= 0 ? closer : mentionAt[head], path, out);
        } else {
            Filler back = pointsBack(head, path);
            if (back != null) {
                out.add(back);
                return;
            }
            inside(head, path, out);
        }
        for (int child : tree.children(head)) {
            if (tree.relation(child).equals("conj") && !tree.isVerb(child) && !beginsClause(head, child)) {
                collect(child, path, depth + 1, out);
            }
        }
        list(path, out);
    }

    /**
     * "recalled its ambassador and Libya closed …", "promised A$25 million and Britain five million": a name joined to
     * a thing, with a verb or a figure behind it, is somebody who does the like; "among them" joins nobody.
     */
    private boolean beginsClause(int head, int child) {
        if (tree.upos(child) == Upos.PRON) {
            return true;
        }
        boolean isBehindVerb = tree.head(head) >= 0 && tree.head(head) < head;
        if (!isParty(child) || !isBehindVerb) {
            return false;
        }
        int next = mentions.get(mentionAt[child]).last();
        Upos upos = next < tree.size() ? tree.upos(next) : Upos.PUNCT;
        if (isParty(head)) {
            // "signed by Peru and Chile rejected it": two names are joined, but where a finite verb follows at once
            boolean isFinite = upos == Upos.AUX
                    || upos == Upos.VERB && !tree.token(next).has(Feature.PARTICIPLE) && isTensed(next);
            return isFinite && tree.isVerb(tree.head(head));
        }
        return upos == Upos.VERB || upos == Upos.AUX || upos == Upos.NUM;
    }

    private boolean isTensed(int verb) {
        return tree.token(verb).has(Feature.PAST)
                || tree.token(verb).has(Feature.PRESENT)
                || tree.token(verb).has(Feature.FUTURE)
                || tree.token(verb).has(Feature.IMPERFECT);
    }

    /** "le milizie curde Ypg": the name beside what kind of group it is; −1 when there is none. */
    private int groupNamed(int head) {
        Mention wide = mentions.get(mentionAt[head]);
        for (int child : tree.children(head)) {
            boolean isBeside = isParty(child)
                    && mentionAt[child] != mentionAt[head]
                    && tree.marker(child).isEmpty();
            if (isBeside
                    && wide.kind() == EntityKind.GROUP
                    && mentions.get(mentionAt[child]).kind() == EntityKind.GROUP
                    && !tree.relation(child).equals("conj")) {
                return mentionAt[child];
            }
        }
        return -1;
    }

    private void add(int mention, String path, List<Filler> out) {
        for (Filler filler : out) {
            if (filler instanceof Filler.Named named && named.mention() == mention) {
                return;
            }
        }
        out.add(new Filler.Named(path, mention));
    }

    /** The party that a common noun belongs to, by apposition, adjective or genitive. */
    private void inside(int head, String path, List<Filler> out) {
        String role = role(head);
        boolean isRole = !role.isEmpty();
        int person = -1;
        int owner = -1;
        for (int token : tree.phrase(head, isRole ? 3 : 2)) {
            if (token == head || !isParty(token) || isInConjunct(token, head)) {
                continue;
            }
            Mention mention = mentions.get(mentionAt[token]);
            boolean isApposed = mention.kind() == EntityKind.PERSON
                    || tree.relation(token).equals("appos")
                    || tree.relation(token).equals("flat");
            if (isApposed && person < 0) {
                person = mentionAt[token];
            } else if (owner < 0 && belongs(token, head)) {
                owner = mentionAt[token];
            }
        }
        int author = isRole || person >= 0 || path.startsWith("subj") ? -1 : author(head);
        if (author >= 0) {
            add(author, path + ".thing", out);
        } else if (person >= 0) {
            add(person, path + (isRole ? "" : ".near"), out);
        } else if (owner >= 0) {
            add(owner, path + (isRole ? ".role" : ".thing"), out);
        } else if (isRole && author(head) >= 0) {
            add(author(head), path + ".role", out);
        } else if (isRole) {
            for (int child : tree.children(head)) {
                if (tree.isWord(child, "possessive") && (role.equals("organ") || role.equals("group"))) {
                    out.add(new Filler.Anaphor(path + ".poss", Filler.AnaphorKind.POSSESSIVE, sentence, child));
                    return;
                }
            }
            if (role.equals("organ") && tree.hasRelation(head, "nsubj")) {
                out.add(new Filler.Anaphor(path + ".poss", Filler.AnaphorKind.POSSESSIVE, sentence, head));
            }
        }
    }

    /** "a resolution drafted by Britain", "el atentado cometido por ETA": whose it is by what was done to it; or −1. */
    private int author(int head) {
        for (int child : tree.children(head)) {
            boolean isDone =
                    (tree.relation(child).equals("acl") || tree.relation(child).equals("amod"))
                            && !tree.isRelativeClause(child)
                            && tree.isPassive(child)
                            && !isSense(child, "meet.mediate");
            if (!isDone) {
                continue;
            }
            boolean isFired = isSense(child, "attack.");
            for (int agent : tree.children(child)) {
                // "a drone launched from Yemen" is of whoever launched it there
                boolean isOrigin = isFired && pack.isWord("origin", tree.marker(agent));
                if (!isOrigin && !pack.isWord("passive-agent", tree.marker(agent))) {
                    continue;
                }
                for (int token : tree.phrase(agent, 2)) {
                    if (isParty(token)) {
                        return mentionAt[token];
                    }
                }
            }
        }
        return -1;
    }

    private boolean isSense(int verb, String family) {
        return tree.token(verb).lemmas().stream()
                .flatMap(lemma -> pack.lexemes(lemma).stream())
                .anyMatch(lexeme -> lexeme.sense().startsWith(family));
    }

    private boolean isInConjunct(int token, int head) {
        int at = token;
        while (at >= 0 && at != head) {
            if (tree.relation(at).equals("conj") && tree.head(at) == head) {
                return true;
            }
            at = tree.head(at);
        }
        return false;
    }

    /** True for a demonym or genitive that says whose the noun is, false for a place or a goal inside the phrase. */
    private boolean belongs(int token, int head) {
        int at = token;
        while (at >= 0 && at != head) {
            String marker = tree.marker(at);
            if (!marker.isEmpty() && !pack.isWord("genitive", marker) && !tree.hasRelation(at, "nmod:poss")) {
                return false;
            }
            at = tree.head(at);
        }
        return true;
    }

    /** The role of the noun at a token: {@code organ, person, group, outlet, anaphor}; empty when it has none. */
    String role(int token) {
        String found = "";
        int longest = 0;
        Set<String> words = new LinkedHashSet<>(tree.token(token).lemmas());
        words.add(tree.lower(token));
        for (String word : words) {
            for (LanguagePack.Phrase phrase : pack.nouns(word)) {
                if (phrase.words().size() > longest && stands(token, phrase.words())) {
                    longest = phrase.words().size();
                    found = phrase.value();
                }
            }
        }
        return found;
    }

    private boolean stands(int token, List<String> words) {
        int at = token;
        for (String word : words) {
            while (at > token && at < tree.size() && tree.upos(at) == Upos.DET && !isWord(at, word)) {
                at++;
            }
            if (at >= tree.size() || !isWord(at, word)) {
                return false;
            }
            at++;
        }
        return true;
    }

    private boolean isWord(int token, String word) {
        return tree.token(token).lemmas().contains(word) || tree.lower(token).equals(word);
    }

    private @Nullable Filler pointsBack(int head, String path) {
        Upos upos = tree.upos(head);
        String lower = tree.lower(head);
        if (isBoth(head, lower)) {
            return new Filler.Anaphor(path + ".back", Filler.AnaphorKind.BOTH, sentence, head);
        }
        if (upos == Upos.PRON
                && !tree.isWord(head, "relative")
                && !tree.isWord(head, "reflexive")
                && isPersonal(head)) {
            return new Filler.Anaphor(path + ".back", Filler.AnaphorKind.PRONOUN, sentence, head);
        }
        if (tree.isWord(head, "counterpart") && !ownsParty(head)) {
            return new Filler.Anaphor(path + ".back", Filler.AnaphorKind.COUNTERPART, sentence, head);
        }
        if (isGovernment(head, path)) {
            return new Filler.Anaphor(path + ".back", Filler.AnaphorKind.GOVERNMENT, sentence, head);
        }
        if (isBody(head)) {
            return new Filler.Anaphor(path + ".back", Filler.AnaphorKind.BODY, sentence, head);
        }
        if (role(head).equals("anaphor") && !ownsParty(head)) {
            boolean isPlural =
                    tree.token(head).has(Feature.PLURAL) && !tree.token(head).has(Feature.SINGULAR);
            return new Filler.Anaphor(
                    path + ".back", isPlural ? Filler.AnaphorKind.BOTH : Filler.AnaphorKind.COUNTRY, sentence, head);
        }
        return null;
    }

    /** "Accused the government": with an article, not as a subject, and nothing that says whose. */
    private boolean isGovernment(int head, String path) {
        return !path.startsWith("subj")
                && tree.isWord(head, "own-government")
                && !ownsParty(head)
                && tree.children(head).stream()
                        .anyMatch(child ->
                                child < head && tree.isWord(child, "definite") && !tree.isWord(child, "possessive"));
    }

    /** "The bloc", "l'alleanza": with an article and nothing that says of what. */
    private boolean isBody(int head) {
        boolean isDefinite = false;
        for (int child : tree.children(head)) {
            isDefinite |= child < head && tree.isWord(child, "definite");
            if (tree.relation(child).equals("nmod") || tree.relation(child).equals("compound")) {
                return false;
            }
        }
        return isDefinite && tree.isWord(head, "body") && !ownsParty(head);
    }

    /** "ambos", "both leaders", "los dos países", "i due governi". */
    private boolean isBoth(int head, String lower) {
        if (pack.isWord("both", lower) || pack.isWord("two-countries", lower) && !ownsParty(head)) {
            return true;
        }
        for (int child : tree.children(head)) {
            boolean isTwo = pack.number(tree.lower(child)).filter(n -> n == 2).isPresent();
            if (pack.isWord("both", tree.lower(child)) && !ownsParty(head)
                    || isTwo && !role(head).isEmpty() && !ownsParty(head)) {
                return true;
            }
        }
        return false;
    }

    private boolean ownsParty(int head) {
        for (int token : tree.phrase(head, 3)) {
            if (token != head && isParty(token)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPersonal(int token) {
        String form = tree.token(token).form().toLowerCase(Locale.ROOT);
        return pack.isWord("pronoun-subject-singular-m", form)
                || pack.isWord("pronoun-subject-singular-f", form)
                || pack.isWord("pronoun-plural", form)
                || pack.isWord("dative-clitic", form)
                || pack.isWord("object-clitic", form);
    }

    /** "A, B, C and D": the parser makes appositions of lists, so the surface decides. */
    private void list(String path, List<Filler> out) {
        List<Filler> grown = new ArrayList<>(out);
        for (Filler filler : grown) {
            if (!(filler instanceof Filler.Named named)
                    || mentions.get(named.mention()).sentence() != sentence) {
                continue;
            }
            int last = named.mention();
            while (true) {
                int next = nextInList(last);
                if (next < 0) {
                    break;
                }
                add(next, path + ".list", out);
                last = next;
            }
        }
    }

    private int nextInList(int mention) {
        Mention here = mentions.get(mention);
        int i = here.last();
        boolean hasSeparator = false;
        while (i < tree.size() && i - here.last() <= 5) {
            if (mentionAt[i] >= 0) {
                Mention next = mentions.get(mentionAt[i]);
                return hasSeparator && next.isParty() && isSameKind(here, next) && !heads(i, here) ? mentionAt[i] : -1;
            }
            Upos upos = tree.upos(i);
            if (upos == Upos.CCONJ || tree.lower(i).equals(",")) {
                hasSeparator = true;
            } else if (upos != Upos.DET && upos != Upos.ADP && role(i).isEmpty()) {
                return -1;
            }
            i++;
        }
        return -1;
    }

    private static boolean isSameKind(Mention a, Mention b) {
        boolean bothDemonyms = (a.via() == NameKind.DEMONYM) == (b.via() == NameKind.DEMONYM);
        return bothDemonyms && !a.best().polity().equals(b.best().polity());
    }

    /** True when the second name has a place of its own in the clause: it begins something new. */
    private boolean heads(int token, Mention first) {
        int top = token;
        while (tree.head(top) >= 0 && mentionAt[tree.head(top)] == mentionAt[token]) {
            top = tree.head(top);
        }
        String relation = tree.relation(top);
        boolean isOwn = relation.equals("nsubj") || relation.equals("obj") || relation.equals("root");
        return isOwn && !tree.isUnder(first.first(), top);
    }
}
