package org.entente.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
    @Test
    void wordsAndClassesStandApart() {
        Condition condition = Condition.parse("obj=arm|peace_treaty|@weapon|@people:troops");

        assertThat(condition.slot()).isEqualTo("obj");
        assertThat(condition.isNegated()).isFalse();
        assertThat(condition.words()).containsExactly("arm", "peace treaty");
        assertThat(condition.classes()).containsExactly("weapon", "people:troops");
    }

    @Test
    void anExclamationMarkForbids() {
        Condition condition = Condition.parse("near!=league");

        assertThat(condition.slot()).isEqualTo("near");
        assertThat(condition.isNegated()).isTrue();
        assertThat(condition.words()).containsExactly("league");
    }

    @ParameterizedTest
    @ValueSource(strings = {"obj", "=arm", "obj=", ""})
    void aConditionHasASlotAndWords(String text) {
        assertThatThrownBy(() -> Condition.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'");
    }
}
