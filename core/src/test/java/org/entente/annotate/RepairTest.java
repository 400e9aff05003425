package org.entente.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.entente.fake.DataFolder;
import org.entente.fake.HostileText;
import org.entente.model.Span;
import org.entente.pack.LanguagePack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairTest {
    @TempDir
    private static Path root;

    private static LanguagePack pack;

    @BeforeAll
    static void load() {
        pack = DataFolder.small(root)
                .line("world/bodies", "petrochina", "PetroChina", "RUS", "company", "PetroChina")
                .pack("en");
    }

    @ParameterizedTest
    @CsvSource({
        "dronesHas flown, drones has flown",
        "the dronesMoscow sent, the drones Moscow sent",
        "it isIn Kyiv, it is in Kyiv",
        "itsMoscow, itsMoscow",
        "“yes”Moscow said, “yes” Moscow said",
        "«да»said, «да» said"
    })
    void wordsThatRanTogetherAreSplit(String raw, String repaired) {
        assertThat(Repair.of(raw, pack).text()).isEqualTo(repaired);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "McDonald",
                "YouTube",
                "PetroChina",
                "iPhone",
                "NATO",
                "Iran and Russia",
                "“Yes”, he said",
                "dronesX",
                "über-Moscow",
                ""
            })
    void namesAndSoundWordsAreLeftAlone(String raw) {
        assertThat(Repair.of(raw, pack).text()).isEqualTo(raw);
    }

    @Test
    void theWayBackLeadsToTheTextAsRead() {
        String raw = "the dronesHas flown";
        Repair repair = Repair.of(raw, pack);
        int start = repair.text().indexOf("has");

        Span back = repair.back(new Span(start, start + 3));

        assertThat(raw.substring(back.start(), back.end())).isEqualTo("Has");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.entente.fake.Seeds#many")
    void anyWordLeadsBackToTheSameLetters(long seed) {
        Random random = new Random(seed);
        String raw = HostileText.of(seed, 30) + fused(random) + HostileText.of(-seed, 30);
        Repair repair = Repair.of(raw, pack);
        String text = repair.text();

        for (int i = 0; i < 50; i++) {
            int start = random.nextInt(text.length());
            int end = start + 1 + random.nextInt(Math.min(30, text.length() - start));
            if (text.charAt(start) == ' ' || text.charAt(end - 1) == ' ') {
                continue;
            }
            Span back = repair.back(new Span(start, end));
            assertThat(letters(raw.substring(back.start(), back.end()))).isEqualTo(letters(text.substring(start, end)));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.entente.fake.Seeds#many")
    void noCharacterIsEverDropped(long seed) {
        String raw = HostileText.of(seed, 40) + fused(new Random(seed));

        String text = Repair.of(raw, pack).text();

        assertThat(text).hasSizeGreaterThanOrEqualTo(raw.length());
        assertThat(letters(text.replace(" ", ""))).isEqualTo(letters(raw.replace(" ", "")));
    }

    private static String fused(Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            String word = random.nextBoolean() ? "drones" : random.nextBoolean() ? "Has" : "”Is";
            out.append(word).append(random.nextInt(3) == 0 ? " " : "");
        }
        return out.toString();
    }

    /** Every character, each in lower case, without blanks. */
    private static String letters(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ') {
                out.append(Character.toLowerCase(text.charAt(i)));
            }
        }
        return out.toString();
    }
}
