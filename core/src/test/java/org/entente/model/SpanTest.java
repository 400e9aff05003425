package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void aSpanNeitherStartsBeforeTheTextNorEndsBeforeItStarts() {
        assertThatThrownBy(() -> new Span(-1, 2)).hasMessageContaining("-1..2");
        assertThatThrownBy(() -> new Span(3, 2)).hasMessageContaining("3..2");
        assertThat(new Span(3, 3).length()).isZero();
    }

    @Test
    void theEndIsNotInTheSpan() {
        Span span = new Span(2, 5);

        assertThat(span.overlaps(new Span(4, 6))).isTrue();
        assertThat(span.overlaps(new Span(5, 6))).isFalse();
        assertThat(span.overlaps(new Span(0, 2))).isFalse();
        assertThat(span.contains(new Span(2, 5))).isTrue();
        assertThat(span.contains(new Span(2, 6))).isFalse();
    }

    @Test
    void aCoverHoldsBothAndWhatLiesBetween() {
        assertThat(new Span(7, 9).cover(new Span(1, 3))).isEqualTo(new Span(1, 9));
        assertThat(new Span(1, 9).cover(new Span(2, 3))).isEqualTo(new Span(1, 9));
    }

    @Test
    void aShiftKeepsTheLength() {
        assertThat(new Span(2, 5).shift(10)).isEqualTo(new Span(12, 15));
        assertThatThrownBy(() -> new Span(2, 5).shift(-3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void spansSortByStartThenByEnd() {
        assertThat(Stream.of(new Span(3, 4), new Span(1, 9), new Span(1, 2)).sorted())
                .containsExactly(new Span(1, 2), new Span(1, 9), new Span(3, 4));
    }
}
