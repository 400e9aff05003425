package org.entente.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.entente.model.ArchivedTie;
import org.entente.model.Document;
import org.entente.model.Evidence;
import org.entente.model.PartialDate;
import org.entente.model.Provenance;
import org.entente.model.SourcedTie;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.TieClaim;
import org.entente.model.TieKind;
import org.entente.model.TieStage;
import org.entente.model.TieStep;
import org.entente.model.Trace;
import org.junit.jupiter.api.Test;

class TieLifeTest {
    private static final Document TEXT = Document.ofText("d", "The two states signed a treaty.");

    @Test
    void anAgreementGoesThroughItsStagesWithTheClaimOfEachDate() {
        ArchivedTie tie = life(
                agreement("T1", Map.of("stage", "negotiated", "to_be_signed", "2025-01-17"), "", ""),
                agreement("T2", Map.of("stage", "signed", "signed", "2025-01-17"), "", ""));

        assertThat(tie.details()).containsEntry("stage", "signed").containsEntry("signed", "2025-01-17");
        assertThat(tie.life())
                .extracting(
                        TieStep::claim,
                        TieStep::stage,
                        TieStep::status,
                        step -> step.date().iso())
                .contains(
                        tuple("T1", TieStage.SIGNED, Status.PLANNED, "2025-01-17"),
                        tuple("T2", TieStage.SIGNED, Status.REPORTED, "2025-01-17"));
    }

    @Test
    void whatWasSuspendedHasLapsedAndSaysWhen() {
        ArchivedTie tie = life(
                agreement("T1", Map.of("stage", "signed", "signed", "2002-10"), "", ""),
                agreement("T2", Map.of("stage", "lapsed"), "", "2022-06-08"));

        assertThat(tie.details()).containsEntry("stage", "lapsed");
        assertThat(tie.to().iso()).isEqualTo("2022-06-08");
        assertThat(tie.life()).extracting(TieStep::stage).containsExactly(TieStage.SIGNED, TieStage.LAPSED);
    }

    @Test
    void anAgreementOfWhichOnlyItsBeingIsToldIsInForce() {
        ArchivedTie tie = life(agreement("T1", Map.of(), "", ""));

        assertThat(tie.details()).containsEntry("stage", "in force");
        assertThat(tie.life()).isEmpty();
    }

    @Test
    void theOrderOfClaimsDoesNotMatter() {
        List<SourcedTie> claims = new ArrayList<>(List.of(
                agreement("T1", Map.of("stage", "signed", "signed", "2002-10"), "", ""),
                agreement("T2", Map.of("stage", "lapsed"), "", "2022-06-08"),
                agreement("T3", Map.of(), "", ""),
                agreement("T4", Map.of("stage", "in force"), "2003", ""),
                agreement("T5", Map.of("stage", "proposed"), "", "")));
        List<ArchivedTie> once = new Across().ties(claims);

        for (int seed = 0; seed < 30; seed++) {
            Collections.shuffle(claims, new Random(seed));

            assertThat(new Across().ties(claims)).as("seed %d", seed).isEqualTo(once);
        }
    }

    @Test
    void inOneDocumentAgreementsOfAnotherDateStayApart() {
        List<TieClaim> ties = TiesWithin.fold(List.of(
                agreement("T1", Map.of("signed", "2001", "term", "20 years"), "", "")
                        .claim(),
                agreement("T2", Map.of("to_be_signed", "2025-01-17"), "", "").claim(),
                agreement("T3", Map.of("to_be_signed", "2025-01-17", "replaces", "the old one"), "", "")
                        .claim()));

        assertThat(ties).hasSize(2);
        assertThat(ties.get(1).details()).containsEntry("replaces", "the old one");
    }

    private static ArchivedTie life(SourcedTie... claims) {
        List<ArchivedTie> ties = new Across().ties(List.of(claims));
        assertThat(ties).hasSize(1);
        return ties.get(0);
    }

    private static SourcedTie agreement(String key, Map<String, String> details, String from, String to) {
        TieClaim claim = new TieClaim(
                key,
                TieKind.AGREEMENT,
                List.of("DZA", "ESP"),
                date(from),
                date(to),
                Status.REPORTED,
                List.of(),
                List.of(),
                new TreeMap<>(details),
                Evidence.of(TEXT.quote(new Span(0, 3))),
                Trace.EMPTY);
        return new SourcedTie(
                claim, new Provenance("D" + key, "d" + key, "", "", PartialDate.UNKNOWN, "en", "", "", "", 0, ""));
    }

    private static PartialDate date(String iso) {
        return iso.isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse(iso);
    }
}
