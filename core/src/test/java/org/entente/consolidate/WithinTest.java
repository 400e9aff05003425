package org.entente.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventClaim;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.PartialDate;
import org.entente.model.Status;
import org.entente.model.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WithinTest {
    private static final Document DOCUMENT = Document.ofText("1", "x".repeat(1000));

    @Test
    void theSameToldTwiceIsOneEvent() {
        EventClaim first = claim(10, EventType.ASSAULT, "IRN", "ISR", Status.REPORTED, "", 0.6);
        EventClaim again = claim(90, EventType.ASSAULT, "IRN", "ISR", Status.REPORTED, "", 0.8);

        List<Event> events = Within.fold(List.of(first, again));

        assertThat(events).containsExactly(new Event(again, List.of(first)));
    }

    @Test
    void ofTwoThatAreAsSureTheEarlierStandsForTheEvent() {
        EventClaim first = claim(10, EventType.ASSAULT, "IRN", "ISR", Status.REPORTED, "", 0.6);
        EventClaim again = claim(90, EventType.ASSAULT, "IRN", "ISR", Status.REPORTED, "", 0.6);

        assertThat(Within.fold(List.of(first, again))).containsExactly(new Event(first, List.of(again)));
    }

    @Test
    void deniedAndReportedStayTwo() {
        assertThat(Within.fold(List.of(
                        claim(10, EventType.ASSAULT, "IRN", "ISR", Status.REPORTED, "", 0.6),
                        claim(90, EventType.ASSAULT, "IRN", "ISR", Status.DENIED, "", 0.6))))
                .hasSize(2);
    }

    @Test
    void anotherTypeAnotherPartyAndAnotherDirectionStayTwo() {
        EventClaim claim = claim(10, EventType.ASSAULT, "IRN", "ISR", Status.REPORTED, "", 0.6);

        assertThat(Within.fold(List.of(
                        claim,
                        claim(90, EventType.COERCE, "IRN", "ISR", Status.REPORTED, "", 0.6),
                        claim(91, EventType.ASSAULT, "IRN", "RUS", Status.REPORTED, "", 0.6),
                        claim(92, EventType.ASSAULT, "ISR", "IRN", Status.REPORTED, "", 0.6))))
                .hasSize(4);
    }

    @Test
    void anUndatedTellingGoesWithADatedOne() {
        EventClaim dated = claim(10, EventType.ASSAULT, "IRN", "ISR", Status.REPORTED, "2024-05-01", 0.8);
        EventClaim undated = claim(90, EventType.ASSAULT, "IRN", "ISR", Status.REPORTED, "", 0.6);
        EventClaim coarse = claim(95, EventType.ASSAULT, "IRN", "ISR", Status.REPORTED, "2024-05", 0.6);

        assertThat(Within.fold(List.of(dated, undated, coarse)))
                .containsExactly(new Event(dated, List.of(undated, coarse)));
    }

    @Test
    void whatOnlyAnotherTellingDatesIsDatedSo() {
        EventClaim undated = claim(10, EventType.ASSAULT, "IRN", "ISR", Status.REPORTED, "", 0.8);
        EventClaim coarse = claim(90, EventType.ASSAULT, "IRN", "ISR", Status.REPORTED, "2024-05", 0.6);
        EventClaim exact = claim(95, EventType.ASSAULT, "IRN", "ISR", Status.REPORTED, "2024-05-01", 0.6);

        EventClaim week = claim(99, EventType.ASSAULT, "IRN", "ISR", Status.REPORTED, "2024-04-29/2024-05-05", 0.6);

        Event event = Within.fold(List.of(undated, week, coarse, exact)).get(0);

        assertThat(event.claim()).isEqualTo(undated);
        assertThat(event.told().happened()).hasToString("2024-05-01");
        assertThat(event.told().key()).isEqualTo(undated.key());
    }

    @Test
    void otherSanctionsAreOtherEventsButAnAttackIsOneHoweverCalled() {
        assertThat(Within.fold(List.of(
                        sensed(10, EventType.SANCTION, "sanction.break", 1),
                        sensed(50, EventType.SANCTION, "sanction.ban", 2),
                        sensed(90, EventType.SANCTION, "sanction.break", 3))))
                .hasSize(2);
        assertThat(Within.fold(List.of(
                        sensed(10, EventType.ASSAULT, "attack.general", 1),
                        sensed(50, EventType.ASSAULT, "attack.kill", 2))))
                .hasSize(1);
    }

    @Test
    void aTitleNamesOneOfTheActsBelowIt() {
        assertThat(Within.fold(List.of(
                        sensed(1, EventType.SANCTION, "sanction.impose", 0),
                        sensed(50, EventType.SANCTION, "sanction.ban", 2),
                        sensed(90, EventType.SANCTION, "sanction.break", 3))))
                .hasSize(2);
    }

    @Test
    void twoDatesAreTwoEvents() {
        assertThat(Within.fold(List.of(
                        claim(10, EventType.ASSAULT, "IRN", "ISR", Status.REPORTED, "2024-05-01", 0.8),
                        claim(90, EventType.ASSAULT, "IRN", "ISR", Status.REPORTED, "2024-05-02", 0.6))))
                .hasSize(2);
    }

    @Test
    void aTellingThatLeavesAPartyOutIsTheSame() {
        assertThat(Within.fold(List.of(
                        claim(10, EventType.ASSAULT, "IRN RUS", "ISR", Status.REPORTED, "", 0.8),
                        claim(90, EventType.ASSAULT, "IRN", "ISR", Status.REPORTED, "", 0.6))))
                .hasSize(1);
    }

    @Test
    void anActTogetherIsTheSameInEitherOrderAndFromEitherSide() {
        assertThat(Within.fold(List.of(
                        claim(10, EventType.CONSULT, "IRN RUS", "", Status.REPORTED, "", 0.8),
                        claim(50, EventType.CONSULT, "RUS IRN", "", Status.REPORTED, "", 0.6),
                        claim(90, EventType.CONSULT, "RUS", "IRN", Status.REPORTED, "", 0.6))))
                .hasSize(1);
    }

    @Test
    void eventsStandInTheOrderOfTheText() {
        List<Event> events = Within.fold(List.of(
                claim(90, EventType.ASSAULT, "IRN", "ISR", Status.REPORTED, "", 0.6),
                claim(10, EventType.AID, "IRN", "RUS", Status.REPORTED, "", 0.6)));

        assertThat(events).extracting(e -> e.claim().type()).containsExactly(EventType.AID, EventType.ASSAULT);
    }

    @Test
    void nothingToldIsNoEvent() {
        assertThat(Within.fold(List.of())).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.entente.fake.Seeds#many")
    void theOrderOfTheClaimsDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<EventClaim> claims = happenings(random);
        List<EventClaim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);

        List<Event> events = Within.fold(shuffled);

        assertThat(groups(events)).isEqualTo(groups(Within.fold(claims)));
        assertThat(events)
                .extracting(Event::claim)
                .isEqualTo(Within.fold(claims).stream().map(Event::claim).toList());
    }

    /** Happenings each of which is told several times, with its date or without. */
    private static List<EventClaim> happenings(Random random) {
        List<String> polities = List.of("IRN", "ISR", "RUS", "PER", "BOL");
        List<EventClaim> claims = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < 12; i++) {
            EventType type = EventType.values()[random.nextInt(EventType.values().length)];
            Status status = Status.values()[random.nextInt(Status.values().length)];
            String actor = polities.get(random.nextInt(polities.size()));
            String recipient = polities.get(random.nextInt(polities.size()));
            if (actor.equals(recipient) || !seen.add(type + actor + recipient + status)) {
                continue;
            }
            String date = "2024-05-0" + (1 + random.nextInt(9));
            for (int told = random.nextInt(4); told >= 0; told--) {
                double sure = random.nextInt(100) / 100.0;
                claims.add(claim(
                        claims.size() * 10, type, actor, recipient, status, random.nextBoolean() ? date : "", sure));
            }
        }
        return claims;
    }

    private static Set<Set<String>> groups(List<Event> events) {
        return events.stream()
                .map(e -> {
                    Set<String> keys = new TreeSet<>();
                    keys.add(e.claim().key());
                    e.mentions().forEach(m -> keys.add(m.key()));
                    return keys;
                })
                .collect(Collectors.toSet());
    }

    private static EventClaim claim(
            int at, EventType type, String actors, String recipients, Status status, String happened, double sure) {
        return claim(at, type, actors, recipients, status, happened, sure, "test", 0);
    }

    private static EventClaim sensed(int at, EventType type, String sense, int sentence) {
        return claim(at, type, "IRN", "ISR", Status.REPORTED, "", 0.6, sense, sentence);
    }

    private static EventClaim claim(
            int at,
            EventType type,
            String actors,
            String recipients,
            Status status,
            String happened,
            double sure,
            String sense,
            int sentence) {
        return new EventClaim(
                "C-" + at,
                type,
                "",
                List.of(),
                List.of(actors.split(" ")),
                recipients.isEmpty() ? List.of() : List.of(recipients.split(" ")),
                status,
                happened.isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse(happened),
                List.of(),
                List.of(),
                "",
                List.of(),
                sense,
                sure,
                List.of(),
                sentence,
                Evidence.of(DOCUMENT.quote(at, at + 5)),
                Trace.EMPTY);
    }
}
