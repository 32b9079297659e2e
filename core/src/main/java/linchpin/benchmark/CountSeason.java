package linchpin.benchmark;

/**
 * A factor for each month of the year, learned as months pass: {@code (a + Σ x) / (a + Σ m)} over that month's past, which is
 * the mean of a gamma prior of weight a around 1.
 *
 * @param shrinkage the prior's weight a, in events
 * @param keep what a month that passes leaves of the sums; 1 forgets nothing
 * @param neighbours share of the sums taken from the month before and the month after
 */
record CountSeason(double shrinkage, double keep, double neighbours) {

    private static final int YEAR = 12;

    /** The base path times the factors. */
    double[] times(CountSeries series, double[] base) {
        double[] seen = new double[YEAR];
        double[] expected = new double[YEAR];
        double[] means = new double[base.length];
        for (int t = 0; t < base.length; t++) {
            int month = series.ofYear(t);
            means[t] = base[t] * (shrinkage + around(seen, month)) / (shrinkage + around(expected, month));
            if (t < series.size()) {
                for (int m = 0; m < YEAR; m++) {
                    seen[m] *= keep;
                    expected[m] *= keep;
                }
                seen[month] += series.count(t);
                expected[month] += base[t];
            }
        }
        return means;
    }

    private double around(double[] sums, int month) {
        return (1 - neighbours) * sums[month]
                + neighbours / 2 * (sums[(month + YEAR - 1) % YEAR] + sums[(month + 1) % YEAR]);
    }
}
