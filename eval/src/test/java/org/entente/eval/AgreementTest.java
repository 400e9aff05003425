package org.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.EventType.ACCUSE;
import static org.entente.model.EventType.AID;
import static org.entente.model.EventType.ASSAULT;
import static org.entente.model.EventType.CONSULT;
import static org.entente.model.EventType.COOPERATE;
import static org.entente.model.EventType.REJECT;
import static org.entente.model.Status.DENIED;
import static org.entente.model.Status.PLANNED;
import static org.entente.model.Status.REPORTED;

import java.util.List;
import org.entente.model.Document;
import org.entente.model.EventClaim;
import org.entente.model.EventType;
import org.entente.model.Span;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final Document TEXT = Document.ofText("t", "cue " + "x".repeat(1000));

    private static EventClaim claim(EventType type, String actors, String recipients, Status status) {
        return Made.claim(TEXT, "cue", type, actors, recipients, status);
    }

    @Test
    void anotherPairOrQuadClassDoesNotAgree() {
        GoldEvent gold = Made.gold(AID, "IRN", "RUS", REPORTED);

        assertThat(Agreement.level(gold, claim(AID, "IRN", "SYR", REPORTED))).isZero();
        assertThat(Agreement.level(gold, claim(ASSAULT, "IRN", "RUS", REPORTED)))
                .isZero();
    }

    @Test
    void thePairTurnedRoundOrAnotherTypeOfTheClassIsLevelOne() {
        GoldEvent gold = Made.gold(AID, "IRN", "RUS", REPORTED);

        assertThat(Agreement.level(gold, claim(AID, "RUS", "IRN", REPORTED))).isEqualTo(1);
        assertThat(Agreement.level(gold, claim(COOPERATE, "IRN", "RUS", REPORTED)))
                .isEqualTo(1);
    }

    @Test
    void oneSharedOrderedPairOfManyIsLevelTwo() {
        GoldEvent gold = Made.gold(ACCUSE, "USA GBR", "IRN RUS", REPORTED);

        assertThat(Agreement.level(gold, claim(ACCUSE, "GBR", "RUS CHN", DENIED)))
                .isEqualTo(2);
    }

    @Test
    void anyStatusThatTheGoldAllowsIsLevelThree() {
        GoldEvent gold = Made.gold(ACCUSE, "USA", "IRN", REPORTED, PLANNED);

        assertThat(Agreement.level(gold, claim(ACCUSE, "USA", "IRN", PLANNED))).isEqualTo(3);
    }

    @Test
    void aReciprocalClaimAgreesWithADirectedEventOnlyForConsultAndCooperate() {
        assertThat(Agreement.level(Made.gold(CONSULT, "FRA", "DEU", REPORTED), claim(CONSULT, "FRA DEU", "", REPORTED)))
                .isEqualTo(3);
        assertThat(Agreement.level(
                        Made.gold(COOPERATE, "FRA", "DEU", REPORTED), claim(COOPERATE, "DEU FRA", "", REPORTED)))
                .isEqualTo(3);
        assertThat(Agreement.level(Made.gold(ASSAULT, "FRA", "DEU", REPORTED), claim(ASSAULT, "FRA DEU", "", REPORTED)))
                .isEqualTo(1);
    }

    @Test
    void aDirectedClaimAgreesWithAReciprocalEventEitherWay() {
        GoldEvent gold = Made.gold(ASSAULT, "FRA DEU", "", REPORTED);

        assertThat(Agreement.level(gold, claim(ASSAULT, "DEU", "FRA", REPORTED)))
                .isEqualTo(3);
    }

    @Test
    void ofAOneSidedEventThePartyAndTheTypeAreAllThereIs() {
        GoldEvent gold = Made.gold(REJECT, "", "IRN", REPORTED, DENIED);

        assertThat(Agreement.level(gold, claim(REJECT, "IRN", "USA", REPORTED))).isEqualTo(3);
        assertThat(Agreement.level(gold, claim(REJECT, "USA", "IRN", DENIED))).isEqualTo(2);
        assertThat(Agreement.level(gold, claim(ACCUSE, "IRN", "USA", REPORTED))).isZero();
    }

    @Test
    void codesAreComparedByTheirLettersAndDigits() {
        GoldEvent gold = Made.gold(ASSAULT, "GRP:SOUTH-OSSETIA", "GEO", REPORTED);

        assertThat(Agreement.level(gold, claim(ASSAULT, "grp:South_Ossetia", "geo", REPORTED)))
                .isEqualTo(3);
        assertThat(Agreement.level(gold, claim(ASSAULT, "IGO:SOUTH-OSSETIA", "GEO", REPORTED)))
                .isZero();
    }

    @Test
    void evidenceMustTouchTheWindowRoundTheWords() {
        LocatedGold.Reading reading =
                new LocatedGold.Reading(Made.gold(AID, "IRN", "RUS", REPORTED), List.of(new Span(400, 410)));
        Offsets offsets = new Offsets(TEXT.text());

        assertThat(Agreement.distance(reading, new Span(400, 410), offsets)).hasValue(0);
        assertThat(Agreement.distance(reading, new Span(405, 412), offsets)).hasValue(7);
        assertThat(Agreement.distance(reading, new Span(410, 420), offsets)).hasValue(1020);
        assertThat(Agreement.distance(reading, new Span(659, 660), offsets)).isPresent();
        assertThat(Agreement.distance(reading, new Span(660, 670), offsets)).isEmpty();
        assertThat(Agreement.distance(reading, new Span(140, 150), offsets)).isEmpty();
        assertThat(Agreement.distance(reading, new Span(141, 151), offsets)).isPresent();
    }

    @Test
    void anEmptySpanOrOneOfOverTwoHundredIsNoEvidence() {
        LocatedGold.Reading reading =
                new LocatedGold.Reading(Made.gold(AID, "IRN", "RUS", REPORTED), List.of(new Span(0, 10)));
        Offsets offsets = new Offsets(TEXT.text());

        assertThat(Agreement.distance(reading, new Span(0, 200), offsets)).isPresent();
        assertThat(Agreement.distance(reading, new Span(0, 201), offsets)).isEmpty();
        assertThat(Agreement.distance(reading, new Span(5, 5), offsets)).isEmpty();
    }

    @Test
    void distancesCountCodePoints() {
        String flags = "🇫🇷".repeat(100);
        LocatedGold.Reading reading =
                new LocatedGold.Reading(Made.gold(AID, "IRN", "RUS", REPORTED), List.of(new Span(0, 4)));

        assertThat(Agreement.distance(reading, new Span(396, 400), new Offsets(flags)))
                .hasValue(1396);
        assertThat(Agreement.distance(reading, new Span(0, 400), new Offsets(flags)))
                .hasValue(198);
    }
}
