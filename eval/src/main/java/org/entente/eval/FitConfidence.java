package org.entente.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Event;
import org.entente.model.EventClaim;
import org.entente.model.Outcome;

/**
 * Learns from gold how far a claim with such and such features is to be believed, and from which confidence on claims
 * should be kept. Every figure it prints is out of fold: by a model that has not seen the document. Stateless.
 */
public final class FitConfidence {
    private static final double[] PENALTIES = {2, 4, 8, 16, 32, 64};
    private static final int SHOWN = 12;

    private FitConfidence() {}

    /**
     * Fits weights and writes them.
     *
     * @param golds JSON lines in the guide's form
     * @param documents the texts; those that no gold speaks of are not used
     * @param coder a pipeline that keeps every claim, whatever its confidence
     * @param fold makes a document's events of its claims, as that pipeline would if it folded
     * @param out where {@code weights.tsv} goes
     * @return what was learnt, for a person
     */
    public static String run(
            List<Path> golds,
            List<Document> documents,
            Function<Document, Outcome<Coded>> coder,
            Function<List<EventClaim>, List<Event>> fold,
            Path out)
            throws IOException {
        List<Trial> trials = trials(golds, documents, coder);
        List<Example> examples = new ArrayList<>();
        trials.forEach(t -> examples.addAll(t.examples()));
        if (examples.stream().map(Example::isRight).distinct().count() < 2) {
            throw new EntenteException(
                    ErrorCode.USER,
                    "nothing to learn from " + examples.size() + " claims on " + trials.size()
                            + " documents: right and wrong ones are needed; check that gold and input belong together");
        }
        double penalty = bestPenalty(examples);
        double[] confidences = CrossValidation.predict(examples, penalty);
        OutOfFold outOfFold = new OutOfFold(trials, confidences, fold);
        LogisticModel model = LogisticModel.fit(examples, penalty, CrossValidation.RAREST);
        ThresholdCurve curve = ThresholdCurve.of(outOfFold);
        WeightsFile.write(out, model, curve.best());
        return head(trials, examples, model, penalty, CrossValidation.logLoss(examples, confidences))
                + Reliability.table(examples, confidences)
                + '\n'
                + curve.table()
                + '\n'
                + heaviest(model)
                + byLanguage(outOfFold, curve.best());
    }

    private static List<Trial> trials(
            List<Path> golds, List<Document> documents, Function<Document, Outcome<Coded>> coder) throws IOException {
        Map<String, Document> byId = new HashMap<>();
        documents.forEach(d -> byId.put(d.id(), d));
        List<Trial> trials = new ArrayList<>();
        for (Path file : golds) {
            for (GoldDocument gold : GoldReader.read(file)) {
                Document document = byId.get(gold.doc());
                if (document != null && coder.apply(document) instanceof Outcome.Done<Coded> done) {
                    LocatedGold located = LocatedGold.of(gold, document.text());
                    boolean isReport = done.value().annotated().sentences().size() > 1;
                    trials.add(new Trial(trials.size(), located, done.value().claims(), isReport));
                }
            }
        }
        return trials;
    }

    private static double bestPenalty(List<Example> examples) {
        double best = PENALTIES[0];
        double least = Double.POSITIVE_INFINITY;
        for (double penalty : PENALTIES) {
            double loss = CrossValidation.logLoss(examples, CrossValidation.predict(examples, penalty));
            if (loss < least) {
                least = loss;
                best = penalty;
            }
        }
        return best;
    }

    private static String head(
            List<Trial> trials, List<Example> examples, LogisticModel model, double penalty, double logLoss) {
        long right = examples.stream().filter(Example::isRight).count();
        return String.format(
                Locale.ROOT,
                "%d documents, %d claims, %d right (%s); %d features seen %d times or more; penalty %.1f, "
                        + "log loss %.4f out of fold\n\n",
                trials.size(),
                examples.size(),
                right,
                Figures.show(Figures.ratio(right, examples.size())),
                model.weights().size(),
                CrossValidation.RAREST,
                penalty,
                logLoss);
    }

    private static String byLanguage(OutOfFold outOfFold, double threshold) {
        StringBuilder out = new StringBuilder();
        out.append(String.format(Locale.ROOT, "out of fold, threshold %.2f | L2 P    R     F1\n", threshold));
        outOfFold
                .languagesAbove(threshold)
                .forEach((lang, counts) -> out.append(String.format(
                        Locale.ROOT, "%-28s | %s\n", lang, counts.at(2).show())));
        return out.toString();
    }

    private static String heaviest(LogisticModel model) {
        List<Map.Entry<String, Double>> weights =
                new ArrayList<>(model.weights().entrySet());
        weights.sort(Comparator.comparingDouble(Map.Entry::getValue));
        StringBuilder out = new StringBuilder("heaviest weights\n");
        for (int i = 0; i < weights.size(); i++) {
            if (i < SHOWN || i >= weights.size() - SHOWN) {
                Map.Entry<String, Double> w = weights.get(i);
                out.append(String.format(Locale.ROOT, "%7.3f  %s\n", w.getValue(), w.getKey()));
            }
        }
        return out.append('\n').toString();
    }
}
