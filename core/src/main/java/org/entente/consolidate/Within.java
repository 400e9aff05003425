package org.entente.consolidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Event;
import org.entente.model.EventClaim;
import org.entente.model.EventType;

/**
 * Folds the claims of one document into events: the same type, the same status, agreeing dates and the same parties are
 * one happening told again.
 *
 * <p>The claim that stands for an event is the surest one; a further mention lends it a date or a place that it lacks
 * no more than its words. Quadratic in the claims of a document, which are few.
 */
public final class Within {
    /** Types whose senses are acts of their own. */
    private static final Set<EventType> DISTINCT = EnumSet.of(
            EventType.SANCTION,
            EventType.AGREE,
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.RETREAT,
            EventType.AID);

    private Within() {}

    /** The events of a document, in the order of the text. */
    public static List<Event> fold(List<EventClaim> claims) {
        List<Group> groups = new ArrayList<>();
        for (EventClaim claim : claims) {
            Group home = null;
            for (Group group : groups) {
                if (group.takes(claim)) {
                    home = group;
                    break;
                }
            }
            if (home == null) {
                home = new Group();
                groups.add(home);
            }
            home.add(claim);
        }
        List<Event> events = new ArrayList<>(groups.size());
        for (Group told : groups) {
            List<EventClaim> group = told.claims;
            EventClaim best = group.stream()
                    .max(Comparator.comparingDouble(EventClaim::confidence)
                            .thenComparing(c -> -c.evidence().cue().span().start()))
                    .orElseThrow();
            events.add(new Event(best, group.stream().filter(c -> c != best).toList()));
        }
        events.sort(Comparator.comparing(e -> e.claim().evidence().cue().span()));
        return events;
    }

    /** Claims of one happening; a new one is held against each different telling only once. */
    private static final class Group {
        private final List<EventClaim> claims = new ArrayList<>();
        private final Map<List<Object>, EventClaim> tellings = new LinkedHashMap<>();

        boolean takes(EventClaim claim) {
            return tellings.values().stream().allMatch(c -> isSame(c, claim));
        }

        void add(EventClaim claim) {
            claims.add(claim);
            tellings.putIfAbsent(
                    List.of(
                            claim.type(),
                            claim.status(),
                            claim.happened(),
                            claim.actors(),
                            claim.recipients(),
                            DISTINCT.contains(claim.type()) ? claim.sense() : "",
                            claim.sentence() == 0),
                    claim);
        }
    }

    /** True when two claims may tell one happening. */
    static boolean isSame(EventClaim a, EventClaim b) {
        return a.type() == b.type()
                && isOneSense(a, b)
                && a.status() == b.status()
                && a.happened().agreesWith(b.happened())
                && areSameParties(a, b);
    }

    /**
     * Whoever breaks relations does something else than who bans flights; an attack is the same when told as a killing.
     * A title's words are loose.
     */
    private static boolean isOneSense(EventClaim a, EventClaim b) {
        return !DISTINCT.contains(a.type()) || a.sense().equals(b.sense()) || a.sentence() == 0 || b.sentence() == 0;
    }

    private static boolean areSameParties(EventClaim a, EventClaim b) {
        if (a.isReciprocal() && b.isReciprocal()) {
            return isWithin(a.actors(), b.actors());
        }
        if (a.isReciprocal() || b.isReciprocal()) {
            Set<String> all = new HashSet<>(a.isReciprocal() ? b.actors() : a.actors());
            all.addAll(a.isReciprocal() ? b.recipients() : a.recipients());
            return new HashSet<>(a.isReciprocal() ? a.actors() : b.actors()).equals(all);
        }
        return isWithin(a.actors(), b.actors()) && isWithin(a.recipients(), b.recipients());
    }

    private static boolean isWithin(List<String> a, List<String> b) {
        return a.containsAll(b) || b.containsAll(a);
    }
}
