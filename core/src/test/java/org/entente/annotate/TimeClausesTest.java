package org.entente.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.PartialDate;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.TimeExpression;
import org.entente.model.Token;
import org.entente.model.Upos;
import org.junit.jupiter.api.Test;

class TimeClausesTest {
    /** Words as form, part of speech, head and relation. */
    private static Sentence sentence(String... words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            String[] parts = word.split("/", -1);
            Span span = new Span(at, at + parts[0].length());
            tokens.add(new Token(
                    span,
                    parts[0],
                    List.of(parts[0]),
                    Upos.valueOf(parts[1]),
                    Set.of(),
                    Integer.parseInt(parts[2]),
                    parts[3]));
            at = span.end() + 1;
        }
        return new Sentence(new Span(0, at - 1), tokens);
    }

    private static TimeExpression time(Sentence sentence, int first, int last) {
        Span span = new Span(
                sentence.tokens().get(first).span().start(),
                sentence.tokens().get(last - 1).span().end());
        return new TimeExpression(span, 0, first, last, PartialDate.parse("2024-05-14"), "weekday");
    }

    @Test
    void aClauseHungOnADayIsWhatWasSaid() {
        Sentence said = sentence(
                "Banca/PROPN/1/nsubj",
                "detto/VERB/-1/root",
                "martedì/NOUN/1/obj",
                "che/PRON/4/nsubj",
                "presterà/VERB/2/acl:relcl");

        List<Token> mended = TimeClauses.mended(said, List.of(time(said, 2, 3))).tokens();

        assertThat(mended.get(4).head()).isEqualTo(1);
        assertThat(mended.get(4).relation()).isEqualTo("ccomp");
        assertThat(mended.get(3).relation()).isEqualTo("mark");
        assertThat(mended.get(2).relation()).isEqualTo("obl");
    }

    @Test
    void aClauseBehindACommaStays() {
        Sentence told = sentence(
                "partito/VERB/-1/root",
                "martedì/NOUN/0/obl",
                ",/PUNCT/4/punct",
                "che/PRON/4/nsubj",
                "segna/VERB/1/acl:relcl");

        assertThat(TimeClauses.mended(told, List.of(time(told, 1, 2)))).isSameAs(told);
    }

    @Test
    void aClauseOfAnotherNounStays() {
        Sentence told = sentence(
                "visto/VERB/-1/root",
                "uomini/NOUN/0/obj",
                "martedì/NOUN/0/obl",
                "che/PRON/4/nsubj",
                "fuggivano/VERB/1/acl");

        assertThat(TimeClauses.mended(told, List.of(time(told, 2, 3)))).isSameAs(told);
    }
}
