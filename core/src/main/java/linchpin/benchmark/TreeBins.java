package linchpin.benchmark;

import java.util.Arrays;

/**
 * Columns cut at quantiles, so that a split is sought among a few bins instead of all values (Ke et al. 2017).
 *
 * @param bin by column and row; unknown values lie in bin 0
 * @param cuts by column, ascending: bin b holds values above cut b − 1 up to and with cut b
 */
record TreeBins(byte[][] bin, double[][] cuts) {

    private static final int MOST = 64;

    static TreeBins of(double[][] columns) {
        byte[][] bin = new byte[columns.length][];
        double[][] cuts = new double[columns.length][];
        for (int c = 0; c < columns.length; c++) {
            cuts[c] = cuts(columns[c]);
            bin[c] = new byte[columns[c].length];
            for (int r = 0; r < bin[c].length; r++) {
                bin[c][r] = (byte) place(cuts[c], columns[c][r]);
            }
        }
        return new TreeBins(bin, cuts);
    }

    /** Midpoints between neighbouring values, at quantiles where there are too many. */
    private static double[] cuts(double[] values) {
        double[] known =
                Arrays.stream(values).filter(x -> !Double.isNaN(x)).sorted().toArray();
        double[] distinct = Arrays.stream(known).distinct().toArray();
        double[] cuts = new double[Math.max(0, Math.min(MOST, distinct.length) - 1)];
        for (int k = 0; k < cuts.length; k++) {
            int at = k;
            if (distinct.length > MOST) {
                double quantile = known[(int) ((k + 1.0) / MOST * known.length)];
                at = Math.max(0, Arrays.binarySearch(distinct, quantile) - 1);
            }
            cuts[k] = (distinct[at] + distinct[at + 1]) / 2;
        }
        return Arrays.stream(cuts).distinct().toArray();
    }

    private static int place(double[] cuts, double x) {
        if (Double.isNaN(x)) {
            return 0;
        }
        int at = Arrays.binarySearch(cuts, x);
        return at >= 0 ? at : -at - 1;
    }
}
