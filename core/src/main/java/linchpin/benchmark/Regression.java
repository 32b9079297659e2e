package linchpin.benchmark;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * A linear predictor behind a yes or no (logit) or behind a count (logarithm of the mean), fitted by Newton's method with
 * independent normal priors around zero (McCullagh and Nelder 1989). Counts follow the negative binomial law,
 * {@code Var = μ + μ²/size}.
 *
 * @param coefficients the constant first, then by column
 * @param covariance inverse of the negative Hessian, by rows
 * @param logLikelihood without the prior
 */
record Regression(double[] coefficients, double[][] covariance, double logLikelihood) {

    private static final int ITERATIONS = 60;
    private static final double ENOUGH = 1e-9;
    private static final double STEEPEST = 30;

    /** How an outcome hangs on its linear predictor. */
    sealed interface Law {

        /** Yes (1) or no (0). */
        record YesOrNo() implements Law {}

        /** @param size of the negative binomial law, above 0 */
        record Count(double size) implements Law {}
    }

    /**
     * What is learned from.
     *
     * @param x by column and row, without the constant
     * @param y outcomes by row
     * @param weight by row, at least 0
     */
    record Sample(double[][] x, double[] y, double[] weight) {

        static Sample of(double[][] x, double[] y) {
            double[] once = new double[y.length];
            Arrays.fill(once, 1);
            return new Sample(x, y, once);
        }
    }

    /** @param priorSd of every coefficient but the constant */
    static Regression fit(Sample sample, Law law, double priorSd) {
        int k = sample.x().length + 1;
        double[] beta = new double[k];
        beta[0] = start(sample, law);
        double[] gradient = new double[k];
        double[][] information = new double[k][k];
        double value = evaluate(sample, law, beta, priorSd, gradient, information);
        for (int it = 0; it < ITERATIONS; it++) {
            double[][] inverse = Matrices.inverse(information);
            double[] step = Matrices.times(inverse, gradient);
            double decrement = Matrices.dot(step, gradient);
            double scale = 2;
            double[] trial;
            double next;
            do {
                scale /= 2;
                trial = Matrices.plus(beta, step, scale);
                next = evaluate(sample, law, trial, priorSd, gradient, information);
            } while (!(next >= value - ENOUGH) && scale > ENOUGH);
            beta = trial;
            value = next;
            if (decrement < ENOUGH) {
                break;
            }
        }
        return new Regression(beta, Matrices.inverse(information), value + penalty(beta, priorSd));
    }

    private static double start(Sample s, Law law) {
        double sum = 0;
        double all = 0;
        for (int r = 0; r < s.y().length; r++) {
            sum += s.weight()[r] * s.y()[r];
            all += s.weight()[r];
        }
        double mean = (sum + 0.5) / (all + 1);
        return switch (law) {
            case Law.YesOrNo ignored -> Math.log(mean / (1 - mean));
            case Law.Count ignored -> Math.log(mean);
        };
    }

    private static double penalty(double[] beta, double priorSd) {
        double sum = 0;
        for (int c = 1; c < beta.length; c++) {
            sum += beta[c] * beta[c] / (2 * priorSd * priorSd);
        }
        return sum;
    }

    private static double evaluate(
            Sample s, Law law, double[] beta, double priorSd, double[] gradient, double[][] information) {
        int k = beta.length;
        Arrays.fill(gradient, 0);
        for (double[] row : information) {
            Arrays.fill(row, 0);
        }
        double value = 0;
        double[] row = new double[k];
        row[0] = 1;
        for (int r = 0; r < s.y().length; r++) {
            double w = s.weight()[r];
            double predictor = predictor(s.x(), beta, r, row);
            double mean = mean(law, predictor);
            value += w * logLikelihood(law, s.y()[r], predictor);
            double pull = w * residual(law, s.y()[r], mean);
            double grip = w * grip(law, mean);
            for (int a = 0; a < k; a++) {
                gradient[a] += pull * row[a];
                double scaled = grip * row[a];
                double[] into = information[a];
                for (int b = 0; b <= a; b++) {
                    into[b] += scaled * row[b];
                }
            }
        }
        for (int a = 0; a < k; a++) {
            for (int b = 0; b < a; b++) {
                information[b][a] = information[a][b];
            }
            if (a > 0) {
                gradient[a] -= beta[a] / (priorSd * priorSd);
                information[a][a] += 1 / (priorSd * priorSd);
            }
        }
        return value - penalty(beta, priorSd);
    }

    /** The linear predictor of a row, whose values it leaves behind the constant in {@code row}. */
    private static double predictor(double[][] x, double[] beta, int r, double[] row) {
        double sum = beta[0];
        for (int c = 0; c < x.length; c++) {
            row[c + 1] = x[c][r];
            sum += beta[c + 1] * x[c][r];
        }
        return Math.clamp(sum, -STEEPEST, STEEPEST);
    }

    private static double mean(Law law, double predictor) {
        return switch (law) {
            case Law.YesOrNo ignored -> 1 / (1 + Math.exp(-predictor));
            case Law.Count ignored -> Math.exp(predictor);
        };
    }

    static double logLikelihood(Law law, double y, double predictor) {
        return switch (law) {
            case Law.YesOrNo ignored ->
                y * predictor - Math.max(0, predictor) - Math.log1p(Math.exp(-Math.abs(predictor)));
            case Law.Count count -> negativeBinomial((int) y, Math.exp(predictor), count.size());
        };
    }

    private static double negativeBinomial(int y, double mean, double size) {
        double sum = -size * Math.log1p(mean / size) + y * Math.log(mean / (size + mean));
        for (int k = 0; k < y; k++) {
            sum += Math.log((size + k) / (k + 1));
        }
        return sum;
    }

    private static double residual(Law law, double y, double mean) {
        return switch (law) {
            case Law.YesOrNo ignored -> y - mean;
            case Law.Count count -> (y - mean) / (1 + mean / count.size());
        };
    }

    /** The expected information on the linear predictor. */
    private static double grip(Law law, double mean) {
        return switch (law) {
            case Law.YesOrNo ignored -> mean * (1 - mean);
            case Law.Count count -> mean / (1 + mean / count.size());
        };
    }

    /** Means of rows. */
    double[] means(double[][] x, int rows, Law law) {
        double[] row = new double[coefficients.length];
        double[] out = new double[rows];
        Arrays.setAll(out, r -> mean(law, predictor(x, coefficients, r, row)));
        return out;
    }

    /**
     * The covariance that allows rows of one cluster to hang together (Liang and Zeger 1986).
     *
     * @param cluster by row
     */
    double[][] clustered(Sample s, Law law, long[] cluster) {
        int k = coefficients.length;
        Map<Long, double[]> scores = new TreeMap<>();
        double[] row = new double[k];
        row[0] = 1;
        for (int r = 0; r < s.y().length; r++) {
            double mean = mean(law, predictor(s.x(), coefficients, r, row));
            double pull = s.weight()[r] * residual(law, s.y()[r], mean);
            double[] sum = scores.computeIfAbsent(cluster[r], c -> new double[k]);
            for (int a = 0; a < k; a++) {
                sum[a] += pull * row[a];
            }
        }
        double[][] out = new double[k][k];
        double small = scores.size() / Math.max(1, scores.size() - 1.0);
        for (double[] score : scores.values()) {
            double[] pulled = Matrices.times(covariance, score);
            for (int a = 0; a < k; a++) {
                for (int b = 0; b < k; b++) {
                    out[a][b] += small * pulled[a] * pulled[b];
                }
            }
        }
        return out;
    }
}
