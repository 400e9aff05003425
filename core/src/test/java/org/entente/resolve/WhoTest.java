package org.entente.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.entente.annotate.Annotator;
import org.entente.fake.DataFolder;
import org.entente.fake.TokenAnalyzer;
import org.entente.model.Identity;
import org.entente.model.PartialDate;
import org.entente.pack.Packs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhoTest {
    @TempDir
    private static Path root;

    private static Who who;

    @BeforeAll
    static void load() {
        Packs packs = DataFolder.small(root)
                .line("world/polities", "COD", "state", "DR Congo")
                .line("world/polities", "COG", "state", "Congo")
                .line("world/bodies", "wagner", "Wagner", "RUS", "company", "?Wagner")
                .line("languages/en/names", "COD", "Congo", "name", "weak")
                .line("languages/en/names", "COD", "Kinshasa", "capital", "strong")
                .line("languages/en/names", "COG", "Congo", "name", "weak")
                .line("languages/en/names", "COG", "Brazzaville", "capital", "strong")
                .line("languages/en/titles", "defence_minister", "defence minister", "defence-minister")
                .line("languages/en/names", "PER", "pole", "demonym", "weak")
                .load();
        TokenAnalyzer analyzer = new TokenAnalyzer("en", Map.of("agreed", "agree"));
        Annotator annotator = new Annotator(packs.languages().get("en"), packs.world(), analyzer);
        who = new Who(packs, annotator::annotate);
    }

    @Test
    void aNameADemonymAndACapitalStandForTheirState() {
        assertThat(of("Iran", "").polity()).isEqualTo("IRN");
        assertThat(of("an Iranian", "").polity()).isEqualTo("IRN");
        assertThat(of("Tehran", "").entity()).isEqualTo("Iran");
    }

    @Test
    void aPersonHasTheOfficeOfTheDate() {
        Identity then = who.of("Sergei Shoigu", "", PartialDate.parse("2020-01-01"), "en");
        Identity later = who.of("Sergei Shoigu", "", PartialDate.parse("2025-01-01"), "en");

        assertThat(then.entity()).isEqualTo("Sergei Shoigu");
        assertThat(then.role()).isEqualTo("defence minister");
        assertThat(then.why()).contains("since 2012-11");
        assertThat(later.polity()).isEqualTo("RUS");
        assertThat(later.role()).isEmpty();
        assertThat(later.why()).contains("without an office on 2025-01-01");
    }

    @Test
    void aPersonGoesBeforeThePolityNamedBeside() {
        assertThat(of("Russian minister Sergei Shoigu", "").entity()).isEqualTo("Sergei Shoigu");
    }

    @Test
    void theSentenceAroundDecidesBetweenReadings() {
        assertThat(of("Congo", "Congo and Kinshasa agreed.").polity()).isEqualTo("COD");
        assertThat(of("Congo", "Congo and Brazzaville agreed.").polity()).isEqualTo("COG");
        assertThat(of("Congo", "").candidates()).hasSize(1);
    }

    @Test
    void aCommonWordIsNobody() {
        assertThat(of("pole", "").entity()).isEmpty();
        assertThat(of("pole", "").why()).contains("common word");
        assertThat(of("Pole", "").polity()).isEqualTo("PER");
    }

    @Test
    void anUnknownNameIsNobodyAndSaysSo() {
        Identity identity = of("Ruritania", "");

        assertThat(identity.polity()).isEmpty();
        assertThat(identity.entity()).isEmpty();
        assertThat(identity.why()).contains("'Ruritania'");
        assertThat(of("", "").entity()).isEmpty();
    }

    @Test
    void withoutALanguageEachPackIsTried() {
        assertThat(who.of("Iran", "", PartialDate.UNKNOWN, "").polity()).isEqualTo("IRN");
        assertThat(who.of("Iran", "", PartialDate.UNKNOWN, "xx").polity()).isEqualTo("IRN");
        assertThat(who.of("Ruritania", "", PartialDate.UNKNOWN, "").entity()).isEmpty();
    }

    @Test
    void anOfficeOfAPolityIsItsHolderOnTheDate() {
        Identity then = who.of("the Russian defence minister", "", PartialDate.parse("2020-01-01"), "en");
        Identity later = who.of("the Russian defence minister", "", PartialDate.parse("2025-01-01"), "en");

        assertThat(then.entity()).isEqualTo("Sergei Shoigu");
        assertThat(then.role()).isEqualTo("defence minister");
        assertThat(later.polity()).isEqualTo("RUS");
        assertThat(later.entity()).isEqualTo("Russia");
        assertThat(later.role()).isEqualTo("defence minister");
    }

    @Test
    void anOfficeWithoutAPolityIsOfTheOneSpokenOf() {
        Identity identity = of("the minister", "In Lima, the minister agreed.");

        assertThat(identity.polity()).isEqualTo("PER");
        assertThat(identity.why()).contains("by the context");
        assertThat(of("the minister", "Then the minister agreed.").isKnown()).isFalse();
    }

    @Test
    void aPersonOnNoListHasThePolityOfTheOffice() {
        Identity identity = of("Juan Quispe", "The Bolivian minister Juan Quispe agreed.");

        assertThat(identity.polity()).isEqualTo("BOL");
        assertThat(identity.entity()).isEqualTo("Juan Quispe");
    }

    @Test
    void aCityWhereSomethingHappensActsForNobody() {
        assertThat(of("Lima", "They agreed in Lima.").polity()).isEmpty();
        assertThat(of("Lima", "Lima agreed.").polity()).isEqualTo("PER");
    }

    @Test
    void aNameSpeltOtherwiseIsFoundAndSaysSo() {
        Identity identity = of("Serguei Schoigu", "");

        assertThat(identity.entity()).isEqualTo("Sergei Shoigu");
        assertThat(identity.why()).contains("spelt like");
        assertThat(of("Sergei Popov", "").isKnown()).isFalse();
    }

    @Test
    void aNameIsReadThroughWhatIsNotSeen() {
        assertThat(of("\u202eIran\u202c\u200b", "").polity()).isEqualTo("IRN");
        assertThat(of("Per\u00C3\u00BA", "").polity()).isEqualTo("PER");
        assertThat(of("\u0301".repeat(500), "").isKnown()).isFalse();
        assertThat(of("Iran ".repeat(5000), "Iran ".repeat(5000)).why()).isNotEmpty();
    }

    private static Identity of(String mention, String context) {
        return who.of(mention, context, PartialDate.UNKNOWN, "en");
    }
}
