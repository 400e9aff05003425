package org.entente.consolidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.model.ArchivedEvent;
import org.entente.model.EventClaim;
import org.entente.model.Item;
import org.entente.model.PartialDate;
import org.entente.model.Rulings;
import org.entente.model.Status;
import org.entente.model.Voice;

/**
 * Makes the event of all that tells one happening: the surest claim speaks for it, the others lend what it leaves out.
 *
 * <p>What some report and others deny is {@code reported}, with the names of those who deny it; so is what some
 * announced and others tell as having happened, and then the announced date is only asked where they tell none.
 */
final class Happening {
    private static final Comparator<Told> SUREST_FIRST = Comparator.comparing(
                    (Told told) -> -told.claim().confidence())
            .thenComparing(told -> told.claim().key());

    private Happening() {}

    /**
     * What was accepted goes before what is sure; that it is rightly read does not make a denial true. A sentence that
     * is printed again neither speaks for what its first print tells nor lends it anything.
     */
    static ArchivedEvent of(List<Told> told, ReportingLines lines, Rulings rulings) {
        List<Told> sorted = told.stream()
                .sorted(Comparator.comparing(Told::isReprint)
                        .thenComparing(Told::isDenied)
                        .thenComparing(Told::isPlanned)
                        .thenComparing(one -> !rulings.isAccepted(one.claim().key()))
                        .thenComparing(SUREST_FIRST))
                .toList();
        SortedSet<String> keys = Gathered.keys(sorted);
        Status status = sorted.get(0).claim().status();
        EventClaim best = sorted.get(0).claim();
        List<Told> first = sorted.stream().filter(one -> !one.isReprint()).toList();
        List<Told> own = first.isEmpty() ? sorted : first;
        List<Told> saying =
                own.stream().filter(one -> one.claim().status() == status).toList();
        return new ArchivedEvent(
                ArchivedEvent.idOf(keys.first()),
                best.key(),
                best.type(),
                first(saying, EventClaim::mode),
                all(saying, claim -> claim.contexts().stream()),
                best.actors(),
                best.recipients(),
                status,
                happened(own, status),
                all(saying, claim -> claim.voices().stream().map(Voice::name)),
                status == Status.DENIED ? List.of() : deniedBy(own),
                things(saying),
                first(saying, EventClaim::place),
                all(saying, claim -> claim.topics().stream()),
                best.confidence(),
                Gathered.of(sorted, lines),
                rulings.shaping(keys));
    }

    private static PartialDate happened(List<Told> told, Status status) {
        PartialDate happened = Gathered.narrowest(told.stream()
                .filter(one -> one.isPlanned() == (status == Status.PLANNED))
                .map(Told::happened));
        return happened.isKnown() ? happened : Gathered.narrowest(told.stream().map(Told::happened));
    }

    private static String first(List<Told> told, Function<EventClaim, String> field) {
        return told.stream()
                .map(one -> field.apply(one.claim()))
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<String> all(List<Told> told, Function<EventClaim, Stream<String>> field) {
        return told.stream().flatMap(one -> field.apply(one.claim())).distinct().toList();
    }

    /** Whoever says no; where the report itself does, its outlet. */
    private static List<String> deniedBy(List<Told> told) {
        SortedSet<String> names = new TreeSet<>();
        for (Told one : told) {
            if (one.isDenied()) {
                String outlet = one.sourced().source().outlet();
                List<Voice> voices = one.claim().voices();
                names.add(!voices.isEmpty() ? voices.get(0).name() : outlet.isEmpty() ? Voice.UNNAMED.name() : outlet);
            }
        }
        return List.copyOf(names);
    }

    private static List<ArchivedEvent.Thing> things(List<Told> told) {
        List<ArchivedEvent.Thing> things = new ArrayList<>();
        for (Told one : told) {
            for (Item item : one.claim().items()) {
                ArchivedEvent.Thing thing = new ArchivedEvent.Thing(item.kind(), item.name(), item.quantity());
                if (!things.contains(thing)) {
                    things.add(thing);
                }
            }
        }
        return things;
    }
}
