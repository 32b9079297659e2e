package linchpin.impact;

import java.util.Arrays;

/**
 * A figure with its interval over draws.
 *
 * @param central at the central value of every parameter
 * @param p10 a tenth of the draws lies below
 * @param p50 half of them do
 * @param p90 nine tenths do
 */
public record Band(double central, double p10, double p50, double p90) {

    /** Of draws; without any, the central figure alone. */
    static Band of(double central, double[] draws) {
        if (draws.length == 0) {
            return new Band(central, central, central, central);
        }
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        return new Band(central, quantile(sorted, 0.1), quantile(sorted, 0.5), quantile(sorted, 0.9));
    }

    /** The value below which a part of sorted values lies, with straight lines between them. */
    public static double quantile(double[] sorted, double part) {
        double at = part * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /** In another unit. */
    public Band times(double factor) {
        return new Band(central * factor, p10 * factor, p50 * factor, p90 * factor);
    }
}
