package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyTest {
    @Test
    void aKeyIsALetterAndTenBase32Characters() {
        assertThat(Key.of('C', "anything at all")).matches("C-[a-z2-7]{10}");
        assertThat(Key.of('T', "")).matches("T-[a-z2-7]{10}");
    }

    @Test
    void theSameContentHasTheSameKey() {
        assertThat(Key.of('C', "abc")).isEqualTo(Key.of('C', "abc")).isEqualTo("C-xj4bnp4pah");
    }

    @Test
    void otherContentHasAnotherKey() {
        Set<String> keys = new HashSet<>();

        for (int i = 0; i < 10_000; i++) {
            keys.add(Key.of('D', "document " + i));
        }

        assertThat(keys).hasSize(10_000);
    }
}
