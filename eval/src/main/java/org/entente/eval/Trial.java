package org.entente.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.model.EventClaim;

/**
 * A document's gold and every claim made on it, good or bad, before any threshold. Immutable.
 *
 * @param index of the document among all
 */
record Trial(int index, LocatedGold gold, List<EventClaim> claims) {
    Trial {
        claims = List.copyOf(claims);
    }

    /** An example a claim, in their order; right when some reading, of a must or a may, agrees at L2 nearby. */
    List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (EventClaim claim : claims) {
            examples.add(new Example(index, claim.features(), isRight(claim)));
        }
        return examples;
    }

    private boolean isRight(EventClaim claim) {
        return gold.units().stream()
                .flatMap(u -> u.readings().stream())
                .anyMatch(r -> Agreement.levelNear(r, claim, gold.offsets()) >= 2);
    }

    /** Counts when only claims with at least this confidence are kept. {@code confidences} are those of the claims. */
    Counts countsAbove(double threshold, double[] confidences) {
        List<EventClaim> kept = foldedAbove(threshold, confidences);
        return DocumentCount.of(gold, kept, Matching.of(gold, kept));
    }

    /**
     * The surest claim of each (type, actors, recipients, status): near enough to what folding within a document does,
     * which this room does not see.
     */
    private List<EventClaim> foldedAbove(double threshold, double[] confidences) {
        Map<List<Object>, Integer> surest = new LinkedHashMap<>();
        for (int i = 0; i < confidences.length; i++) {
            if (confidences[i] >= threshold) {
                EventClaim c = claims.get(i);
                List<Object> same =
                        List.of(c.type(), new TreeSet<>(c.actors()), new TreeSet<>(c.recipients()), c.status());
                surest.merge(same, i, (a, b) -> confidences[b] > confidences[a] ? b : a);
            }
        }
        return surest.values().stream().map(claims::get).toList();
    }
}
