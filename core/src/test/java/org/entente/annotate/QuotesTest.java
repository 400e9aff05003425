package org.entente.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "He said “we go” and “we stay”., we go|we stay",
                "Dijo «nos vamos» ayer, nos vamos",
                "He said \"we go\" and \"we stay\"., we go|we stay",
                "A “mixed\" pair, mixed",
                "“She said «no» twice”, She said «no» twice",
                "A lost “mark, ``",
                "An end” alone, ``",
                "Nothing “” there, ``"
            })
    void whatStandsBetweenMarksIsQuoted(String text, String quoted) {
        assertThat(quoted(text)).isEqualTo(quoted.isEmpty() ? List.of() : List.of(quoted.split("\\|")));
    }

    @Test
    void aQuotationGoesOverALineButNotOverABlankLine() {
        assertThat(quoted("\"we\ngo\"")).containsExactly("we\ngo");
        assertThat(quoted("a lost \"mark\n\nand \"a quotation\"")).containsExactly("a quotation");
        assertThat(quoted("a lost \"mark\r\n\r\nand \"a quotation\"")).containsExactly("a quotation");
    }

    @Test
    void aMarkThatIsNotClosedForLongIsLost() {
        String lost = "a lost “mark " + "and more ".repeat(400) + "”";

        assertThat(quoted(lost)).isEmpty();
        assertThat(quoted(lost + " then “a quotation”")).containsExactly("a quotation");
    }

    private static List<String> quoted(String text) {
        return Quotes.find(text).stream()
                .map(q -> text.substring(q.span().start(), q.span().end()))
                .toList();
    }
}
