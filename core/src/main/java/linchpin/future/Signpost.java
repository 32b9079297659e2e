package linchpin.future;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import linchpin.world.Law;

/**
 * An early count that tells two worlds apart, by its likelihood ratio: how much more often the count is reached early on
 * in branches of the one world than in branches of the other.
 *
 * @param counter id of what is counted
 * @param least the count that must be reached: the smallest one above zero that at most half of all branches reach
 * @param here share of branches of the one world that reach it
 * @param there the same of the other world
 * @param ratio of both, each with half a branch more that reached it and half a one that did not
 * @param interval 95 %, of all signposts of one list together (Bonferroni); draws are the clusters
 */
public record Signpost(String counter, int least, double here, double there, double ratio, Interval interval) {

    private static final double ALPHA = 0.05;

    /** Whether the ratio can be told from one. */
    public boolean told() {
        return interval.low() > 1 || interval.high() < 1;
    }

    /** How far from one the ratio surely lies, in logs; zero where it cannot be told. */
    private double sure() {
        return Math.max(0, Math.max(Math.log(interval.low()), -Math.log(interval.high())));
    }

    /**
     * All signposts between two worlds, the surest first.
     *
     * @param counters ids
     * @param counts early counts, by counter and branch
     * @param here by branch: 1 in the one world, 0 in the other
     * @param group by branch: its parameter draw
     * @param paired whether both worlds hold the same branches, with the same luck
     * @return nothing where either world has no branch
     */
    public static List<Signpost> between(
            List<String> counters, int[][] counts, double[] here, int[] group, boolean paired) {
        double n = Arrays.stream(here).sum();
        if (n == 0 || n == here.length) {
            return List.of();
        }
        double z = Law.normal(1 - ALPHA / 2 / Math.max(1, counters.size()));
        return IntStream.range(0, counters.size())
                .mapToObj(c -> of(counters.get(c), counts[c], here, group, paired, z))
                .sorted(Comparator.comparingDouble((Signpost s) -> -s.sure())
                        .thenComparingDouble(s -> -Math.abs(Math.log(s.ratio)))
                        .thenComparing(Signpost::counter))
                .toList();
    }

    private static Signpost of(String counter, int[] counts, double[] here, int[] group, boolean paired, double z) {
        int least = threshold(counts);
        double[] n = new double[2];
        double[] hits = new double[2];
        for (int b = 0; b < counts.length; b++) {
            int world = (int) here[b];
            n[world]++;
            hits[world] += counts[b] >= least ? 1 : 0;
        }
        double[] p = {(hits[0] + 0.5) / (n[0] + 1), (hits[1] + 0.5) / (n[1] + 1)};
        double log = Math.log(p[1] / p[0]);
        double half = z
                * Math.sqrt(Math.max(
                        clustered(counts, here, group, least, n, p), paired ? oneBranch(n, p) : binomial(n, p)));
        return new Signpost(
                counter,
                least,
                hits[1] / n[1],
                hits[0] / n[0],
                Math.exp(log),
                new Interval(Math.exp(log - half), Math.exp(log + half)));
    }

    private static int threshold(int[] counts) {
        int[] sorted = counts.clone();
        Arrays.sort(sorted);
        return Math.max(1, sorted[sorted.length / 2] + 1);
    }

    /** Variance of the log ratio from its influence function, summed within draws (delta method). */
    private static double clustered(int[] counts, double[] here, int[] group, int least, double[] n, double[] p) {
        int groups = Arrays.stream(group).max().orElse(0) + 1;
        double[] sum = new double[groups];
        for (int b = 0; b < counts.length; b++) {
            int world = (int) here[b];
            double influence = ((counts[b] >= least ? 1 : 0) - p[world]) / (n[world] * p[world]);
            sum[group[b]] += world == 1 ? influence : -influence;
        }
        double mean = Arrays.stream(sum).average().orElse(0);
        double squares = Arrays.stream(sum).map(s -> (s - mean) * (s - mean)).sum();
        return groups < 2 ? 0 : squares * groups / (groups - 1);
    }

    /** One branch in all could always have ended otherwise. */
    private static double oneBranch(double[] n, double[] p) {
        return 1 / (n[1] * p[1]) / (n[1] * p[1]);
    }

    /** The variance that chance alone would give, so that no spread is ever zero. */
    private static double binomial(double[] n, double[] p) {
        return (1 - p[0]) / (p[0] * (n[0] + 1)) + (1 - p[1]) / (p[1] * (n[1] + 1));
    }
}
