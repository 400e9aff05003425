package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Document;
import org.junit.jupiter.api.Test;

class VariationsTest {
    private static final Document SAMPLE = Document.ofText(
                    "s", "Japan warns China\n\nJapan sent 40 ships in June 2019. China called 3 envoys. India waited.")
            .withLang("en");

    @Test
    void theSameSeedGivesTheSameDocuments() {
        List<Document> some = new Variations(List.of(SAMPLE), 7).next(5);

        assertThat(new Variations(List.of(SAMPLE), 7).next(5)).isEqualTo(some);
        assertThat(some).extracting(Document::text).doesNotHaveDuplicates();
    }

    @Test
    void aVariationKeepsTheShape() {
        Document varied = new Variations(List.of(SAMPLE), 7).next();

        assertThat(varied.lang()).isEqualTo("en");
        assertThat(varied.text().lines().count()).isEqualTo(3);
        assertThat(varied.text().split("\\. ", -1)).hasSize(3);
        assertThat(varied.text()).containsPattern("sent [1-9]\\d ships in \\p{Lu}\\p{Ll}+ (19|20)\\d\\d\\.");
    }

    @Test
    void aStateBecomesTheSameOtherStateThroughoutTheText() {
        String text = new Variations(List.of(SAMPLE), 7).next().text();

        String state = text.substring(0, text.indexOf(' '));
        assertThat(text).contains(state + " sent");
    }
}
