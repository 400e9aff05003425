package org.entente.linguistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.model.EntenteException;
import org.entente.model.Feature;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.model.Upos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoreNlpAnalyzerTest {
    private static final List<String> LANGUAGES = List.of("en", "es", "it");

    /** Texts that no language's models were made for. */
    private static final List<String> ODD = List.of(
            "",
            " \n\t ",
            "\n\n\n",
            "?!... — « » ““”” ;;;",
            "😀 👍🏽 Rusia 👨‍👩‍👧 firmó 🇷🇺🤝🇮🇷.",
            "\u0000\u0001a\uFEFFb\u200Bc\u00ADd \uD800 \uDC00 x",
            "x".repeat(10_000),
            "a-".repeat(3_000),
            "1.".repeat(3_000),
            ".".repeat(5_000),
            "l'".repeat(2_000),
            "«".repeat(1_500),
            "Россия и 中国 подписали соглашение. إيران وروسيا",
            "A\r\nB\rC\u2028D\u0085E",
            "http://a.b/c?d=e@f#g www.x.y @z #w a@b.c <b>x</b> &amp;",
            "-LRB- *NL* -RRB- § _ __ \t| \\ / ``x''");

    @Test
    void everyTokenStandsWhereItsSpanSays() {
        for (String lang : LANGUAGES) {
            Parsed parsed =
                    Parsed.of(lang, "Irán–Rusia: «l'accordo»  firmato … (U.S.)\n\n\"È\" 1.200 km, don't. 😀 Fin");

            for (Token token : parsed.tokens()) {
                String there = parsed.text()
                        .substring(token.span().start(), token.span().end());
                assertThat(there).as(lang).isNotBlank();
                if (token.form().length() == there.length()) {
                    assertThat(token.form()).as(lang).isEqualTo(there);
                }
            }
        }
    }

    @Test
    void oddTextsGiveOrderedSpansAndWholeTrees() {
        for (String lang : LANGUAGES) {
            for (String text : ODD) {
                assertSound(text, Models.of(lang).analyze(text, List.of()));
            }
        }
    }

    @Test
    void aVeryLongLineIsCutIntoSentencesOfBoundedLength() {
        String text = "Rusia y Cuba, que hablan de gas, firman ".repeat(400);

        List<Sentence> sentences = Models.of("es").analyze(text, List.of());

        assertSound(text, sentences);
        assertThat(sentences).hasSizeGreaterThan(20);
        assertThat(sentences).allMatch(sentence -> sentence.tokens().size() <= Sentences.LONGEST);
        assertThat(sentences
                        .get(0)
                        .tokens()
                        .get(sentences.get(0).tokens().size() - 1)
                        .form())
                .isIn(",", "firman");
    }

    @Test
    void lineBreaksEndSentences() {
        Parsed parsed = Parsed.of("es", "Rusia y Cuba firman un acuerdo\nLa Habana, 3 de mayo\n\nEl ministro viajó.");

        assertThat(parsed.sentenceTexts())
                .containsExactly("Rusia y Cuba firman un acuerdo", "La Habana, 3 de mayo", "El ministro viajó.");
    }

    @Test
    void aNameIsCutNeitherByLineNorByFullStop() {
        Parsed parsed = Parsed.of(
                "es", "El líder de la Corea\ndel Norte viajó a EE. UU. Kim lo negó.", "Corea\ndel Norte", "EE. UU.");

        assertThat(parsed.sentenceTexts()).hasSize(1);
        assertThat(parsed.token("EE.").upos()).isEqualTo(Upos.PROPN);
    }

    @Test
    void abbreviationsEndASentenceOnlyBeforeAStarter() {
        assertThat(Parsed.of("es", "El presidente de EE. UU. Joe Biden viajó.").sentences())
                .hasSize(1);
        assertThat(Parsed.of("es", "Viajó a EE. UU. La ONU lo negó.").sentences())
                .hasSize(2);
        assertThat(Parsed.of("en", "The U.S. Congress met Mr. Putin and J. Biden.")
                        .sentences())
                .hasSize(1);
        assertThat(Parsed.of("en", "He went to the U.S. The deal was signed.").sentences())
                .hasSize(2);
        assertThat(Parsed.of("it", "L'on. Rossi e il gen. Bianchi sono partiti.")
                        .sentences())
                .hasSize(1);
    }

    @Test
    void aNameKeepsTheFullStopOfItsAbbreviation() {
        Parsed parsed = Parsed.of("en", "U.S. Imposes Sanctions On Iran", "U.S", "Iran");

        assertThat(parsed.sentences()).hasSize(1);
        assertThat(parsed.forms()).startsWith("U.S.", "Imposes");
        assertThat(parsed.headOf("U.S.")).isEqualTo("Imposes");
    }

    @Test
    void theMarkOfAListIsNoWordOfItsLine() {
        for (String mark : List.of("* ", "• ", "— ", "- ", "—")) {
            Parsed parsed = Parsed.of("en", mark + "Germany expels two diplomats.");
            assertThat(parsed.forms()).as(mark).startsWith("Germany", "expels");
            assertThat(parsed.headOf("Germany")).as(mark).isEqualTo("expels");
        }
        assertThat(Parsed.of("en", "-5 degrees").forms()).startsWith("-5");
        assertThat(Parsed.of("en", "*").forms()).containsExactly("*");
    }

    @Test
    void aReducedRelativeClauseIsNotTakenForTheSentence() {
        Parsed drone = Parsed.of("en", "A drone launched from Yemen hit Eilat on Monday.", "Yemen", "Eilat");
        assertThat(drone.token("drone").upos()).isEqualTo(Upos.NOUN);
        assertThat(drone.headOf("hit")).isEmpty();
        assertThat(drone.headOf("drone")).isEqualTo("hit");
        assertThat(drone.headOf("launched")).isEqualTo("drone");

        Parsed soldiers = Parsed.of("en", "The last soldiers stationed in Chad pulled out of their base on Thursday.");
        assertThat(soldiers.headOf("soldiers")).isEqualTo("pulled");

        Parsed plain = Parsed.of("en", "The president thundered at a rally broadcast live on state television.");
        assertThat(plain.headOf("president")).isEqualTo("thundered");
    }

    @Test
    void aClosingQuotationMarkBelongsToItsSentence() {
        Parsed parsed = Parsed.of("es", "“Es un régimen.”Subrayando esto, se fue. «¡No!», dijo. \"Sí.\" Y salió.");

        assertThat(parsed.sentenceTexts())
                .containsExactly(
                        "“Es un régimen.”", "Subrayando esto, se fue.", "«¡No!», dijo.", "\"Sí.\"", "Y salió.");
    }

    @Test
    void aNameIsOneNodeOfTheTree() {
        Parsed parsed = Parsed.of(
                "es", "El líder norcoreano Kim Jong Un firmó con Corea del Norte.", "Kim Jong Un", "Corea del Norte");

        assertThat(parsed.forms()).contains("del").doesNotContain("de");
        for (String part : List.of("Kim", "Jong", "Un", "Corea", "del", "Norte")) {
            assertThat(parsed.token(part).upos()).as(part).isEqualTo(Upos.PROPN);
        }
        assertThat(parsed.headOf("Jong")).isEqualTo("Kim");
        assertThat(parsed.headOf("Un")).isEqualTo("Kim");
        assertThat(parsed.token("Norte").relation()).isEqualTo("flat");
        assertThat(parsed.headOf("Corea")).isEqualTo("firmó");
    }

    @Test
    void joinedNamesAreCutApartButAffixesStay() {
        assertThat(Parsed.of("es", "La guerra Rusia-Ucrania sigue.", "Rusia", "Ucrania")
                        .forms())
                .containsSequence("Rusia", "-", "Ucrania");
        assertThat(Parsed.of("en", "The anti-US protests went on.", "US").forms())
                .contains("anti-US");
    }

    @Test
    void spanishVerbsGiveLemmaTenseAndPerson() {
        Parsed parsed =
                Parsed.of("es", "Rusia suministrará drones a Irán, dijo el portavoz, si pudiera. Habría firmado.");

        assertThat(parsed.token("suministrará").lemmas()).containsExactly("suministrar");
        assertThat(parsed.token("suministrará").features()).contains(Feature.FUTURE, Feature.THIRD, Feature.SINGULAR);
        assertThat(parsed.has("dijo", Feature.PAST)).isTrue();
        assertThat(parsed.has("pudiera", Feature.SUBJUNCTIVE)).isTrue();
        assertThat(parsed.has("Habría", Feature.CONDITIONAL)).isTrue();
        assertThat(parsed.token("Habría").upos()).isEqualTo(Upos.AUX);
        assertThat(parsed.token("drones").features()).contains(Feature.PLURAL, Feature.MASCULINE);
        assertThat(parsed.headOf("Rusia")).isEqualTo("suministrará");
    }

    @Test
    void participlesGiveTheirVerb() {
        assertThat(Parsed.of("es", "Ha roto el acuerdo.").token("roto").lemma()).isEqualTo("romper");
        assertThat(Parsed.of("es", "Los misiles suministrados por Rusia llegaron.")
                        .token("suministrados")
                        .lemmas())
                .contains("suministrar");
        assertThat(Parsed.of("es", "Los aliados negaron el acuerdo.")
                        .token("aliados")
                        .lemmas())
                .containsExactly("aliado");
        assertThat(Parsed.of("it", "L'intesa piace.").token("intesa").lemmas()).containsExactly("intesa");
        assertThat(Parsed.of("it", "Il piano è stato discusso.")
                        .token("discusso")
                        .lemmas())
                .contains("discutere");
        assertThat(Parsed.of("en", "The proposed deal failed.")
                        .token("proposed")
                        .lemmas())
                .contains("propose");
    }

    @Test
    void spanishEncliticsAreTakenOff() {
        Parsed parsed = Parsed.of("es", "Quiere reunirse con él, convirtiéndose en aliado. Los versos modernos.");

        assertThat(parsed.forms()).containsSequence("reunir", "se").containsSequence("convirtiendo", "se");
        assertThat(parsed.forms()).contains("versos", "modernos");
        assertThat(parsed.token("convirtiendo").lemma()).isEqualTo("convertir");
        assertThat(parsed.token("reunir").span()).isEqualTo(parsed.token("se").span());
    }

    @Test
    void italianContractionsAreTakenApart() {
        Parsed parsed = Parsed.of("it", "Nel vertice svoltosi ad Algeri, i rivali dell’Iran vogliono espandersi.");

        assertThat(parsed.forms()).startsWith("in", "il", "vertice", "svolto", "si");
        assertThat(parsed.forms()).containsSequence("di", "l'", "Iran").containsSequence("espander", "si");
        assertThat(parsed.forms()).contains("rivali");
        assertThat(parsed.token("espander").lemma()).isEqualTo("espandere");
        assertThat(parsed.token("svolto").lemma()).isEqualTo("svolgere");
    }

    @Test
    void italianVerbsGiveTheirMood() {
        Parsed parsed = Parsed.of("it", "La Russia fornirà droni. Avrebbe firmato. Dice che Cuba sia pronta.");

        assertThat(parsed.token("fornirà").lemma()).isEqualTo("fornire");
        assertThat(parsed.has("fornirà", Feature.FUTURE)).isTrue();
        assertThat(parsed.has("Avrebbe", Feature.CONDITIONAL)).isTrue();
        assertThat(parsed.has("sia", Feature.SUBJUNCTIVE)).isTrue();
        assertThat(parsed.has("firmato", Feature.PARTICIPLE)).isTrue();
    }

    @Test
    void englishTagsBecomeUniversalParts() {
        Parsed parsed =
                Parsed.of("en", "They won't be supplying drones to Russia, which wants stronger ties. Stop the war!");

        assertThat(parsed.token("wo").lemma()).isEqualTo("will");
        assertThat(parsed.token("wo").upos()).isEqualTo(Upos.AUX);
        assertThat(parsed.token("n't").upos()).isEqualTo(Upos.PART);
        assertThat(parsed.token("be").upos()).isEqualTo(Upos.AUX);
        assertThat(parsed.token("supplying").lemma()).isEqualTo("supply");
        assertThat(parsed.has("supplying", Feature.GERUND)).isTrue();
        assertThat(parsed.token("drones").lemma()).isEqualTo("drone");
        assertThat(parsed.token("to").upos()).isEqualTo(Upos.ADP);
        assertThat(parsed.has("stronger", Feature.DEGREE)).isTrue();
        assertThat(parsed.has("Stop", Feature.IMPERATIVE)).isTrue();
    }

    @Test
    void headlinesInCapitalsKeepTheirVerb() {
        Parsed spanish = Parsed.of("es", "RUSIA SUMINISTRA DRONES A CUBA", "RUSIA", "CUBA");
        Parsed english = Parsed.of("en", "Iran Strikes Deal With Russia Over Drone Supplies", "Iran", "Russia");

        assertThat(spanish.token("SUMINISTRA").upos()).isEqualTo(Upos.VERB);
        assertThat(spanish.token("SUMINISTRA").lemma()).isEqualTo("suministrar");
        assertThat(english.token("Strikes").upos()).isEqualTo(Upos.VERB);
        assertThat(english.token("Strikes").lemma()).isEqualTo("strike");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "it"})
    void twoThreadsGiveTheSameAnalysis(String lang) throws Exception {
        String text =
                "Il presidente ha firmato. El líder viajó a Moscú. The envoys met in Tehran and signed it.\n".repeat(6);
        List<Sentence> expected = Models.of(lang).analyze(text, List.of());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<List<Sentence>>> tasks = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                tasks.add(() -> Models.of(lang).analyze(text, List.of()));
            }

            for (Future<List<Sentence>> result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aMissingModelNamesItsFileAndTheRemedy(@TempDir Path empty) {
        assertThatThrownBy(() -> CoreNlpAnalyzer.load(empty, "es"))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("es-ES.dict")
                .hasMessageContaining("mvn");
        assertThatThrownBy(() -> CoreNlpAnalyzer.load(empty, "xx")).isInstanceOf(EntenteException.class);
    }

    /** Spans in order and inside the text, heads inside the sentence, one root at least, no circle. */
    private static void assertSound(String text, List<Sentence> sentences) {
        int last = 0;
        for (Sentence sentence : sentences) {
            assertThat(sentence.tokens()).isNotEmpty();
            for (Token token : sentence.tokens()) {
                Span span = token.span();
                assertThat(span.start()).isGreaterThanOrEqualTo(last);
                assertThat(span.end()).isLessThanOrEqualTo(text.length());
                assertThat(sentence.span().contains(span)).isTrue();
                assertThat(token.form()).isNotEmpty();
                last = span.start();
            }
            assertTree(sentence.tokens());
        }
    }

    private static void assertTree(List<Token> tokens) {
        assertThat(tokens).anyMatch(token -> token.head() == -1);
        for (Token token : tokens) {
            int steps = 0;
            for (Token at = token; at.head() >= 0; at = tokens.get(at.head())) {
                assertThat(++steps).isLessThanOrEqualTo(tokens.size());
            }
        }
    }
}
