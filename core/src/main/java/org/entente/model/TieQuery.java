package org.entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which ties are asked for, as {@link EventQuery} asks for events.
 *
 * @param parties codes that are all parties of the tie
 * @param item a kind of goods, a title, a name: part of any of the tie's details
 * @param since the tie may still hold on this date
 * @param until the tie may hold already on this date
 */
public record TieQuery(
        List<String> parties,
        @Nullable TieKind tie,
        @Nullable Status status,
        String voice,
        String lang,
        PartialDate since,
        PartialDate until,
        String item,
        String document,
        int limit) {
    public static final TieQuery ALL =
            new TieQuery(List.of(), null, null, "", "", PartialDate.UNKNOWN, PartialDate.UNKNOWN, "", "", 0);

    public TieQuery {
        parties = List.copyOf(parties);
    }

    public static TieQuery ofParties(String... codes) {
        return new TieQuery(List.of(codes), null, null, "", "", PartialDate.UNKNOWN, PartialDate.UNKNOWN, "", "", 0);
    }

    public TieQuery ofKind(TieKind kind) {
        return new TieQuery(parties, kind, status, voice, lang, since, until, item, document, limit);
    }

    /** True when the tie is asked for; the limit is not looked at. */
    public boolean matches(ArchivedTie found) {
        return found.parties().containsAll(parties)
                && (tie == null || tie == found.tie())
                && (status == null || status == found.status())
                && (lang.isEmpty() || found.sources().langs().contains(lang))
                && (document.isEmpty() || found.sources().documents().contains(document))
                && (voice.isEmpty() || found.voices().stream().anyMatch(name -> EventQuery.contains(name, voice)))
                && (item.isEmpty()
                        || found.details().values().stream().anyMatch(words -> EventQuery.contains(words, item)))
                && holds(found);
    }

    /** What has neither beginning nor end stands by its first report, as an act without a date does. */
    private boolean holds(ArchivedTie found) {
        boolean isDated = found.from().isKnown() || found.to().isKnown();
        PartialDate from = isDated ? found.from() : found.sources().firstPublished();
        PartialDate to = isDated ? found.to() : found.sources().firstPublished();
        boolean isAsked = since.isKnown() || until.isKnown();
        if (isAsked && !from.isKnown() && !to.isKnown()) {
            return false;
        }
        return (!since.isKnown() || !to.isKnown() || !to.lastDay().isBefore(since.firstDay()))
                && (!until.isKnown() || !from.isKnown() || !from.firstDay().isAfter(until.lastDay()));
    }
}
