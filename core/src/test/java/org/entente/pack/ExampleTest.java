package org.entente.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import org.entente.fake.DataFolder;
import org.entente.model.EntenteException;
import org.entente.model.EventType;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleTest {
    @TempDir
    private Path root;

    @Test
    void anExpectationSaysWhoDidWhatToWhom() {
        Example example = example("frame:v.obj", "+", "IRN+RUS > UKR ASSAULT denied @ Kyiv Post");

        assertThat(example.kind()).isEqualTo("frame");
        assertThat(example.id()).isEqualTo("v.obj");
        assertThat(example.mustMatch()).isTrue();
        assertThat(example.expected())
                .containsExactly(new Example.Wanted(
                        Set.of("IRN", "RUS"), Set.of("UKR"), EventType.ASSAULT, Status.DENIED, "Kyiv Post"));
    }

    @Test
    void anActTogetherHasNoRecipients() {
        Example example = example("frame:v.recip", "+", "IRN+RUS CONSULT reported");

        assertThat(example.expected())
                .containsExactly(
                        new Example.Wanted(Set.of("IRN", "RUS"), Set.of(), EventType.CONSULT, Status.REPORTED, ""));
    }

    @Test
    void severalCodingsStandBehindSemicolons() {
        Example example = example("sense:aid.arms", "+", "IRN > RUS AID reported ; RUS > UKR ASSAULT planned");

        assertThat(example.expected())
                .extracting(Example.Wanted::type)
                .containsExactly(EventType.AID, EventType.ASSAULT);
    }

    @Test
    void aMinusSignAsksThatTheTargetIsNotFound() {
        Example example = example("operator:not", "-", "-");

        assertThat(example.mustMatch()).isFalse();
        assertThat(example.expected()).isEmpty();
    }

    @Test
    void theExpectationOfAZoneIsNoCoding() {
        assertThat(example("zone:photo", "+", "credit").expected()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IRN > RUS AID",
                "IRN RUS AID reported",
                "IRN > RUS HELP reported",
                "IRN > RUS AID perhaps",
                "IRN > AID reported"
            })
    void anExpectationInAnotherFormIsNamedWithItsLine(String expected) {
        assertThatThrownBy(() -> example("frame:v.obj", "+", expected))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("languages/en/examples.tsv:2")
                .hasMessageContaining("'" + expected + "'");
    }

    @Test
    void aSignIsPlusOrMinus() {
        assertThatThrownBy(() -> example("frame:v.obj", "*", "-")).hasMessageContaining("'*'");
    }

    private Example example(String target, String sign, String expected) {
        return DataFolder.empty(root, "en")
                .line("languages/en/examples", target, sign, "A sentence.", expected)
                .pack("en")
                .examples()
                .get(0);
    }
}
