package linchpin.stream;

import java.util.Arrays;

/**
 * Choice among alternatives with probability proportional to {@code exp(offset + x·β + effect of the alternative)}, fitted by
 * Newton's method with step halving; normal priors of mean zero. The covariance is robust to choices that hang together
 * within clusters (Liang and Zeger 1986).
 */
final class SparseLogit {

    private static final int ITERATIONS = 60;
    private static final double TOLERANCE = 1e-6;

    /** Pairs of less likely alternatives are left out of the curvature, never of the gradient. */
    private static final double SLIGHT = 1e-5;

    private final SparseChoices d;
    private final boolean[] dropped;
    private final double[] precision;
    private final int k;
    private final int size;

    private SparseLogit(SparseChoices data, boolean[] dropped, double sharedSd, double effectSd) {
        d = data;
        this.dropped = dropped;
        k = data.width;
        size = k + data.effects;
        precision = new double[size];
        Arrays.fill(precision, 0, k, 1 / (sharedSd * sharedSd));
        Arrays.fill(precision, k, size, 1 / (effectSd * effectSd));
    }

    /**
     * A fitted choice.
     *
     * @param beta shared coefficients; zero where dropped
     * @param effects of the alternatives
     * @param errors standard errors of the shared coefficients, robust to clusters
     * @param covariance of the shared coefficients, robust to clusters
     * @param weight of the choices
     */
    record Fit(double[] beta, double[] effects, double[] errors, double[][] covariance, double weight) {}

    /**
     * Fits.
     *
     * @param start where to begin; empty for zero
     * @param dropped shared terms to leave out
     * @param errors whether the covariance is wanted
     */
    static Fit fit(
            SparseChoices data, double[] start, boolean[] dropped, double sharedSd, double effectSd, boolean errors) {
        return new SparseLogit(data, dropped, sharedSd, effectSd).fit(start, errors);
    }

    private Fit fit(double[] start, boolean errors) {
        double[] beta = start.length == size ? start.clone() : new double[size];
        for (int f = 0; f < k; f++) {
            beta[f] = dropped[f] ? 0 : beta[f];
        }
        double[] gradient = new double[size];
        double[][] information = new double[size][size];
        double value = evaluate(beta, gradient, information);
        for (int it = 0; it < ITERATIONS; it++) {
            double[] step = Symmetric.solve(information, gradient);
            double decrement = 0;
            for (int f = 0; f < size; f++) {
                decrement += step[f] * gradient[f];
            }
            if (decrement < TOLERANCE) {
                break;
            }
            double scale = 1;
            double next;
            double[] trial = new double[size];
            do {
                for (int f = 0; f < size; f++) {
                    trial[f] = beta[f] + scale * step[f];
                }
                next = evaluate(trial, gradient, information);
                scale /= 2;
            } while (!(next >= value - 1e-9) && scale > 1e-8);
            beta = trial;
            value = next;
        }
        double[][] covariance = errors ? robust(beta, information) : new double[0][0];
        double[] se = new double[covariance.length];
        Arrays.setAll(se, f -> Math.sqrt(Math.max(0, covariance[f][f])));
        return new Fit(Arrays.copyOf(beta, k), Arrays.copyOfRange(beta, k, size), se, covariance, d.totalWeight());
    }

    private double evaluate(double[] beta, double[] gradient, double[][] information) {
        Arrays.fill(gradient, 0);
        for (double[] row : information) {
            Arrays.fill(row, 0);
        }
        double[] p = new double[d.largest];
        double[] mean = new double[k];
        double[] centred = new double[k];
        double value = 0;
        for (int c = 0; c < d.choices; c++) {
            int from = d.start[c];
            int m = d.start[c + 1] - from;
            double w = d.weight[c];
            value += w * probabilities(beta, from, m, d.chosen[c], p);
            mean(from, m, p, mean);
            for (int f = 0; f < k; f++) {
                gradient[f] += w * (d.x[(from + d.chosen[c]) * k + f] - mean[f]);
            }
            for (int a = 0; a < m; a++) {
                int effect = d.effect[from + a];
                double pw = w * p[a];
                if (effect >= 0) {
                    gradient[k + effect] += (a == d.chosen[c] ? w : 0) - pw;
                }
                if (p[a] < 1e-9) {
                    continue;
                }
                for (int f = 0; f < k; f++) {
                    centred[f] = d.x[(from + a) * k + f] - mean[f];
                }
                for (int f = 0; f < k; f++) {
                    double cf = pw * centred[f];
                    double[] row = information[f];
                    for (int g = 0; g <= f; g++) {
                        row[g] += cf * centred[g];
                    }
                    if (effect >= 0) {
                        information[k + effect][f] += cf;
                    }
                }
                if (effect >= 0) {
                    curve(information, from, m, a, pw, p);
                }
            }
        }
        return value - penalise(beta, gradient, information);
    }

