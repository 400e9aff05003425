package org.entente.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.entente.fake.DataFolder;
import org.entente.model.EntenteException;
import org.entente.model.EventType;
import org.entente.model.TieKind;
import org.entente.model.TieStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemeTest {
    @TempDir
    private Path root;

    @Test
    void aSenseSaysWhatAWayOfSayingMeans() {
        Scheme scheme = Scheme.load(DataFolder.small(root).write());

        Sense sense = scheme.sense("aid.arms").orElseThrow();

        assertThat(sense.type()).isEqualTo(EventType.AID);
        assertThat(sense.mode()).isEmpty();
        assertThat(sense.contexts()).containsExactly("military");
        assertThat(sense.content()).isEqualTo(Sense.Content.OWN);
        assertThat(sense.ties()).containsEntry(TieKind.SUPPLY, TieStage.OPENED);
        assertThat(scheme.senseIds()).isSorted().contains("aid.arms", "meet.talk");
    }

    @Test
    void whatASenseBecomesIsASense() {
        DataFolder folder = DataFolder.small(root)
                .line("scheme/senses", "attack.war", "ASSAULT", "-", "military", "own", "-", "-", "threaten.force");

        assertThatThrownBy(() -> Scheme.load(folder.write()))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("attack.war becomes 'threaten.force', which is no sense of it");
    }

    @Test
    void theBlockingSenseIsNoSense() {
        DataFolder folder = DataFolder.empty(root).line("scheme/senses", "none");

        Scheme scheme = Scheme.load(folder.write());

        assertThat(scheme.sense(Sense.NONE)).isEmpty();
        assertThat(scheme.senseIds()).isEmpty();
    }

    @Test
    void aThingBringsTheContextsOfItsKindOrOfItsFamily() {
        DataFolder folder = DataFolder.empty(root)
                .line("scheme/item-contexts", "goods:gas", "natural_resource")
                .line("scheme/item-contexts", "weapon", "military,arms");

        Scheme scheme = Scheme.load(folder.write());

        assertThat(scheme.contextsOf("weapon:drone")).containsExactly("military", "arms");
        assertThat(scheme.contextsOf("goods:gas")).containsExactly("natural_resource");
        assertThat(scheme.contextsOf("goods:wheat")).isEmpty();
        assertThat(scheme.contextsOf("people")).isEmpty();
    }

    @Test
    void aFeatureWithoutAWeightWeighsNothing() {
        DataFolder folder = DataFolder.empty(root)
                .table("scheme/weights", "feature weight")
                .line("scheme/weights", "bias", "-0.5")
                .line("scheme/weights", "threshold", "0.4");

        Scheme scheme = Scheme.load(folder.write());

        assertThat(scheme.hasWeights()).isTrue();
        assertThat(scheme.weight("bias")).isEqualTo(-0.5);
        assertThat(scheme.weight("path=subj")).isZero();
    }

    @Test
    void withoutATableOfWeightsThereAreNone() {
        assertThat(Scheme.load(DataFolder.small(root).write()).hasWeights()).isFalse();
    }

    @Test
    void aTypeThatPloverDoesNotHaveIsNamedWithItsLine() {
        DataFolder folder = DataFolder.empty(root).line("scheme/senses", "aid.arms", "HELP", "-", "-", "own");

        assertThatThrownBy(() -> Scheme.load(folder.write()))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("scheme/senses.tsv:2")
                .hasMessageContaining("aid.arms")
                .hasMessageContaining("HELP");
    }

    @Test
    void aSenseStandsOnce() {
        DataFolder folder = DataFolder.empty(root)
                .line("scheme/senses", "aid.arms", "AID", "-", "-", "own")
                .line("scheme/senses", "aid.arms", "AID", "-", "-", "own");

        assertThatThrownBy(() -> Scheme.load(folder.write()))
                .hasMessageContaining("scheme/senses.tsv:3")
                .hasMessageContaining("stands twice");
    }

    @Test
    void aWeightIsANumber() {
        DataFolder folder =
                DataFolder.empty(root).table("scheme/weights", "feature weight").line("scheme/weights", "bias", "much");

        assertThatThrownBy(() -> Scheme.load(folder.write()))
                .hasMessageContaining("scheme/weights.tsv:2")
                .hasMessageContaining("'much'");
    }
}
