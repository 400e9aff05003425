package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.fake.DataFolder;
import org.entente.model.Coded;
import org.entente.model.Coding;
import org.entente.model.Filler;
import org.entente.model.Voice;
import org.entente.pack.Packs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractorTest {
    @TempDir
    private static Path root;

    private static Packs packs;

    @BeforeAll
    static void load() {
        packs = DataFolder.small(root).load();
    }

    @Test
    void aCodingSaysWhoDidWhatToWhomWithWhat() {
        Parsed parsed = parse("""
                Iran      iran    PROPN _    2 nsubj
                supplied  supply  VERB  PAST 0 root
                drones    drone   NOUN  PLURAL 2 obj
                to        to      ADP   _    5 case
                Russia    russia  PROPN _    2 obl
                """);

        Coding coding = extract(parsed).codings().get(0);

        assertThat(show(parsed, coding)).isEqualTo("subj:IRN > to:RUS AID REPORTED");
        assertThat(coding.items()).extracting(i -> i.kind()).containsExactly("weapon:drone");
        assertThat(coding.contexts()).containsExactly("military");
        assertThat(coding.lexeme()).isEqualTo("supply.v");
        assertThat(coding.governor()).isEqualTo(-1);
        assertThat(parsed.annotated().document().quote(coding.cue()).words()).isEqualTo("supplied drones");
    }

    @Test
    void whatIsAskedForIsDemandedAndActedByWhomeverIsAsked() {
        Parsed parsed = parse("""
                Russia   russia PROPN _    2 nsubj
                asked    ask    VERB  PAST 0 root
                Iran     iran   PROPN _    2 obj
                to       to     PART  _    5 mark
                attack   attack VERB  INFINITIVE 2 xcomp
                Israel   israel PROPN _    5 obj
                """);

        List<Coding> codings = extract(parsed).codings();

        assertThat(codings.stream().map(c -> show(parsed, c)))
                .containsExactly("subj:RUS > obj:IRN REQUEST REPORTED", "outer.obj:IRN > obj:ISR ASSAULT DEMANDED");
        assertThat(codings.get(1).governor()).isZero();
    }

    @Test
    void whatIsPromisedIsNoEventBesides() {
        Parsed parsed = parse("""
                Russia   russia  PROPN _    2 nsubj
                promised promise VERB  PAST 0 root
                Iran     iran    PROPN _    2 obj
                to       to      PART  _    5 mark
                supply   supply  VERB  INFINITIVE 2 xcomp
                drones   drone   NOUN  PLURAL 5 obj
                """);

        Extractor.Extracted extracted = extract(parsed);

        assertThat(extracted.codings().stream().map(c -> show(parsed, c)))
                .containsExactly("subj:RUS > obj:IRN AGREE PLANNED");
        assertThat(extracted.dropped()).extracting(Coded.Dropped::stage).containsExactly("absorbed");
    }

    @Test
    void aChargeHungOnWhoIsChargedIsTheirs() {
        Parsed parsed = parse("""
                Russia  russia PROPN _    2 nsubj
                accused accuse VERB  PAST 0 root
                Iran    iran   PROPN _    2 obj
                of      of     ADP   _    5 case
                attacks attack NOUN  PLURAL 3 nmod
                on      on     ADP   _    7 case
                Israel  israel PROPN _    5 nmod
                """);

        assertThat(extract(parsed).codings().stream().map(c -> show(parsed, c)))
                .containsExactly("subj:RUS > obj:IRN ACCUSE REPORTED", "outer.obj:IRN > on:ISR ASSAULT REPORTED");
    }

    @Test
    void whatIsAllegedIsToldInTheVoiceOfTheAccuser() {
        Parsed parsed = parse("""
                Russia    russia PROPN _    2 nsubj
                accused   accuse VERB  PAST 0 root
                Iran      iran   PROPN _    2 obj
                that      that   SCONJ _    6 mark
                it        it     PRON  _    6 nsubj
                attacked  attack VERB  PAST 2 ccomp
                Israel    israel PROPN _    6 obj
                """);

        List<Coding> codings = extract(parsed).codings();

        assertThat(codings.stream().map(c -> show(parsed, c)))
                .containsExactly("subj:RUS > obj:IRN ACCUSE REPORTED", "outer.obj:IRN > obj:ISR ASSAULT REPORTED");
        assertThat(codings.get(0).voices()).isEmpty();
        assertThat(codings.get(1).voices()).extracting(Voice::name).containsExactly("Russia");
    }

    @Test
    void aGerundBehindAPrepositionIsWhatIsAlleged() {
        Parsed parsed = parse("""
                Russia    russia PROPN _    2 nsubj
                accused   accuse VERB  PAST 0 root
                Iran      iran   PROPN _    2 obj
                of        of     ADP   _    5 mark
                attacking attack VERB  GERUND 2 advcl
                Israel    israel PROPN _    5 obj
                """);

        List<Coding> codings = extract(parsed).codings();

        assertThat(codings.stream().map(c -> show(parsed, c)))
                .containsExactly("subj:RUS > obj:IRN ACCUSE REPORTED", "outer.obj:IRN > obj:ISR ASSAULT REPORTED");
    }

    @Test
    void partiesOfAnActTogetherAreAllActors() {
        Parsed parsed = parse("""
                Iran    iran   PROPN _    2 nsubj
                met     meet   VERB  PAST 0 root
                with    with   ADP   _    4 case
                Russia  russia PROPN _    2 obl
                """);

        Coding coding = extract(parsed).codings().get(0);

        assertThat(coding.isReciprocal()).isTrue();
        assertThat(show(parsed, coding)).isEqualTo("subj:IRN+with:RUS > CONSULT REPORTED");
    }

    @Test
    void whoIsNotSaidIsLookedForInTheClauseAndThenLeftOpen() {
        Parsed somebody = parse("""
                The       the    DET   _    2 det
                men       man    NOUN  PLURAL 3 nsubj
                attacked  attack VERB  PAST 0 root
                Israel    israel PROPN _    3 obj
                after     after  ADP   _    6 case
                Peru      peru   PROPN _    3 obl
                """);
        Parsed nobody = parse("attacks attack VERB PRESENT 0 root");

        assertThat(show(somebody, extract(somebody).codings().get(0)))
                .isEqualTo("clause.other-side:PER > obj:ISR ASSAULT REPORTED");
        assertThat(show(nobody, extract(nobody).codings().get(0)))
                .contains("dropped")
                .contains("salient");
    }

    @Test
    void anActThatAnOperatorSaysIsNoneIsListedAsDropped() {
        Parsed parsed = parse("""
                if       if     SCONJ _ 3 mark
                Iran     iran   PROPN _ 3 nsubj
                attacks  attack VERB  PRESENT 0 root
                Israel   israel PROPN _ 3 obj
                """);

        Extractor.Extracted extracted = extract(parsed);

        assertThat(extracted.codings()).isEmpty();
        assertThat(extracted.dropped()).singleElement().satisfies(d -> {
            assertThat(d.stage()).isEqualTo("operator");
            assertThat(d.reason()).contains("operator:if");
        });
    }

    private static Extractor.Extracted extract(Parsed parsed) {
        return new Extractor(packs.languages().get("en"), packs.scheme()).extract(parsed.annotated());
    }

    private static String show(Parsed parsed, Coding coding) {
        return fillers(parsed, coding.actors()) + " > "
                + (coding.recipients().isEmpty() ? "" : fillers(parsed, coding.recipients()) + " ")
                + coding.type() + " " + coding.status();
    }

    private static String fillers(Parsed parsed, List<Filler> fillers) {
        return fillers.stream().map(parsed::words).collect(Collectors.joining("+"));
    }

    private static Parsed parse(String block) {
        return Parsed.of(packs, "en", block);
    }
}
