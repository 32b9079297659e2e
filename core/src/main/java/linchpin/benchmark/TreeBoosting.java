package linchpin.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Boosted trees with logistic loss: each tree answers what the sum of those before it left open (Friedman 2001, 2002).
 *
 * @param start log-odds before the first tree
 */
record TreeBoosting(double start, List<Tree> trees) {

    /**
     * Learns from columns (by column and row) and outcomes.
     *
     * @param seed settles which rows and columns each tree sees
     */
    static TreeBoosting fit(double[][] columns, boolean[] happened, TreeSettings settings, long seed) {
        int n = happened.length;
        double mean = IntStream.range(0, n).filter(r -> happened[r]).count() / (double) n;
        if (!(mean > 0 && mean < 1)) {
            throw new IllegalArgumentException(
                    "The outcomes must hold both yes and no, and their mean is %s.\nMaybe the span holds no event."
                            .formatted(mean));
        }
        var bins = TreeBins.of(columns);
        double[] logOdds = new double[n];
        Arrays.fill(logOdds, Math.log(mean / (1 - mean)));
        double[] gradient = new double[n];
        double[] curvature = new double[n];
        var random = new SplittableRandom(seed);
        var trees = new ArrayList<Tree>();
        for (int round = 0; round < settings.rounds(); round++) {
            for (int r = 0; r < n; r++) {
                double p = 1 / (1 + Math.exp(-logOdds[r]));
                gradient[r] = p - (happened[r] ? 1 : 0);
                curvature[r] = p * (1 - p);
            }
            int[] seen = some(n, settings.rows(), random);
            int[] looked = some(columns.length, settings.columns(), random);
            Tree tree = new TreeGrowth(bins, settings, gradient, curvature, seen, looked).grow();
            trees.add(tree);
            for (int r = 0; r < n; r++) {
                logOdds[r] += tree.at(columns, r);
            }
        }
        return new TreeBoosting(Math.log(mean / (1 - mean)), List.copyOf(trees));
    }

    /** Probabilities by row, from the first trees. */
    double[] probabilities(double[][] columns, int rounds) {
        double[] out = new double[columns[0].length];
        for (int r = 0; r < out.length; r++) {
            double logOdds = start;
            for (Tree tree : trees.subList(0, rounds)) {
                logOdds += tree.at(columns, r);
            }
            out[r] = 1 / (1 + Math.exp(-logOdds));
        }
        return out;
    }

    /** A share of 0 … n − 1, at least one, ascending (Knuth's selection sampling). */
    private static int[] some(int n, double share, SplittableRandom random) {
        int wanted = Math.max(1, (int) Math.round(share * n));
        int[] out = new int[wanted];
        int got = 0;
        for (int k = 0; k < n && got < wanted; k++) {
            if (random.nextInt(n - k) < wanted - got) {
                out[got++] = k;
            }
        }
        return out;
    }
}
