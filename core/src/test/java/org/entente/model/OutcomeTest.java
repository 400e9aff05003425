package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OutcomeTest {
    private final Outcome<String> done = new Outcome.Done<>("a", "text");
    private final Outcome<String> refused = new Outcome.Refused<>("b", Refusal.BINARY, "b is no text");

    @Test
    void aStepIsTakenOnWhatIsDone() {
        assertThat(done.map(String::length)).isEqualTo(new Outcome.Done<>("a", 4));
    }

    @Test
    void aStepMayRefuse() {
        Outcome<Integer> after = done.flatMap(text -> new Outcome.Refused<>("a", Refusal.EMPTY, "nothing in it"));

        assertThat(after).isEqualTo(new Outcome.Refused<>("a", Refusal.EMPTY, "nothing in it"));
    }

    @Test
    void aRefusalGoesThroughUntouchedAndNoStepIsTaken() {
        Outcome<Integer> mapped = refused.map(text -> {
            throw new AssertionError("a step was taken on a refusal");
        });
        Outcome<Integer> flatMapped = refused.flatMap(text -> {
            throw new AssertionError("a step was taken on a refusal");
        });

        assertThat(mapped).isEqualTo(refused);
        assertThat(flatMapped).isEqualTo(refused);
        assertThat(mapped.id()).isEqualTo("b");
    }

    @Test
    void nothingIsNotDone() {
        assertThatThrownBy(() -> new Outcome.Done<>("a", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("value");
    }
}
