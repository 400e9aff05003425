package org.entente.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.fake.HostileText;
import org.entente.model.Candidate;
import org.entente.model.EntityKind;
import org.entente.model.NameKind;
import org.entente.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NameIndexTest {
    private final NameIndex index = new NameIndex(List.of(
            entry("Korea", "KOR", NameKind.NAME, false),
            entry("South Korea", "PRK", NameKind.MISSPELLING, false),
            entry("South Korea", "KOR", NameKind.NAME, true),
            entry("Guinea", "GIN", NameKind.NAME, true),
            entry("Guinea-Bissau", "GNB", NameKind.NAME, true),
            entry("Costa d'Avorio", "CIV", NameKind.NAME, true),
            entry("Perú", "PER", NameKind.NAME, true),
            entry("iraní", "IRN", NameKind.DEMONYM, true),
            entry("EE. UU.", "USA", NameKind.ACRONYM, true),
            entry("U.S.", "USA", NameKind.ACRONYM, true),
            entry("Irán", "IRN", NameKind.NAME, true),
            entry("franco-", "FRA", NameKind.PREFIX, true)));

    @ParameterizedTest
    @CsvSource({
        "'South Korea and Korea', 'South Korea|Korea'",
        "'Guinea-Bissau, Guinea', 'Guinea-Bissau|Guinea'",
        "'in Guinea Bissau', 'Guinea Bissau'",
        "'Costa d’Avorio', 'Costa d’Avorio'",
        "'Peru y Perú', 'Peru|Perú'",
        "'la perú', ''",
        "'el canciller iraní', 'iraní'",
        "'Iraní y ruso', 'Iraní'",
        "'IRÁN ATACA', 'IRÁN'",
        "'EE. UU. firma', 'EE. UU'",
        "'EE.UU. firma', 'EE.UU'",
        "'the U.S. and us', 'U.S'",
        "'Koreatown', ''",
        "'acuerdo franco-iraní', 'franco|iraní'",
        "'un franco', ''",
        "'pagó en franco - iraní', 'iraní'"
    })
    void namesAreSpottedAsTheyStandInRunningText(String text, String names) {
        assertThat(spotted(text)).isEqualTo(names.isEmpty() ? List.of() : List.of(names.split("\\|")));
    }

    @Test
    void aNameDoesNotReachOverTheEndOfASentence() {
        assertThat(spotted("He went south. Korea waited. South. Korea, South\nKorea"))
                .doesNotContain("South. Korea");
        assertThat(spotted("They fled South. Korea waited.")).containsExactly("Korea");
        assertThat(spotted("South\nKorea")).containsExactly("Korea");
        assertThat(spotted("South, Korea")).containsExactly("Korea");
    }

    @Test
    void theStrongReadingStandsFirst() {
        NameIndex.Match match = index.spot("South Korea").get(0);

        assertThat(match.entries()).extracting(e -> e.candidate().polity()).containsExactly("KOR", "PRK");
    }

    @Test
    void aWordIsKnownWhenSomeNameStartsWithIt() {
        assertThat(index.knows("south")).isTrue();
        assertThat(index.knows("Costa")).isTrue();
        assertThat(index.knows("Bissau")).isFalse();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.entente.fake.Seeds#few")
    void matchesStandInOrderAndNeverOverlap(long seed) {
        Random random = new Random(seed);
        String text = HostileText.of(seed, 40) + " South Korea Guinea-Bissau " + HostileText.of(random.nextLong(), 40);

        List<NameIndex.Match> found = index.spot(text);

        int before = 0;
        for (NameIndex.Match match : found) {
            assertThat(match.span().start()).isGreaterThanOrEqualTo(before);
            assertThat(match.span().end()).isLessThanOrEqualTo(text.length());
            before = match.span().end();
        }
        assertThat(found).hasSizeGreaterThanOrEqualTo(2);
    }

    private List<String> spotted(String text) {
        List<String> out = new ArrayList<>();
        for (NameIndex.Match match : index.spot(text)) {
            out.add(text.substring(match.span().start(), match.span().end()));
        }
        return out;
    }

    private static NameEntry entry(String form, String polity, NameKind via, boolean isStrong) {
        return new NameEntry(
                form,
                EntityKind.STATE,
                via,
                new Candidate(polity, form, polity, isStrong),
                PartialDate.UNKNOWN,
                PartialDate.UNKNOWN);
    }
}
