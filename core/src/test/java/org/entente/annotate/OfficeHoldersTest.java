package org.entente.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.entente.fake.DataFolder;
import org.entente.fake.TreeAnalyzer;
import org.entente.model.Document;
import org.entente.model.EntityKind;
import org.entente.model.Mention;
import org.entente.model.NameKind;
import org.entente.pack.Packs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeHoldersTest {
    @TempDir
    private static Path root;

    private static Packs packs;

    @BeforeAll
    static void load() {
        packs = DataFolder.small(root)
                .line("languages/en/titles", "culture", "minister of culture", "culture-minister")
                .load();
    }

    @Test
    void aPersonOnNoListBelongsToThePolityOfTheOfficeBefore() {
        List<Mention> people = people("""
                The       the      DET   _ 3 det
                Bolivian  bolivian ADJ   _ 3 amod
                minister  minister NOUN  _ 6 nsubj
                Edmundo   edmundo  PROPN _ 3 appos
                Novillo   novillo  PROPN _ 4 flat
                spoke     speak    VERB  PAST 0 root
                """);

        assertThat(people).singleElement().satisfies(person -> {
            assertThat(person.best().canonical()).isEqualTo("Edmundo Novillo");
            assertThat(person.best().polity()).isEqualTo("BOL");
            assertThat(person.via()).isEqualTo(NameKind.ROLE);
            assertThat(person.first()).isEqualTo(3);
            assertThat(person.last()).isEqualTo(5);
        });
    }

    @Test
    void aPersonOnNoListBelongsToThePolityOfTheOfficeBehindAComma() {
        List<Mention> people = people("""
                Ali       ali      PROPN _ 7 nsubj
                Jafarian  jafarian PROPN _ 1 flat
                ,         ,        PUNCT _ 5 punct
                Iranian   iranian  ADJ   _ 5 amod
                minister  minister NOUN  _ 1 appos
                ,         ,        PUNCT _ 5 punct
                spoke     speak    VERB  PAST 0 root
                """);

        assertThat(people).extracting(p -> p.best().polity()).containsExactly("IRN");
    }

    @Test
    void theSurnameStandsForThePersonInTheRestOfTheText() {
        List<Mention> people = people("""
                Bolivian  bolivian ADJ   _ 2 amod
                minister  minister NOUN  _ 5 nsubj
                Edmundo   edmundo  PROPN _ 2 appos
                Novillo   novillo  PROPN _ 3 flat
                spoke     speak    VERB  PAST 0 root

                Novillo   novillo  PROPN _ 2 nsubj
                left      leave    VERB  PAST 0 root
                """);

        assertThat(people).extracting(Mention::sentence).containsExactly(0, 1);
        assertThat(people).extracting(p -> p.best().entity()).containsOnly("person:edmundo novillo");
    }

    @Test
    void aNameWithoutAnOfficeBelongsToNobody() {
        assertThat(people("""
                        Edmundo  edmundo PROPN _ 3 nsubj
                        Novillo  novillo PROPN _ 1 flat
                        left     leave   VERB  PAST 0 root
                        Bolivia  bolivia PROPN _ 3 obj
                        """)).isEmpty();
    }

    @Test
    void anOfficeOnTheOtherSideOfAVerbIsAnother() {
        assertThat(people("""
                        The       the      DET   _ 3 det
                        Bolivian  bolivian ADJ   _ 3 amod
                        minister  minister NOUN  _ 4 nsubj
                        met       meet     VERB  PAST 0 root
                        Edmundo   edmundo  PROPN _ 4 obj
                        Novillo   novillo  PROPN _ 5 flat
                        """)).isEmpty();
    }

    @Test
    void aDateIsNobodysName() {
        List<Mention> people = people("""
                The       the      DET   _ 3 det
                Bolivian  bolivian ADJ   _ 3 amod
                minister  minister NOUN  _ 7 nsubj
                Edmundo   edmundo  PROPN _ 3 appos
                Novillo   novillo  PROPN _ 4 flat
                Friday    friday   PROPN _ 4 flat
                left      leave    VERB  PAST 0 root

                The       the      DET   _ 3 det
                Bolivian  bolivian ADJ   _ 3 amod
                minister  minister NOUN  _ 5 nsubj
                Friday    friday   PROPN _ 5 obl
                left      leave    VERB  PAST 0 root
                """);

        assertThat(people).extracting(p -> p.best().canonical()).containsExactly("Edmundo Novillo");
    }

    @Test
    void aMonthMayBePartOfAName() {
        String named = """
                Bolivian  bolivian ADJ   _ 2 amod
                minister  minister NOUN  _ 5 nsubj
                Brian     brian    PROPN _ 2 appos
                May       may      PROPN _ 3 flat
                left      leave    VERB  PAST 0 root
                """;
        String first =
                named.replace("May       may  ", "Novillo   novillo").replace("Brian     brian", "May       may  ");

        assertThat(people(named)).extracting(p -> p.best().canonical()).containsExactly("Brian May");
        assertThat(people(first)).extracting(p -> p.best().canonical()).containsExactly("May Novillo");
    }

    @Test
    void whatAnOfficeIsOfDoesNotHoldIt() {
        assertThat(people("""
                        The        the        DET   _ 3 det
                        Bolivian   bolivian   ADJ   _ 3 amod
                        minister   minister   NOUN  _ 6 nsubj
                        of         of         ADP   _ 5 case
                        Irrigation irrigation PROPN _ 3 nmod
                        left       leave      VERB  PAST 0 root
                        """)).isEmpty();
    }

    @Test
    void whoIsNamedBehindWhatTheOfficeIsOfHoldsIt() {
        String named = """
                The        the        DET   _ 3 det
                Bolivian   bolivian   ADJ   _ 3 amod
                minister   minister   NOUN  _ 8 nsubj
                of         of         ADP   _ 5 case
                Irrigation irrigation PROPN _ 3 nmod
                Edmundo    edmundo    PROPN _ 3 appos
                Novillo    novillo    PROPN _ 6 flat
                left       leave      VERB  PAST 0 root
                """;
        String onOneName = named.replace("Irrigation irrigation", "Culture    culture   ")
                .replace("Edmundo    edmundo    PROPN _ 3 appos", "Edmundo    edmundo    PROPN _ 5 flat");

        assertThat(people(named)).extracting(p -> p.best().canonical()).containsExactly("Edmundo Novillo");
        assertThat(people(onOneName)).extracting(p -> p.best().canonical()).containsExactly("Edmundo Novillo");
    }

    private static List<Mention> people(String block) {
        Document document = Document.ofText("1", TreeAnalyzer.text(block)).withLang("en");
        return new Annotator(packs.languages().get("en"), packs.world(), new TreeAnalyzer("en", block))
                .annotate(document).mentions().stream()
                        .filter(m -> m.kind() == EntityKind.PERSON)
                        .toList();
    }
}
