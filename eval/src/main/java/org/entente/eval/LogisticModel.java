package org.entente.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Logistic regression over named features that hold or do not, with an L2 penalty on all weights but the bias.
 *
 * <p>Fitted by cyclic coordinate steps of Newton, features in alphabetical order, until nothing moves: the same
 * examples give the same weights. Cost: sweeps times the sum of the examples' features. Immutable.
 *
 * @param weights of the features; one that is not here weighs nothing
 */
record LogisticModel(double bias, SortedMap<String, Double> weights) {
    private static final int SWEEPS = 300;

    /** A sweep whose every step is smaller is the last. */
    private static final double SMALLEST_STEP = 1e-6;

    /** Bounds one step, so that early sweeps do not overshoot. */
    private static final double LONGEST_STEP = 2;

    private static final double LEAST_CURVATURE = 1e-6;

    LogisticModel {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }

    double predict(List<String> features) {
        double sum = bias;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return sigmoid(sum);
    }

    static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /**
     * Fits the weights.
     *
     * @param penalty half of it times the squared weights is added to the negative log-likelihood
     * @param rarest features seen less often are dropped
     */
    static LogisticModel fit(List<Example> examples, double penalty, int rarest) {
        return new Fitting(examples, penalty, rarest).run();
    }

    private static final class Fitting {
        private final double penalty;
        private final double[] scores;
        private final double[] labels;
        private final List<String> names = new ArrayList<>();
        private final List<int[]> rows = new ArrayList<>();

        private Fitting(List<Example> examples, double penalty, int rarest) {
            this.penalty = penalty;
            scores = new double[examples.size()];
            labels = new double[examples.size()];
            SortedMap<String, List<Integer>> byFeature = new TreeMap<>();
            for (int i = 0; i < examples.size(); i++) {
                labels[i] = examples.get(i).isRight() ? 1 : 0;
                for (String f : examples.get(i).features()) {
                    byFeature.computeIfAbsent(f, k -> new ArrayList<>()).add(i);
                }
            }
            byFeature.forEach((name, seen) -> {
                if (seen.size() >= rarest) {
                    names.add(name);
                    rows.add(seen.stream().mapToInt(Integer::intValue).toArray());
                }
            });
        }

        private LogisticModel run() {
            int[] all = new int[labels.length];
            Arrays.setAll(all, i -> i);
            double bias = 0;
            double[] weights = new double[names.size()];
            double longest = Double.POSITIVE_INFINITY;
            for (int sweep = 0; sweep < SWEEPS && longest > SMALLEST_STEP; sweep++) {
                double by = step(all, 0, 0);
                bias += by;
                longest = Math.abs(by);
                for (int j = 0; j < weights.length; j++) {
                    by = step(rows.get(j), weights[j], penalty);
                    weights[j] += by;
                    longest = Math.max(longest, Math.abs(by));
                }
            }
            Map<String, Double> named = new HashMap<>();
            for (int j = 0; j < weights.length; j++) {
                named.put(names.get(j), weights[j]);
            }
            return new LogisticModel(bias, new TreeMap<>(named));
        }

        /** Moves one weight towards its optimum, the others held; returns by how much. */
        private double step(int[] examples, double weight, double weightPenalty) {
            double gradient = weightPenalty * weight;
            double curvature = weightPenalty + LEAST_CURVATURE;
            for (int i : examples) {
                double p = sigmoid(scores[i]);
                gradient += p - labels[i];
                curvature += p * (1 - p);
            }
            double by = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, -gradient / curvature));
            for (int i : examples) {
                scores[i] += by;
            }
            return by;
        }
    }
}
