package org.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.model.EventType.ACCUSE;
import static org.entente.model.EventType.AID;
import static org.entente.model.EventType.CONSULT;
import static org.entente.model.Status.DENIED;
import static org.entente.model.Status.REPORTED;

import java.util.List;
import org.entente.model.Document;
import org.entente.model.EventClaim;
import org.entente.model.EventType;
import org.entente.model.Outcome;
import org.entente.model.PartialDate;
import org.entente.model.Refusal;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;

class EventScoreTest {
    private static final Document TEXT = Document.ofText("t", "they gave, they met, they blamed, they spoke");

    private static Comparison compare(GoldDocument gold, EventClaim... claims) {
        return Comparison.of(gold, TEXT, new Outcome.Done<>("t", Made.coded(TEXT, List.of(), claims)));
    }

    private static EventClaim claim(String cue, EventType type, String actors, String recipients, Status status) {
        return Made.claim(TEXT, cue, type, actors, recipients, status);
    }

    /** Two musts and a may; coded: one right at L3, one at L2, one at L1 on the may, one unasked-for. */
    private static EventScore small() {
        GoldDocument gold = Made.goldDocument(
                "t",
                Made.gold(TEXT, 1, 0, true, "gave", Made.gold(AID, "IRN", "RUS", REPORTED)),
                Made.gold(TEXT, 2, 0, true, "met", Made.gold(CONSULT, "FRA DEU", "", REPORTED)),
                Made.gold(TEXT, 3, 0, false, "blamed", Made.gold(ACCUSE, "USA", "CHN", REPORTED)));
        EventScore score = new EventScore();
        score.add(compare(
                gold,
                claim("gave", AID, "IRN", "RUS", REPORTED),
                claim("met", CONSULT, "FRA", "DEU", DENIED),
                claim("blamed", ACCUSE, "CHN", "USA", REPORTED),
                claim("spoke", CONSULT, "ITA", "ESP", REPORTED)));
        return score;
    }

    @Test
    void precisionCountsEveryCodedEventAndRecallTheMustsOnly() {
        Counts counts = small().total();

        assertThat(counts.at(1)).isEqualTo(new Figures(3 / 4.0, 1));
        assertThat(counts.at(2)).isEqualTo(new Figures(2 / 4.0, 1));
        assertThat(counts.at(3)).isEqualTo(new Figures(1 / 4.0, 1 / 2.0));
        assertThat(counts.at(3).f1()).isCloseTo(1 / 3.0, within(1e-9));
    }

    @Test
    void politiesAreCountedOnceADocument() {
        Counts counts = small().total();

        assertThat(counts.polities()).isEqualTo(new Figures(6 / 8.0, 4 / 4.0));
    }

    @Test
    void tablesAreThoseOfTheReferenceScorer() {
        String table = small().table();

        assertThat(table).startsWith("""
                        set    docs pred must  may | L1 P    R     F1   | L2 P    R     F1   | L3 P    R     F1
                        en        1    4    2    1 | 0.750 1.000 0.857 | 0.500 1.000 0.667 | 0.250 0.500 0.333
                        all       1    4    2    1 | 0.750 1.000 0.857 | 0.500 1.000 0.667 | 0.250 0.500 0.333
                        """).contains("L1 F1 0.857  L2 F1 0.667  L3 F1 0.333");
        assertThat(small().types().countsAtL2().get("CONSULT")).containsExactly(2, 1, 1, 1);
    }

    @Test
    void anExactHalfIsRoundedToTheEvenNeighbour() {
        assertThat(Figures.show(1 / 16.0)).isEqualTo("0.062");
        assertThat(Figures.show(3 / 16.0)).isEqualTo("0.188");
    }

    @Test
    void detailsAreComparedOnMatchesOnly() {
        GoldEvent aid = new GoldEvent(
                1,
                0,
                true,
                List.of("IRN"),
                List.of("RUS"),
                AID,
                List.of(REPORTED),
                List.of("2024-09"),
                List.of("visit", ""),
                List.of("Fars"),
                List.of("military", "economic"),
                List.of("weapon:drone"),
                "Sochi",
                "gave",
                5,
                9,
                List.of());
        EventClaim bare =
                Made.claim(TEXT.quote(0, 4), AID, "IRN", "RUS", REPORTED, PartialDate.parse("2024-09-13"), List.of());
        EventScore score = new EventScore();
        score.add(compare(
                Made.goldDocument("t", aid),
                Made.withDetails(bare, "", List.of("economic"), "Reuters", "weapon:missile"),
                claim("spoke", CONSULT, "ITA", "ESP", REPORTED)));

        Counts counts = score.total();

        assertThat(counts.get(Count.MATCHES)).isEqualTo(1);
        assertThat(counts.voices()).isEqualTo(new Figures(1, 1));
        assertThat(counts.get(Count.DATE_EXACT)).isZero();
        assertThat(counts.get(Count.DATE_COMPATIBLE)).isEqualTo(1);
        assertThat(counts.get(Count.MODE_RIGHT)).isEqualTo(1);
        assertThat(counts.get(Count.CONTEXTS_RIGHT)).isEqualTo(1);
        assertThat(counts.get(Count.ITEMS_RIGHT)).isEqualTo(1);
        assertThat(counts.get(Count.PLACE_GIVEN)).isEqualTo(1);
        assertThat(counts.get(Count.ON_CUE)).isZero();
    }

    @Test
    void whatIsCodedOnTextsWithoutEventsIsCountedApart() {
        EventScore score = new EventScore();
        score.add(compare(Made.goldDocument("t"), claim("spoke", CONSULT, "ITA", "ESP", REPORTED)));

        assertThat(score.total().get(Count.EMPTY_DOCUMENTS)).isEqualTo(1);
        assertThat(score.total().get(Count.CODED_ON_EMPTY)).isEqualTo(1);
    }

    @Test
    void aRefusedDocumentIsMissedWhole() {
        GoldDocument gold =
                Made.goldDocument("t", Made.gold(TEXT, 1, 0, true, "gave", Made.gold(AID, "IRN", "RUS", REPORTED)));
        Comparison comparison = Comparison.of(gold, TEXT, new Outcome.Refused<>("t", Refusal.LANGUAGE, "no pack"));
        EventScore score = new EventScore();
        score.add(comparison);

        assertThat(score.total().get(Count.MUST)).isEqualTo(1);
        assertThat(MissFinder.of(comparison)).singleElement().satisfies(m -> {
            assertThat(m.stage()).isEqualTo(Stage.REFUSED);
            assertThat(m.got()).isEqualTo("language: no pack");
        });
    }

    @Test
    void jsonHoldsTheSameFigures() {
        assertThat(small().json().at("/all/l2/f").decimalValue()).isEqualByComparingTo("0.667");
        assertThat(small().json().at("/types/AID/found_l3").asInt()).isEqualTo(1);
    }
}
