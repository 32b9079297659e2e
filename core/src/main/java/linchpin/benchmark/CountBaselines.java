package linchpin.benchmark;

import java.util.Arrays;

/** What a forecaster has to beat. */
final class CountBaselines {

    private static final double KEEP = 0.9;
    private static final double PRIOR = 2;
    private static final int STATES = 3;

    /** A mean of exactly 0 would make any event impossible; only a series that never had one comes near. */
    private static final double LEAST_MEAN = 1e-6;

    private CountBaselines() {}

    /** {@code mean ← .9·mean + .1·x}, negative binomial of size 1. */
    static CountForecasts reference(CountSeries series) {
        double[] means = CountLevels.decayed(series, KEEP);
        double[][] laws = new double[means.length][CountForecasts.TOP + 1];
        for (int t = 0; t < means.length; t++) {
            new CountSpread.Size(1).law(Math.max(LEAST_MEAN, means[t]), laws[t]);
        }
        return new CountForecasts("reference", laws);
    }

    /** How often each count came in all months before, with two months' worth of a geometric law of the same mean. */
    static CountForecasts climatology(CountSeries series) {
        double[][] laws = new double[series.size() + 1][];
        double[] seen = new double[CountForecasts.TOP + 1];
        double sum = PRIOR * series.start();
        for (int t = 0; t <= series.size(); t++) {
            double[] geometric = new double[seen.length];
            new CountSpread.Size(1).law(Math.max(LEAST_MEAN, sum / (t + PRIOR)), geometric);
            laws[t] = smoothed(seen, geometric);
            if (t < series.size()) {
                seen[CountForecasts.cell(series.count(t))]++;
                sum += series.count(t);
            }
        }
        return new CountForecasts("climatology", laws);
    }

    /** How often each count followed on a month like the last (none, one, more), smoothed by climatology. */
    static CountForecasts persistence(CountSeries series) {
        double[][] climatology = climatology(series).laws();
        double[][] laws = new double[series.size() + 1][];
        double[][] seen = new double[STATES][CountForecasts.TOP + 1];
        laws[0] = climatology[0];
        for (int t = 1; t <= series.size(); t++) {
            double[] after = seen[Math.min(STATES - 1, series.count(t - 1))];
            laws[t] = smoothed(after, climatology[t]);
            if (t < series.size()) {
                after[CountForecasts.cell(series.count(t))]++;
            }
        }
        return new CountForecasts("persistence", laws);
    }

    private static double[] smoothed(double[] seen, double[] prior) {
        double n = Arrays.stream(seen).sum();
        double[] law = new double[seen.length];
        Arrays.setAll(law, k -> (seen[k] + PRIOR * prior[k]) / (n + PRIOR));
        return law;
    }
}
