package org.entente.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexemeTest {
    private static final Frame FRAME = new Frame("v.obj", List.of("subj"), List.of("obj"), false, List.of(), List.of());

    @Test
    void moreWordsAndMoreConditionsAreMoreSpecial() {
        int plain = lexeme("take", "sense").specificity();
        int withWord = lexeme("take aim", "sense").specificity();
        int withWords = lexeme("take aim at", "sense").specificity();
        int withCondition = lexeme("take", "sense", "obj=aim").specificity();
        int withBoth = lexeme("take aim", "sense", "at=@person").specificity();

        assertThat(plain).isZero();
        assertThat(withWord).isGreaterThan(plain);
        assertThat(withWords).isGreaterThan(withWord);
        assertThat(withCondition).isEqualTo(withWord);
        assertThat(withBoth).isGreaterThan(withWord);
    }

    @Test
    void askingForAnyPartyCountsLessThanAskingForAWord() {
        int party = lexeme("take", "sense", "obj=@polity").specificity();
        int word = lexeme("take", "sense", "obj=aim").specificity();
        int partyOrWord = lexeme("take", "sense", "obj=@polity|aim").specificity();

        assertThat(party).isPositive().isLessThan(word);
        assertThat(partyOrWord).isEqualTo(word);
    }

    @Test
    void aBlockingLineComesBeforeOneThatIsAsSpecial() {
        Lexeme blocking = lexeme("take", Sense.NONE, "obj=aim");

        assertThat(blocking.isBlocking()).isTrue();
        assertThat(blocking.specificity())
                .isGreaterThan(lexeme("take", "sense", "obj=aim").specificity());
        assertThat(blocking.specificity())
                .isLessThan(lexeme("take", "sense", "obj=aim", "at=@person").specificity());
    }

    private static Lexeme lexeme(String words, String sense, String... needs) {
        List<Condition> conditions = Stream.of(needs).map(Condition::parse).toList();
        return new Lexeme("take.v", List.of(words.split(" ")), 'V', sense, FRAME, conditions);
    }
}
