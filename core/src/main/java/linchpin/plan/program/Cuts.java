package linchpin.plan.program;

import java.util.ArrayList;
import java.util.List;

/** Cuts of a program's objective, in units of its first value and of the variables' bounds, with the multipliers of the last projection. */
final class Cuts {

    final List<Cut> all = new ArrayList<>();

    static final class Cut {
        final double[] slope;
        final double constant;
        final double[] tail;
        double multiplier;
        int idle;

        /** @param tail weights of futures at which it was made */
        Cut(double[] slope, double constant, double[] tail) {
            this.slope = slope;
            this.constant = constant;
            this.tail = tail;
        }
    }

    /** Where there is no room the one that was of no use for longest goes. */
    void add(Cut cut, int most) {
        if (all.size() >= most) {
            int oldest = 0;
            for (int i = 1; i < all.size(); i++) {
                oldest = all.get(i).idle > all.get(oldest).idle ? i : oldest;
            }
            all.remove(oldest);
        }
        all.add(cut);
    }

    double sum() {
        return all.stream().mapToDouble(c -> c.multiplier).sum();
    }

    /** Weights of futures, mixed by the multipliers. */
    double[] weights() {
        double sum = sum();
        double[] weights = new double[all.getFirst().tail.length];
        all.forEach(c -> add(c.multiplier / sum, c.tail, weights));
        return weights;
    }

    /**
     * The lowest that cuts and rows allow in the unit box, by weak duality at their multipliers: a true bound, and tight where no point
     * kept the level.
     */
    double promised(double[][] rows, double[] prices, double[] most) {
        double sum = sum();
        if (!(sum > 0)) {
            return Double.NEGATIVE_INFINITY;
        }
        double[] slope = new double[all.getFirst().slope.length];
        double value = 0;
        for (Cut cut : all) {
            add(cut.multiplier / sum, cut.slope, slope);
            value += cut.multiplier / sum * cut.constant;
        }
        for (int r = 0; r < rows.length; r++) {
            add(prices[r] / sum, rows[r], slope);
            value -= prices[r] / sum * most[r];
        }
        for (double each : slope) {
            value += Math.min(0, each);
        }
        return value;
    }

    private static void add(double factor, double[] from, double[] to) {
        for (int v = 0; factor > 0 && v < to.length; v++) {
            to[v] += factor * from[v];
        }
    }
}
