package org.entente.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
import org.entente.model.Trace;
import org.entente.pack.Scheme;
import org.entente.pack.Sense;

/**
 * Reads the ties that events open: the scheme says which kind a sense opens. One tie a kind and set of parties in a
 * document; a denied event of the same kind and parties says who denies it.
 */
final class EventTies {
    private final Scheme scheme;

    EventTies(Scheme scheme) {
        this.scheme = scheme;
    }

    List<TieClaim> find(Annotated annotated, List<EventClaim> claims) {
        List<TieClaim> ties = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (EventClaim claim : claims) {
            Optional<TieKind> kind = scheme.sense(claim.sense()).flatMap(Sense::tie);
            if (kind.isEmpty() || claim.status() == Status.DENIED || !isStanding(kind.get(), claim)) {
                continue;
            }
            for (List<String> parties : parties(kind.get(), claim)) {
                if (seen.add(kind.get() + ":" + (isMutual(kind.get()) ? new TreeSet<>(parties) : parties))) {
                    ties.add(tie(annotated, claims, claim, kind.get(), parties));
                }
            }
        }
        return ties;
    }

    /** An act opens a tie only with what the tie is of: a supply with goods, a project with a project. */
    private static boolean isStanding(TieKind kind, EventClaim claim) {
        return switch (kind) {
            case SUPPLY ->
                claim.items().stream()
                        .anyMatch(i ->
                                Set.of("weapon", "goods", "money", "vehicle").contains(i.family()));
            case PROJECT -> claim.items().stream().anyMatch(i -> i.family().equals("project"));
            case AGREEMENT -> claim.items().stream().anyMatch(i -> i.family().equals("document"));
            case MEMBER -> claim.recipients().stream().anyMatch(r -> r.startsWith("IGO:"));
            case PRESENCE -> !claim.place().isEmpty();
            case ALIGNMENT -> claim.status() == Status.REPORTED;
            case SANCTIONS, OFFICE -> true;
        };
    }

    private static boolean isMutual(TieKind kind) {
        return kind == TieKind.AGREEMENT
                || kind == TieKind.PROJECT
                || kind == TieKind.MEMBER
                || kind == TieKind.ALIGNMENT;
    }

    private static List<List<String>> parties(TieKind kind, EventClaim claim) {
        List<List<String>> out = new ArrayList<>();
        if (kind == TieKind.AGREEMENT || kind == TieKind.PROJECT) {
            List<String> all = new ArrayList<>(claim.actors());
            all.addAll(claim.recipients());
            out.add(all);
        } else if (kind == TieKind.PRESENCE) {
            out.add(List.of(
                    claim.actors().get(0),
                    claim.recipients().isEmpty()
                            ? claim.actors().get(Math.min(1, claim.actors().size() - 1))
                            : claim.recipients().get(0)));
        } else {
            for (String actor : claim.actors()) {
                for (String recipient : claim.recipients()) {
                    boolean isOrganisation = kind != TieKind.MEMBER || recipient.startsWith("IGO:");
                    if (isOrganisation) {
                        out.add(List.of(actor, recipient));
                    }
                }
            }
        }
        return out;
    }

    private static TieClaim tie(
            Annotated annotated, List<EventClaim> claims, EventClaim claim, TieKind kind, List<String> parties) {
        TreeMap<String, String> details = new TreeMap<>();
        String things = String.join(
                "|", new TreeSet<>(claim.items().stream().map(Item::kind).toList()));
        String name = claim.items().stream()
                .map(Item::name)
                .filter(n -> !n.isEmpty())
                .findFirst()
                .orElse("");
        String quantity = claim.items().stream()
                .map(Item::quantity)
                .filter(q -> !q.isEmpty())
                .findFirst()
                .orElse("");
        switch (kind) {
            case AGREEMENT -> agreement(claim, details);
            case SUPPLY -> {
                details.put("goods", things);
                details.put("name", name);
                details.put("quantity", quantity);
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
        List<String> deniedBy = claims.stream()
                .filter(c -> c.status() == Status.DENIED && c.type() == claim.type())
                .filter(c -> c.actors().equals(claim.actors()) && c.recipients().equals(claim.recipients()))
                .flatMap(c -> c.actors().stream())
                .distinct()
                .toList();
        boolean begins = kind != TieKind.ALIGNMENT && kind != TieKind.AGREEMENT;
        String content = annotated.document().hash() + ":"
                + claim.evidence().cue().span().start() + ":" + kind + parties;
        return new TieClaim(
                Key.of('T', content),
                kind,
                parties,
                begins ? claim.happened() : PartialDate.UNKNOWN,
                PartialDate.UNKNOWN,
                claim.status() == Status.DEMANDED ? Status.POSSIBLE : claim.status(),
                claim.voices(),
                deniedBy,
                details,
                Evidence.of(claim.evidence().cue()),
                Trace.EMPTY.with("resolve", "sense:" + claim.sense(), "opened by " + claim.key()));
    }

    private static void agreement(EventClaim claim, TreeMap<String, String> details) {
        Item document = claim.items().stream()
                .filter(i -> i.family().equals("document"))
                .findFirst()
                .orElseThrow();
        String kind = document.kind().substring(document.kind().indexOf(':') + 1);
        boolean isSigning = claim.sense().equals("support.sign");
        boolean isDone = claim.status() == Status.REPORTED;
        details.put("title", document.name().isEmpty() ? kind : document.name());
        details.put("stage", isSigning ? isDone ? "signed" : "negotiated" : isDone ? "concluded" : "proposed");
        if (isSigning && claim.happened().isKnown()) {
            details.put(isDone ? "signed" : "to_be_signed", claim.happened().iso());
        }
        details.put("subjects", String.join("|", claim.contexts()));
    }
}
