package org.entente.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.model.Event;
import org.entente.model.EventClaim;

/**
 * A document's gold and every claim made on it, good or bad, before any threshold. Immutable.
 *
 * @param index of the document among all
 * @param isReport false when the text is a single sentence
 */
record Trial(int index, LocatedGold gold, List<EventClaim> claims, boolean isReport) {
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

    /**
     * Counts when only claims with at least this confidence are kept.
     *
     * @param confidences of the claims, in their order
     * @param fold makes events of the claims kept, as the pipeline does
     */
    Counts countsAbove(double threshold, double[] confidences, Function<List<EventClaim>, List<Event>> fold) {
        List<EventClaim> kept = new ArrayList<>();
        for (int i = 0; i < confidences.length; i++) {
            if (confidences[i] >= threshold) {
                kept.add(withConfidence(claims.get(i), confidences[i]));
            }
        }
        List<EventClaim> events = fold.apply(kept).stream().map(Event::told).toList();
        return DocumentCount.of(gold, events, Matching.of(gold, events));
    }

    private static EventClaim withConfidence(EventClaim c, double confidence) {
        return new EventClaim(
                c.key(),
                c.type(),
                c.mode(),
                c.contexts(),
                c.actors(),
                c.recipients(),
                c.status(),
                c.happened(),
                c.voices(),
                c.items(),
                c.place(),
                c.topics(),
                c.sense(),
                confidence,
                c.features(),
                c.sentence(),
                c.evidence(),
                c.trace());
    }
}
