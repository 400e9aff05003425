package org.entente.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.entente.model.Event;
import org.entente.model.EventClaim;

/** L2 figures by the confidence from which on claims are kept. Immutable. */
final class ThresholdCurve {
    private static final int STEPS = 50;

    private final List<Point> points;

    private ThresholdCurve(List<Point> points) {
        this.points = List.copyOf(points);
    }

    private record Point(double threshold, long coded, Figures figures) {}

    /** @param confidences of the trials' claims, one document after the other */
    static ThresholdCurve of(List<Trial> trials, double[] confidences, Function<List<EventClaim>, List<Event>> fold) {
        List<Point> points = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            double threshold = (double) step / STEPS;
            Counts counts = new Counts();
            int from = 0;
            for (Trial trial : trials) {
                int to = from + trial.claims().size();
                counts.add(trial.countsAbove(threshold, Arrays.copyOfRange(confidences, from, to), fold));
                from = to;
            }
            points.add(new Point(threshold, counts.get(Count.CODED), counts.at(2)));
        }
        return new ThresholdCurve(points);
    }

    /** Where F1 is highest; of equals the lowest. */
    double best() {
        return bestPoint().threshold;
    }

    Figures bestFigures() {
        return bestPoint().figures;
    }

    private Point bestPoint() {
        Point best = points.get(0);
        for (Point p : points) {
            best = p.figures.f1() > best.figures.f1() ? p : best;
        }
        return best;
    }

    String table() {
        StringBuilder out = new StringBuilder("threshold  coded | L2 P    R     F1\n");
        for (Point p : points) {
            out.append(String.format(Locale.ROOT, "%9.2f  %5d | %s\n", p.threshold, p.coded, p.figures.show()));
        }
        return out.toString();
    }
}
