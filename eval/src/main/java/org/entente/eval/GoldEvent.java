package org.entente.eval;

import java.util.List;
import java.util.Set;
import org.entente.model.EventType;
import org.entente.model.Status;

/**
 * An event as the gold has it. Immutable. Offsets count code points, as in the file; {@link LocatedGold} turns them.
 *
 * @param n its number in the document
 * @param alternativeOf number of the event that this is another reading of, 0 for none
 * @param statuses the status and, after it, further ones that are right as well
 * @param dates ISO dates that are right, the gold's own first; empty string for none
 * @param modes modes that are right, the gold's own first; empty string for none
 * @param start code point offset of the cue, −1 when the gold has only its words
 * @param mentions further words for the same event
 */
record GoldEvent(
        int n,
        int alternativeOf,
        boolean isMust,
        List<String> actors,
        List<String> recipients,
        EventType type,
        List<Status> statuses,
        List<String> dates,
        List<String> modes,
        List<String> attribution,
        List<String> contexts,
        List<String> items,
        String place,
        String cue,
        int start,
        int end,
        List<String> mentions) {
    GoldEvent {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        statuses = List.copyOf(statuses);
        dates = List.copyOf(dates);
        modes = List.copyOf(modes);
        attribution = List.copyOf(attribution);
        contexts = List.copyOf(contexts);
        items = List.copyOf(items);
        mentions = List.copyOf(mentions);
    }

    Status status() {
        return statuses.get(0);
    }

    /** The gold's own date; empty for none. */
    String date() {
        return dates.get(0);
    }

    /** The gold's own mode; empty for none. */
    String mode() {
        return modes.get(0);
    }

    boolean isReciprocal() {
        return recipients.isEmpty();
    }

    Set<Pair> pairs() {
        return Pair.ordered(actors, recipients);
    }

    /** "COL > ECU+GRP:FARC ASSAULT reported". */
    String brief() {
        return Brief.of(actors, recipients, type, status());
    }
}
