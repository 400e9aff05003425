package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.entente.fake.DataFolder;
import org.entente.model.Voice;
import org.entente.pack.Packs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who speaks in a sentence, and whose words a cue of it is. */
class SpeakersTest {
    private static final String SAID = """
            Russia    russia PROPN _    2 nsubj
            said      say    VERB  PAST 0 root
            Iran      iran   PROPN _    4 nsubj
            attacked  attack VERB  PAST 2 ccomp
            Israel    israel PROPN _    4 obj
            """;

    @TempDir
    private static Path root;

    private static Packs packs;

    @BeforeAll
    static void load() {
        packs = DataFolder.small(root).load();
    }

    @Test
    void theSubjectOfAVerbOfSayingSpeaksForWhatItReports() {
        Parsed parsed = parse(SAID);

        Speaker speaker = parsed.speakers().get(0);

        assertThat(speaker.kind()).isEqualTo(Speaker.Kind.VERB);
        assertThat(speaker.polity()).isEqualTo("RUS");
        assertThat(speaker.voice().words()).hasToString("“Russia” 0..6");
        assertThat(voices(parsed, "attacked")).containsExactly("Russia");
    }

    @Test
    void aVerbOfSayingIsNotToldByItsOwnSpeaker() {
        assertThat(voices(parse(SAID), "said")).isEmpty();
    }

    @Test
    void whoeverStandsAfterAccordingToSpeaksForTheSentence() {
        Parsed parsed = parse("""
                According accord VERB GERUND 3 case
                to        to     ADP  _      1 fixed
                TASS      tass   PROPN _     6 obl
                ,         ,      PUNCT _     6 punct
                Iran      iran   PROPN _     6 nsubj
                attacked  attack VERB PAST   0 root
                """);

        assertThat(voices(parsed, "attacked")).containsExactly("TASS");
    }

    @Test
    void whatStandsInTheWordsForTheSpeakerIsNotTheSpeakersToTell() {
        Parsed parsed = parse("""
                According  accord  VERB  GERUND 5 case
                to         to      ADP   _      1 fixed
                Russian    russian ADJ   _      5 amod
                attack     attack  NOUN  _      5 compound
                planners   planner NOUN  PLURAL 8 obl
                ,          ,       PUNCT _      8 punct
                Iran       iran    PROPN _      8 nsubj
                met        meet    VERB  PAST   0 root
                """);

        assertThat(voices(parsed, "met")).containsExactly("Russian attack planners");
        assertThat(voices(parsed, "attack")).isEmpty();
    }

    @Test
    void aRoleNounSpeaksInItsOwnWordsForItsPolity() {
        Parsed parsed = parse("""
                The       the      DET  _    3 det
                Iranian   iranian  ADJ  _    3 amod
                minister  minister NOUN _    4 nsubj
                said      say      VERB PAST 0 root
                Israel    israel   PROPN _   6 nsubj
                attacked  attack   VERB PAST 4 ccomp
                """);

        assertThat(voices(parsed, "attacked")).containsExactly("The Iranian minister");
        assertThat(parsed.speakers()).extracting(Speaker::polity).containsExactly("IRN");
    }

    @Test
    void aSourceIsUnnamed() {
        Parsed parsed = parse("""
                A         a      DET  _    2 det
                source    source NOUN _    3 nsubj
                said      say    VERB PAST 0 root
                Iran      iran   PROPN _   5 nsubj
                attacked  attack VERB PAST 3 ccomp
                """);

        assertThat(voices(parsed, "attacked")).containsExactly(Voice.UNNAMED.name());
    }

