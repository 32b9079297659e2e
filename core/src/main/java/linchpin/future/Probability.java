package linchpin.future;

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

    private static Interval around(double value, double mean, double variance) {
        double sd = Math.sqrt(variance);
        return new Interval(Math.min(value, Law.beta(mean, sd, 0.025)), Math.max(value, Law.beta(mean, sd, 0.975)));
    }
}
