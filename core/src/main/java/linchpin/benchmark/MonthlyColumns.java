package linchpin.benchmark;

import java.util.Arrays;

/** What monthly counts say about a month: of its past, of the month, of its future. */
final class MonthlyColumns {

    private static final double FLOOR = 0.05;
    private static final int YEAR = 12;

    private MonthlyColumns() {}

    /** {@code ln(0.05 + m)}, m the mean of the months before, exponentially weighted; it starts at the mean of all. */
    static double[] habit(int[] counts, double halfLife) {
        double keep = Math.pow(0.5, 1 / halfLife);
        double[] out = new double[counts.length];
        double mean = Arrays.stream(counts).average().orElse(0);
        for (int t = 0; t < out.length; t++) {
            out[t] = Math.log(FLOOR + mean);
            mean = keep * mean + (1 - keep) * counts[t];
        }
        return out;
    }

    /** {@code ln(1 + Σ x_s 2^(−(t − 1 − s) / halfLife))} over the months s before t. */
    static double[] memory(int[] counts, double halfLife) {
        double keep = Math.pow(0.5, 1 / halfLife);
        double[] out = new double[counts.length];
        double sum = 0;
        for (int t = 0; t < out.length; t++) {
            out[t] = Math.log1p(sum);
            sum = keep * sum + counts[t];
        }
        return out;
    }

    /** The same of the months after t: what nobody can remember yet. */
    static double[] lead(int[] counts, double halfLife) {
        return reversed(memory(reversed(counts), halfLife));
    }

    /** Whether anything was counted {@code later} months after each month. */
    static double[] present(int[] counts, int later) {
        double[] out = new double[counts.length];
        Arrays.setAll(out, t -> t + later < counts.length && counts[t + later] > 0 ? 1 : 0);
        return out;
    }

    /** One column for each month of the year but January. */
    static double[][] season(CountSeries series) {
        double[][] out = new double[YEAR - 1][series.size()];
        for (int t = 0; t < series.size(); t++) {
            int month = series.ofYear(t);
            if (month > 0) {
                out[month - 1][t] = 1;
            }
        }
        return out;
    }

    /** One column for each stretch of three years but the last: whatever grows slowly, such as reporting, is held still. */
    static double[][] stretches(int months) {
        int last = (months - 1) / (3 * YEAR);
        double[][] out = new double[last][months];
        for (int t = 0; t < months; t++) {
            int stretch = (months - 1 - t) / (3 * YEAR);
            if (stretch > 0) {
                out[last - stretch][t] = 1;
            }
        }
        return out;
    }

    private static int[] reversed(int[] x) {
        int[] out = new int[x.length];
        Arrays.setAll(out, t -> x[x.length - 1 - t]);
        return out;
    }

    private static double[] reversed(double[] x) {
        double[] out = new double[x.length];
        Arrays.setAll(out, t -> x[x.length - 1 - t]);
        return out;
    }
}
