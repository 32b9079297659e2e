package linchpin.dossier;

import linchpin.future.Keyed;

/**
 * The strongest change of a share over time, within families of sources: the split with the largest Mantel and Haenszel
 * (1959) statistic, and the chance of one as strong in a series whose periods are shuffled. A family that begins or ends says nothing
 * of a split that it does not span, so that a register that stops is no break.
 */
final class Changes {

    /**
     * A split.
     *
     * @param at the position before which it lies; 0 where there is none
     * @param statistic the Mantel and Haenszel chi-square, without correction for continuity
     * @param odds common odds after it over those before it
     */
    record Split(int at, double statistic, double odds) {}

    /**
     * Counts by family and period.
     *
     * @param hits what is asked for
     * @param all everything, at least the hits
     */
    record Series(int[][] hits, int[][] all) {

        int length() {
            return all.length == 0 ? 0 : all[0].length;
        }
    }

    private Changes() {}

    /** The best split into stretches of at least {@code shortest} periods. */
    static Split best(Series s, int shortest) {
        int families = s.all.length;
        int[] hits = new int[families];
        int[] sum = new int[families];
        for (int f = 0; f < families; f++) {
            for (int t = 0; t < s.length(); t++) {
                hits[f] += s.hits[f][t];
                sum[f] += s.all[f][t];
            }
        }
        int[] k = new int[families];
        int[] n = new int[families];
        Split best = new Split(0, 0, 1);
        for (int t = 0; t < s.length() - shortest; t++) {
            double excess = 0;
            double variance = 0;
            for (int f = 0; f < families; f++) {
                k[f] += s.hits[f][t];
                n[f] += s.all[f][t];
                if (sum[f] > 1) {
                    double share = (double) hits[f] / sum[f];
                    excess += k[f] - n[f] * share;
                    variance += share * (1 - share) * n[f] * (sum[f] - n[f]) / (sum[f] - 1.0);
                }
            }
            if (t + 1 >= shortest && variance > 0 && excess * excess / variance > best.statistic) {
                best = new Split(t + 1, excess * excess / variance, odds(k, n, hits, sum));
            }
        }
        return best;
    }

    /** Mantel and Haenszel's common odds ratio, after over before. */
    private static double odds(int[] k, int[] n, int[] hits, int[] sum) {
        double after = 0;
        double before = 0;
        for (int f = 0; f < k.length; f++) {
            if (sum[f] > 0) {
                double later = hits[f] - k[f];
                after += later * (n[f] - k[f]) / sum[f];
                before += k[f] * (sum[f] - n[f] - later) / sum[f];
            }
        }
        return after / before;
    }

    /** The share of shuffled series, the given one included, that split at least as well. */
    static double p(Series given, int shortest, int shuffles, long key) {
        double statistic = best(given, shortest).statistic;
        Series s = new Series(copy(given.hits), copy(given.all));
        int asGood = 1;
        for (int r = 0; r < shuffles; r++) {
            long shuffle = Keyed.mix(key, r);
            for (int i = s.length() - 1; i > 0; i--) {
                int at = (int) (Keyed.uniform(shuffle, Keyed.Purpose.PARAMETER, i) * (i + 1));
                for (int f = 0; f < s.all.length; f++) {
                    swap(s.hits[f], i, at);
                    swap(s.all[f], i, at);
                }
            }
            if (best(s, shortest).statistic >= statistic) {
                asGood++;
            }
        }
        return asGood / (shuffles + 1.0);
    }

    private static int[][] copy(int[][] rows) {
        int[][] copy = new int[rows.length][];
        for (int f = 0; f < rows.length; f++) {
            copy[f] = rows[f].clone();
        }
        return copy;
    }

    private static void swap(int[] x, int i, int j) {
        int kept = x[i];
        x[i] = x[j];
        x[j] = kept;
    }
}
