package org.entente.resolve;

import java.util.List;
import org.entente.pack.Scheme;

/**
 * How often claims with these features were right on development gold: a logistic model whose weights are a table of
 * the scheme, one line a feature.
 *
 * <p>Without weights everything has confidence 0.5 and is kept.
 */
public final class Confidence {
    private final Scheme scheme;
    private final double threshold;

    public Confidence(Scheme scheme) {
        this(scheme, scheme.hasWeights() ? scheme.weight("threshold") : 0);
    }

    private Confidence(Scheme scheme, double threshold) {
        this.scheme = scheme;
        this.threshold = threshold;
    }

    /** The same weights with nothing left out. */
    public Confidence keepingAll() {
        return new Confidence(scheme, 0);
    }

    public double of(List<String> features) {
        double sum = scheme.weight("bias");
        for (String feature : features) {
            sum += scheme.weight(feature);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    public boolean keeps(double confidence) {
        return confidence >= threshold;
    }

    /** The weight of one feature, for {@code why}. */
    public double weight(String feature) {
        return scheme.weight(feature);
    }

    public double threshold() {
        return threshold;
    }
}
