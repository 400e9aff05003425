package org.entente.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.EntityKind;
import org.entente.model.Item;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.model.Upos;
import org.entente.pack.LanguagePack;
import org.entente.pack.World;
import org.jspecify.annotations.Nullable;

/** Finds things: the pack's item words and the world's weapon systems, with the quantity told before them. */
final class Items {
    private static final int REACH = 6;
    private final LanguagePack pack;
    private final World world;

    Items(LanguagePack pack, World world) {
        this.pack = pack;
        this.world = world;
    }

    List<Item> find(int index, Sentence sentence, List<Mention> mentions) {
        List<Token> tokens = sentence.tokens();
        List<Item> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Item item = itemAt(index, tokens, i, mentions);
            if (item == null) {
                i++;
            } else {
                found.add(item);
                i = item.last();
            }
        }
        return found;
    }

    private @Nullable Item itemAt(int sentence, List<Token> tokens, int i, List<Mention> mentions) {
        for (Mention m : mentions) {
            if (m.first() == i && m.kind() == EntityKind.WEAPON) {
                String kind = world.weaponKind(m.best().entity()).orElse("weapon:arms");
                return new Item(m.span(), sentence, i, m.last(), kind, m.best().canonical(), quantity(tokens, i));
            }
        }
        Upos upos = tokens.get(i).upos();
        if (upos != Upos.NOUN && upos != Upos.PROPN && upos != Upos.ADJ && upos != Upos.SYM) {
            return null;
        }
        LanguagePack.Phrase best = null;
        for (String lemma : tokens.get(i).lemmas()) {
            for (LanguagePack.Phrase phrase : pack.items(lemma)) {
                if (end(tokens, i, phrase.words()) > 0
                        && (best == null || phrase.words().size() > best.words().size())) {
                    best = phrase;
                }
            }
        }
        if (best == null) {
            return null;
        }
        int last = end(tokens, i, best.words());
        if (last == i + 1 && describes(tokens.get(i))) {
            return null;
        }
        Span span = tokens.get(i).span().cover(tokens.get(last - 1).span());
        return new Item(span, sentence, i, last, best.value(), "", quantity(tokens, i));
    }

    /**
     * "Intervención <i>militar</i>", "raid <i>aerei</i>": a word for a thing that only tells of what kind another is.
     */
    private static boolean describes(Token token) {
        return token.upos() == Upos.ADJ && token.relation().equals("amod");
    }

    /** True when the words stand as lemmas or forms from {@code at} on, articles aside. */
    static boolean stands(List<Token> tokens, int at, List<String> words) {
        return end(tokens, at, words) > 0;
    }

    /** The index after the words when they stand as lemmas or forms from {@code at} on, articles aside; else −1. */
    static int end(List<Token> tokens, int at, List<String> words) {
        int i = at;
        for (String word : words) {
            while (i > at && i < tokens.size() && tokens.get(i).upos() == Upos.DET && !isWord(tokens.get(i), word)) {
                i++;
            }
            if (i >= tokens.size() || !isWord(tokens.get(i), word)) {
                return -1;
            }
            i++;
        }
        return i;
    }

    private static boolean isWord(Token token, String word) {
        return token.lemmas().contains(word)
                || token.form().toLowerCase(Locale.ROOT).equals(word);
    }

    /** The number words right before a noun, as written: "casi cinco millones de". */
    private String quantity(List<Token> tokens, int at) {
        int first = -1;
        for (int k = at - 1; k >= 0 && at - k <= REACH; k--) {
            Token token = tokens.get(k);
            boolean isNumber = token.upos() == Upos.NUM
                    || pack.number(token.form().toLowerCase(Locale.ROOT)).isPresent();
            if (isNumber) {
                first = k;
            } else if (token.upos() != Upos.ADP && token.upos() != Upos.ADJ && token.upos() != Upos.SYM) {
                break;
            }
        }
        if (first < 0) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        for (int k = first; k < at; k++) {
            Token token = tokens.get(k);
            if (token.upos() == Upos.NUM
                    || pack.number(token.form().toLowerCase(Locale.ROOT)).isPresent()) {
                out.append(out.length() == 0 ? "" : " ").append(token.form());
            }
        }
        return out.toString();
    }
}
