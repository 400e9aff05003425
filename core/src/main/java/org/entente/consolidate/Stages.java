package org.entente.consolidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.model.PartialDate;
import org.entente.model.SourcedTie;
import org.entente.model.Status;
import org.entente.model.TieClaim;
import org.entente.model.TieKind;
import org.entente.model.TieStage;
import org.entente.model.TieStep;

/** Reads the steps of a tie's life off its claims, each with the claim that gives its date. */
final class Stages {
    private static final Comparator<TieStep> IN_LIFE = Comparator.comparing(
                    (TieStep step) -> step.date().isKnown() ? step.date().firstDay() : LocalDate.MAX)
            .thenComparing(step -> step.date().iso())
            .thenComparing(TieStep::stage)
            .thenComparing(TieStep::claim)
            .thenComparing(TieStep::status);

    /** Details of an agreement that hold the date of a stage, and of which. */
    private static final Map<String, TieStage> DATED = Map.of(
            "proposed",
            TieStage.PROPOSED,
            "negotiated",
            TieStage.NEGOTIATED,
            "signed",
            TieStage.SIGNED,
            "to_be_signed",
            TieStage.SIGNED);

    private Stages() {}

    /** The steps that these claims tell: dated ones by date, then those whose day nobody tells. */
    static List<TieStep> life(List<SourcedTie> claims) {
        List<TieStep> told = claims.stream()
                .filter(one -> one.claim().status() != Status.DENIED)
                .flatMap(one -> steps(one.claim(), one.source().document()).stream())
                .sorted(IN_LIFE)
                .toList();
        // a step whose day one tells is no other when another leaves the day out
        Set<TieStage> dated = told.stream()
                .filter(step -> step.date().isKnown() && step.status() == Status.REPORTED)
                .map(TieStep::stage)
                .collect(Collectors.toSet());
        return told.stream()
                .filter(step -> step.date().isKnown() || !dated.contains(step.stage()))
                .filter(firstOfItsReport())
                .toList();
    }

    /** A report that tells a step in several places tells it once: by the smallest key. */
    private static Predicate<TieStep> firstOfItsReport() {
        Set<List<Object>> seen = new HashSet<>();
        return step -> seen.add(List.of(step.stage(), step.date(), step.status(), step.document()));
    }

    static List<TieStep> inOrder(List<TieStep> steps) {
        return steps.stream().sorted(IN_LIFE).toList();
    }

    static List<TieStep> steps(TieClaim claim, String document) {
        List<TieStep> steps = new ArrayList<>();
        boolean isAgreement = claim.tie() == TieKind.AGREEMENT;
        DATED.forEach((field, stage) -> {
            String date = isAgreement ? claim.details().getOrDefault(field, "") : "";
            if (!date.isEmpty()) {
                Status status = field.equals("to_be_signed") ? Status.PLANNED : Status.REPORTED;
                steps.add(new TieStep(stage, PartialDate.parse(date), status, claim.key(), document));
            }
        });
        Optional<TieStage> said = Optional.of(claim.details().getOrDefault("stage", ""))
                .filter(stage -> !stage.isEmpty())
                .map(TieStage::of);
        TieStage begun = isAgreement
                ? said.filter(stage -> stage == TieStage.CONCLUDED).orElse(TieStage.IN_FORCE)
                : TieStage.OPENED;
        TieStage ended = isAgreement ? TieStage.LAPSED : TieStage.CLOSED;
        Status status = isAgreement ? Status.REPORTED : claim.status();
        if (claim.from().isKnown()) {
            steps.add(new TieStep(begun, claim.from(), status, claim.key(), document));
        }
        if (claim.to().isKnown()) {
            steps.add(new TieStep(ended, claim.to(), Status.REPORTED, claim.key(), document));
        }
        said.filter(stage -> steps.stream().noneMatch(step -> step.stage() == stage))
                .ifPresent(stage -> steps.add(new TieStep(stage, PartialDate.UNKNOWN, status, claim.key(), document)));
        return steps;
    }

    /**
     * How far the tie has come: its last dated step, or a later stage whose day nobody tells. An agreement of which
     * nothing but its being is told is in force.
     */
    static TieStage reached(TieKind kind, List<TieStep> life) {
        List<TieStep> done =
                life.stream().filter(step -> step.status() == Status.REPORTED).toList();
        Optional<TieStage> last = done.stream()
                .filter(step -> step.date().isKnown())
                .reduce((before, after) -> after)
                .map(TieStep::stage);
        Optional<TieStage> undated = done.stream()
                .filter(step -> !step.date().isKnown())
                .map(TieStep::stage)
                .max(Comparator.naturalOrder());
        TieStage standing =
                kind != TieKind.AGREEMENT ? TieStage.OPENED : life.isEmpty() ? TieStage.IN_FORCE : TieStage.NEGOTIATED;
        return last.flatMap(dated ->
                        undated.filter(stage -> stage.compareTo(dated) > 0).or(() -> last))
                .or(() -> undated)
                .orElse(standing);
    }
}
