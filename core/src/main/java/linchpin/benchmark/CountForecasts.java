package linchpin.benchmark;

/**
 * What was said before each month.
 *
 * @param name of the forecaster
 * @param laws by month: probabilities of 0, 1, …, 30 or more; one month longer than the series
 */
record CountForecasts(String name, double[][] laws) {

    /** Counts from here on share the last cell. */
    static final int TOP = 30;

    static int cell(int count) {
        return Math.min(TOP, count);
    }

    double log(int month, int count) {
        return Math.log(laws[month][cell(count)]);
    }

    static double mean(double[] law) {
        double mean = 0;
        for (int k = 0; k < law.length; k++) {
            mean += k * law[k];
        }
        return mean;
    }
}
