package org.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.EventType.ACCUSE;
import static org.entente.model.EventType.AID;
import static org.entente.model.EventType.CONSULT;
import static org.entente.model.EventType.COOPERATE;
import static org.entente.model.Status.PLANNED;
import static org.entente.model.Status.REPORTED;

import java.util.List;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventClaim;
import org.entente.model.EventType;
import org.entente.model.Outcome;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissFinderTest {
    private static final Document TEXT = Document.ofText("t", "Iran gave drones and smiled.\nThen they met again.");
    private static final GoldDocument GOLD =
            Made.goldDocument("t", Made.gold(TEXT, 1, 0, true, "gave drones", Made.gold(AID, "IRN", "RUS", REPORTED)));

    private static List<Miss> misses(Coded coded) {
        return MissFinder.of(Comparison.of(GOLD, TEXT, new Outcome.Done<>("t", coded)));
    }

    private static Miss onlyMiss(Coded coded) {
        List<Miss> misses = misses(coded);
        assertThat(misses).hasSize(1);
        return misses.get(0);
    }

    private static Coded coded(EventClaim... claims) {
        return Made.coded(TEXT, List.of(), claims);
    }

    private static EventClaim claim(String cue, EventType type, String actors, String recipients, Status status) {
        return Made.claim(TEXT, cue, type, actors, recipients, status);
    }

    @Test
    void whatIsFoundIsNoMiss() {
        assertThat(misses(coded(claim("gave", AID, "IRN", "RUS", REPORTED)))).isEmpty();
    }

    @Test
    void nothingAtTheWordsIsNoCue() {
        Miss miss = onlyMiss(coded(claim("met", CONSULT, "FRA", "DEU", REPORTED)));

        assertThat(miss.stage()).isEqualTo(Stage.NO_CUE);
        assertThat(miss.line()).isEqualTo("t\tno cue\tgold IRN > RUS AID reported\t\tIran ⟦gave drones⟧ and smiled.");
    }

    @Test
    void aWrongFieldIsNamedByTheNearestCoding() {
        assertThat(onlyMiss(coded(claim("gave", AID, "IRN", "RUS", PLANNED))).stage())
                .isEqualTo(Stage.STATUS);
        assertThat(onlyMiss(coded(claim("gave", AID, "RUS", "IRN", REPORTED))).stage())
                .isEqualTo(Stage.DIRECTION);
        assertThat(onlyMiss(coded(claim("gave", AID, "IRN RUS", "", REPORTED))).stage())
                .isEqualTo(Stage.DIRECTION);
        assertThat(onlyMiss(coded(claim("gave", COOPERATE, "IRN", "RUS", REPORTED)))
                        .stage())
                .isEqualTo(Stage.TYPE);
        assertThat(onlyMiss(coded(claim("gave", ACCUSE, "IRN", "RUS", REPORTED)))
                        .stage())
                .isEqualTo(Stage.TYPE);
        assertThat(onlyMiss(coded(claim("gave", AID, "IRN", "SYR", REPORTED))).stage())
                .isEqualTo(Stage.PAIR);
        assertThat(onlyMiss(coded(claim("smiled", AID, "IRN", "SYR", REPORTED))).got())
                .isEqualTo("IRN > SYR AID reported by en.condemn,  > ");
    }

    @ParameterizedTest
    @CsvSource({
        "blocked, cue blocked",
        "operator, dropped by operator",
        "absorbed, told inside another",
        "frame, cue without frame",
        "role, role unresolved",
        "same-party, same party",
        "confidence, below confidence",
        "merged, merged away",
        "zone, dropped as zone",
        "whim, dropped otherwise"
    })
    void aDroppedCodingSaysHowFarItCame(String stage, String label) {
        Coded.Dropped dropped = new Coded.Dropped(new Span(5, 9), "en.give", "aid.give", stage, "why");

        Miss miss = onlyMiss(Made.coded(TEXT, List.of(dropped)));

        assertThat(miss.stage().label()).isEqualTo(label);
        assertThat(miss.got()).isEqualTo("en.give aid.give " + stage + ": why");
    }

    @Test
    void ofSeveralDroppedTheOneThatCameFarthestCounts() {
        Coded.Dropped frame = new Coded.Dropped(new Span(5, 9), "en.give", "a", "frame", "");
        Coded.Dropped confidence = new Coded.Dropped(new Span(5, 9), "en.give", "b", "confidence", "");

        assertThat(onlyMiss(Made.coded(TEXT, List.of(confidence, frame))).stage())
                .isEqualTo(Stage.CONFIDENCE);
    }

    @Test
    void wordsInAZoneAreDroppedAsZone() {
        Zone zone = new Zone(new Span(0, 28), "teaser", "en.more");

        Miss miss = onlyMiss(Made.coded(TEXT, List.of(zone), List.of(), List.of(), List.of()));

        assertThat(miss.stage()).isEqualTo(Stage.ZONE);
        assertThat(miss.got()).isEqualTo("teaser en.more");
    }

    @Test
    void aRightClaimThatWasFoldedIntoAnotherEventIsMergedAway() {
        EventClaim right = claim("gave", AID, "IRN", "RUS", REPORTED);
        EventClaim head = claim("met", CONSULT, "IRN", "SYR", REPORTED);

        Coded coded =
                Made.coded(TEXT, List.of(), List.of(right, head), List.of(new Event(head, List.of(right))), List.of());

        assertThat(onlyMiss(coded).stage()).isEqualTo(Stage.MERGED);
    }
}
