package org.entente.eval;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.model.Event;
import org.entente.model.EventClaim;

/** Claims with the confidence that a model gave them which had not seen their document. Not to be changed. */
final class OutOfFold {
    private final List<Trial> trials;
    private final double[] confidences;
    private final Function<List<EventClaim>, List<Event>> fold;

    /**
     * Takes the confidences over.
     *
     * @param confidences of the trials' claims, one document after the other
     * @param fold makes events of the claims of a document that are kept
     */
    OutOfFold(List<Trial> trials, double[] confidences, Function<List<EventClaim>, List<Event>> fold) {
        this.trials = List.copyOf(trials);
        this.confidences = confidences;
        this.fold = fold;
    }

    /**
     * Counts when claims of at least this confidence are kept, by language and, under {@code all}, together; under
     * {@code reports} of texts of more than a sentence, for sentences written to be coded flatter the figure.
     */
    Map<String, Counts> languagesAbove(double threshold) {
        Map<String, Counts> languages = new TreeMap<>();
        Counts all = new Counts();
        int from = 0;
        for (Trial trial : trials) {
            int to = from + trial.claims().size();
            Counts counts = trial.countsAbove(threshold, Arrays.copyOfRange(confidences, from, to), fold);
            languages
                    .computeIfAbsent(trial.gold().gold().lang(), k -> new Counts())
                    .add(counts);
            all.add(counts);
            if (trial.isReport()) {
                languages.computeIfAbsent("reports", k -> new Counts()).add(counts);
            }
            from = to;
        }
        languages.put("all", all);
        return languages;
    }

    Counts above(double threshold) {
        return languagesAbove(threshold).getOrDefault("all", new Counts());
    }
}
