package org.entente.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.entente.fake.DataFolder;
import org.entente.model.Zone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonerTest {
    @TempDir
    private static Path root;

    private static Zoner zoner;

    @BeforeAll
    static void load() {
        zoner = new Zoner(DataFolder.small(root).pack("en"));
    }

    @ParameterizedTest
    @CsvSource({
        "Photo: a drone, photo",
        "PHOTO: A DRONE, photo",
        "The photo: a drone, ''",
        "© 2024. All rights reserved., rights",
        "Advertisement, advert",
        "Advertisement feature, ''",
        "The story is continued below, turn",
        "Continued below is the story, ''"
    })
    void aLineIsAZoneByWhereTheWordsStandInIt(String line, String rule) {
        assertThat(zoner.zones(line).stream().map(Zone::rule)).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    @Test
    void aZoneIsItsLineWithoutBlanksAndNeverMore() {
        String text = "Iran met Russia.\r\n  Photo: a drone \r\nThe end.";

        List<Zone> zones = zoner.zones(text);

        assertThat(zones).hasSize(1);
        assertThat(zones.get(0).zone()).isEqualTo("credit");
        assertThat(text.substring(
                        zones.get(0).span().start(), zones.get(0).span().end()))
                .isEqualTo("Photo: a drone");
    }

    @Test
    void aLineIsOneZoneAlsoWhenTwoPatternsFitIt() {
        assertThat(zoner.zones("Photo: a drone. All rights reserved.")).hasSize(1);
    }

    @Test
    void zonesStandInTheOrderOfTheText() {
        List<Zone> zones = zoner.zones("Advertisement\n\nA story.\nPhoto: a drone\n");

        assertThat(zones).extracting(Zone::rule).containsExactly("advert", "photo");
        assertThat(zones).extracting(Zone::span).isSorted();
    }
}
