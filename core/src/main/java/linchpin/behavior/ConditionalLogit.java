package linchpin.behavior;

import java.util.Arrays;
import java.util.List;
import org.ojalgo.matrix.decomposition.Cholesky;
import org.ojalgo.matrix.store.R064Store;

/**
 * Choice among alternatives with probability proportional to {@code exp(offset + x·β)} (McFadden 1974), fitted by
 * Newton's method with step halving and independent normal priors.
 */
public final class ConditionalLogit {

    private static final int ITERATIONS = 100;
    private static final double TOLERANCE = 1e-9;

    /** So close to the maximum a full step squares the error, while the gain drowns in rounding. */
    private static final double CLOSE = 1e-6;

    private ConditionalLogit() {}

    /**
     * A fitted choice.
     *
     * @param names of the coefficients
     * @param coefficients maximum of the penalised likelihood
     * @param covariance inverse of the negative Hessian there, by rows
     * @param logLikelihood without the prior
     * @param choices how many choices were seen, weighted
     */
    public record Fit(
            List<String> names, double[] coefficients, double[][] covariance, double logLikelihood, double choices) {

        public double coefficient(String name) {
            return coefficients[names.indexOf(name)];
        }

        public double standardError(String name) {
            int k = names.indexOf(name);
            return Math.sqrt(covariance[k][k]);
        }
    }

    /**
     * Choices to learn from, in one flat array: alternative {@code m} of choice {@code c} has its features at
     * {@code (start[c] + m) * width}.
     */
    public static final class Data {
        private final int width;
        private double[] features = new double[1 << 12];
        private double[] offsets = new double[1 << 8];
        private int[] start = new int[1 << 8];
        private int[] chosen = new int[1 << 8];
        private double[] weight = new double[1 << 8];
        private int alternatives;
        private int choices;

        public Data(int width) {
            this.width = width;
        }

        /** Adds a choice among {@code count} alternatives, whose features and offsets stand at the head of the arrays. */
        public void add(double[] x, double[] offset, int count, int pick, double w) {
            if (choices + 2 > start.length) {
                start = Arrays.copyOf(start, 2 * start.length);
                chosen = Arrays.copyOf(chosen, 2 * chosen.length);
                weight = Arrays.copyOf(weight, 2 * weight.length);
            }
            while ((alternatives + count) * width > features.length) {
                features = Arrays.copyOf(features, 2 * features.length);
            }
            while (alternatives + count > offsets.length) {
                offsets = Arrays.copyOf(offsets, 2 * offsets.length);
            }
            System.arraycopy(x, 0, features, alternatives * width, count * width);
            System.arraycopy(offset, 0, offsets, alternatives, count);
            start[choices] = alternatives;
            chosen[choices] = pick;
            weight[choices] = w;
            alternatives += count;
            choices++;
            start[choices] = alternatives;
        }

        public int choices() {
            return choices;
        }
    }

    /** Normal priors; an infinite sd means none. */
    public record Prior(double[] mean, double[] sd) {
        public static Prior none(int width) {
            double[] sd = new double[width];
            Arrays.fill(sd, Double.POSITIVE_INFINITY);
            return new Prior(new double[width], sd);
        }
    }

    public static Fit fit(Data data, List<String> names, Prior prior) {
        int k = data.width;
        double[] beta = prior.mean().clone();
        double[] gradient = new double[k];
        double[] information = new double[k * k];
        double value = evaluate(data, beta, gradient, information, prior);
        for (int it = 0; it < ITERATIONS; it++) {
            double[] step = solve(information, gradient, k);
            double decrement = 0;
            for (int a = 0; a < k; a++) {
                decrement += step[a] * gradient[a];
            }
            double scale = 1;
            double[] trial = new double[k];
            double next;
            do {
                for (int a = 0; a < k; a++) {
                    trial[a] = beta[a] + scale * step[a];
                }
                next = evaluate(data, trial, gradient, information, prior);
                scale /= 2;
            } while (!(next >= value) && decrement > CLOSE && scale > 1e-10);
            beta = trial;
            value = next;
            if (decrement < TOLERANCE) {
                break;
            }
        }
        evaluate(data, beta, gradient, information, prior);
        return new Fit(names, beta, inverse(information, k), logLikelihood(data, beta), total(data));
    }

