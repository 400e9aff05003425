package org.entente.model;

import java.util.List;

/**
 * How claims become events and ties across documents: what an archive asks of {@code consolidate}, which it does not
 * see. Pure, thread-safe and free of order: the same claims in any order give the same values.
 */
public interface Folds {
    /** The events told by claims of one block or of many; only standing claims are given. */
    List<ArchivedEvent> events(List<SourcedClaim> claims);

    List<ArchivedTie> ties(List<SourcedTie> claims);
}
