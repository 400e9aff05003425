package org.entente.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.fake.DataFolder;
import org.entente.fake.TokenAnalyzer;
import org.entente.model.Document;
import org.entente.model.EntityKind;
import org.entente.model.Mention;
import org.entente.model.PartialDate;
import org.entente.pack.Packs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpotterTest {
    @TempDir
    private static Path root;

    private static Packs packs;

    @BeforeAll
    static void load() {
        packs = DataFolder.small(root)
                .line("world/polities", "COD", "state", "DR Congo")
                .line("world/polities", "COG", "state", "Congo")
                .line("world/polities", "USR", "former", "Soviet Union")
                .line("languages/en/names", "COD", "Congo", "name", "weak")
                .line("languages/en/names", "COD", "Kinshasa", "capital", "strong")
                .line("languages/en/names", "COG", "Congo", "name", "weak")
                .line("languages/en/names", "COG", "Brazzaville", "capital", "strong")
                .line("languages/en/names", "RUS", "Soviets", "people", "strong", "1992")
                .line("languages/en/names", "USR", "Soviets", "people", "strong", "-", "1991")
                .line("languages/en/names", "PER", "pole", "demonym", "weak")
                .line("languages/en/names", "PER", "Inca", "name", "weak")
                .line("languages/en/names", "BOL", "Inca", "name", "strong")
                .line("languages/en/names", "BOL", "Cuzco", "name", "strong")
                .line("languages/en/names", "PER", "Andean state", "epithet", "weak")
                .line("languages/en/names", "BOL", "Andean state", "epithet", "weak")
                .line("world/polities", "GRP:SENDERO", "group", "Sendero", "PER", "1980", "1992")
                .line("languages/en/names", "GRP:SENDERO", "rebels", "name", "weak")
                .line("world/places", "cuzco-of-peru", "Cuzco", "PER", "?Cuzco", "city")
                .line("world/places", "arequipa", "Arequipa", "PER", "Arequipa", "city")
                .load();
    }

    @Test
    void aSurnameCountsWhereThePersonIsNamedInFull() {
        assertThat(entities("Shoigu left. Then Sergei Shoigu came back."))
                .containsExactly("sergei-shoigu", "sergei-shoigu");
    }

    @Test
    void aSurnameAloneIsNobody() {
        assertThat(entities("They saw Shoigu.")).isEmpty();
        assertThat(entities("Russia was far. They saw Shoigu.")).containsExactly("RUS");
    }

    @Test
    void aSurnameCountsInMidSentenceWhereItsPolityIsSpokenOf() {
        assertThat(entities("Russia is near. Russian men saw Shoigu there.")).contains("sergei-shoigu");
        assertThat(entities("Russia is near. Russian men left. Shoigu stayed.")).doesNotContain("sergei-shoigu");
    }

    @Test
    void aWeakFormIsReadAsTheEntityThatTheTextNamesElsewhere() {
        assertThat(entities("They left Kinshasa. Congo waits.")).containsExactly("COD", "COD");
        assertThat(entities("They left Brazzaville. Congo waits.")).containsExactly("COG", "COG");
    }

    @Test
    void aStrongFormGivesWayToWhomTheOtherNamesSpeakOf() {
        assertThat(entities("They left Lima. Inca waits.")).containsExactly("PER", "PER");
        assertThat(entities("They left Moscow. Inca waits.")).containsExactly("RUS", "BOL");
    }

    @Test
    void aPlaceIsReadByThePlacesNamedWithIt() {
        assertThat(entities("Cuzco left Arequipa.")).containsExactly("cuzco-of-peru", "arequipa");
        assertThat(entities("Peru left Cuzco.")).containsExactly("PER", "BOL");
    }

    @Test
    void anEpithetOfSeveralIsTheOneSpokenOfMost() {
        assertThat(entities("Peru left. Lima waits. Bolivia left. The Andean state waits."))
                .containsExactly("PER", "PER", "BOL", "PER");
    }

    @Test
    void theOtherReadingIsKept() {
        Mention congo = mentions("They left Brazzaville. Congo waits.", "").get(1);

        assertThat(congo.candidates())
                .extracting(c -> c.polity())
                .contains("COG")
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aCommonWordInLowerCaseIsNoName() {
        assertThat(entities("They climbed a pole.")).isEmpty();
        assertThat(entities("They met a Pole there.")).containsExactly("PER");
        assertThat(entities("Peru sent a pole.")).containsExactly("PER", "PER");
    }

    @Test
    void aFormStandsForWhomItStoodForAtTheTime() {
        assertThat(mentions("The Soviets left.", "1985").get(0).best().polity()).isEqualTo("USR");
        assertThat(mentions("The Soviets left.", "2020").get(0).best().polity()).isEqualTo("RUS");
    }

    @Test
    void aGroupCountsInItsTimeWhereTheTextIsAboutItsState() {
        String text = "Peru waits. Lima waits. Peru left. The rebels stayed.";

        assertThat(mentions(text, "1985")).extracting(m -> m.best().entity()).contains("GRP:SENDERO");
        assertThat(mentions(text, "2020")).extracting(m -> m.best().entity()).doesNotContain("GRP:SENDERO");
        assertThat(mentions("Peru waits. The rebels stayed.", "1985"))
                .extracting(m -> m.best().entity())
                .containsExactly("PER");
    }

    @Test
    void whatMoneyIsCalledIsNoName() {
        assertThat(entities("They saw Peru$5 there.")).isEmpty();
    }

    @Test
    void aCapitalThatOpensADatelineIsAPlace() {
        assertThat(mentions("Lima. The talks failed.", ""))
                .extracting(Mention::kind)
                .containsExactly(EntityKind.PLACE);
        assertThat(mentions("Lima left the talks.", ""))
                .extracting(Mention::kind)
                .containsExactly(EntityKind.STATE);
    }

    @Test
    void noNameIsSpottedInAZone() {
        assertThat(entities("Iran waits.\nPhoto: Russia and Peru\n")).containsExactly("IRN");
    }

    private static List<String> entities(String text) {
        return mentions(text, "").stream().map(m -> m.best().entity()).toList();
    }

    private static List<Mention> mentions(String text, String published) {
        PartialDate date = published.isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse(published);
        Map<String, String> verbs = Map.of("left", "leave", "saw", "see", "waits", "wait", "stayed", "stay");
        Document document = Document.ofText("1", text).withLang("en").withPublished(date);
        return new Annotator(packs.languages().get("en"), packs.world(), new TokenAnalyzer("en", verbs))
                .annotate(document)
                .mentions();
    }
}