    /** Log-likelihood without the prior. */
    public static double logLikelihood(Data data, double[] beta) {
        return evaluate(data, beta, new double[data.width], null, Prior.none(data.width));
    }

    private static double total(Data data) {
        double sum = 0;
        for (int c = 0; c < data.choices; c++) {
            sum += data.weight[c];
        }
        return sum;
    }

    private static double evaluate(
            Data d,
            double[] beta,
            double[] gradient,
            double @org.jspecify.annotations.Nullable [] information,
            Prior prior) {
        int k = d.width;
        Arrays.fill(gradient, 0);
        if (information != null) {
            Arrays.fill(information, 0);
        }
        double value = 0;
        double[] p = new double[64];
        double[] mean = new double[k];
        for (int c = 0; c < d.choices; c++) {
            int from = d.start[c];
            int m = d.start[c + 1] - from;
            if (p.length < m) {
                p = new double[2 * m];
            }
            double max = Double.NEGATIVE_INFINITY;
            for (int a = 0; a < m; a++) {
                double u = d.offsets[from + a];
                int row = (from + a) * k;
                for (int f = 0; f < k; f++) {
                    u += beta[f] * d.features[row + f];
                }
                p[a] = u;
                max = Math.max(max, u);
            }
            double sum = 0;
            double pick = p[d.chosen[c]] - max;
            for (int a = 0; a < m; a++) {
                p[a] = Math.exp(p[a] - max);
                sum += p[a];
            }
            double w = d.weight[c];
            value += w * (pick - Math.log(sum));
            Arrays.fill(mean, 0);
            for (int a = 0; a < m; a++) {
                p[a] /= sum;
                int row = (from + a) * k;
                for (int f = 0; f < k; f++) {
                    mean[f] += p[a] * d.features[row + f];
                }
            }
            int chosen = (from + d.chosen[c]) * k;
            for (int f = 0; f < k; f++) {
                gradient[f] += w * (d.features[chosen + f] - mean[f]);
            }
            if (information != null) {
                addCovariance(d.features, from, m, k, p, mean, w, information);
            }
        }
        for (int f = 0; f < k; f++) {
            double sd = prior.sd()[f];
            if (sd < Double.POSITIVE_INFINITY) {
                double z = (beta[f] - prior.mean()[f]) / sd;
                value -= z * z / 2;
                gradient[f] -= z / sd;
                if (information != null) {
                    information[f * k + f] += 1 / (sd * sd);
                }
            }
        }
        return value;
    }

    private static void addCovariance(
            double[] x, int from, int m, int k, double[] p, double[] mean, double w, double[] information) {
        double[] centred = new double[k];
        for (int a = 0; a < m; a++) {
            int row = (from + a) * k;
            double pw = p[a] * w;
            if (pw < 1e-14) {
                continue;
            }
            for (int f = 0; f < k; f++) {
                centred[f] = x[row + f] - mean[f];
            }
            for (int f = 0; f < k; f++) {
                double cf = pw * centred[f];
                if (cf == 0) {
                    continue;
                }
                int at = f * k;
                for (int g = 0; g < k; g++) {
                    information[at + g] += cf * centred[g];
                }
            }
        }
    }

    static double[] solve(double[] matrix, double[] rhs, int k) {
        Cholesky<Double> cholesky = Cholesky.R064.make(k, k);
        R064Store a = R064Store.FACTORY.make(k, k);
        for (int f = 0; f < k; f++) {
            for (int g = 0; g < k; g++) {
                a.set(f, g, matrix[f * k + g] + (f == g ? 1e-9 : 0));
            }
        }
        cholesky.decompose(a);
        R064Store b = R064Store.FACTORY.make(k, 1);
        for (int f = 0; f < k; f++) {
            b.set(f, 0, rhs[f]);
        }
        var x = cholesky.getSolution(b);
        double[] out = new double[k];
        for (int f = 0; f < k; f++) {
            out[f] = x.doubleValue(f, 0);
        }
        return out;
    }

    static double[][] inverse(double[] matrix, int k) {
        double[][] out = new double[k][k];
        double[] unit = new double[k];
        for (int g = 0; g < k; g++) {
            Arrays.fill(unit, 0);
            unit[g] = 1;
            double[] column = solve(matrix, unit, k);
            for (int f = 0; f < k; f++) {
                out[f][g] = column[f];
            }
        }
        return out;
    }
}
