package linchpin.future;

import java.util.List;
import java.util.Map;

/**
 * What a policy changes, from branches that share their luck with those of no policy.
 *
 * @param value mean difference
 * @param monteCarlo what more runs would narrow
 * @param total parameters and structure besides; the only one that "distinguishable" refers to
 * @param detectable the smallest difference that would have been told from zero with 80 % power
 * @param costliest the draw whose uncertainty explains most of the spread between draws, and how much of it
 * @param identical whether every pair of branches ended alike
 */
public record Effect(
        double value, Interval monteCarlo, Interval total, double detectable, Costliest costliest, boolean identical) {

    private static final double Z95 = 1.959963984540054;
    private static final double Z80 = 0.8416212335729143;

    /**
     * @param name of the drawn value
     * @param share of the variance between draws that a line in it explains
     */
    public record Costliest(String name, double share) {}

    /** Whether the total interval keeps clear of zero. */
    public boolean distinguishable() {
        return !identical && total.excludesZero();
    }

    /** The paired difference of two arms' branch results. */
    public static Effect of(double[] with, double[] without, int draws, List<Map<String, Double>> drawn) {
        double[] difference = new double[with.length];
        boolean identical = true;
        for (int b = 0; b < with.length; b++) {
            difference[b] = with[b] - without[b];
            identical &= difference[b] == 0;
        }
        Grouped g = Grouped.of(difference, draws);
        // a spread of zero would claim certainty: one branch in all could always have ended otherwise
        double least = 1.0 / with.length / with.length;
        double chance = Math.max(least, g.monteCarloVariance());
        double all = chance + g.betweenVariance();
        return new Effect(
                g.mean(),
                around(g.mean(), chance),
                around(g.mean(), all),
                (Z95 + Z80) * Math.sqrt(all),
                costliest(g.byDraw(), drawn),
                identical);
    }

    private static Interval around(double mean, double variance) {
        double half = Z95 * Math.sqrt(variance);
        return new Interval(mean - half, mean + half);
    }

    private static Costliest costliest(double[] byDraw, List<Map<String, Double>> drawn) {
        var ranked = Drivers.rank(byDraw, drawn);
        return ranked.isEmpty() || ranked.getFirst().share() == 0
                ? new Costliest("none", 0)
                : new Costliest(ranked.getFirst().name(), ranked.getFirst().share());
    }
}
