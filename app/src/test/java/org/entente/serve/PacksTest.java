package org.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.linguistics.CoreNlpAnalyzer;
import org.entente.pack.PackCheck;
import org.entente.pack.Packs;
import org.entente.pipeline.ExampleCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped packs keep their own rules, and every example of every language comes out as it says. */
class PacksTest {
    private static final Path HOME = Path.of(System.getProperty("entente.home", ".."));
    private static final Path DATA = HOME.resolve("data");

    @Test
    void tablesAreSoundAndEveryEntryHasItsExamples() {
        assertThat(PackCheck.check(DATA)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "it"})
    void everyExampleComesOutAsItSays(String lang) {
        Packs packs = Packs.load(DATA);

        assertThat(ExampleCheck.run(packs, l -> CoreNlpAnalyzer.load(HOME.resolve("lib/models"), l), lang))
                .isEmpty();
    }
}
