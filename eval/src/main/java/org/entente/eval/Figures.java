package org.entente.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Precision and recall. What has no cases counts as 0. */
record Figures(double precision, double recall) {
    double f1() {
        return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    }

    static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /**
     * To three places; an exact half goes to the even neighbour, so that tables of other tools agree to the last digit.
     */
    static BigDecimal rounded(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN);
    }

    static String show(double value) {
        return rounded(value).toPlainString();
    }

    /** "0.500 0.250 0.333". */
    String show() {
        return show(precision) + ' ' + show(recall) + ' ' + show(f1());
    }
}
