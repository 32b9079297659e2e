package linchpin.behavior;

import java.util.Arrays;

/**
 * The sandwich {@code H⁻¹ (Σ s s') H⁻¹} of a fitted choice, with the scores {@code s} summed by cluster (Liang and Zeger
 * 1986), for the dense coefficients.
 */
final class LogitClusters {

    private final ConditionalLogit.Data data;
    private final ConditionalLogit.Fit fit;
    private final int[] cluster;
    private final int k;

    LogitClusters(ConditionalLogit.Data data, ConditionalLogit.Fit fit, int[] cluster) {
        if (cluster.length < data.choices()) {
            throw new IllegalArgumentException(
                    "There are %d choices and clusters for %d.\nMaybe a choice was added twice."
                            .formatted(data.choices(), cluster.length));
        }
        this.data = data;
        this.fit = fit;
        this.cluster = cluster;
        k = data.dense;
    }

    double[][] covariance() {
        int clusters = Arrays.stream(cluster, 0, data.choices()).max().orElse(-1) + 1;
        double[][] influence = new double[clusters][k];
        int at = 0;
        for (ConditionalLogit.Block block : data.blocks) {
            for (int c = 0; c < block.choices; c++) {
                add(block, c, influence[cluster[at++]]);
            }
        }
        double[][] covariance = new double[k][k];
        double fewer = clusters / Math.max(1.0, clusters - 1.0);
        for (double[] s : influence) {
            for (int f = 0; f < k; f++) {
                for (int g = 0; g < k; g++) {
                    covariance[f][g] += fewer * s[f] * s[g];
                }
            }
        }
        return covariance;
    }

    /** Adds the pull of one choice on each dense coefficient. */
    private void add(ConditionalLogit.Block d, int c, double[] sum) {
        int from = d.start[c];
        int m = d.start[c + 1] - from;
        double[] p = probabilities(d, from, m);
        double[] score = new double[k];
        for (int a = 0; a < m; a++) {
            double pull = d.weight[c] * ((a == d.chosen[c] ? 1 : 0) - p[a]);
            for (int f = 0; f < k; f++) {
                score[f] += pull * d.x[(from + a) * k + f];
            }
            if (d.effect.length > 0) {
                int effect = k + d.effect[from + a];
                for (int f = 0; f < k; f++) {
                    sum[f] += pull * fit.covariance()[f][effect];
                }
            }
        }
        for (int f = 0; f < k; f++) {
            for (int g = 0; g < k; g++) {
                sum[f] += fit.covariance()[f][g] * score[g];
            }
        }
    }

    private double[] probabilities(ConditionalLogit.Block d, int from, int m) {
        double[] u = new double[m];
        for (int a = 0; a < m; a++) {
            u[a] = d.offset[from + a];
            for (int f = 0; f < k; f++) {
                u[a] += fit.coefficients()[f] * d.x[(from + a) * k + f];
            }
            if (d.effect.length > 0) {
                u[a] += fit.coefficients()[k + d.effect[from + a]];
            }
        }
        double log = Chooser.logSum(u, m);
        for (int a = 0; a < m; a++) {
            u[a] = Math.exp(u[a] - log);
        }
        return u;
    }
}
