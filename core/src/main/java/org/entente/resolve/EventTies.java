package org.entente.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.Annotated;
import org.entente.model.EventClaim;
import org.entente.model.Evidence;
import org.entente.model.Item;
import org.entente.model.Key;
import org.entente.model.PartialDate;
import org.entente.model.Status;
import org.entente.model.TieClaim;
import org.entente.model.TieKind;
import org.entente.model.TieStage;
import org.entente.model.Trace;
import org.entente.pack.Scheme;
import org.entente.pack.Sense;

/**
 * Reads the ties that events open, move on and close: the scheme says what a sense does to ties of a kind. An act makes
 * a claim for each pair of its parties; what the claims of a document tell together is a matter of consolidation.
 */
final class EventTies {
    private static final Set<String> SUPPLIES = Set.of("weapon", "goods", "money", "vehicle");
    private static final String ORGANISATION = "IGO:";

    private final Scheme scheme;

    EventTies(Scheme scheme) {
        this.scheme = scheme;
    }

    /** A kind of tie and what an act does to it. */
    private record Step(TieKind kind, TieStage stage) {}

    List<TieClaim> find(Annotated annotated, List<EventClaim> claims) {
        List<TieClaim> ties = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (EventClaim claim : claims) {
            Map<TieKind, TieStage> does =
                    scheme.sense(claim.sense()).map(Sense::ties).orElse(new TreeMap<>());
            does.forEach((kind, stage) -> {
                Step step = new Step(kind, stage);
                if (isStanding(step, claim)) {
                    for (List<String> parties : parties(step, claim)) {
                        TieClaim tie = tie(annotated, claim, step, parties);
                        if (keys.add(tie.key())) {
                            ties.add(tie);
                        }
                    }
                }
            });
        }
        ties.sort(Comparator.comparing(
                (TieClaim tie) -> tie.evidence().cue().span().start()));
        return ties;
    }

    /** An act bears on a tie only with what the tie is of: a supply with goods, a project with a project. */
    private static boolean isStanding(Step step, EventClaim claim) {
        boolean isTold = step.kind() == TieKind.AGREEMENT
                || step.stage().isEnd()
                || claim.status() == Status.REPORTED
                || claim.status() == Status.PLANNED
                || claim.status() == Status.DENIED;
        return isTold
                && switch (step.kind()) {
                    case SUPPLY -> has(claim, SUPPLIES);
                    case PROJECT -> has(claim, Set.of("project"));
                    case AGREEMENT -> has(claim, Set.of("document"));
                    case MEMBER ->
                        isOrganisation(claim.recipients()) || step.stage().isEnd() && isOrganisation(claim.actors());
                    case PRESENCE -> !claim.place().isEmpty();
                    case ALIGNMENT -> claim.status() == Status.REPORTED;
                    case SANCTIONS -> !has(claim, Set.of("document"));
                    case OFFICE -> true;
                };
    }

    private static boolean has(EventClaim claim, Set<String> families) {
        return claim.items().stream().anyMatch(item -> families.contains(item.family()));
    }

    private static boolean isOrganisation(List<String> parties) {
        return parties.stream().anyMatch(party -> party.startsWith(ORGANISATION));
    }

    private static List<List<String>> parties(Step step, EventClaim claim) {
        List<List<String>> out = new ArrayList<>();
        TieKind kind = step.kind();
        if (kind == TieKind.AGREEMENT || kind == TieKind.PROJECT) {
            Set<String> all = new LinkedHashSet<>(claim.actors());
            all.addAll(claim.recipients());
            out.add(List.copyOf(all));
        } else if (kind == TieKind.PRESENCE) {
            out.add(List.of(
                    claim.actors().get(0),
                    claim.recipients().isEmpty()
                            ? claim.actors().get(Math.min(1, claim.actors().size() - 1))
                            : claim.recipients().get(0)));
        } else {
            for (String actor : claim.actors()) {
                for (String recipient : claim.recipients()) {
                    if (kind != TieKind.MEMBER || recipient.startsWith(ORGANISATION)) {
                        out.add(List.of(actor, recipient));
                    } else if (actor.startsWith(ORGANISATION)) {
                        out.add(List.of(recipient, actor)); // who is expelled was the member
                    }
                }
            }
        }
        return out;
    }

    private static TieClaim tie(Annotated annotated, EventClaim claim, Step step, List<String> parties) {
        boolean isDone = claim.status() == Status.REPORTED;
        PartialDate happened = claim.happened();
        String content = annotated.document().hash() + ":"
                + claim.evidence().cue().span().start() + ":" + step.kind() + parties;
        return new TieClaim(
                Key.of('T', content),
                step.kind(),
                parties,
                step.stage().from(isDone, happened),
                step.stage().to(isDone, happened),
                status(step, claim),
                claim.voices(),
                claim.status() == Status.DENIED && !step.stage().isEnd() ? claim.actors() : List.of(),
                details(step, claim),
                new Evidence(
                        claim.evidence().cue(),
                        List.of(),
                        List.of(),
                        claim.evidence().times(),
                        claim.evidence().places()),
                Trace.EMPTY.with(
                        "resolve", "sense:" + claim.sense(), step.stage().code() + " by " + claim.key()));
    }

    /** What is to be ended, or is asked to be, holds until then. */
    private static Status status(Step step, EventClaim claim) {
        if (step.stage().isEnd()) {
            return Status.REPORTED;
        }
        return claim.status() == Status.DEMANDED ? Status.POSSIBLE : claim.status();
    }

    private static TreeMap<String, String> details(Step step, EventClaim claim) {
        TreeMap<String, String> details = new TreeMap<>();
        boolean isDone = claim.status() == Status.REPORTED;
        String things = String.join(
                "|", new TreeSet<>(claim.items().stream().map(Item::kind).toList()));
        switch (step.kind()) {
            case AGREEMENT -> agreement(step, claim, isDone, details);
            case SUPPLY -> {
                details.put("goods", things);
                details.put("name", first(claim.items().stream().map(Item::name).toList()));
                details.put(
                        "quantity",
                        first(claim.items().stream().map(Item::quantity).toList()));
            }
            case PROJECT -> {
                details.put("kind", things.substring(things.indexOf(':') + 1));
                details.put("place", claim.place());
            }
            case SANCTIONS -> details.put("subject", things.isEmpty() ? String.join(", ", claim.contexts()) : things);
            case PRESENCE -> {
                details.put("what", things);
                details.put("place", claim.place());
            }
            case ALIGNMENT -> details.put("sign", "+");
            case MEMBER, OFFICE -> {}
        }
        if (step.kind() != TieKind.AGREEMENT && isDone) {
            details.put("stage", step.stage().code());
        }
        return details;
    }

    private static void agreement(Step step, EventClaim claim, boolean isDone, TreeMap<String, String> details) {
        Item document = claim.items().stream()
                .filter(i -> i.family().equals("document"))
                .findFirst()
                .orElseThrow();
        String kind = document.kind().substring(document.kind().indexOf(':') + 1);
        details.put("title", document.name().isEmpty() ? kind : document.name());
        details.put("document", kind);
        details.put("subjects", String.join("|", claim.contexts()));
        details.putAll(step.stage()
                .detailsOf(isDone, claim.happened().isKnown() ? claim.happened().iso() : ""));
    }

    private static String first(List<String> words) {
        return words.stream().filter(word -> !word.isEmpty()).findFirst().orElse("");
    }
}
