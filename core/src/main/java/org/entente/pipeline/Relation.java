package org.entente.pipeline;

import java.util.List;
import java.util.Optional;
import org.entente.model.Annotated;
import org.entente.model.Coding;
import org.entente.model.EventType;
import org.entente.model.Filler;

/** Picks the coding that tells best what one marked party does to another. */
final class Relation {
    static final String SOURCE = "GRP:SOURCE";
    static final String TARGET = "GRP:TARGET";

    private Relation() {}

    static Optional<EventType> between(Annotated annotated, List<Coding> codings) {
        Coding best = null;
        int bestRank = Integer.MIN_VALUE;
        for (Coding coding : codings) {
            int rank = rank(annotated, coding);
            if (rank > bestRank) {
                bestRank = rank;
                best = coding;
            }
        }
        return best == null ? Optional.empty() : Optional.of(best.type());
    }

    /** Both roles read off the syntax count most; a verb before a noun; the outer act before the one told inside it. */
    private static int rank(Annotated annotated, Coding coding) {
        int rank = 0;
        for (Filler filler : coding.actors()) {
            rank += points(annotated, filler, SOURCE);
            rank += coding.isReciprocal() ? points(annotated, filler, TARGET) : -points(annotated, filler, TARGET) / 2;
        }
        for (Filler filler : coding.recipients()) {
            rank += points(annotated, filler, TARGET) - points(annotated, filler, SOURCE) / 2;
        }
        rank += coding.signals().contains("pos=V") ? 3 : 0;
        rank -= coding.governor() >= 0 ? 2 : 0;
        return rank;
    }

    private static int points(Annotated annotated, Filler filler, String party) {
        if (!(filler instanceof Filler.Named named)
                || !annotated.mentions().get(named.mention()).best().polity().equals(party)) {
            return 0;
        }
        String path = named.path();
        if (path.startsWith("clause") || path.startsWith("sentence")) {
            return 2;
        }
        return path.contains("~") || path.contains(".") ? 8 : 10;
    }
}
