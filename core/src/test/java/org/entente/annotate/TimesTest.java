package org.entente.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.fake.DataFolder;
import org.entente.fake.TokenAnalyzer;
import org.entente.fake.TreeAnalyzer;
import org.entente.model.Analyzer;
import org.entente.model.Document;
import org.entente.model.PartialDate;
import org.entente.model.Span;
import org.entente.model.TimeExpression;
import org.entente.pack.LanguagePack;
import org.entente.pack.Packs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The atoms are those of the packs that ship; texts are of a Wednesday, 15 May 2024. */
class TimesTest {
    private static final PartialDate PUBLISHED = PartialDate.parse("2024-05-15");

    private static Packs packs;

    @BeforeAll
    static void load() {
        packs = Packs.load(DataFolder.ofRepository());
    }

    @ParameterizedTest
    @CsvSource({
        "en, They met on 13 September 2023 there, 2023-09-13",
        "en, 'They met on September 13, 2023 there', 2023-09-13",
        "en, 'They met on Friday, September 15th, 2023 there', 2023-09-15",
        "en, They met on September 13 there, 2023-09-13",
        "en, They met on May 20 there, 2023-05-20",
        "en, They met on May 10 there, 2024-05-10",
        "en, They met in June 2022 there, 2022-06",
        "en, They met last July there, 2023-07",
        "en, They met in March there, 2024-03",
        "en, They met next July there, 2024-07",
        "en, They met in autumn 2021 there, 2021",
        "en, They met in 2019 there, 2019",
        "en, They met yesterday there, 2024-05-14",
        "en, They met the day after tomorrow there, 2024-05-17",
        "en, They met on Friday there, 2024-05-10",
        "en, They met on Wednesday there, 2024-05-15",
        "en, They met next Friday there, 2024-05-17",
        "en, They met three months ago there, 2024-02",
        "en, They met two weeks ago there, 2024-05-01",
        "en, They met 10 days ago there, 2024-05-05",
        "en, They met five years ago there, 2019",
        "en, They met within two days there, 2024-05-17",
        "en, They met last week there, 2024-05-06/2024-05-12",
        "en, They met this month there, 2024-05",
        "en, They met next year there, 2025",
        "en, They met 1950-1953 there, 1950/1953",
        "en, They met 2024-02-11 there, 2024-02-11",
        "en, They met 5/14/2024 there, 2024-05-14",
        "es, Hablaron el 13 de septiembre de 2023 ahí, 2023-09-13",
        "es, Hablaron el viernes 10 de mayo ahí, 2024-05-10",
        "es, Hablaron en junio de 2022 ahí, 2022-06",
        "es, Hablaron el pasado junio ahí, 2023-06",
        "es, Hablaron ayer ahí, 2024-05-14",
        "es, Hablaron anteayer ahí, 2024-05-13",
        "es, Hablaron el martes ahí, 2024-05-14",
        "es, Hablaron el próximo martes ahí, 2024-05-21",
        "es, Hablaron hace tres meses ahí, 2024-02",
        "es, Hablaron la semana pasada ahí, 2024-05-06/2024-05-12",
        "es, Hablaron este año ahí, 2024",
        "es, Hablaron 14/5/2024 ahí, 2024-05-14",
        "it, Parlarono il 13 settembre 2023 là, 2023-09-13",
        "it, Parlarono lo scorso giugno là, 2023-06",
        "it, Parlarono ieri là, 2024-05-14",
        "it, Parlarono martedì prossimo là, 2024-05-21",
        "it, Parlarono tre mesi fa là, 2024-02",
        "it, Parlarono la settimana scorsa là, 2024-05-06/2024-05-12"
    })
    void aDateIsReadAgainstTheDayOfPublication(String lang, String text, String date) {
        List<TimeExpression> times = times(lang, text, PUBLISHED);

        assertThat(times).extracting(t -> t.date().toString()).containsExactly(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met on 31 February there",
                "They met 2024-02-30 there",
                "They met 31/31/2024 there",
                "They met three hours there",
                "They met 1953-1950 there",
                "They may meet 12 times there"
            })
    void wordsInTheFormOfADateThatAreNoneAreNotRead(String text) {
        assertThat(times("en", text, PUBLISHED).stream()
                        .filter(t -> t.date().isDay() || t.date().until() != null))
                .isEmpty();
    }

    @Test
    void aDateKeepsTheWordsItWasReadFrom() {
        String text = "They met on September 13, 2023 there";

        TimeExpression time = times("en", text, PUBLISHED).get(0);

        assertThat(text.substring(time.span().start(), time.span().end())).isEqualTo("September 13, 2023");
        assertThat(time.first()).isEqualTo(3);
        assertThat(time.last()).isEqualTo(7);
        assertThat(time.rule()).isEqualTo("day-month");
    }

