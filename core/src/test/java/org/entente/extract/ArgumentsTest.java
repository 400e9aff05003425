package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.fake.DataFolder;
import org.entente.pack.Packs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArgumentsTest {
    @TempDir
    private static Path english;

    @TempDir
    private static Path spanish;

    private static Packs en;
    private static Packs es;

    @BeforeAll
    static void load() {
        en = DataFolder.small(english).load();
        es = DataFolder.empty(spanish, "es")
                .line("languages/es/language", "contraction:al", "a")
                .line("languages/es/words", "dative", "a|al", "dative")
                .line("languages/es/words", "dative-clitic", "le|les", "dative-clitic")
                .line("languages/es/words", "genitive", "de", "genitive")
                .line("languages/es/words", "reflexive", "se", "reflexive")
                .load();
    }

    @Test
    void anActiveVerbHasSubjectObjectAndMarkedComplements() {
        Parsed parsed = en("""
                Iran      iran    PROPN _    2 nsubj
                supplied  supply  VERB  PAST 0 root
                drones    drone   NOUN  PLURAL 2 obj
                to        to      ADP   _    5 case
                Russia    russia  PROPN _    2 obl
                """);

        assertThat(parsed.arguments("supplied", 'V')).containsExactly("subj=Iran", "obj=drones", "to=Russia");
    }

    @Test
    void aComplementThatHangsOnTheObjectIsTheVerbs() {
        Parsed parsed = en("""
                Iran      iran    PROPN _    2 nsubj
                supplied  supply  VERB  PAST 0 root
                drones    drone   NOUN  PLURAL 2 obj
                to        to      ADP   _    5 case
                Russia    russia  PROPN _    3 nmod
                """);

        assertThat(parsed.arguments("supplied", 'V')).containsExactly("subj=Iran", "obj=drones", "to=Russia~object");
    }

    @Test
    void theAgentOfAPassiveActsAndItsSubjectIsActedUpon() {
        Parsed parsed = en("""
                Israel   israel PROPN _    3 nsubj:pass
                was      be     AUX   PAST 3 aux:pass
                attacked attack VERB  PARTICIPLE 0 root
                by       by     ADP   _    5 case
                Iran     iran   PROPN _    3 obl
                """);

        assertThat(parsed.arguments("attacked", 'V')).containsExactly("obj=Israel", "subj=Iran~agent");
    }

    @Test
    void theSubjectOfARelativeClauseIsItsAntecedent() {
        Parsed parsed = en("""
                Iran     iran   PROPN _    6 nsubj
                ,        ,      PUNCT _    1 punct
                which    which  PRON  _    4 nsubj
                attacked attack VERB  PAST 1 acl:relcl
                Israel   israel PROPN _    4 obj
                left     leave  VERB  PAST 0 root
                """);

        assertThat(parsed.arguments("attacked", 'V')).containsExactly("subj=Iran~relative", "obj=Israel");
    }

    @Test
    void theObjectOfARelativeClauseIsItsAntecedentAlsoWithoutAPronoun() {
        Parsed parsed = en("""
                drones   drone  NOUN  PLURAL 0 root
                Iran     iran   PROPN _    3 nsubj
                supplied supply VERB  PAST 1 acl:relcl
                """);

        assertThat(parsed.arguments("supplied", 'V')).containsExactly("subj=Iran", "obj=drones~relative");
    }

    @Test
    void whereARelativeClauseTellsThePlaceTheAntecedentDoesNothing() {
        Parsed parsed = en("""
                Peru     peru   PROPN _    0 root
                where    where  ADV   _    4 advmod
                Iran     iran   PROPN _    4 nsubj
                attacked attack VERB  PAST 1 acl:relcl
                """);

        assertThat(parsed.arguments("attacked", 'V')).containsExactly("subj=Iran");
    }

    @Test
    void coordinatedVerbsShareTheirSubject() {
        Parsed parsed = en("""
                Iran     iran   PROPN _    2 nsubj
                met      meet   VERB  PAST 0 root
                Russia   russia PROPN _    2 obj
                and      and    CCONJ _    5 cc
                attacked attack VERB  PAST 2 conj
                Israel   israel PROPN _    5 obj
                """);

        assertThat(parsed.arguments("attacked", 'V')).containsExactly("obj=Israel", "subj=Iran~conj");
    }

    @Test
    void whoIsAskedToActActs() {
        Parsed parsed = en(control("asked", "ask"));

        assertThat(parsed.arguments("attack", 'V')).containsExactly("obj=Israel", "subj=Iran~control");
        assertThat(parsed.arguments("asked", 'V'))
                .containsExactly("subj=Russia", "obj=Iran", "comp=attack", "compobj=Israel");
    }

    @Test
    void whoPromisesToActActs() {
        Parsed parsed = en(control("promised", "promise"));

        assertThat(parsed.arguments("attack", 'V')).containsExactly("obj=Israel", "subj=Russia~control");
    }

    private static String control(String form, String lemma) {
        return """
                Russia   russia PROPN _    2 nsubj
                %s       %s     VERB  PAST 0 root
                Iran     iran   PROPN _    2 obj
                to       to     PART  _    5 mark
                attack   attack VERB  INFINITIVE 2 xcomp
                Israel   israel PROPN _    5 obj
                """.formatted(form, lemma);
    }

    @Test
    void anObjectMarkedAsADativeMayBeEither() {
        Parsed parsed = es("""
                Irán    irán   PROPN _    2 nsubj
                atacó   atacar VERB  PAST 0 root
                a       a      ADP   _    4 case
                Israel  israel PROPN _    2 obj
                """);

        assertThat(parsed.arguments("atacó", 'V')).containsExactly("subj=Irán", "a/obj=Israel");
    }

    @Test
    void aContractionIsItsPreposition() {
        Parsed parsed = es("""
                Irán     irán     PROPN _    2 nsubj
                atacó    atacar   VERB  PAST 0 root
                al       al       ADP   _    4 case
                enemigo  enemigo  NOUN  _    2 obl
                """);

        assertThat(parsed.arguments("atacó", 'V')).containsExactly("subj=Irán", "a/al=enemigo");
    }

    @Test
    void theDativeOfAskingActsInWhatIsAsked() {
        Parsed parsed = es("""
                Rusia    rusia   PROPN _    2 nsubj
                pidió    pedir   VERB  PAST 0 root
                a        a       ADP   _    4 case
                Irán     irán    PROPN _    2 obl
                atacar   atacar  VERB  INFINITIVE 2 xcomp
                """);

        assertThat(parsed.arguments("atacar", 'V')).containsExactly("subj=Irán~control");
    }

    @Test
    void aFiniteVerbWithoutASubjectLeavesItOut() {
        Parsed parsed = es("""
                Le          le         PRON  _    2 iobj
                suministró  suministrar VERB PAST,THIRD 0 root
                drones      dron       NOUN  PLURAL 2 obj
                """);

        assertThat(parsed.arguments("suministró", 'V')).containsExactly("iobj=Le", "obj=drones", "subj=_~dropped");
    }

    @Test
    void aReflexiveIsNoObject() {
        Parsed parsed = es("""
                Irán    irán    PROPN _    3 nsubj
                se      se      PRON  _    3 obj
                retiró  retirar VERB  PAST 0 root
                """);

        assertThat(parsed.arguments("retiró", 'V')).containsExactly("subj=Irán");
    }

    @Test
    void aNounHasItsGenitiveItsMarkedComplementsAndItsGovernor() {
        Parsed parsed = en("""
                Russia    russia  PROPN _    2 nsubj
                condemned condemn VERB  PAST 0 root
                the       the     DET   _    4 det
                attack    attack  NOUN  _    2 obj
                of        of      ADP   _    6 case
                Iran      iran    PROPN _    4 nmod
                on        on      ADP   _    8 case
                Israel    israel  PROPN _    4 nmod
                """);

        assertThat(parsed.arguments("attack", 'N')).containsExactly("gen/of=Iran", "on=Israel", "gov=Russia");
    }

    @Test
    void aNounHasItsPossessorAndItsAdjectives() {
        Parsed possessor = en("""
                Iran    iran   PROPN _ 3 nmod:poss
                's      's     PART  _ 1 case
                attack  attack NOUN  _ 0 root
                """);
        Parsed adjective = en("Iranian iranian ADJ _ 2 amod\nattack attack NOUN _ 0 root");
        Parsed pronoun = en("its its DET _ 2 det\nattack attack NOUN _ 0 root");

        assertThat(possessor.arguments("attack", 'N')).containsExactly("gen/'s=Iran");
        assertThat(adjective.arguments("attack", 'N')).containsExactly("adj=Iranian");
        assertThat(pronoun.arguments("attack", 'N')).containsExactly("poss=its");
    }

    @Test
    void whoDoesWhatANounNamesMayStandInItsParticiple() {
        Parsed parsed = en("""
                attack   attack NOUN  _    0 root
                launched launch VERB  PARTICIPLE 1 acl
                by       by     ADP   _    4 case
                Iran     iran   PROPN _    2 obl
                against  against ADP  _    6 case
                Israel   israel PROPN _    2 obl
                """);

        assertThat(parsed.arguments("attack", 'N')).containsExactly("gov=Iran~clause", "against=Israel~clause");
    }

    @Test
    void aGerundAfterACommaGoesOnWithTheClause() {
        Parsed parsed = en("""
                Iran      iran   PROPN _      2 nsubj
                fined     fine   VERB  PAST   0 root
                envoys    envoy  NOUN  PLURAL 2 obj
                ,         ,      PUNCT _      2 punct
                attacking attack VERB  GERUND 3 acl
                Russia    russia PROPN _      5 obj
                """);

        assertThat(parsed.arguments("attacking", 'V')).containsExactlyInAnyOrder("subj=Iran~control", "obj=Russia");
    }

    private static Parsed en(String block) {
        return Parsed.of(en, "en", block);
    }

    private static Parsed es(String block) {
        return Parsed.of(es, "es", block);
    }
}
