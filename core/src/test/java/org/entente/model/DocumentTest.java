package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DocumentTest {
    private final Document document = Document.ofText("1", "Perú 😀 firma con Chile.");

    @Test
    void quoteMustStandAtItsOffsets() {
        int start = document.text().indexOf("firma");

        Quotation quotation = document.quote(start, start + 5);

        assertThat(quotation.words()).isEqualTo("firma");
        assertThat(quotation.span()).isEqualTo(new Span(start, start + 5));
        assertThat(quotation).isEqualTo(document.quote(new Span(start, start + 5)));
    }

    @Test
    void thereIsNoQuoteBeyondTheText() {
        int end = document.text().length();

        assertThatThrownBy(() -> document.quote(end - 1, end + 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void anEmojiIsTwoUnitsAndOneCodePoint() {
        int start = document.text().indexOf("firma");

        assertThat(start).isEqualTo(8);
        assertThat(document.codePoint(start)).isEqualTo(7);
        assertThat(document.codePoint(0)).isZero();
    }

    @Test
    void theHashIsTheSha256OfTheText() {
        assertThat(Document.ofText("1", "abc").hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void theSameTextIsTheSameDocumentWhateverItsIdAndDate() {
        Document other = new Document(
                "2", "Otro", document.text(), PartialDate.ofYear(2024), "es", "https://example.org", "Diario");

        assertThat(other.hash()).isEqualTo(document.hash());
        assertThat(Document.ofText("1", document.text() + " ").hash()).isNotEqualTo(document.hash());
    }

    @Test
    void whatIsSetLaterLeavesTheRestAsItWas() {
        Document dated = document.withLang("es").withPublished(PartialDate.ofYear(2024));

        assertThat(dated.lang()).isEqualTo("es");
        assertThat(dated.published()).isEqualTo(PartialDate.ofYear(2024));
        assertThat(dated.text()).isEqualTo(document.text());
        assertThat(document.lang()).isEmpty();
        assertThat(document.published()).isEqualTo(PartialDate.UNKNOWN);
    }
}
