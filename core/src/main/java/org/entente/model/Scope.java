package org.entente.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * What a question may see: some collections, as the record stood at an instant. An argument of every question, so that
 * access and time travel cannot be forgotten. Immutable.
 *
 * @param isUnlimited true when every collection may be seen; {@code collections} is empty then
 * @param asOf nothing that came in later is seen; {@link Instant#MAX} for all there is
 * @param publishedBy nothing is seen that may have been published after this day, nor what has no date;
 *     {@link LocalDate#MAX} for all
 */
public record Scope(boolean isUnlimited, Set<String> collections, Instant asOf, LocalDate publishedBy) {
    /** All collections, as they stand. */
    public static final Scope EVERYTHING = new Scope(true, Set.of(), Instant.MAX, LocalDate.MAX);

    public Scope {
        Objects.requireNonNull(asOf, "asOf is null");
        collections = Set.copyOf(collections);
        if (isUnlimited && !collections.isEmpty()) {
            throw new IllegalArgumentException("an unlimited scope names no collections: " + collections);
        }
    }

    public static Scope of(Set<String> collections) {
        return new Scope(false, collections, Instant.MAX, LocalDate.MAX);
    }

    public Scope withAsOf(Instant instant) {
        return new Scope(isUnlimited, collections, instant, publishedBy);
    }

    public Scope withPublishedBy(LocalDate day) {
        return new Scope(isUnlimited, collections, asOf, day);
    }

    /** True when publication does not matter. */
    public boolean isAnyDate() {
        return publishedBy.equals(LocalDate.MAX);
    }

    /** True when nothing in the record is hidden. */
    public boolean isEverything() {
        return isUnlimited && asOf.equals(Instant.MAX) && isAnyDate();
    }
}
