package linchpin.future;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import linchpin.world.Law;

/**
 * What a policy changes, from branches that share their luck with those of no policy.
 *
 * @param value mean difference
 * @param monteCarlo what more runs would narrow
 * @param total parameters and structure besides; the only one that "distinguishable" refers to
 * @param detectable the smallest difference that would have been told from zero with 80 % power
 * @param costliest the draw whose uncertainty explains most of the spread between draws, and how much of it
 * @param identical whether every pair of branches ended alike
 * @param distinguishable whether it can be told from zero by the total interval, {@link #corrected} where many are compared
 */
public record Effect(
        double value,
        Interval monteCarlo,
        Interval total,
        double detectable,
        Costliest costliest,
        boolean identical,
        boolean distinguishable) {

    private static final double Z95 = 1.959963984540054;
    private static final double Z80 = 0.8416212335729143;
    private static final double ALPHA = 0.05;

    /**
     * @param name of the drawn value
     * @param share of the variance between draws that a line in it explains
     */
    public record Costliest(String name, double share) {}

    /**
     * The same effects, told from zero only where that survives all of them being compared at once: the chance that any
     * null effect among them is told is at most 5 % (Holm 1979).
     */
    public static List<Effect> corrected(List<Effect> family) {
        var effects = new ArrayList<>(family);
        List<Integer> order = IntStream.range(0, effects.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer e) -> family.get(e).chance())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        boolean told = true;
        for (int rank = 0; rank < order.size(); rank++) {
            int e = order.get(rank);
            told &= family.get(e).chance() <= ALPHA / (order.size() - rank);
            effects.set(e, family.get(e).told(told));
        }
        return List.copyOf(effects);
    }

    private Effect told(boolean is) {
        return new Effect(value, monteCarlo, total, detectable, costliest, identical, is);
    }

    /** How probable an effect as large would be if there were none, by the total uncertainty. */
    private double chance() {
        return identical ? 1 : 2 * Law.normalTail(Math.abs(value) * 2 * Z95 / (total.high() - total.low()));
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
        Interval total = around(g.mean(), all);
        return new Effect(
                g.mean(),
                around(g.mean(), chance),
                total,
                (Z95 + Z80) * Math.sqrt(all),
                costliest(g.byDraw(), drawn),
                identical,
                !identical && total.excludesZero());
    }

    /**
     * How many times more branches unpaired arms would need for as narrow a Monte Carlo interval: the variance of the
     * difference of two arms with luck and draws of their own, over that of the paired difference.
     *
     * @return infinite where every pair of branches ended alike
     */
    public static double varianceReduction(double[] with, double[] without, int draws) {
        double[] difference = new double[with.length];
        for (int b = 0; b < with.length; b++) {
            difference[b] = with[b] - without[b];
        }
        double unpaired = Grouped.of(with, draws).monteCarloVariance()
                + Grouped.of(without, draws).monteCarloVariance();
        return unpaired / Grouped.of(difference, draws).monteCarloVariance();
    }

    private static Interval around(double mean, double variance) {
        double half = Z95 * Math.sqrt(variance);
        return new Interval(mean - half, mean + half);
    }

    private static Costliest costliest(double[] byDraw, List<Map<String, Double>> drawn) {
        var ranked = Drivers.rank(byDraw, drawn);
        return ranked.isEmpty() || ranked.getFirst().share() < Drivers.noise(byDraw.length)
                ? new Costliest("none", 0)
                : new Costliest(ranked.getFirst().name(), ranked.getFirst().share());
    }
}
