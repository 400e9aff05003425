package org.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.EventType.ACCUSE;
import static org.entente.model.EventType.AID;
import static org.entente.model.EventType.COOPERATE;
import static org.entente.model.Status.PLANNED;
import static org.entente.model.Status.REPORTED;

import java.util.List;
import org.entente.model.Document;
import org.entente.model.EventClaim;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final Document TEXT = Document.ofText("t", "first gift, second gift, third gift");
    private static final GoldEvent AID_IRN_RUS = Made.gold(AID, "IRN", "RUS", REPORTED);

    private static EventClaim aid(String cue) {
        return Made.claim(TEXT, cue, AID, "IRN", "RUS", REPORTED);
    }

    @Test
    void theBestLevelIsServedFirst() {
        LocatedGold gold = Made.located(TEXT, Made.gold(TEXT, 1, 0, true, "first gift", AID_IRN_RUS));
        EventClaim near = Made.claim(TEXT, "first gift", AID, "IRN", "RUS", PLANNED);

        List<Matching.Match> matches = Matching.of(gold, List.of(near, aid("third gift")));

        assertThat(matches).singleElement().satisfies(m -> {
            assertThat(m.claim()).isEqualTo(1);
            assertThat(m.level()).isEqualTo(3);
        });
    }

    @Test
    void aMustIsServedBeforeAMay() {
        LocatedGold gold = Made.located(
                TEXT,
                Made.gold(TEXT, 1, 0, false, "first gift", AID_IRN_RUS),
                Made.gold(TEXT, 2, 0, true, "second gift", AID_IRN_RUS));

        List<Matching.Match> matches = Matching.of(gold, List.of(aid("first gift")));

        assertThat(matches).singleElement().extracting(Matching.Match::unit).isEqualTo(1);
    }

    @Test
    void theOwnReadingIsServedBeforeAlternatives() {
        LocatedGold gold = Made.located(
                TEXT,
                Made.gold(TEXT, 1, 0, true, "first gift", Made.gold(ACCUSE, "USA", "IRN", REPORTED)),
                Made.gold(TEXT, 2, 1, true, "second gift", AID_IRN_RUS),
                Made.gold(TEXT, 3, 0, true, "third gift", AID_IRN_RUS));

        List<Matching.Match> matches = Matching.of(gold, List.of(aid("second gift")));

        assertThat(gold.units()).hasSize(2);
        assertThat(matches).singleElement().extracting(Matching.Match::unit).isEqualTo(1);
    }

    @Test
    void ofEqualsTheNearestEvidenceIsServed() {
        LocatedGold gold = Made.located(
                TEXT,
                Made.gold(TEXT, 1, 0, true, "first gift", AID_IRN_RUS),
                Made.gold(TEXT, 2, 0, true, "third gift", AID_IRN_RUS));

        List<Matching.Match> matches = Matching.of(gold, List.of(aid("third gift"), aid("first gift")));

        assertThat(matches).extracting(Matching.Match::unit).containsExactly(0, 1);
        assertThat(matches).extracting(Matching.Match::claim).containsExactly(1, 0);
    }

    @Test
    void aUnitIsFoundOnceAndAClaimUsedOnce() {
        LocatedGold one = Made.located(TEXT, Made.gold(TEXT, 1, 0, true, "first gift", AID_IRN_RUS));
        LocatedGold two = Made.located(
                TEXT,
                Made.gold(TEXT, 1, 0, true, "first gift", AID_IRN_RUS),
                Made.gold(TEXT, 2, 0, true, "second gift", AID_IRN_RUS));

        assertThat(Matching.of(one, List.of(aid("first gift"), aid("second gift"))))
                .hasSize(1);
        assertThat(Matching.of(two, List.of(aid("first gift")))).hasSize(1);
    }

    @Test
    void anAlternativeOfAnAlternativeBelongsToTheSameUnit() {
        GoldDocument gold = Made.goldDocument(
                "t",
                Made.gold(TEXT, 3, 2, false, "third gift", AID_IRN_RUS),
                Made.gold(TEXT, 2, 1, false, "second gift", AID_IRN_RUS),
                Made.gold(TEXT, 1, 0, true, "first gift", Made.gold(COOPERATE, "IRN RUS", "", REPORTED)));

        assertThat(gold.units())
                .singleElement()
                .satisfies(unit -> assertThat(unit).extracting(GoldEvent::n).containsExactly(1, 3, 2));
    }

    @Test
    void alternativesInACircleDoNotHang() {
        GoldDocument gold = Made.goldDocument(
                "t",
                Made.gold(TEXT, 1, 2, true, "first gift", AID_IRN_RUS),
                Made.gold(TEXT, 2, 1, true, "second gift", AID_IRN_RUS));

        assertThat(gold.units()).isNotEmpty();
    }
}
