package org.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.model.EntenteException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectedFiguresTest {
    @TempDir
    private Path folder;

    private static ExpectedFigures figures(String gold, String precision, String f1) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("gold", gold);
        values.put("pack", "p");
        values.put("all.l2_p", precision);
        values.put("all.l2_f", f1);
        values.put("AID.coded", "3");
        return new ExpectedFigures(values);
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Path file = folder.resolve("expected/samples.yaml");
        ExpectedFigures figures = figures("abc", "0.500", "0.400");

        figures.write(file);

        assertThat(ExpectedFigures.read(file)).isEqualTo(figures);
        assertThat(Files.readString(file))
                .endsWith("gold: abc\npack: p\nall:\n  l2_p: 0.500\n  l2_f: 0.400\nAID:\n  coded: 3\n");
    }

    @Test
    void aFallOrRiseOfF1BeyondTheToleranceIsTold() {
        ExpectedFigures then = figures("abc", "0.500", "0.400");

        assertThat(then.falls(figures("abc", "0.100", "0.390"))).isEmpty();
        assertThat(then.falls(figures("abc", "0.500", "0.389")))
                .containsExactly("all.l2_f: 0.389, recorded 0.400 (-0.011)");
        assertThat(then.rises(figures("abc", "0.500", "0.410"))).isEmpty();
        assertThat(then.rises(figures("abc", "0.500", "0.411")))
                .containsExactly("all.l2_f: 0.411, recorded 0.400 (+0.011)");
    }

    @Test
    void anotherGoldBreaksTheRecord() {
        assertThat(figures("abc", "0.500", "0.400").falls(figures("def", "0.500", "0.400")))
                .singleElement()
                .asString()
                .contains("gold changed");
    }

    @Test
    void aMissingOrDamagedRecordIsNamed() throws IOException {
        Path damaged = Files.writeString(folder.resolve("damaged.yaml"), "gold: a\nwhat\n");

        assertThatThrownBy(() -> ExpectedFigures.read(damaged)).hasMessageContaining("damaged.yaml:2");
        assertThatThrownBy(() -> ExpectedFigures.read(folder.resolve("absent.yaml")))
                .isInstanceOf(EntenteException.class);
    }
}
