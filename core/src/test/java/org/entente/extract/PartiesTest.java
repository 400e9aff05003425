package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.fake.DataFolder;
import org.entente.pack.Packs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartiesTest {
    @TempDir
    private static Path root;

    private static Packs packs;

    @BeforeAll
    static void load() {
        packs = DataFolder.small(root).load();
    }

    @Test
    void aNameAtTheHeadFillsTheSlot() {
        assertThat(parse("Iran iran PROPN _ 2 nsubj\nleft leave VERB PAST 0 root")
                        .fillers("Iran"))
                .containsExactly("s:IRN");
    }

    @Test
    void aListIsReadThroughAppositionsAndConjuncts() {
        Parsed parsed = parse("""
                Iran     iran    PROPN _ 6 nsubj
                ,        ,       PUNCT _ 3 punct
                Russia   russia  PROPN _ 1 appos
                and      and     CCONJ _ 5 cc
                Ukraine  ukraine PROPN _ 1 conj
                left     leave   VERB  PAST 0 root
                """);

        assertThat(parsed.fillers("Iran")).containsExactlyInAnyOrder("s:IRN", "s.list:RUS", "s:UKR");
    }

    @Test
    void aNameWithAPlaceOfItsOwnInTheClauseIsNotInTheList() {
        Parsed parsed = parse("""
                With     with    ADP   _ 2 case
                Iran     iran    PROPN _ 5 obl
                ,        ,       PUNCT _ 5 punct
                Russia   russia  PROPN _ 5 nsubj
                talked   talk    VERB  PAST 0 root
                """);

        assertThat(parsed.fillers("Iran")).containsExactly("s:IRN");
    }

    @Test
    void aRoleNounStandsForThePolityItBelongsTo() {
        Parsed demonym = parse("Iranian iranian ADJ _ 2 amod\nminister minister NOUN _ 0 root");
        Parsed genitive = parse("minister minister NOUN _ 0 root\nof of ADP _ 3 case\nIran iran PROPN _ 1 nmod");

        assertThat(demonym.fillers("minister")).containsExactly("s.role:IRN");
        assertThat(genitive.fillers("minister")).containsExactly("s.role:IRN");
    }

    @Test
    void aThingTellsWhoseItIs() {
        Parsed parsed = parse("Iranian iranian ADJ _ 2 amod\ndrones drone NOUN PLURAL 0 root");

        assertThat(parsed.fillers("drones")).containsExactly("s.thing:IRN");
    }

    @Test
    void aPlaceInsideAPhraseIsNotItsOwner() {
        Parsed parsed = parse("minister minister NOUN _ 0 root\nin in ADP _ 3 case\nIran iran PROPN _ 1 nmod");

        assertThat(parsed.fillers("minister")).isEmpty();
    }

    @Test
    void aPersonInAppositionGoesBeforeTheDemonym() {
        Parsed parsed = parse("""
                Iranian  iranian  ADJ   _ 2 amod
                guest    guest    NOUN  _ 0 root
                Sergei   sergei   PROPN _ 2 appos
                Shoigu   shoigu   PROPN _ 3 flat
                """);

        assertThat(parsed.fillers("guest")).containsExactly("s.near:RUS");
    }

    @Test
    void aPossessiveBeforeAnOrganPointsBack() {
        Parsed organ = parse("its its DET _ 2 det\ngovernment government NOUN _ 0 root");
        Parsed person = parse("its its DET _ 2 det\nminister minister NOUN _ 0 root");

        assertThat(organ.fillers("government")).containsExactly("s.poss:POSSESSIVE");
        assertThat(person.fillers("minister")).isEmpty();
    }

    @Test
    void bothPointsBackToTwo() {
        Parsed alone = parse("both both PRON _ 2 nsubj\nleft leave VERB PAST 0 root");
        Parsed withNoun = parse("both both DET _ 2 det\ngovernments government NOUN PLURAL 0 root");
        Parsed two = parse("two two NUM _ 2 nummod\ngovernments government NOUN PLURAL 0 root");
        Parsed countries = parse("the the DET _ 2 det\ncountries country NOUN PLURAL 0 root");

        assertThat(alone.fillers("both")).containsExactly("s.back:BOTH");
        assertThat(withNoun.fillers("governments")).containsExactly("s.back:BOTH");
        assertThat(two.fillers("governments")).containsExactly("s.back:BOTH");
        assertThat(countries.fillers("countries")).containsExactly("s.back:BOTH");
    }

    @Test
    void bothOfNamedOnesPointsToTheseAndNotBack() {
        Parsed parsed = parse("""
                both     both    DET   _ 3 det
                Iranian  iranian ADJ   _ 3 amod
                ministers minister NOUN PLURAL 0 root
                """);

        assertThat(parsed.fillers("ministers")).containsExactly("s.role:IRN");
    }

    @Test
    void pronounsCountriesAndCounterpartsPointBack() {
        assertThat(parse("he he PRON _ 2 nsubj\nleft leave VERB PAST 0 root").fillers("he"))
                .containsExactly("s.back:PRONOUN");
        assertThat(parse("the the DET _ 2 det\ncountry country NOUN SINGULAR 0 root")
                        .fillers("country"))
                .containsExactly("s.back:COUNTRY");
        assertThat(parse("his his DET _ 2 det\ncounterpart counterpart NOUN SINGULAR 0 root")
                        .fillers("counterpart"))
                .containsExactly("s.back:COUNTERPART");
        assertThat(parse("which which PRON _ 2 nsubj\nleft leave VERB PAST 0 root")
                        .fillers("which"))
                .isEmpty();
    }

    @Test
    void theLongestRoleNounGivesTheRole() {
        Parsed parsed = parse("foreign foreign ADJ _ 2 amod\nminister minister NOUN _ 0 root");

        assertThat(parsed.parties().role(0)).isEqualTo("person");
        assertThat(parsed.parties().role(1)).isEqualTo("person");
        assertThat(parse("army army NOUN _ 0 root").parties().role(0)).isEqualTo("group");
        assertThat(parse("town town NOUN _ 0 root").parties().role(0)).isEmpty();
    }

    private static Parsed parse(String block) {
        return Parsed.of(packs, "en", block);
    }
}
