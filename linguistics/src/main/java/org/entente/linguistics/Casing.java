package org.entente.linguistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives the tagger small letters where a line is all capitals, or an English headline capitalises every word: else it
 * would take each word for a name. Words in names, and those that the dictionary does not know in small letters, keep a
 * capital. Only {@link Piece#word} changes.
 */
final class Casing {
    private static final int LONG = 4;
    private static final int ENOUGH = 4;

    private final Lexicon lexicon;
    private final boolean titles;
    private final Set<String> starters;

    Casing(Lexicon lexicon, boolean titles, Set<String> starters) {
        this.lexicon = lexicon;
        this.titles = titles;
        this.starters = Set.copyOf(starters);
    }

    List<Piece> calm(List<Piece> sentence) {
        boolean shouted = isShouted(sentence);
        if (!shouted && !(titles && isTitle(sentence))) {
            return sentence;
        }
        List<Piece> calm = new ArrayList<>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            Piece piece = sentence.get(i);
            calm.add(piece.isWord() ? piece.spelled(spelling(piece, shouted, i == 0)) : piece);
        }
        return calm;
    }

    private String spelling(Piece piece, boolean shouted, boolean first) {
        String word = piece.word();
        String lower = word.toLowerCase(Locale.ROOT);
        String capital = shouted ? word.substring(0, 1) + lower.substring(1) : word;
        boolean common = !piece.named() && (lexicon.knows(lower) || starters.contains(capital));
        return !common ? capital : first ? capital : lower;
    }

    private static boolean isShouted(List<Piece> sentence) {
        int upper = 0;
        int lower = 0;
        for (Piece piece : sentence) {
            upper += (int)
                    piece.form().codePoints().filter(Character::isUpperCase).count();
            lower += (int)
                    piece.form().codePoints().filter(Character::isLowerCase).count();
        }
        return upper >= 4 * LONG && upper > 8 * lower;
    }

    private static boolean isTitle(List<Piece> sentence) {
        int capitals = 0;
        for (Piece piece : sentence) {
            boolean longWord = piece.isWord()
                    && piece.form().length() >= LONG
                    && !piece.form().contains("'");
            if (longWord && Character.isLowerCase(piece.form().codePointAt(0))) {
                return false;
            }
            if (longWord && piece.isCapitalised() && !piece.named()) {
                capitals++;
            }
        }
        return capitals >= ENOUGH && !sentence.get(sentence.size() - 1).form().equals(".");
    }
}
