package linchpin.future;

import linchpin.world.Law;

/**
 * Branch results dealt to parameter draws, and what they say of the two kinds of uncertainty (one-way random-effects
 * analysis of variance; Searle, Casella and McCulloch 1992, ch. 3).
 *
 * @param mean over all branches
 * @param monteCarloVariance of that mean; shrinks with runs
 * @param betweenVariance of the conditional means of the draws; does not shrink, and is never zero while chance could hide one
 * @param byDraw mean of each draw
 */
record Grouped(double mean, double monteCarloVariance, double betweenVariance, double[] byDraw) {

    /** Branch {@code b} belongs to draw {@code b % draws}. */
    static Grouped of(double[] x, int draws) {
        double[] sum = new double[draws];
        double[] square = new double[draws];
        int[] size = new int[draws];
        double total = 0;
        for (int b = 0; b < x.length; b++) {
            int g = b % draws;
            sum[g] += x[b];
            square[g] += x[b] * x[b];
            size[g]++;
            total += x[b];
        }
        double mean = total / x.length;
        double[] means = new double[draws];
        double within = 0;
        int spare = 0;
        double between = 0;
        double inverse = 0;
        for (int g = 0; g < draws; g++) {
            means[g] = sum[g] / size[g];
            within += square[g] - size[g] * means[g] * means[g];
            spare += size[g] - 1;
            between += (means[g] - mean) * (means[g] - mean);
            inverse += 1.0 / size[g] / draws;
        }
        double varianceOfMeans = between / (draws - 1);
        double noise = spare > 0 ? Math.max(0, within) / spare * inverse : 0;
        double error = varianceOfMeans * Math.sqrt(2.0 / (draws - 1));
        return new Grouped(mean, varianceOfMeans / draws, positive(varianceOfMeans - noise, error), means);
    }

    /**
     * The expected variance, given an unbiased estimate that chance may have pushed below zero: the mean of the normal law
     * of the estimate, cut off at zero. A clamped estimate would claim that parameters do not matter wherever too few
     * branches tell; this one says what could have gone unseen.
     */
    private static double positive(double estimate, double error) {
        if (!(error > 0)) {
            return Math.max(0, estimate);
        }
        return estimate + error / Law.normalMills(-estimate / error);
    }
}
