package org.entente.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.EventQuery;
import org.entente.model.EventType;
import org.entente.model.Status;
import org.entente.model.TieKind;
import org.entente.model.TieQuery;
import org.junit.jupiter.api.Test;

class DisagreementTest {
    private static final Reported KYIV = Reported.of("a", "Drones were delivered, Kyiv said.", "20 Minutos")
            .event(EventType.AID, "IRN", "RUS", Status.REPORTED, "2024-03-05", "Ukraine")
            .event(EventType.AID, "IRN", "RUS", Status.REPORTED, "2024-03-06", "");
    private static final Reported TEHRAN = Reported.of("b", "No drones were ever sent, Tehran said.")
            .event(EventType.AID, "IRN", "RUS", Status.DENIED, "", "Iranian officials")
            .event(EventType.AID, "IRN", "RUS", Status.PLANNED, "2024-05-01", "Russia");
    private static final Reported AGENCY = Reported.of("c", "Drones keep arriving at the front.", "20 Minutos")
            .event(EventType.AID, "IRN", "RUS", Status.REPORTED, "2024-03-05", "");

    private static Disagreement between(Reported... reports) {
        return Reported.explorer(reports).pair("IRN", "RUS").contested().get(0).disagreement();
    }

    @Test
    void aPartyForWhomNobodySpeaksIsSilent() {
        Disagreement disagreement = between(KYIV, TEHRAN, AGENCY);

        assertThat(disagreement.asserts())
                .extracting(said -> said.voice() + "|" + said.polity() + "|"
                        + said.passage().source().id())
                .containsExactly("Ukraine|UKR|a", "||c");
        assertThat(disagreement.denies())
                .extracting(Disagreement.Said::voice, Disagreement.Said::polity)
                .containsExactly(tuple("Iranian officials", "IRN"));
        assertThat(disagreement.silent()).as("an announcement takes no side").containsExactly("RUS");
    }

    @Test
    void reportsAreCountedByTheCountryOfTheirOutlet() {
        Disagreement disagreement = between(KYIV, TEHRAN, AGENCY);

        assertThat(disagreement.assertingOutlets()).isEqualTo(Map.of("ESP", 2));
        assertThat(disagreement.denyingOutlets()).isEqualTo(Map.of(Disagreement.UNKNOWN, 1));
    }

    @Test
    void theOrderOfTheReportsDoesNotMatter() {
        assertThat(between(AGENCY, TEHRAN, KYIV)).isEqualTo(between(KYIV, TEHRAN, AGENCY));
    }

    @Test
    void anEventIsContestedByTheDenialThatStandsInAnother() {
        Explorer explorer = Reported.explorer(
                Reported.of("a", "Drones were delivered.")
                        .event(EventType.AID, "IRN", "RUS", Status.REPORTED, "2024-03-05", "Ukraine"),
                Reported.of("b", "Nothing was sent in 2023.")
                        .event(EventType.AID, "IRN", "RUS", Status.DENIED, "2023-01-05", "Russia"),
                Reported.of("c", "They met.").event(EventType.CONSULT, "IRN RUS", "", Status.REPORTED, "", ""));
        List<EventView> events = explorer.events(EventQuery.ALL);

        assertThat(events)
                .hasSize(3)
                .allSatisfy(view -> assertThat(explorer.contested(view.event())
                                .map(act -> act.disagreement().silent()))
                        .isEqualTo(
                                view.event().type() == EventType.AID ? Optional.of(List.of("IRN")) : Optional.empty()));
    }

    @Test
    void aTieThatSomebodyDeniesHasSidesToo() {
        Explorer explorer = Reported.explorer(Reported.of("a", "Iran supplies drones, which Tehran denies.")
                .denied(TieKind.SUPPLY, "IRN", "RUS", "IRN", "Iran"));
        TieView tie = explorer.ties(TieQuery.ALL).get(0);

        assertThat(explorer.contested(tie)).hasValueSatisfying(disagreement -> {
            assertThat(disagreement.asserts())
                    .extracting(Disagreement.Said::voice)
                    .containsExactly("");
            assertThat(disagreement.denies())
                    .extracting(Disagreement.Said::polity)
                    .containsExactly("IRN");
            assertThat(disagreement.silent()).containsExactly("RUS");
        });
        assertThat(explorer.pair("IRN", "RUS").contestedTies()).hasSize(1);
    }
}
