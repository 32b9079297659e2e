package linchpin.future;

import java.util.Arrays;
import java.util.Optional;
import linchpin.world.Law;

/**
 * A simulated probability with both intervals.
 *
 * @param value share of branches
 * @param monteCarlo what more runs would narrow
 * @param total what they would not: parameters and structure besides
 * @param runs branches
 */
public record Probability(double value, Interval monteCarlo, Interval total, int runs) {

    /** From one 0 or 1 a branch. The interval is that of a beta law with the mean and variance found. */
    public static Probability of(double[] hits, int draws) {
        Grouped g = Grouped.of(hits, draws);
        double runs = hits.length;
        // half a hit and half a miss more keep the spread above zero where all branches agree (Jeffreys)
        double mean = (g.mean() * runs + 0.5) / (runs + 1);
        double chance = Math.max(g.monteCarloVariance(), mean * (1 - mean) / (runs + 1));
        return new Probability(
                g.mean(),
                around(g.mean(), mean, chance),
                around(g.mean(), mean, chance + g.betweenVariance()),
                hits.length);
    }

    /**
     * The share of hits among the branches in which something else happened, with intervals for that ratio (delta method: each
     * branch counts by {@code given · (hit − ratio) / mean(given)}).
     *
     * @return empty where it happened in no branch; {@code runs} tells in how many
     */
    public static Optional<Probability> given(double[] hits, double[] given, int draws) {
        double n = Arrays.stream(given).sum();
        if (n == 0) {
            return Optional.empty();
        }
        double both = 0;
        for (int b = 0; b < hits.length; b++) {
            both += hits[b] * given[b];
        }
        double ratio = both / n;
        double[] influence = new double[hits.length];
        for (int b = 0; b < hits.length; b++) {
            influence[b] = given[b] * (hits[b] - ratio) * hits.length / n;
        }
        Grouped g = Grouped.of(influence, draws);
        double mean = (both + 0.5) / (n + 1);
        double chance = Math.max(g.monteCarloVariance(), mean * (1 - mean) / (n + 1));
        return Optional.of(new Probability(
                ratio, around(ratio, mean, chance), around(ratio, mean, chance + g.betweenVariance()), (int) n));
    }

    private static Interval around(double value, double mean, double variance) {
        double sd = Math.sqrt(variance);
        return new Interval(Math.min(value, Law.beta(mean, sd, 0.025)), Math.max(value, Law.beta(mean, sd, 0.975)));
    }
}
