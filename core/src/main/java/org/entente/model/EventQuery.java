package org.entente.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for: all that are given hold together; an empty word, a null, an unknown date and a limit of 0
 * ask nothing. {@link #matches} is the whole meaning; an archive may look faster, never otherwise.
 *
 * @param actor code of a polity that acts
 * @param recipient code of a polity that is acted upon; in a reciprocal act every party is
 * @param pair two codes that act upon one another in either direction, or none
 * @param voice part of a name, in any case
 * @param since the event may be on this date or later; an undated one counts by its first report
 * @param place part of a place, in any case
 * @param item a kind ({@code weapon:drone} or {@code drone}), a family ({@code weapon}) or part of a proper name
 * @param document id of a document that tells it
 * @param confidence the least that the event has, between 0 and 1; in hundredths, as it is shown
 */
public record EventQuery(
        String actor,
        String recipient,
        List<String> pair,
        @Nullable EventType type,
        @Nullable Status status,
        String voice,
        String lang,
        PartialDate since,
        PartialDate until,
        String place,
        String item,
        String context,
        String document,
        double confidence,
        int limit) {
    public static final EventQuery ALL = of("", "", List.of(), null, "");

    public EventQuery {
        pair = List.copyOf(pair);
        if (!pair.isEmpty() && pair.size() != 2) {
            throw new IllegalArgumentException("a pair is two polities: " + pair);
        }
    }

    public static EventQuery ofPair(String a, String b) {
        return of("", "", List.of(a, b), null, "");
    }

    /**
     * What one does to another.
     *
     * @param actor empty for whoever acts
     * @param recipient empty for whoever is acted upon
     * @param type null for every type
     */
    public static EventQuery ofRoles(String actor, String recipient, @Nullable EventType type) {
        return of(actor, recipient, List.of(), type, "");
    }

    public static EventQuery ofDocument(String document) {
        return of("", "", List.of(), null, document);
    }

    private static EventQuery of(
            String actor, String recipient, List<String> pair, @Nullable EventType type, String document) {
        PartialDate ever = PartialDate.UNKNOWN;
        return new EventQuery(actor, recipient, pair, type, null, "", "", ever, ever, "", "", "", document, 0, 0);
    }

    public EventQuery withLimit(int most) {
        return new EventQuery(
                actor,
                recipient,
                pair,
                type,
                status,
                voice,
                lang,
                since,
                until,
                place,
                item,
                context,
                document,
                confidence,
                most);
    }

    /** The same of this status, whenever and however many. */
    public EventQuery everOf(Status only) {
        PartialDate ever = PartialDate.UNKNOWN;
        return new EventQuery(
                actor,
                recipient,
                pair,
                type,
                only,
                voice,
                lang,
                ever,
                ever,
                place,
                item,
                context,
                document,
                confidence,
                0);
    }

    /** True when the event is asked for; the limit is not looked at. */
    public boolean matches(ArchivedEvent event) {
        return hasParties(event)
                && (type == null || type == event.type())
                && (status == null || status == event.status())
                && Math.round(100 * event.confidence()) >= Math.round(100 * confidence)
                && (lang.isEmpty() || event.sources().langs().contains(lang))
                && (context.isEmpty() || event.contexts().contains(context))
                && (document.isEmpty() || event.sources().documents().contains(document))
                && isBetween(event.when(), since, until)
                && contains(event.place(), place)
                && (voice.isEmpty() || event.voices().stream().anyMatch(name -> contains(name, voice)))
                && (item.isEmpty() || event.things().stream().anyMatch(this::isItem));
    }

    private boolean hasParties(ArchivedEvent event) {
        return (actor.isEmpty() || event.actors().contains(actor))
                && (recipient.isEmpty() || isActedUpon(event, recipient))
                && (pair.isEmpty()
                        || isTowards(event, pair.get(0), pair.get(1))
                        || isTowards(event, pair.get(1), pair.get(0)));
    }

    private static boolean isTowards(ArchivedEvent event, String from, String to) {
        return !from.equals(to) && event.actors().contains(from) && isActedUpon(event, to);
    }

    private static boolean isActedUpon(ArchivedEvent event, String polity) {
        return (event.isReciprocal() ? event.actors() : event.recipients()).contains(polity);
    }

    private boolean isItem(ArchivedEvent.Thing thing) {
        return thing.kind().equals(item)
                || thing.kind().startsWith(item + ":")
                || thing.kind().endsWith(":" + item)
                || contains(thing.name(), item);
    }

    /** True when a date may lie between two others; an unknown date lies nowhere once one of them is known. */
    static boolean isBetween(PartialDate date, PartialDate since, PartialDate until) {
        if (!since.isKnown() && !until.isKnown()) {
            return true;
        }
        return date.isKnown()
                && (!since.isKnown() || !date.lastDay().isBefore(since.firstDay()))
                && (!until.isKnown() || !date.firstDay().isAfter(until.lastDay()));
    }

    static boolean contains(String words, String part) {
        return part.isEmpty() || words.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
