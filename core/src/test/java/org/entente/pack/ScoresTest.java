package org.entente.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.entente.fake.DataFolder;
import org.entente.model.EntenteException;
import org.entente.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoresTest {
    private static final Path DATA =
            Path.of(System.getProperty("entente.home", "..")).resolve("data");

    @TempDir
    Path folder;

    @Test
    void aModeWithoutALineWeighsAsItsType() {
        Reference reference = Reference.load(DATA);
        Scores scores = reference.scheme().scores();

        assertThat(scores.of(EventType.CONSULT, "phone")).isEqualTo(1.5);
        assertThat(scores.of(EventType.CONSULT, "")).isEqualTo(2.5);
        assertThat(scores.of(EventType.CONSULT, "no-such-mode")).isEqualTo(2.5);
        assertThat(scores.of(EventType.ASSAULT, "unconventional")).isEqualTo(-10);
        for (EventType type : EventType.values()) {
            assertThat(reference.scheme().phrases().of(type)).isPresent();
        }
    }

    @Test
    void aStatesOutletsAreOneGroup() {
        Outlets outlets = Reference.load(DATA).outlets();

        assertThat(outlets.group("TASS"))
                .isEqualTo(outlets.group("RIA Novosti"))
                .startsWith("state ");
        assertThat(outlets.group("The Valley Herald of Nowhere")).isEqualTo("the valley herald of nowhere");
    }

    @Test
    void aDamagedTableIsNamedWithItsLine() {
        DataFolder made = DataFolder.small(folder).table("scheme/scores", "type mode score");
        made.line("scheme/scores", "AID", "-", "11");

        assertThatThrownBy(() -> Reference.load(made.write()))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("scheme/scores.tsv:2")
                .hasMessageContaining("not between -10 and 10");
    }
}
