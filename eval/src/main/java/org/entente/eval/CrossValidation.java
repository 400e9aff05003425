package org.entente.eval;

import java.util.ArrayList;
import java.util.List;

/** Predictions for each example by a model that has not seen its document: five folds, documents dealt in turn. */
final class CrossValidation {
    static final int FOLDS = 5;

    /** Features seen less often weigh nothing. */
    static final int RAREST = 4;

    private static final double CERTAIN = 1e-9;

    private CrossValidation() {}

    static double[] predict(List<Example> examples, double penalty) {
        double[] predictions = new double[examples.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            LogisticModel model = LogisticModel.fit(others(examples, fold), penalty, RAREST);
            for (int i = 0; i < predictions.length; i++) {
                if (examples.get(i).document() % FOLDS == fold) {
                    predictions[i] = model.predict(examples.get(i).features());
                }
            }
        }
        return predictions;
    }

    private static List<Example> others(List<Example> examples, int fold) {
        List<Example> others = new ArrayList<>();
        for (Example e : examples) {
            if (e.document() % FOLDS != fold) {
                others.add(e);
            }
        }
        return others;
    }

    /** Mean negative log-likelihood of the labels. */
    static double logLoss(List<Example> examples, double[] predictions) {
        double sum = 0;
        for (int i = 0; i < predictions.length; i++) {
            double p = examples.get(i).isRight() ? predictions[i] : 1 - predictions[i];
            sum -= Math.log(Math.max(CERTAIN, p));
        }
        return predictions.length == 0 ? 0 : sum / predictions.length;
    }
}
