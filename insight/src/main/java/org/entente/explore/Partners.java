package org.entente.explore;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.ArchivedEvent;
import org.entente.model.Status;

/** Sums the events of one polity by the other that they are with. */
final class Partners {
    private Partners() {}

    /** Most events first, then by code. */
    static List<Partner> of(String code, List<EventView> events) {
        SortedMap<String, Partner> partners = new TreeMap<>();
        for (EventView view : events) {
            for (String other : others(code, view.event())) {
                partners.merge(other, one(other, view), Partners::sum);
            }
        }
        return partners.values().stream()
                .sorted(Comparator.comparing((Partner partner) -> -partner.events())
                        .thenComparing(Partner::polity))
                .toList();
    }

    private static Collection<String> others(String code, ArchivedEvent event) {
        Collection<String> others = new TreeSet<>();
        if (event.actors().contains(code)) {
            others.addAll(event.isReciprocal() ? event.actors() : event.recipients());
        }
        if (event.recipients().contains(code)) {
            others.addAll(event.actors());
        }
        others.remove(code);
        return others;
    }

    private static Partner one(String other, EventView view) {
        boolean isReported = view.event().status() == Status.REPORTED;
        return new Partner(
                other,
                1,
                isReported && view.score() > 0 ? 1 : 0,
                isReported && view.score() < 0 ? 1 : 0,
                view.score(),
                view.event().when());
    }

    private static Partner sum(Partner a, Partner b) {
        return new Partner(
                a.polity(),
                a.events() + b.events(),
                a.cooperative() + b.cooperative(),
                a.conflictive() + b.conflictive(),
                a.score() + b.score(),
                Times.later(a.last(), b.last()));
    }
}
