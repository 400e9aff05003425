package org.entente.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.entente.fake.DataFolder;
import org.entente.pack.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfidenceTest {
    @TempDir
    private Path root;

    @Test
    void withoutWeightsEverythingIsHalfSureAndKept() {
        Confidence confidence = new Confidence(DataFolder.small(root).load().scheme());

        double sure = confidence.of(List.of("actor.path=subj", "pos=V"));

        assertThat(sure).isEqualTo(0.5);
        assertThat(confidence.keeps(sure)).isTrue();
        assertThat(confidence.keeps(0)).isTrue();
    }

    @Test
    void weightsOfTheFeaturesAddUp() {
        Confidence confidence = new Confidence(weighted());

        assertThat(confidence.of(List.of())).isCloseTo(0.2689, within(0.0001));
        assertThat(confidence.of(List.of("pos=V"))).isCloseTo(0.7311, within(0.0001));
        assertThat(confidence.of(List.of("pos=V", "quoted=true"))).isEqualTo(0.5);
        assertThat(confidence.of(List.of("pos=V", "never seen"))).isEqualTo(confidence.of(List.of("pos=V")));
        assertThat(confidence.weight("pos=V")).isEqualTo(2);
    }

    @Test
    void whatIsBelowTheThresholdIsNotKept() {
        Confidence confidence = new Confidence(weighted());

        assertThat(confidence.threshold()).isEqualTo(0.4);
        assertThat(confidence.keeps(0.4)).isTrue();
        assertThat(confidence.keeps(0.39)).isFalse();
    }

    @Test
    void keepingAllKeepsTheWeights() {
        Confidence all = new Confidence(weighted()).keepingAll();

        assertThat(all.keeps(0.01)).isTrue();
        assertThat(all.of(List.of("pos=V", "quoted=true"))).isEqualTo(0.5);
    }

    private Scheme weighted() {
        return DataFolder.small(root)
                .table("scheme/weights", "feature weight")
                .line("scheme/weights", "bias", "-1")
                .line("scheme/weights", "pos=V", "2")
                .line("scheme/weights", "quoted=true", "-1")
                .line("scheme/weights", "threshold", "0.4")
                .load()
                .scheme();
    }
}
