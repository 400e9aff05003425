package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.fake.DataFolder;
import org.entente.fake.TokenAnalyzer;
import org.entente.model.Analyzer;
import org.entente.pack.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleCheckTest {
    private static final Analyzer ANALYZER =
            new TokenAnalyzer("en", Map.of("attacked", "attack", "met", "meet", "slept", "sleep"));

    @TempDir
    private Path root;

    private DataFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = DataFolder.small(root);
    }

    @Test
    void rightExamplesFindNothing() {
        example("sense:attack.general", "+", "Iran attacked Israel.", "IRN > ISR ASSAULT reported");
        example("sense:attack.general", "-", "Iran met Israel.", "IRN+ISR CONSULT reported");
        example("frame:v.obj", "-", "Iran slept.", "-");
        example("zone:photo", "+", "Photo: a drone", "-");
        example("zone:photo", "-", "A photo of a drone", "-");

        assertThat(run()).isEmpty();
    }

    @Test
    void aWrongExampleIsNamedWithItsLineAndWhatCameOutInstead() {
        example("sense:attack.general", "+", "Iran attacked Israel.", "IRN > ISR ASSAULT reported");
        example("sense:attack.general", "+", "Iran attacked Israel.", "ISR > IRN ASSAULT reported");

        assertThat(run()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("languages/en/examples.tsv");
            assertThat(finding.line()).isEqualTo(3);
            assertThat(finding.id()).isEqualTo("sense:attack.general");
            assertThat(finding.message())
                    .contains("ISR > IRN ASSAULT reported", "IRN > ISR ASSAULT reported", "Iran attacked Israel.");
        });
    }

    @Test
    void anExampleOfWhichNothingComesOutSaysSo() {
        example("sense:attack.general", "+", "Iran slept.", "IRN > ISR ASSAULT reported");

        assertThat(run()).singleElement().asString().contains("got nothing");
    }

    @Test
    void whatMustNotMatchAndDoesIsNamed() {
        example("sense:attack.general", "-", "Iran attacked Israel.", "-");
        example("frame:v.obj", "-", "Iran attacked Israel.", "-");
        example("zone:photo", "-", "Photo: a drone", "-");

        assertThat(run()).extracting(Finding::id).containsExactly("sense:attack.general", "frame:v.obj", "zone:photo");
    }

    @Test
    void aStatusAndAVoiceAreComparedToo() {
        example("sense:attack.general", "+", "Iran attacked Israel.", "IRN > ISR ASSAULT denied");
        example("sense:attack.general", "+", "Iran attacked Israel.", "IRN > ISR ASSAULT reported @ TASS");

        assertThat(run()).hasSize(2);
    }

    @Test
    void confidenceLeavesNoExampleOut() {
        folder.table("scheme/weights", "feature weight")
                .line("scheme/weights", "bias", "-5")
                .line("scheme/weights", "threshold", "0.9");
        example("sense:attack.general", "+", "Iran attacked Israel.", "IRN > ISR ASSAULT reported");

        assertThat(run()).isEmpty();
    }

    @Test
    void aLanguageWithoutAPackHasNoExamples() {
        assertThatThrownBy(() -> ExampleCheck.run(folder.load(), lang -> ANALYZER, "de"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("de");
    }

    private void example(String target, String sign, String sentence, String expected) {
        folder.line("languages/en/examples", target, sign, sentence, expected);
    }

    private List<Finding> run() {
        return ExampleCheck.run(folder.load(), lang -> ANALYZER, "en");
    }
}
