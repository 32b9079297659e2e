package linchpin.benchmark;

import java.util.Arrays;
import java.util.SplittableRandom;
import linchpin.forecast.BlockBootstrap;
import linchpin.future.Interval;

/**
 * A negative binomial regression of months on columns; its size is the likeliest of a few, its intervals come from blocks of
 * twelve months drawn with replacement.
 *
 * @param x by column and month, the terms first
 * @param y counts by month
 */
record MonthlyModel(double[][] x, double[] y) {

    private static final double[] SIZES = {0.25, 0.5, 1, 2, 4, 8, 1000};
    private static final double PRIOR_SD = 3;
    private static final int BLOCK = 12;
    private static final int RESAMPLES = 500;
    private static final double TAIL = 0.025;

    /** Months {@code from} to {@code until}, exclusive, of longer columns. */
    static MonthlyModel of(double[][] x, int[] y, int from, int until) {
        return new MonthlyModel(
                Arrays.stream(x)
                        .map(column -> Arrays.copyOfRange(column, from, until))
                        .toArray(double[][]::new),
                Arrays.stream(y, from, until).asDoubleStream().toArray());
    }

    /** A fit and the law that it was fitted by. */
    record Fitted(Regression regression, Regression.Law law) {}

    Fitted fit() {
        Fitted best = null;
        for (double size : SIZES) {
            var law = new Regression.Law.Count(size);
            var fitted = new Fitted(Regression.fit(Regression.Sample.of(x, y), law, PRIOR_SD), law);
            if (best == null
                    || fitted.regression().logLikelihood() > best.regression().logLikelihood()) {
                best = fitted;
            }
        }
        if (best == null) {
            throw new IllegalStateException("There is no size to choose from.\nMaybe the list was emptied.");
        }
        return best;
    }

    /** 95 % by term, of the first {@code terms} columns. */
    Interval[] intervals(Fitted fitted, int terms, long seed) {
        int blocks = (y.length + BLOCK - 1) / BLOCK;
        var random = new SplittableRandom(seed);
        double[][] draws = new double[terms][RESAMPLES];
        double[] weight = new double[y.length];
        for (int b = 0; b < RESAMPLES; b++) {
            int[] times = new int[blocks];
            for (int k = 0; k < blocks; k++) {
                times[random.nextInt(blocks)]++;
            }
            Arrays.setAll(weight, t -> times[t / BLOCK]);
            double[] drawn = Regression.fit(new Regression.Sample(x, y, weight), fitted.law(), PRIOR_SD)
                    .coefficients();
            for (int k = 0; k < terms; k++) {
                draws[k][b] = drawn[k + 1];
            }
        }
        return Arrays.stream(draws)
                .map(d -> {
                    Arrays.sort(d);
                    return new Interval(d[(int) (TAIL * RESAMPLES)], d[(int) ((1 - TAIL) * RESAMPLES)]);
                })
                .toArray(Interval[]::new);
    }

    /** Log losses of months from {@code from} on, learned from those before, in nats. */
    double[] losses(int from) {
        var fitted = of(x, Arrays.stream(y).mapToInt(v -> (int) v).toArray(), 0, from)
                .fit();
        double[] out = new double[y.length - from];
        double[] mean = fitted.regression().means(x, y.length, fitted.law());
        Arrays.setAll(out, t -> -Regression.logLikelihood(fitted.law(), y[from + t], Math.log(mean[from + t])));
        return out;
    }

    /** The interval of a mean over months. */
    static Interval mean(double[] months, long seed) {
        int blocks = (months.length + BLOCK - 1) / BLOCK;
        double[] sums = new double[blocks];
        double[] counts = new double[blocks];
        for (int t = 0; t < months.length; t++) {
            sums[t / BLOCK] += months[t];
            counts[t / BLOCK]++;
        }
        return BlockBootstrap.ratio(sums, counts, RESAMPLES, seed);
    }
}
