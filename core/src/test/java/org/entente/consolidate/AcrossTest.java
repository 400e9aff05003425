package org.entente.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.fake.Judging;
import org.entente.model.ArchivedEvent;
import org.entente.model.ArchivedTie;
import org.entente.model.EventType;
import org.entente.model.PartialDate;
import org.entente.model.Provenance;
import org.entente.model.Reprint;
import org.entente.model.Rulings;
import org.entente.model.SourcedClaim;
import org.entente.model.SourcedTie;
import org.entente.model.Status;
import org.entente.model.TieQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AcrossTest {
    private static final String DRONES = "Iran delivered two hundred drones to Russia by way of the Caspian port";
    private static final String ELSE =
            "A shipment of Iranian aircraft without pilots reached Astrakhan, say neighbours";

    private final Across across = new Across(outlet -> outlet.startsWith("State") ? "state" : outlet);

    private List<ArchivedEvent> events(Telling... told) {
        return across.events(Arrays.stream(told).map(Telling::claim).toList());
    }

    private List<ArchivedTie> ties(Telling... told) {
        return across.ties(Arrays.stream(told).map(Telling::tie).toList());
    }

    @Test
    void oneHappeningInTwoReportsIsOneEvent() {
        Telling a = Telling.of("a", DRONES).on("2024-03-05").by("Herald");
        Telling b = Telling.of("b", ELSE).on("2024-03").by("Courier");

        assertThat(events(a, b)).singleElement().satisfies(event -> {
            assertThat(event.happened().iso()).isEqualTo("2024-03-05");
            assertThat(event.sources().documents()).hasSize(2);
            assertThat(event.sources().lines()).isEqualTo(2);
            assertThat(event.id())
                    .isEqualTo("E"
                            + List.of(a.claim().claim().key(), b.claim().claim().key()).stream()
                                    .min(Comparator.naturalOrder())
                                    .orElseThrow()
                                    .substring(1));
        });
    }

    @Test
    void whatReportsOfOneDayTellAlikeWithoutADateIsOne() {
        Telling en = Telling.of("a", DRONES).published("2024-03-06");
        Telling es = Telling.of("b", "Irán entregó a Rusia doscientos drones").published("2024-03-06");
        Telling later = Telling.of("c", ELSE).published("2024-03-09");

        assertThat(events(en, es, later)).hasSize(2);
    }

    @Test
    void whatIsToComeIsOneWithTheDatedTellingOfTheSameDay() {
        Telling dated = Telling.of("a", DRONES).as(Status.PLANNED).on("2024-09").published("2024-03-06");
        Telling undated = Telling.of("b", ELSE).as(Status.PLANNED).published("2024-03-06");

        assertThat(events(dated, undated)).hasSize(1);
        assertThat(events(dated, undated.published("2024-03-07"))).hasSize(2);
    }

    @Test
    void weaponsOfAnAttackDoNotMakeItAnother() {
        Telling drones = Telling.of("a", DRONES)
                .that(EventType.ASSAULT, "RUS", "UKR")
                .on("2024-03-05")
                .with("weapon:drone");
        Telling missiles = Telling.of("b", ELSE)
                .that(EventType.ASSAULT, "RUS", "UKR")
                .on("2024-03-05")
                .with("weapon:missile");

        assertThat(events(drones, missiles)).hasSize(1);
    }

    @Test
    void aReportThatTellsTwoOfAKindShowsThatThereWereTwo() {
        Telling first = Telling.of("a", DRONES).published("2024-03-06");
        Telling second = Telling.of("a", ELSE).published("2024-03-06");
        Telling other = Telling.of("b", "Russland bekam Drohnen").published("2024-03-06");

        assertThat(events(first, second, other)).hasSize(3);
    }

    @Test
    void reportsOfOneDayAboutOtherThingsStayApart() {
        Telling drones = Telling.of("a", DRONES).published("2024-03-06").with("weapon:drone");
        Telling missiles = Telling.of("b", ELSE).published("2024-03-06").with("weapon:missile");
        Telling vague = Telling.of("c", "Russland bekam Waffen").published("2024-03-06");

        assertThat(events(drones, missiles, vague)).hasSize(3);
    }

    @Test
    void aSentencePrintedAgainTellsWhatItsFirstPrintTells() {
        Telling first = Telling.of("a", DRONES).published("2024-03-06");
        Telling again = Telling.of("b", DRONES).published("2024-03-07").that(EventType.AID, "IRN", "KAZ");

        assertThat(events(first, again)).singleElement().satisfies(event -> {
            assertThat(event.recipients()).containsExactly("RUS");
            assertThat(event.sources().documents()).hasSize(2);
            assertThat(event.sources().lines()).isEqualTo(1);
        });
        assertThat(events(again.published("2024-03-05"), first))
                .singleElement()
                .satisfies(event -> assertThat(event.recipients()).containsExactly("KAZ"));
    }

    @Test
    void aSentencePrintedMuchLaterOrInOtherWordsIsReadForItself() {
        Telling first = Telling.of("a", DRONES).published("2024-03-06");
        Telling other = Telling.of("b", ELSE).published("2024-03-06").that(EventType.AID, "IRN", "KAZ");
        Telling later = Telling.of("b", DRONES).published("2024-03-13").that(EventType.AID, "IRN", "KAZ");
        Telling undated = Telling.of("b", DRONES).published("").that(EventType.AID, "IRN", "KAZ");

        assertThat(events(first, other)).hasSize(2);
        assertThat(events(first, later)).hasSize(2);
        assertThat(events(first, undated)).hasSize(2);
        Telling soonAfterThat = Telling.of("c", DRONES).published("2024-03-14").that(EventType.AID, "IRN", "BLR");
        assertThat(events(first, later, soonAfterThat))
                .as("a week later it is a first print again")
                .hasSize(2);
    }

    @Test
    void whatAPersonAcceptedIsNoReprint() {
        Telling first = Telling.of("a", DRONES).published("2024-03-06");
        Telling again = Telling.of("b", DRONES).published("2024-03-07").that(EventType.AID, "IRN", "KAZ");
        List<SourcedClaim> claims = List.of(first.claim(), again.claim());
        Rulings rulings = new Judging().accept(again.claim()).rulings();

        assertThat(across.reprints(claims, Rulings.NONE)).hasSize(1);
        assertThat(across.events(claims, rulings, across.reprints(claims, rulings)))
                .hasSize(2);
    }

    @Test
    void onOneDayTheSameWordsGiveTheSameDate() {
        Telling first = Telling.of("a", DRONES).published("2024-03-06").on("2024-03-05");
        Telling again = Telling.of("b", DRONES).published("2024-03-06").on("2024-03-01");

        assertThat(events(first, again))
                .singleElement()
                .satisfies(event -> assertThat(event.happened().iso()).isEqualTo("2024-03-05"));
        assertThat(events(first, again.published("2024-03-07"))).hasSize(2);
    }

    @Test
    void whatWasPlannedIsOneWithWhatCameAbout() {
        Telling plan = Telling.of("a", DRONES)
                .as(Status.PLANNED)
                .published("2024-03-06")
                .on("2024-03");
        Telling act = Telling.of("b", ELSE).published("2024-03-16").on("2024-03-15");

        assertThat(events(plan, act)).singleElement().satisfies(event -> {
            assertThat(event.status()).isEqualTo(Status.REPORTED);
            assertThat(event.happened().iso()).isEqualTo("2024-03-15");
            assertThat(event.best()).isEqualTo(act.claim().claim().key());
        });
        assertThat(events(plan.on(""), act)).hasSize(1);
        assertThat(events(plan.on("2024-04"), act)).hasSize(2);
        assertThat(events(plan, act.on("2024-03-01")))
                .as("before it was announced")
                .hasSize(2);
        assertThat(events(plan.on(""), act.on("2024-05-15").published("2024-05-16")))
                .hasSize(2);
        assertThat(events(plan.with("weapon:missile"), act.with("weapon:drone")))
                .hasSize(2);
        assertThat(events(plan, act.as(Status.DENIED))).hasSize(2);
        assertThat(events(
                        plan, act, Telling.of("a", ELSE).published("2024-03-06").on("2024-03-15")))
                .as("the announcing report itself tells it")
                .hasSize(2);
    }

    @Test
    void anAnnouncedMeetingIsOneWithTheMeeting() {
        Telling plan = Telling.of("a", DRONES)
                .that(EventType.AGREE, "IRN", "RUS")
                .meaning("meet.visit")
                .as(Status.PLANNED)
                .published("2024-03-06")
                .on("2024-03-15");
        Telling talks = Telling.of("b", ELSE)
                .that(EventType.CONSULT, "RUS", "IRN")
                .meaning("meet.talks")
                .published("2024-03-16")
                .on("2024-03-15");
        Telling accord = talks.that(EventType.AGREE, "IRN", "RUS").meaning("agree.accord");

        assertThat(events(plan, talks))
                .singleElement()
                .satisfies(event -> assertThat(event.type()).isEqualTo(EventType.CONSULT));
        assertThat(events(plan, accord)).hasSize(2);
    }

    @Test
    void whatWasPlannedJoinsNoneOfTwo() {
        Telling plan = Telling.of("a", DRONES).as(Status.PLANNED).published("2024-03-06");
        Telling one = Telling.of("b", ELSE).published("2024-03-16").on("2024-03-15");
        Telling other =
                Telling.of("c", "Drones went over").published("2024-03-19").on("2024-03-18");

        assertThat(events(plan, one, other)).hasSize(3);
    }

    @Test
    void theFewWordsOfATieMakeTwoReportsNoCopies() {
        Telling one = Telling.of("a", "sent drones").by("Herald").with("weapon:drone");
        Telling other = Telling.of("b", "sent drones").by("Courier").with("weapon:drone");

        assertThat(ties(one, other))
                .singleElement()
                .satisfies(tie -> assertThat(tie.sources().lines()).isEqualTo(2));
    }

    @Test
    void aTieWithoutDatesStandsByItsFirstReport() {
        ArchivedTie tie = ties(Telling.of("a", DRONES).published("2024-03-20")).get(0);

        assertThat(TieQuery.ALL.matches(tie)).isTrue();
        assertThat(between("2024-03-01", "2024-03-31").matches(tie)).isTrue();
        assertThat(between("2024-03-21", "2024-03-31").matches(tie)).isFalse();
        assertThat(between("2024-03-01", "2024-03-19").matches(tie)).isFalse();
    }

    private static TieQuery between(String since, String until) {
        return new TieQuery(
                List.of(), null, null, "", "", PartialDate.parse(since), PartialDate.parse(until), "", "", 0);
    }

    @Test
    void aVagueDateNeverJoinsTwoDays() {
        assertThat(events(
                        Telling.of("a", DRONES).on("2024-03-05"),
                        Telling.of("b", ELSE).on("2024-03-09"),
                        Telling.of("c", "Drones went over in March").on("2024-03")))
                .hasSize(3);
    }

    @Test
    void thingsTellHappeningsApart() {
        assertThat(events(
                        Telling.of("a", DRONES).on("2024-03-05").with("weapon:drone"),
                        Telling.of("b", ELSE).on("2024-03-05").with("weapon:missile"),
                        Telling.of("c", "The drones came in crates")
                                .on("2024-03-05")
                                .with("weapon:drone"),
                        Telling.of("d", "Arms of some sort went over")
                                .on("2024-03")
                                .with("weapon:arms")))
                .hasSize(3);
    }

    @Test
    void theUndatedGoesToTheOneHappeningOfTheThirtyDaysBefore() {
        Telling day = Telling.of("a", DRONES).on("2024-03-05");

        assertThat(events(day, Telling.of("b", ELSE).published("2024-03-20"))).hasSize(1);
        assertThat(events(day, Telling.of("b", ELSE).published("2024-05-20"))).hasSize(2);
        assertThat(events(day, Telling.of("b", ELSE).published("2024-03-01"))).hasSize(2);
        assertThat(events(day, Telling.of("b", ELSE).published(""))).hasSize(2);
    }

    @Test
    void theUndatedNeverJoinsTwo() {
        assertThat(events(
                        Telling.of("a", DRONES).on("2024-03-05"),
                        Telling.of("b", "Another delivery was seen").on("2024-03-09"),
                        Telling.of("c", ELSE).published("2024-03-20")))
                .hasSize(3);
    }

    @Test
    void theUndatedStaysAloneUnlessItIsTheSameWordsAgain() {
        Telling drones = Telling.of("a", DRONES).published("2024-03-05");

        assertThat(events(drones, Telling.of("b", ELSE).published("2024-03-06")))
                .hasSize(2);
        assertThat(events(drones, Telling.of("b", DRONES + " of Astrakhan").published("2024-03-06")))
                .hasSize(1);
    }

    @Test
    void oneGroupOfOutletsAndOneWordingAreOneLine() {
        ArchivedEvent event = events(
                        Telling.of("a", DRONES).on("2024-03-05").by("State Radio"),
                        Telling.of("b", ELSE).on("2024-03-05").by("State News"),
                        Telling.of("c", DRONES + ", it said").on("2024-03-05").by("Herald"),
                        Telling.of("d", "Crates were unloaded at night")
                                .on("2024-03-05")
                                .by("Courier"))
                .get(0);

        assertThat(event.sources().documents()).hasSize(4);
        assertThat(event.sources().lines()).isEqualTo(2);
    }

    @Test
    void whoeverQuotesAnOutletTellsItsLine() {
        Across quoting = new Across(outlet -> outlet.startsWith("State") ? "state" : outlet, "Wire"::equals);
        Telling own = Telling.of("a", DRONES).on("2024-03-05").by("Herald").says("Wire");
        Telling other = Telling.of("b", ELSE).on("2024-03-05").by("Courier").says("Wire");
        Telling wire = Telling.of("c", "Crates were unloaded at night")
                .on("2024-03-05")
                .by("Wire");
        Telling kyiv = Telling.of("d", "Unmanned aircraft arrived by ship")
                .on("2024-03-05")
                .by("Gazette")
                .says("Kyiv");

        assertThat(quoting.events(
                        Stream.of(own, other, wire, kyiv).map(Telling::claim).toList()))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.sources().documents()).hasSize(4);
                    assertThat(event.sources().lines()).isEqualTo(2);
                });
    }

    @Test
    void aTranslationWithTheSameAmountsIsTheSameLine() {
        Telling english = Telling.of("a", "Iran sent 8,000 shells and 300 drones on 5 March 2024")
                .on("2024-03-05")
                .by("Herald");
        Telling spanish = Telling.of("b", "Irán envió 8.000 proyectiles y 300 drones el 5 de marzo de 2024")
                .on("2024-03-05")
                .by("Diario");
        Telling another = Telling.of("c", "El 5 de marzo de 2024 zarparon 40 drones de Irán")
                .on("2024-03-05")
                .by("Correo");

        assertThat(lines(english.claim(), in("es", spanish.claim()), in("es", another.claim())))
                .isEqualTo(2);
        // two of one language in other words are two
        assertThat(lines(english.claim(), spanish.claim())).isEqualTo(2);
    }

    private int lines(SourcedClaim... claims) {
        return across.events(List.of(claims)).get(0).sources().lines();
    }

    private static SourcedClaim in(String lang, SourcedClaim claim) {
        Provenance source = claim.source();
        return new SourcedClaim(
                claim.claim(),
                claim.sentence(),
                claim.mentions(),
                claim.standing(),
                new Provenance(
                        source.document(),
                        source.hash(),
                        source.id(),
                        source.title(),
                        source.published(),
                        lang,
                        source.url(),
                        source.outlet(),
                        source.collection(),
                        source.copies(),
                        source.pack()));
    }

    @Test
    void whatOneReportsAndAnotherDeniesIsContested() {
        ArchivedEvent event = events(
                        Telling.of("a", DRONES).on("2024-03-05").says("Ukraine"),
                        Telling.of("b", ELSE).on("2024-03-05").as(Status.DENIED).says("Tehran"))
                .get(0);

        assertThat(event.status()).isEqualTo(Status.REPORTED);
        assertThat(event.voices()).containsExactly("Ukraine");
        assertThat(event.deniedBy()).containsExactly("Tehran");
    }

    @Test
    void aReportsOwnDenialStandsBesideWhatItTells() {
        assertThat(events(
                        Telling.of("a", DRONES).says("Ukraine"),
                        Telling.of("a", ELSE).as(Status.DENIED).says("Tehran")))
                .singleElement()
                .satisfies(event -> assertThat(event.deniedBy()).containsExactly("Tehran"));
    }

    @Test
    void whatIsAnnouncedIsNotYetWhatHappened() {
        assertThat(events(
                        Telling.of("a", DRONES).on("2024-03-05"),
                        Telling.of("b", ELSE).on("2024-03-05").as(Status.POSSIBLE)))
                .hasSize(2);
    }

    @Test
    void directionTellsActsApartButNotMeetings() {
        assertThat(events(
                        Telling.of("a", DRONES).on("2024-03-05"),
                        Telling.of("b", ELSE).on("2024-03-05").that(EventType.AID, "RUS", "IRN")))
                .hasSize(2);
        assertThat(events(
                        Telling.of("a", DRONES).on("2024-03-05").that(EventType.CONSULT, "IRN", "RUS"),
                        Telling.of("b", ELSE).on("2024-03-05").that(EventType.CONSULT, "RUS", "IRN")))
                .hasSize(1);
    }

    @Test
    void aTieStandsSoTheUndatedAreOne() {
        assertThat(ties(
                        Telling.of("a", DRONES).with("weapon:drone"),
                        Telling.of("b", ELSE).with("weapon:drone").on("2022"),
                        Telling.of("c", "Arms keep coming").with("weapon:arms")))
                .singleElement()
                .satisfies(tie -> {
                    assertThat(tie.from().iso()).isEqualTo("2022");
                    assertThat(tie.sources().documents()).hasSize(3);
                });
        assertThat(ties(
                        Telling.of("a", DRONES).with("weapon:drone"),
                        Telling.of("b", ELSE).with("weapon:missile")))
                .hasSize(2);
    }

    static List<Long> seeds() {
        return new Random(20240305).longs(60).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void orderAndBlocksDoNotMatter(long seed) {
        Random random = new Random(seed);
        List<Telling> told = IntStream.range(0, 5 + random.nextInt(60))
                .mapToObj(n -> random(random, "d" + random.nextInt(25)))
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        List<ArchivedEvent> events =
                across.events(told.stream().map(Telling::claim).toList());
        List<ArchivedTie> ties = across.ties(told.stream().map(Telling::tie).toList());

        for (int i = 0; i < 5; i++) {
            Collections.shuffle(told, random);
            assertThat(across.events(told.stream().map(Telling::claim).toList()))
                    .isEqualTo(events);
            assertThat(across.ties(told.stream().map(Telling::tie).toList())).isEqualTo(ties);
        }
        assertThat(byBlock(told)).isEqualTo(events);
        assertThat(tiesByBlock(told)).isEqualTo(ties);
        undatedNeverJoinsTwo(told, events);
    }

    private List<ArchivedEvent> byBlock(List<Telling> told) {
        List<SourcedClaim> claims = told.stream().map(Telling::claim).toList();
        Map<String, Reprint> reprints = across.reprints(claims, Rulings.NONE);
        Map<String, List<SourcedClaim>> blocks = claims.stream().collect(Collectors.groupingBy(claim -> {
            Reprint reprint = reprints.get(claim.claim().key());
            return reprint == null ? claim.block() : reprint.block();
        }));
        return blocks.values().stream()
                .flatMap(block -> across.events(block, Rulings.NONE, reprints).stream())
                .sorted(Comparator.comparing(ArchivedEvent::id))
                .toList();
    }

    private List<ArchivedTie> tiesByBlock(List<Telling> told) {
        Map<String, List<SourcedTie>> blocks =
                told.stream().map(Telling::tie).collect(Collectors.groupingBy(SourcedTie::block));
        return blocks.values().stream()
                .flatMap(block -> across.ties(block).stream())
                .sorted(Comparator.comparing(ArchivedTie::id))
                .toList();
    }

    /** Within an event all dates agree but for reprints, and taking the undated away splits none. */
    private void undatedNeverJoinsTwo(List<Telling> told, List<ArchivedEvent> events) {
        Map<String, SourcedClaim> byKey = new TreeMap<>();
        List<SourcedClaim> claims = told.stream().map(Telling::claim).toList();
        Reprints reprints = Reprints.among(claims, Rulings.NONE, across.reprints(claims, Rulings.NONE));
        told.stream()
                .map(Telling::claim)
                .forEach(claim -> byKey.put(claim.claim().key(), claim));
        for (ArchivedEvent event : events) {
            List<SourcedClaim> dated = event.sources().claims().stream()
                    .map(byKey::get)
                    .filter(claim -> claim.claim().happened().isKnown() && !reprints.holds(claim))
                    .toList();
            assertThat(dated)
                    .allSatisfy(claim -> assertThat(claim.claim().happened().agreesWith(event.happened()))
                            .isTrue());
            assertThat(across.events(dated)).hasSizeLessThanOrEqualTo(1);
        }
    }

    private static Telling random(Random random, String document) {
        List<String> sentences = List.of(DRONES, DRONES + " again", ELSE, "It was agreed", "Short words here");
        List<String> dates =
                List.of("", "", "2024-03-05", "2024-03-06", "2024-03", "2024", "2024-03-01/2024-03-07", "2024-02-20");
        List<String> things = List.of("", "", "weapon:drone", "weapon:missile", "weapon:arms");
        int number = Integer.parseInt(document.substring(1));
        return Telling.of(document, sentences.get(random.nextInt(sentences.size())))
                .published(number % 5 == 0 ? "" : "2024-03-" + (10 + number % 20))
                .by(List.of("", "Herald", "State Radio", "State News").get(number % 4))
                .that(
                        random.nextBoolean() ? EventType.AID : EventType.CONSULT,
                        random.nextBoolean() ? "IRN" : "RUS",
                        random.nextInt(3) == 0 ? "IRN" : "RUS")
                .as(List.of(Status.REPORTED, Status.REPORTED, Status.DENIED, Status.PLANNED)
                        .get(random.nextInt(4)))
                .on(dates.get(random.nextInt(dates.size())))
                .with(things.get(random.nextInt(things.size())))
                .says(random.nextBoolean() ? "" : "Kyiv");
    }
}
