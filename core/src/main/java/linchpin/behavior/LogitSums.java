package linchpin.behavior;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Log-likelihood of a conditional logit, its gradient and its information, summed choice by choice.
 *
 * <p>With {@code k} dense features and {@code m} alternatives a choice costs {@code O(m k² + m²)} whatever the number of
 * effects: between two effects the information is {@code p_a [a = b] − p_a p_b}, and nothing else of the others is touched.
 */
final class LogitSums {

    private static final double NEGLIGIBLE = 1e-14;

    private final int k;
    private final int width;
    final double[] gradient;
    final double @Nullable [] information;
    double value;
    private double[] p = new double[64];
    private final double[] mean;
    private final double[] centred;

    /** @param curved whether the information is summed too */
    LogitSums(ConditionalLogit.Data data, boolean curved) {
        k = data.dense;
        width = data.width();
        gradient = new double[width];
        information = curved ? new double[width * width] : null;
        mean = new double[k];
        centred = new double[k];
    }

    /** Sums over all choices, at the given coefficients. */
    void sum(ConditionalLogit.Data data, double[] beta) {
        value = 0;
        Arrays.fill(gradient, 0);
        if (information != null) {
            Arrays.fill(information, 0);
        }
        for (ConditionalLogit.Block block : data.blocks) {
            for (int c = 0; c < block.choices; c++) {
                choice(block, c, beta);
            }
        }
        if (information != null) {
            for (int f = 0; f < width; f++) {
                for (int g = 0; g < f; g++) {
                    information[g * width + f] = information[f * width + g];
                }
            }
        }
    }

    private void choice(ConditionalLogit.Block d, int c, double[] beta) {
        int from = d.start[c];
        int m = d.start[c + 1] - from;
        double w = d.weight[c];
        probabilities(d, from, m, d.chosen[c], w, beta);
        Arrays.fill(mean, 0);
        for (int a = 0; a < m; a++) {
            int row = (from + a) * k;
            for (int f = 0; f < k; f++) {
                mean[f] += p[a] * d.x[row + f];
            }
        }
        int chosen = (from + d.chosen[c]) * k;
        for (int f = 0; f < k; f++) {
            gradient[f] += w * (d.x[chosen + f] - mean[f]);
        }
        if (d.effect.length > 0) {
            gradient[k + d.effect[from + d.chosen[c]]] += w;
            for (int a = 0; a < m; a++) {
                gradient[k + d.effect[from + a]] -= w * p[a];
            }
        }
        if (information != null) {
            curve(d, from, m, w, information);
        }
    }

    private void probabilities(ConditionalLogit.Block d, int from, int m, int pick, double w, double[] beta) {
        if (p.length < m) {
            p = new double[2 * m];
        }
        double max = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < m; a++) {
            double u = d.offset[from + a];
            int row = (from + a) * k;
            for (int f = 0; f < k; f++) {
                u += beta[f] * d.x[row + f];
            }
            if (d.effect.length > 0) {
                u += beta[k + d.effect[from + a]];
            }
            p[a] = u;
            max = Math.max(max, u);
        }
        double sum = 0;
        double chosen = p[pick] - max;
        for (int a = 0; a < m; a++) {
            p[a] = Math.exp(p[a] - max);
            sum += p[a];
        }
        value += w * (chosen - Math.log(sum));
        for (int a = 0; a < m; a++) {
            p[a] /= sum;
        }
    }

    /** Adds to the lower half of the information: dense, effect by dense, effect by effect. */
    private void curve(ConditionalLogit.Block d, int from, int m, double w, double[] information) {
        for (int a = 0; a < m; a++) {
            double pw = p[a] * w;
            if (pw < NEGLIGIBLE) {
                continue;
            }
            int row = (from + a) * k;
            for (int f = 0; f < k; f++) {
                centred[f] = d.x[row + f] - mean[f];
            }
            for (int f = 0; f < k; f++) {
                double cf = pw * centred[f];
                int at = f * width;
                for (int g = 0; g <= f; g++) {
                    information[at + g] += cf * centred[g];
                }
            }
            if (d.effect.length > 0) {
                int effect = d.effect[from + a];
                int at = (k + effect) * width;
                for (int f = 0; f < k; f++) {
                    information[at + f] += pw * centred[f];
                }
                information[at + k + effect] += pw;
                for (int b = 0; b < m; b++) {
                    int other = d.effect[from + b];
                    if (other <= effect) {
                        information[at + k + other] -= pw * p[b];
                    }
                }
            }
        }
    }
}
