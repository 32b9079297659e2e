package linchpin.exposure;

import java.util.Arrays;

/**
 * A distribution of losses over branches, USD.
 *
 * @param cvar95 mean of the worst twentieth (Rockafellar and Uryasev 2000)
 */
public record LossSummary(double mean, double p10, double p50, double p90, double cvar95) {

    public static LossSummary of(double[] losses) {
        double[] sorted = losses.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        int tail = Math.max(1, n / 20);
        double mean = Arrays.stream(sorted).sum() / n;
        double worst = Arrays.stream(sorted, n - tail, n).sum() / tail;
        return new LossSummary(mean, sorted[n / 10], sorted[n / 2], sorted[n * 9 / 10], worst);
    }
}
