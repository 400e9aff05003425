package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.fake.DataFolder;
import org.entente.pack.Packs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeTest {
    @TempDir
    private static Path root;

    private static Packs packs;

    @BeforeAll
    static void load() {
        packs = DataFolder.small(root)
                .line("languages/en/language", "contraction:onto", "on")
                .load();
    }

    @Test
    void aRelationIsReadWithoutItsSubtype() {
        Parsed parsed = parse("Iran iran PROPN _ 2 nsubj:pass\nhit hit VERB PARTICIPLE 0 root");

        assertThat(parsed.tree().relation(0)).isEqualTo("nsubj");
        assertThat(parsed.tree().hasRelation(0, "nsubj:pass")).isTrue();
        assertThat(parsed.tree().children(1)).containsExactly(0);
    }

    @Test
    void theMarkerOfANounIsItsPrepositions() {
        Parsed parsed = parse("""
                out    out    ADP  _ 3 case
                of     of     ADP  _ 1 fixed
                Iran   iran   PROPN _ 0 root
                onto   onto   ADP  _ 5 case
                Israel israel PROPN _ 3 nmod
                """);

        assertThat(parsed.tree().marker(2)).isEqualTo("out_of");
        assertThat(parsed.tree().marker(4)).isEqualTo("on");
        assertThat(parsed.tree().markerWords(4)).isEqualTo("onto");
        assertThat(parsed.tree().marker(0)).isEmpty();
    }

    @Test
    void aVerbIsPassiveByItsAuxiliaryItsSubjectOrItsPlace() {
        assertThat(isPassive("is be AUX PRESENT 2 aux:pass\nhit hit VERB PARTICIPLE 0 root", "hit"))
                .isTrue();
        assertThat(isPassive("Iran iran PROPN _ 2 nsubj:pass\nhit hit VERB PARTICIPLE 0 root", "hit"))
                .isTrue();
        assertThat(isPassive("was be AUX PAST 2 aux\nhit hit VERB PARTICIPLE 0 root", "hit"))
                .isTrue();
        assertThat(isPassive("towns town NOUN _ 0 root\nhit hit VERB PARTICIPLE 1 acl", "hit"))
                .isTrue();
    }

    @Test
    void aPerfectAGerundAndAFiniteVerbAreActive() {
        assertThat(isPassive("has have AUX PRESENT 2 aux\nhit hit VERB PARTICIPLE 0 root", "hit"))
                .isFalse();
        assertThat(isPassive("towns town NOUN _ 0 root\nhitting hit VERB GERUND,PARTICIPLE 1 acl", "hitting"))
                .isFalse();
        assertThat(isPassive("Iran iran PROPN _ 2 nsubj\nhit hit VERB PAST 0 root", "hit"))
                .isFalse();
    }

    @Test
    void aRelativeClauseIsLabelledSoOrOpensWithAPronoun() {
        Parsed labelled = parse("Iran iran PROPN _ 0 root\nhit hit VERB PAST 1 acl:relcl");
        Parsed opened = parse("Iran iran PROPN _ 0 root\nwhich which PRON _ 3 nsubj\nhit hit VERB PAST 1 acl");
        Parsed purpose = parse("plan plan NOUN _ 0 root\nto to PART _ 3 mark\nhit hit VERB INFINITIVE 1 acl");

        assertThat(labelled.tree().isRelativeClause(1)).isTrue();
        assertThat(opened.tree().isRelativeClause(2)).isTrue();
        assertThat(purpose.tree().isRelativeClause(2)).isFalse();
    }

    @Test
    void aPhraseLeavesClausesOutAndGoesNoDeeperThanAsked() {
        Parsed parsed = parse("""
                the     the    DET  _ 2 det
                army    army   NOUN _ 0 root
                of      of     ADP  _ 4 case
                Iran    iran   PROPN _ 2 nmod
                that    that   PRON _ 6 nsubj
                hit     hit    VERB PAST 2 acl:relcl
                Israel  israel PROPN _ 6 obj
                """);

        assertThat(parsed.tree().phrase(1, 3)).containsExactly(0, 1, 2, 3);
        assertThat(parsed.tree().phrase(1, 1)).containsExactly(0, 1, 3);
        assertThat(parsed.tree().isUnder(6, 1)).isTrue();
        assertThat(parsed.tree().isUnder(1, 6)).isFalse();
    }

    @Test
    void theClauseVerbIsTheNearestVerbAbove() {
        Parsed parsed = parse("""
                Iran    iran   PROPN _    2 nsubj
                said    say    VERB  PAST 0 root
                it      it     PRON  _    5 nsubj
                had     have   AUX   PAST 5 aux
                hit     hit    VERB  PARTICIPLE 2 ccomp
                Israel  israel PROPN _    5 obj
                """);

        assertThat(parsed.tree().clauseVerb(5)).isEqualTo(4);
        assertThat(parsed.tree().clauseVerb(3)).isEqualTo(4);
        assertThat(parsed.tree().clauseVerb(0)).isEqualTo(1);
        assertThat(parse("Iran iran PROPN _ 0 root").tree().clauseVerb(0)).isEqualTo(-1);
    }

    @Test
    void walkingEndsInATreeThatIsACircle() {
        Parsed parsed = parse("Iran iran PROPN _ 2 nmod\nIsrael israel PROPN _ 1 nmod\nPeru peru PROPN _ 3 dep");

        assertThat(parsed.tree().clauseVerb(0)).isEqualTo(-1);
        assertThat(parsed.tree().isUnder(0, 2)).isFalse();
        assertThat(parsed.tree().children(2)).isEmpty();
        assertThat(parsed.tree().phrase(0, 4)).contains(0, 1);
    }

    @Test
    void aHeadlineLeavesThePassiveAuxiliaryOut() {
        String killed = "troops troop NOUN PLURAL 2 nsubj\nkilled kill VERB PARTICIPLE 0 root";
        assertThat(isPassive(killed, "killed")).isTrue();
        assertThat(isPassive("freed free VERB PARTICIPLE 0 root\nmen man NOUN PLURAL 1 obj", "freed"))
                .isTrue();
    }

    @Test
    void aBareParticipleWithBothItsPartiesIsActive() {
        assertThat(isPassive(killed("rebels rebel NOUN PLURAL 2 nsubj", "men man NOUN PLURAL 2 obj"), "killed"))
                .isFalse();
        assertThat(isPassive(killed("Iran iran PROPN _ 2 nsubj", "fled flee VERB PAST 2 ccomp"), "killed"))
                .isFalse();
    }

    private static String killed(String before, String after) {
        return before + "\nkilled kill VERB PARTICIPLE 0 root\n" + after;
    }

    private static boolean isPassive(String block, String verb) {
        Parsed parsed = parse(block);
        return parsed.tree().isPassive(parsed.at(verb));
    }

    private static Parsed parse(String block) {
        return Parsed.of(packs, "en", block);
    }
}
