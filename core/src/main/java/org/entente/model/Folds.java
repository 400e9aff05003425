package org.entente.model;

import java.util.List;
import java.util.Map;

/**
 * How claims become events and ties across documents: what an archive asks of {@code consolidate}, which it does not
 * see. Pure, thread-safe and free of order: the same claims in any order give the same values.
 */
public interface Folds {
    /**
     * The events told by claims of one block or of many; only standing claims are given, settled where they were
     * judged. Claims that {@code rulings} join are given together, and {@code reprints} with what they reprint.
     *
     * @param reprints those among all claims that there are; others than the given ones do no harm
     */
    List<ArchivedEvent> events(List<SourcedClaim> claims, Rulings rulings, Map<String, Reprint> reprints);

    /**
     * Claims that are not folded with their own block, by key: the sentence was printed before, and read otherwise.
     *
     * @param claims standing ones; of those with one {@link SourcedClaim#print} all that there are
     */
    Map<String, Reprint> reprints(List<SourcedClaim> claims, Rulings rulings);

    /**
     * The claims of one event of a document, mentions among them, as they stand after they were judged: edited, without
     * those that were rejected, those apart that no longer tell one happening.
     */
    List<SourcedClaim> settle(List<SourcedClaim> claims, Rulings rulings);

    List<ArchivedTie> ties(List<SourcedTie> claims);
}