    @Test
    void anAdverbSpeaksForItsClauseAndAnAdjectiveForItsNoun() {
        Parsed adverb = parse("""
                Iran       iran      PROPN _ 3 nsubj
                allegedly  allegedly ADV   _ 3 advmod
                attacked   attack    VERB  PAST 0 root
                and        and       CCONJ _ 6 cc
                Peru       peru      PROPN _ 6 nsubj
                met        meet      VERB  PAST 3 conj
                """);
        Parsed adjective = parse("""
                the      the     DET  _ 3 det
                alleged  alleged ADJ  _ 3 amod
                attack   attack  NOUN _ 5 nsubj
                may      may     AUX  _ 5 aux
                meet     meet    VERB INFINITIVE 0 root
                """);

        assertThat(voices(adverb, "attacked")).containsExactly(Voice.UNNAMED.name());
        assertThat(voices(adverb, "met")).isEmpty();
        assertThat(voices(adjective, "attack")).containsExactly(Voice.UNNAMED.name());
        assertThat(voices(adjective, "meet")).isEmpty();
    }

    @Test
    void voicesInsideVoicesStandInnermostFirst() {
        Parsed parsed = parse("""
                TASS      tass   PROPN _    2 nsubj
                said      say    VERB  PAST 0 root
                Russia    russia PROPN _    4 nsubj
                says      say    VERB  PRESENT 2 ccomp
                Iran      iran   PROPN _    6 nsubj
                attacked  attack VERB  PAST 4 ccomp
                """);

        assertThat(voices(parsed, "attacked")).containsExactly("Russia", "TASS");
    }

    @Test
    void aVerbThatLeavesItsSubjectOutHasAVoiceWithoutAName() {
        Parsed parsed = parse("Said say VERB PAST 0 root\nIran iran PROPN _ 3 nsubj\nmet meet VERB PAST 1 ccomp");

        assertThat(voices(parsed, "met")).containsExactly("");
    }

    @Test
    void aQuotationThatGoesOnKeepsItsSpeaker() {
        Parsed parsed = parse("""
                Russia   russia PROPN _    2 nsubj
                said     say    VERB  PAST 0 root
                “        “      PUNCT _    2 punct
                Peru     peru   PROPN _    2 dep

                Iran     iran   PROPN _    2 nsubj
                attacked attack VERB  PAST 0 root
                ”        ”      PUNCT _    2 punct
                """);
        Speaker before = parsed.speakers().get(0);
        Parsed next = parsed.sentence(1);

        List<Speaker> holding = VoiceReader.of(
                next.tree(),
                next.at("attacked"),
                next.speakers(),
                next.annotated().quotations(),
                before,
                quotation -> null);
        List<Speaker> unquoted =
                VoiceReader.of(next.tree(), next.at("attacked"), next.speakers(), List.of(), before, quotation -> null);

        assertThat(holding).containsExactly(before);
        assertThat(unquoted).isEmpty();
    }

    @Test
    void aQuotationThatEndsLaterHasTheSpeakerNamedThere() {
        Parsed parsed = parse("""
                “        “      PUNCT _    3 punct
                Iran     iran   PROPN _    3 nsubj
                attacked attack VERB  PAST 0 root

                Peru     peru   PROPN _    2 nsubj
                knew     know   VERB  PAST 5 ccomp
                ”        ”      PUNCT _    2 punct
                Russia   russia PROPN _    5 nsubj
                said     say    VERB  PAST 0 root
                """);
        Speaker later = parsed.sentence(1).speakers().get(0);

        List<Speaker> holding = VoiceReader.of(
                parsed.tree(),
                parsed.at("attacked"),
                parsed.speakers(),
                parsed.annotated().quotations(),
                null,
                quotation -> later);

        assertThat(holding).containsExactly(later);
    }

    private static List<String> voices(Parsed parsed, String cue) {
        return VoiceReader.of(
                        parsed.tree(),
                        parsed.at(cue),
                        parsed.speakers(),
                        parsed.annotated().quotations(),
                        null,
                        quotation -> null)
                .stream()
                .map(s -> s.voice().name())
                .toList();
    }

    private static Parsed parse(String block) {
        return Parsed.of(packs, "en", block);
    }
}
