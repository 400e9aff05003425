package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayersTest {
    private final List<Integer> sentences = List.of(0, 0, 2, 2, 2, 5);

    @Test
    void firstInFindsTheSentenceOrTheNextOneAfterIt() {
        assertThat(Layers.firstIn(sentences, s -> s, 0)).isZero();
        assertThat(Layers.firstIn(sentences, s -> s, 1)).isEqualTo(2);
        assertThat(Layers.firstIn(sentences, s -> s, 2)).isEqualTo(2);
        assertThat(Layers.firstIn(sentences, s -> s, 6)).isEqualTo(6);
        assertThat(Layers.firstIn(List.<Integer>of(), s -> s, 3)).isZero();
    }

    @Test
    void aSentenceHasItsElementsAndNoOthers() {
        assertThat(Layers.in(sentences, s -> s, 2)).containsExactly(2, 2, 2);
        assertThat(Layers.in(sentences, s -> s, 3)).isEmpty();
    }

    @Test
    void whatOnlyTouchesASpanDoesNotOverlapIt() {
        List<Span> layer = List.of(new Span(0, 4), new Span(4, 8), new Span(10, 12));

        assertThat(Layers.overlapping(layer, s -> s, new Span(4, 8))).containsExactly(new Span(4, 8));
        assertThat(Layers.overlapping(layer, s -> s, new Span(3, 11))).isEqualTo(layer);
        assertThat(Layers.overlapping(layer, s -> s, new Span(8, 10))).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.entente.fake.Seeds#many")
    void overlappingFindsWhatLookingAtEachFinds(long seed) {
        Random random = new Random(seed);
        List<Span> layer = new ArrayList<>();
        for (int at = random.nextInt(4); at < 60; at += random.nextInt(5)) {
            int end = at + 1 + random.nextInt(6);
            layer.add(new Span(at, end));
            at = end;
        }
        int start = random.nextInt(60);
        Span span = new Span(start, start + 1 + random.nextInt(20));

        List<Span> found = Layers.overlapping(layer, s -> s, span);

        assertThat(found).isEqualTo(layer.stream().filter(span::overlaps).toList());
    }
}
