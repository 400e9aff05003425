package org.entente.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.model.Archive;
import org.entente.model.ArchivedEvent;
import org.entente.model.ArchivedTie;
import org.entente.model.EventQuery;
import org.entente.model.Scope;
import org.entente.model.SourcedClaim;
import org.entente.model.Status;
import org.entente.pack.Reference;

/**
 * The acts that some report and others deny, in one event or in several of the same type and parties (a denial seldom
 * says which day it means), and the ties that somebody denies.
 */
final class Contests {
    private final Archive archive;
    private final Scope scope;
    private final Reference reference;

    Contests(Archive archive, Scope scope, Reference reference) {
        this.archive = archive;
        this.scope = scope;
        this.reference = reference;
    }

    /** Those among these events. */
    List<Contested> acts(List<EventView> events) {
        SortedMap<String, List<ArchivedEvent>> acts = new TreeMap<>();
        events.stream()
                .map(EventView::event)
                .filter(Contests::takesASide)
                .forEach(event ->
                        acts.computeIfAbsent(key(event), a -> new ArrayList<>()).add(event));
        List<List<ArchivedEvent>> contested =
                acts.values().stream().filter(Contests::isContested).toList();
        // the claims of all acts in one question: each costs the archive a walk over the table
        Map<String, SourcedClaim> claims = claims(contested.stream().flatMap(List::stream));
        return contested.stream().map(act -> contested(act, claims)).toList();
    }

    private Map<String, SourcedClaim> claims(Stream<ArchivedEvent> events) {
        Map<String, SourcedClaim> claims = new HashMap<>();
        archive.claims(
                        scope,
                        events.flatMap(event -> event.sources().claims().stream())
                                .toList())
                .forEach(claim -> claims.put(claim.claim().key(), claim));
        return claims;
    }

    /** The act of an event with all events that tell it; empty when nobody contests it. */
    Optional<Contested> act(ArchivedEvent event) {
        EventQuery ofType = EventQuery.ofRoles(
                event.actors().isEmpty() ? "" : event.actors().get(0), "", event.type());
        List<ArchivedEvent> act = archive.events(scope, ofType).stream()
                .filter(other -> takesASide(other) && key(other).equals(key(event)))
                .toList();
        boolean isAmong = act.stream().anyMatch(other -> other.id().equals(event.id()));
        return isAmong && isContested(act) ? Optional.of(contested(act, claims(act.stream()))) : Optional.empty();
    }

    List<ContestedTie> ties(List<TieView> ties) {
        return ties.stream()
                .flatMap(view -> tie(view).map(told -> new ContestedTie(view, told)).stream())
                .toList();
    }

    Optional<Disagreement> tie(TieView view) {
        if (!view.isContested()) {
            return Optional.empty();
        }
        ArchivedTie tie = view.tie();
        Sides sides = new Sides(reference);
        archive.tieClaims(scope, tie.sources().claims()).forEach(claim -> sides.add(claim, tie.status()));
        return Optional.of(sides.of(tie.parties()));
    }

    private static boolean takesASide(ArchivedEvent event) {
        return event.status() == Status.REPORTED || event.status() == Status.DENIED;
    }

    private static String key(ArchivedEvent event) {
        return event.type() + " " + event.actors() + event.recipients();
    }

    private static boolean isContested(List<ArchivedEvent> act) {
        return act.stream().anyMatch(event -> !event.deniedBy().isEmpty())
                || act.stream().map(ArchivedEvent::status).distinct().count() > 1;
    }

    private Contested contested(List<ArchivedEvent> act, Map<String, SourcedClaim> all) {
        List<SourcedClaim> claims = act.stream()
                .flatMap(event -> event.sources().claims().stream())
                .flatMap(key -> Stream.ofNullable(all.get(key)))
                .toList();
        ArchivedEvent first = act.get(0);
        Sides sides = new Sides(reference);
        claims.forEach(sides::add);
        return new Contested(
                first.type(),
                first.actors(),
                first.recipients(),
                act.stream().map(ArchivedEvent::id).toList(),
                standing(claims, Status.REPORTED),
                standing(claims, Status.DENIED),
                sides.of(Stream.concat(first.actors().stream(), first.recipients().stream())
                        .toList()));
    }

    private static List<SourcedClaim> standing(List<SourcedClaim> claims, Status status) {
        return claims.stream()
                .filter(claim -> claim.isStanding() && claim.claim().status() == status)
                .toList();
    }
}
