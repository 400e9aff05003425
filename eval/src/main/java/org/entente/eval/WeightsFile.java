package org.entente.eval;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes {@code weights.tsv}: a header, then a feature a line with its weight, sorted; {@code bias} and
 * {@code threshold} among them.
 */
final class WeightsFile {
    private WeightsFile() {}

    /** Weights that round to nothing are left out. */
    static void write(Path file, LogisticModel model, double threshold) throws IOException {
        Files.writeString(file, text(model, threshold), StandardCharsets.UTF_8);
    }

    static String text(LogisticModel model, double threshold) {
        Map<String, BigDecimal> rows = new TreeMap<>();
        model.weights().forEach((feature, weight) -> {
            BigDecimal rounded = round(weight);
            if (rounded.signum() != 0) {
                rows.put(feature, rounded);
            }
        });
        rows.put("bias", round(model.bias()));
        rows.put("threshold", round(threshold));
        StringBuilder out = new StringBuilder("feature\tweight\n");
        rows.forEach((feature, weight) ->
                out.append(feature).append('\t').append(weight.toPlainString()).append('\n'));
        return out.toString();
    }

    private static BigDecimal round(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN);
    }
}
