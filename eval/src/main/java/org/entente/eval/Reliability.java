package org.entente.eval;

import java.util.List;
import java.util.Locale;

/** Whether confidences mean what they say: ten bins, the mean predicted beside the share observed. */
final class Reliability {
    private static final int BINS = 10;

    private Reliability() {}

    static String table(List<Example> examples, double[] predictions) {
        int[] n = new int[BINS];
        int[] right = new int[BINS];
        double[] sum = new double[BINS];
        for (int i = 0; i < predictions.length; i++) {
            int bin = Math.min(BINS - 1, (int) (predictions[i] * BINS));
            n[bin]++;
            right[bin] += examples.get(i).isRight() ? 1 : 0;
            sum[bin] += predictions[i];
        }
        StringBuilder out = new StringBuilder("confidence  predicted observed     n\n");
        for (int bin = 0; bin < BINS; bin++) {
            out.append(String.format(
                    Locale.ROOT,
                    "%.1f to %.1f  %s     %s    %5d\n",
                    bin / 10.0,
                    (bin + 1) / 10.0,
                    Figures.show(n[bin] == 0 ? 0 : sum[bin] / n[bin]),
                    Figures.show(Figures.ratio(right[bin], n[bin])),
                    n[bin]));
        }
        return out.toString();
    }
}
