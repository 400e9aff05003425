package org.entente.eval;

import java.util.List;

/**
 * A claim as the fit sees it.
 *
 * @param document index of its document
 * @param isRight whether the gold agrees with it at L2
 */
record Example(int document, List<String> features, boolean isRight) {
    Example {
        features = List.copyOf(features.stream().distinct().sorted().toList());
    }
}
