package org.entente.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** L2 figures by the confidence from which on claims are kept. Immutable. */
final class ThresholdCurve {
    private static final int STEPS = 50;

    private final List<Point> points;

    private ThresholdCurve(List<Point> points) {
        this.points = List.copyOf(points);
    }

    private record Point(double threshold, long coded, Figures figures) {}

    static ThresholdCurve of(OutOfFold claims) {
        List<Point> points = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            double threshold = (double) step / STEPS;
            Counts counts = claims.above(threshold);
            points.add(new Point(threshold, counts.get(Count.CODED), counts.at(2)));
        }
        return new ThresholdCurve(points);
    }

    /** Where F1 is highest; of equals the lowest. */
    double best() {
        Point best = points.get(0);
        for (Point p : points) {
            best = p.figures.f1() > best.figures.f1() ? p : best;
        }
        return best.threshold;
    }

    String table() {
        StringBuilder out = new StringBuilder("threshold  coded | L2 P    R     F1\n");
        for (Point p : points) {
            out.append(String.format(Locale.ROOT, "%9.2f  %5d | %s\n", p.threshold, p.coded, p.figures.show()));
        }
        return out.toString();
    }
}
