package linchpin.benchmark;

/**
 * The habit of a month of the year: the decayed mean of its own past counts, half and half with a level.
 *
 * @param years half-life of the habit
 * @param prior weight of the slow level in it, in years
 */
record CountHabit(double years, double prior) {

    private static final int YEAR = 12;

    /** @param slow the level to which a young habit is drawn */
    double[] beside(CountSeries series, double[] level, double[] slow) {
        double keep = CountLevels.keep(years);
        double[] sum = new double[YEAR];
        double[] weight = new double[YEAR];
        double[] means = new double[level.length];
        for (int t = 0; t < level.length; t++) {
            int month = series.ofYear(t);
            means[t] = (level[t] + (sum[month] + prior * slow[t]) / (weight[month] + prior)) / 2;
            if (t < series.size()) {
                sum[month] = keep * sum[month] + series.count(t);
                weight[month] = keep * weight[month] + 1;
            }
        }
        return means;
    }
}
