package org.entente.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.model.EventQuery;
import org.entente.model.EventType;
import org.entente.model.Status;
import org.entente.model.TieKind;
import org.junit.jupiter.api.Test;

class ExplorerTest {
    private final Explorer explorer = Reported.explorer(
            Reported.of("a", "Drones were delivered.")
                    .event(EventType.AID, "IRN", "RUS", Status.REPORTED, "2024-03-05", "Kyiv")
                    .event(EventType.CONSULT, "IRN RUS", "", Status.REPORTED, "", "")
                    .tie(TieKind.MEMBER, "IRN", "IGO:BRICS", "")
                    .tie(TieKind.ALIGNMENT, "IRN", "GRP:HAMAS", "+"),
            Reported.of("b", "No drones were ever sent, it said.")
                    .event(EventType.AID, "IRN", "RUS", Status.DENIED, "", "Tehran")
                    .event(EventType.AGREE, "IRN", "RUS", Status.PLANNED, "2024-04-01", "")
                    .event(EventType.AGREE, "IRN", "RUS", Status.PLANNED, "2024-02-01", "")
                    .event(EventType.SANCTION, "USA", "IRN", Status.REPORTED, "2024-03-01", "")
                    .tie(TieKind.ALIGNMENT, "RUS", "GRP:HAMAS", "+"));

    @Test
    void thePairPageHoldsWhatIsContestedAndWhatIsAhead() {
        Dossier pair = explorer.pair("IRN", "RUS");

        assertThat(pair.contested()).singleElement().satisfies(act -> {
            assertThat(act.type()).isEqualTo(EventType.AID);
            assertThat(act.reported()).hasSize(1);
            assertThat(act.denied()).hasSize(1);
        });
        assertThat(pair.ahead())
                .extracting(view -> view.event().happened().iso())
                .containsExactly("2024-04-01");
        assertThat(pair.timeline())
                .extracting(view -> view.event().type())
                .doesNotContain(EventType.SANCTION)
                .contains(EventType.AID, EventType.CONSULT);
        assertThat(pair.coverage().documents()).isEqualTo(2);
    }

    @Test
    void whatTwoHaveInCommonMayRestOnTheWorldPackForOneOfThem() {
        Dossier pair = explorer.pair("IRN", "RUS");

        assertThat(pair.common()).extracting(Common::third).containsExactly("IGO:BRICS", "GRP:HAMAS");
        assertThat(pair.common().get(0).listed()).containsExactly("RUS");
        assertThat(pair.common().get(1).ties()).hasSize(2);
    }

    @Test
    void aPolitysPartnersAreSummed() {
        Dossier polity = explorer.polity("IRN");

        assertThat(polity.partners()).extracting(Partner::polity).containsExactly("RUS", "USA");
        assertThat(polity.partners().get(1).conflictive()).isEqualTo(1);
        assertThat(polity.partners().get(1).score()).isCloseTo(-6, within(1e-9));
    }

    @Test
    void onlyReportedEventsHaveAScore() {
        assertThat(explorer.events(EventQuery.ALL)).allSatisfy(view -> {
            if (view.event().status() != Status.REPORTED) {
                assertThat(view.score()).isZero();
            }
        });
        assertThat(explorer.series("IRN", "RUS", true)).allSatisfy(row -> {
            assertThat(row.period().month()).isZero();
            assertThat(row.score()).isEqualTo(row.status() == Status.REPORTED ? row.score() : 0);
        });
        assertThat(explorer.series("IRN", "RUS", false).stream()
                        .filter(row -> row.type() == EventType.CONSULT)
                        .findFirst())
                .hasValueSatisfying(row -> {
                    assertThat(row.isReciprocal()).isTrue();
                    assertThat(row.score()).isCloseTo(2.5, within(1e-9));
                });
    }
}
