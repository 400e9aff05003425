package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.entente.fake.DataFolder;
import org.entente.fake.HostileText;
import org.entente.fake.Seeds;
import org.entente.fake.TokenAnalyzer;
import org.entente.model.Annotated;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventClaim;
import org.entente.model.Evidence;
import org.entente.model.Item;
import org.entente.model.Mention;
import org.entente.model.Outcome;
import org.entente.model.PartialDate;
import org.entente.model.Quotation;
import org.entente.model.Quoted;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.TieClaim;
import org.entente.model.TimeExpression;
import org.entente.model.Token;
import org.entente.model.Zone;
import org.entente.pack.Packs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text holds, it is coded without an error, the same way each time, at places that are in it. */
class HostileTextTest {
    private static final Map<String, String> VERBS = Map.of(
            "attacked", "attack",
            "supplied", "supply",
            "accused", "accuse",
            "said", "say",
            "firma", "firmar",
            "attacca", "attaccare");

    private static Packs packs;
    private static Pipeline pipeline;

    @BeforeAll
    static void load() {
        packs = Packs.load(DataFolder.ofRepository());
        pipeline = new Pipeline(packs, lang -> new TokenAnalyzer(lang, VERBS));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.entente.fake.Seeds#many")
    void everySpanLiesInTheTextAndEveryQuotationIsItsWords(long seed) {
        for (String lang : packs.languages().keySet()) {
            assertSound(code(document(HostileText.of(seed, 60), lang)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Iran attacked Russia.\r\n\r\n\"Russia attacked\r\nIran\", it said.\r\n",
                "\ufeffIran attacked Russia.",
                "Iran\u0000attacked\u0000Russia.",
                "I\u0301r\u0301a\u0301n\u0301 attacked Russia.",
                "\u202eIran attacked Russia.\u202c",
                "\ud83dIran attacked \ude00Russia\ud83d.",
                "Iran attacked Russia" /* no end */,
                "IRAN ATTACKED RUSSIA",
                "“““““«««««\"\"\"\"\"Iran attacked Russia",
                ".......,,,,,,,,,,;;;;;:::::-----",
                "1 2 3 2024 2025 12/12/2024 31/12/2024 2024-12-31 999999"
            })
    void oddTextsAreCodedAtTheirOwnPlaces(String text) {
        for (String lang : packs.languages().keySet()) {
            assertSound(code(document(text, lang)));
        }
    }

    @Test
    void aVeryLongNameIsOneWord() {
        Coded coded = code(document("Iran attacked " + "Xy".repeat(5000) + " and Russia.", "en"));

        assertSound(coded);
        assertThat(coded.annotated().mentions())
                .extracting(m -> m.best().polity())
                .containsExactly("IRN", "RUS");
    }

    @Test
    void aSentenceWithoutAnEndIsCoded() {
        assertSound(code(document("Iran attacked Russia and ".repeat(2000), "en")));
    }

    @Test
    void datesAtTheEdgesOfTheCalendarAreNoError() {
        for (String published : List.of("0001-01-01", "9999-12-31", "9999", "2024-02-29", "1950/1953")) {
            Document document = document(
                            "Iran attacked Russia yesterday, last week, next month, in May, tomorrow.", "en")
                    .withPublished(PartialDate.parse(published));

            assertSound(code(document));
        }
    }

    @Test
    void theSameTextIsCodedTheSameOnAnyThreadInAnyOrder() throws Exception {
        List<Document> documents = Seeds.few()
                .mapToObj(seed -> document(HostileText.of(seed, 80), seed % 2 == 0 ? "en" : "es"))
                .toList();
        List<Coded> once = documents.stream().map(HostileTextTest::code).toList();
        Pipeline other = new Pipeline(packs, lang -> new TokenAnalyzer(lang, VERBS));
        ExecutorService threads = Executors.newFixedThreadPool(4);

        List<Coded> again = new ArrayList<>();
        try {
            List<Callable<Coded>> work = new ArrayList<>();
            LongStream.rangeClosed(1, documents.size())
                    .forEach(back -> work.add(() -> code(other, documents.get(documents.size() - (int) back))));
            for (Future<Coded> coded : threads.invokeAll(work)) {
                again.add(0, coded.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(again).isEqualTo(once);
        assertThat(once.stream().mapToInt(c -> c.claims().size()).sum()).isPositive();
    }

    private static Document document(String text, String lang) {
        return Document.ofText("1", text).withLang(lang).withPublished(PartialDate.parse("2024-05-15"));
    }

    private static Coded code(Document document) {
        return code(pipeline, document);
    }

    private static Coded code(Pipeline by, Document document) {
        Outcome<Coded> outcome = by.code(document);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<Coded>) outcome).value();
    }

    private static void assertSound(Coded coded) {
        Annotated annotated = coded.annotated();
        String text = annotated.document().text();
        for (Sentence sentence : annotated.sentences()) {
            assertIn(text, sentence.tokens().stream().map(Token::span));
            assertThat(sentence.tokens()).allMatch(t -> sentence.span().contains(t.span()));
        }
        assertIn(text, annotated.sentences().stream().map(Sentence::span));
        assertIn(text, annotated.zones().stream().map(Zone::span));
        assertIn(text, annotated.mentions().stream().map(Mention::span));
        assertIn(text, annotated.times().stream().map(TimeExpression::span));
        assertIn(text, annotated.items().stream().map(Item::span));
        assertIn(text, annotated.quotations().stream().map(Quoted::span));
        assertThat(annotated.mentions())
                .allMatch(m -> m.last()
                        <= annotated.sentences().get(m.sentence()).tokens().size());
        coded.claims().forEach(claim -> assertQuoted(text, claim.evidence()));
        coded.claims()
                .forEach(claim -> claim.voices().forEach(v -> {
                    if (v.words() != null) {
                        assertQuoted(text, v.words());
                    }
                }));
        coded.ties().stream().map(TieClaim::evidence).forEach(evidence -> assertQuoted(text, evidence));
        assertThat(coded.claims()).extracting(EventClaim::key).doesNotHaveDuplicates();
        assertThat(coded.claims())
                .containsAll(coded.events().stream().map(Event::claim).toList());
    }

    /** In the text and in its order. */
    private static void assertIn(String text, Stream<Span> spans) {
        int before = 0;
        for (Span span : spans.toList()) {
            assertThat(span.start()).isGreaterThanOrEqualTo(before);
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            before = span.start();
        }
    }

    private static void assertQuoted(String text, Evidence evidence) {
        assertQuoted(text, evidence.cue());
        Stream.of(evidence.actors(), evidence.recipients(), evidence.times(), evidence.places())
                .flatMap(List::stream)
                .forEach(quotation -> assertQuoted(text, quotation));
    }

    private static void assertQuoted(String text, Quotation quotation) {
        assertThat(text.substring(quotation.span().start(), quotation.span().end()))
                .isEqualTo(quotation.words())
                .isNotEmpty();
    }
}
