package org.entente.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTokensTest {
    private final PlainTokens tokens = new PlainTokens(WordLists.of("it").forms("elision"));

    private List<String> cut(String text) {
        return tokens.cut(text, 0, text.length()).stream().map(Piece::form).toList();
    }

    @Test
    void elidedWordsKeepTheirApostrophe() {
        assertThat(cut("L'Iran e dell’Italia c'è un po' d'acqua"))
                .containsExactly("L'", "Iran", "e", "dell’", "Italia", "c'", "è", "un", "po'", "d'", "acqua");
    }

    @Test
    void namesKeepTheirs() {
        assertThat(cut("D'Alema a Xi'an con O'Brien")).containsExactly("D'Alema", "a", "Xi'an", "con", "O'Brien");
    }

    @Test
    void hyphensStayInsideWords() {
        assertThat(cut("italo-russo post-epidemia - Al-Sisi"))
                .containsExactly("italo-russo", "post-epidemia", "-", "Al-Sisi");
    }

    @Test
    void numbersAreWhole() {
        assertThat(cut("1.200,50 euro, il 3,5% alle 18:30 del 24/2, 2° posto"))
                .containsExactly(
                        "1.200,50", "euro", ",", "il", "3,5", "%", "alle", "18:30", "del", "24/2", ",", "2°", "posto");
    }

    @Test
    void addressesAndEmojiAreWhole() {
        assertThat(cut("(www.esempio.it/a?b=1), @nome 👍🏽!!"))
                .containsExactly("(", "www.esempio.it/a?b=1", ")", ",", "@nome", "👍🏽", "!!");
    }

    @Test
    void dottedAbbreviationsAreWhole() {
        assertThat(cut("L'O.N.U. e la S.p.A. ... fine."))
                .containsExactly("L'", "O.N.U.", "e", "la", "S.p.A.", "...", "fine", ".");
    }
}
