package linchpin.benchmark;

import java.util.ArrayList;
import java.util.List;

/**
 * Levels in events a month that forget exponentially: the mean said for month t is known when month t begins. Every path is
 * one longer than the series: its last entry is for the month to come.
 */
final class CountLevels {

    /** Half-lives in months, each twice the one before, from a month to over five years. */
    private static final int[] HALF_LIVES = {1, 2, 4, 8, 16, 32, 64};

    private static final int[] FAST = {1, 2, 4};
    private static final int[] SLOW = {16, 32, 64};
    private static final int STEP = 4;

    private CountLevels() {}

    /** {@code m ← λ·m + (1 − λ)·x} with λ = 2^(−1/half-life), started at the mean of the first two years. */
    static double[] decayed(CountSeries series, double keep) {
        double[] means = new double[series.size() + 1];
        means[0] = series.start();
        for (int t = 0; t < series.size(); t++) {
            means[t + 1] = keep * means[t] + (1 - keep) * series.count(t);
        }
        return means;
    }

    static double keep(double halfLife) {
        return Math.pow(2, -1 / halfLife);
    }

    /** One speed. */
    static List<double[]> single(CountSeries series) {
        var paths = new ArrayList<double[]>();
        for (int h : HALF_LIVES) {
            paths.add(decayed(series, keep(h)));
        }
        return paths;
    }

    /** Two and three speeds in equal parts: a burst dies fast and leaves the slow level almost as it was. */
    static List<double[]> several(CountSeries series) {
        var paths = new ArrayList<double[]>();
        for (int fast : FAST) {
            for (int slow : SLOW) {
                paths.add(mean(series, fast, slow));
            }
        }
        for (int fast : FAST) {
            paths.add(mean(series, fast, STEP * fast, STEP * STEP * fast));
        }
        return paths;
    }

    private static double[] mean(CountSeries series, int... halfLives) {
        double[] mean = new double[series.size() + 1];
        for (int h : halfLives) {
            double[] one = decayed(series, keep(h));
            for (int t = 0; t < mean.length; t++) {
                mean[t] += one[t] / halfLives.length;
            }
        }
        return mean;
    }

    static double[] atLeast(double floor, double[] path) {
        double[] held = path.clone();
        for (int t = 0; t < held.length; t++) {
            held[t] = Math.max(floor, held[t]);
        }
        return held;
    }
}
