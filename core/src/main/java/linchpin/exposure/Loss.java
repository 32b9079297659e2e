package linchpin.exposure;

import java.util.Arrays;
import linchpin.future.Interval;

/**
 * A distribution of losses over futures, USD.
 *
 * @param mean over all futures
 * @param p10 a tenth of the futures lose less
 * @param p50 half of them do
 * @param p90 nine tenths do
 * @param var95 nineteen of twenty futures lose no more (value at risk)
 * @param cvar95 mean of the worst twentieth (Rockafellar and Uryasev 2000)
 * @param errors how far chance and parameters may have moved these figures
 */
public record Loss(double mean, double p10, double p50, double p90, double var95, double cvar95, Errors errors) {

    /**
     * @param mean standard error of the mean with this many futures
     * @param var95 of the value at risk, by the spread of the order statistics around it
     * @param cvar95 of the mean of the worst twentieth (Manistre and Hancock 2005)
     * @param total nine tenths of the parameter draws have a mean within
     */
    public record Errors(double mean, double var95, double cvar95, Interval total) {}

    private static final double TAIL = 0.95;

    /**
     * @param losses by future
     * @param draws by future: the parameter draw that it belongs to
     */
    static Loss of(double[] losses, int[] draws) {
        int n = losses.length;
        double[] sorted = losses.clone();
        Arrays.sort(sorted);
        double mean = 0;
        double square = 0;
        for (double x : losses) {
            mean += x / n;
        }
        for (double x : losses) {
            square += (x - mean) * (x - mean);
        }
        int from = Math.min(n - 1, (int) Math.floor(TAIL * n));
        double at = sorted[from];
        double tail = 0;
        for (int k = from; k < n; k++) {
            tail += sorted[k] / (n - from);
        }
        double spread = 0;
        for (int k = from; k < n; k++) {
            spread += (sorted[k] - tail) * (sorted[k] - tail) / (n - from);
        }
        double cvarError = Math.sqrt((spread + TAIL * (tail - at) * (tail - at)) / (n * (1 - TAIL)));
        int half = (int) Math.ceil(Math.sqrt(n * TAIL * (1 - TAIL)));
        double varError = (sorted[Math.min(n - 1, from + half)] - sorted[Math.max(0, from - half)]) / 2;
        return new Loss(
                mean,
                quantile(sorted, 0.1),
                quantile(sorted, 0.5),
                quantile(sorted, 0.9),
                at,
                tail,
                new Errors(
                        Math.sqrt(square / n / Math.max(1, n - 1)), varError, cvarError, total(losses, draws, mean)));
    }

    private static double quantile(double[] sorted, double part) {
        return sorted[Math.min(sorted.length - 1, (int) Math.floor(part * sorted.length))];
    }

    private static Interval total(double[] losses, int[] draws, double mean) {
        int most = Arrays.stream(draws).max().orElse(0) + 1;
        double[] sum = new double[most];
        int[] size = new int[most];
        for (int f = 0; f < losses.length; f++) {
            sum[draws[f]] += losses[f];
            size[draws[f]]++;
        }
        double[] means = java.util.stream.IntStream.range(0, most)
                .filter(d -> size[d] > 0)
                .mapToDouble(d -> sum[d] / size[d])
                .sorted()
                .toArray();
        return new Interval(Math.min(mean, quantile(means, 0.05)), Math.max(mean, quantile(means, 0.95)));
    }
}