    private void curve(double[][] information, int from, int m, int a, double pw, double[] p) {
        int effect = d.effect[from + a];
        double[] row = information[k + effect];
        row[k + effect] += pw;
        if (p[a] < SLIGHT) {
            return;
        }
        for (int b = 0; b < m; b++) {
            int other = d.effect[from + b];
            if (other <= effect && p[b] >= SLIGHT) {
                row[k + other] -= pw * p[b];
            }
        }
    }

    private double penalise(double[] beta, double[] gradient, double[][] information) {
        double penalty = 0;
        for (int f = 0; f < size; f++) {
            penalty += precision[f] * beta[f] * beta[f] / 2;
            gradient[f] -= precision[f] * beta[f];
            information[f][f] += precision[f];
        }
        for (int f = 0; f < k; f++) {
            if (dropped[f]) {
                gradient[f] = 0;
                Arrays.fill(information[f], 0, f, 0);
                for (int g = f + 1; g < size; g++) {
                    information[g][f] = 0;
                }
                information[f][f] = 1;
            }
        }
        return penalty;
    }

    /** Fills the probabilities and gives the log of the chosen one's. */
    private double probabilities(double[] beta, int from, int m, int chosen, double[] p) {
        double max = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < m; a++) {
            double u = d.offset[from + a];
            int row = (from + a) * k;
            for (int f = 0; f < k; f++) {
                u += beta[f] * d.x[row + f];
            }
            int effect = d.effect[from + a];
            p[a] = effect >= 0 ? u + beta[k + effect] : u;
            max = Math.max(max, p[a]);
        }
        double log = p[chosen] - max;
        double sum = 0;
        for (int a = 0; a < m; a++) {
            p[a] = Math.exp(p[a] - max);
            sum += p[a];
        }
        for (int a = 0; a < m; a++) {
            p[a] /= sum;
        }
        return log - Math.log(sum);
    }

    private void mean(int from, int m, double[] p, double[] mean) {
        Arrays.fill(mean, 0);
        for (int a = 0; a < m; a++) {
            for (int f = 0; f < k; f++) {
                mean[f] += p[a] * d.x[(from + a) * k + f];
            }
        }
    }

    /** {@code H⁻¹ (Σ s s') H⁻¹} over clusters, of the shared terms only. */
    private double[][] robust(double[] beta, double[][] information) {
        double[][] rows = new double[k][];
        for (int f = 0; f < k; f++) {
            double[] unit = new double[size];
            unit[f] = 1;
            rows[f] = Symmetric.solve(information, unit);
        }
        double[][] scores = new double[d.clusters()][k];
        double[] p = new double[d.largest];
        double[] mean = new double[k];
        for (int c = 0; c < d.choices; c++) {
            int from = d.start[c];
            int m = d.start[c + 1] - from;
            probabilities(beta, from, m, d.chosen[c], p);
            mean(from, m, p, mean);
            double[] sum = scores[d.cluster[c]];
            for (int r = 0; r < k; r++) {
                double s = 0;
                for (int f = 0; f < k; f++) {
                    s += rows[r][f] * (d.x[(from + d.chosen[c]) * k + f] - mean[f]);
                }
                for (int a = 0; a < m; a++) {
                    int effect = d.effect[from + a];
                    if (effect >= 0) {
                        s += rows[r][k + effect] * ((a == d.chosen[c] ? 1 : 0) - p[a]);
                    }
                }
                sum[r] += dropped[r] ? 0 : d.weight[c] * s;
            }
        }
        double[][] covariance = new double[k][k];
        double correction = scores.length / Math.max(1.0, scores.length - 1.0);
        for (double[] s : scores) {
            for (int f = 0; f < k; f++) {
                for (int g = 0; g < k; g++) {
                    covariance[f][g] += correction * s[f] * s[g];
                }
            }
        }
        return covariance;
    }
}