    @Test
    void withoutAPublicationDateOnlyWholeDatesAreKnown() {
        List<TimeExpression> times = times("en", "They met yesterday and on 3 May 2019 there", PartialDate.UNKNOWN);

        assertThat(times)
                .extracting(TimeExpression::date)
                .containsExactly(PartialDate.UNKNOWN, PartialDate.parse("2019-05-03"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, They met on 3 March 2022 and three days later there, 2022-03-06",
        "en, They met on 3 March 2022 and the following day there, 2022-03-04",
        "en, They met on 3 March 2022 and that same night there, 2022-03-03",
        "en, They met on 3 March 2022 and hours later there, 2022-03-03",
        "en, They met in March 2022 and two days later there, 2022-03",
        "es, Hablaron el 3 de marzo de 2022 y dos meses antes ahí, 2022-01",
        "es, Hablaron el 3 de marzo de 2022 y al día siguiente ahí, 2022-03-04",
        "es, Hablaron el 3 de marzo de 2022 y esa misma noche ahí, 2022-03-03",
        "it, 'Parlarono il 3 marzo 2022 e, tre giorni dopo, là', 2022-03-06",
        "it, 'Parlarono il 3 marzo 2022 e, due anni prima, là', 2020",
        "it, Parlarono il 3 marzo 2022 e all'indomani là, 2022-03-04"
    })
    void laterAndBeforeAreReckonedFromTheDateToldLast(String lang, String text, String last) {
        List<TimeExpression> times = times(lang, text, PUBLISHED);

        assertThat(times.get(times.size() - 1).date()).hasToString(last);
        assertThat(times.get(times.size() - 1).rule()).isEqualTo("from-told");
    }

    @Test
    void laterHasNoDateWhenNoneWasTold() {
        assertThat(times("en", "They met three days later there", PUBLISHED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, They met on 3 March 2022 and three days after the attack there, 2022-02-28",
        "en, They met on 3 March 2022 and hours before the attack there, 2022-03-03",
        "es, Hablaron el 3 de marzo de 2022 y seis días después de que la atacaran, 2022-02-25",
        "it, Parlarono il 3 marzo 2022 e due giorni prima dell'attacco là, 2022-03-05"
    })
    void whatADateIsCountedFromHasADateOfItsOwn(String lang, String text, String date) {
        List<TimeExpression> times = times(lang, text, PUBLISHED);

        assertThat(times).hasSize(2);
        assertThat(times.get(1).isOfWhat()).isTrue();
        assertThat(times.get(1).date()).hasToString(date);
    }

    @Test
    void whatADateIsCountedFromNeedsADateInItsSentence() {
        assertThat(times("en", "They met three days after the attack there", PUBLISHED))
                .isEmpty();
    }

    @Test
    void twoWordsForLaterArePartOfTheDate() {
        String text = "Hablaron el 3 de marzo de 2022 y tres días más tarde ahí";
        List<TimeExpression> times = times("es", text, PUBLISHED);

        Span span = times.get(1).span();
        assertThat(text.substring(span.start(), span.end())).isEqualTo("tres días más tarde");
    }

    @Test
    void aDateFromWhichOnSomethingHoldsIsMarked() {
        assertThat(times("en", "They met since 2022 there", PUBLISHED)).allMatch(TimeExpression::isOnward);
        assertThat(times("en", "They met in 2022 there", PUBLISHED)).noneMatch(TimeExpression::isOnward);
    }

    @Test
    void aVerbInTheFutureLooksAhead() {
        String text = """
                They      they   PRON _       3 nsubj
                will      will   AUX  PRESENT 3 aux
                meet      meet   VERB _       0 root
                on        on     ADP  _       5 case
                Friday    friday PROPN _      3 obl
                in        in     ADP  _       7 case
                July      july   PROPN _      3 obl
                """;

        List<TimeExpression> times = times("en", new TreeAnalyzer("en", text), TreeAnalyzer.text(text), PUBLISHED);

        assertThat(times).extracting(t -> t.date().toString()).containsExactly("2024-05-17", "2024-07");
    }

    @Test
    void aTensedFormLooksAheadByItself() {
        String text = """
                hablarán hablar VERB FUTURE,THIRD 0 root
                el       el     DET  _            3 det
                viernes  viernes NOUN _           1 obl
                """;

        List<TimeExpression> times = times("es", new TreeAnalyzer("es", text), TreeAnalyzer.text(text), PUBLISHED);

        assertThat(times).extracting(t -> t.date().toString()).containsExactly("2024-05-17");
    }

    @Test
    void aNumberThatCountsThingsIsNoYear() {
        String text = """
                They  they  PRON _    2 nsubj
                sent  send  VERB PAST 0 root
                2000  2000  NUM  _    4 nummod
                drones drone NOUN PLURAL 2 obj
                """;

        assertThat(times("en", new TreeAnalyzer("en", text), TreeAnalyzer.text(text), PUBLISHED))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a million days ago",
                "a million months ago",
                "a trillion weeks ago",
                "a billion decades ago",
                "a trillion years ago"
            })
    void aDistanceBeyondTheCalendarHasNoDate(String words) {
        assertThat(times("en", "They met " + words, PUBLISHED))
                .allSatisfy(t -> assertThat(t.date()).isEqualTo(PartialDate.UNKNOWN));
    }

    private static List<TimeExpression> times(String lang, String text, PartialDate published) {
        Map<String, String> verbs = Map.of("met", "meet", "hablaron", "hablar", "parlarono", "parlare");
        return times(lang, new TokenAnalyzer(lang, verbs), text, published);
    }

    private static List<TimeExpression> times(String lang, Analyzer analyzer, String text, PartialDate published) {
        LanguagePack pack = packs.languages().get(lang);
        Document document = Document.ofText("1", text).withLang(lang).withPublished(published);
        return new Annotator(pack, packs.world(), analyzer).annotate(document).times();
    }
}
