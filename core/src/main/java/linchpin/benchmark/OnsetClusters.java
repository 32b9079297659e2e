package linchpin.benchmark;

import java.util.HashMap;
import java.util.Map;

/** Standard errors of a logit that allow the rows of one pair to hang together (Liang and Zeger 1986). */
final class OnsetClusters {

    private OnsetClusters() {}

    /** By coefficient, the constant first, in log-odds by standardised column. */
    static double[] errors(OnsetLogit logit, OnsetTable table, int[] rows) {
        double[][] x = table.values(logit.names(), rows);
        double[] p = logit.probabilities(table, rows);
        boolean[] happened = table.outcomes(rows);
        int width = logit.names().size() + 1;
        Map<Long, double[]> scores = new HashMap<>();
        for (int r = 0; r < rows.length; r++) {
            long pair = DisputeData.pair(table.first()[rows[r]], table.second()[rows[r]]);
            double miss = (happened[r] ? 1 : 0) - p[r];
            double[] sum = scores.computeIfAbsent(pair, k -> new double[width]);
            sum[0] += miss;
            for (int c = 1; c < width; c++) {
                sum[c] += miss * logit.standard(c - 1, x[c - 1][r]);
            }
        }
        double[][] bread = logit.fit().covariance();
        double[] variance = new double[width];
        for (double[] score : scores.values()) {
            for (int k = 0; k < width; k++) {
                double pull = 0;
                for (int c = 0; c < width; c++) {
                    pull += bread[k][c] * score[c];
                }
                variance[k] += pull * pull;
            }
        }
        double[] out = new double[width];
        double small = scores.size() / (scores.size() - 1.0);
        for (int k = 0; k < width; k++) {
            out[k] = Math.sqrt(small * variance[k]);
        }
        return out;
    }
}
