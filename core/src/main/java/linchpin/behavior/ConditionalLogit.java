package linchpin.behavior;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Choice among alternatives with probability proportional to {@code exp(offset + x·β + τ)} (McFadden 1974), fitted by
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
     * Choices to learn from. Every alternative has {@code dense} features and, where there are any, exactly one of
     * {@code effects}; the coefficients are those of the features, then the effects.
     */
    public static final class Data {

        /** Alternatives in a block, at most; small data take less. */
        private static final int MOST = 1 << 14;

        final int dense;
        private final int effects;
        final List<Block> blocks = new ArrayList<>();
        private int alternatives;
        private int choices;

        public Data(int dense) {
            this(dense, 0);
        }

        public Data(int dense, int effects) {
            this.dense = dense;
            this.effects = effects;
        }

        /** Adds a choice among {@code count} alternatives, whose features and offsets stand at the head of the arrays. */
        public void add(double[] x, double[] offset, int count, int pick, double w) {
            add(x, new int[0], offset, count, pick, w);
        }

        /** The same with the effect of each alternative. */
        public void add(double[] x, int[] effect, double[] offset, int count, int pick, double w) {
            if (effects > 0 && effect.length < count) {
                throw new IllegalArgumentException(
                        "The choice has %d alternatives and %d effects.\nMaybe the effects were left out."
                                .formatted(count, effect.length));
            }
            if (blocks.isEmpty() || !blocks.getLast().has(count)) {
                int room = Math.max(count, Math.clamp(alternatives, 256, MOST));
                blocks.add(new Block(room, room / Math.max(1, count) + 1, dense, effects > 0));
            }
            blocks.getLast().add(x, effect, offset, count, pick, w);
            alternatives += count;
            choices++;
        }

        public int choices() {
            return choices;
        }

        /** How many coefficients there are. */
        int width() {
            return dense + effects;
        }
    }

    /** Some of the choices; what is full is never copied. Alternative {@code a} has its features at {@code a * k}. */
    static final class Block {

        final double[] x;
        final int[] effect;
        final double[] offset;
        final int[] start;
        final int[] chosen;
        final double[] weight;
        private final int k;
        int choices;

        private Block(int alternatives, int choices, int k, boolean effects) {
            this.k = k;
            x = new double[alternatives * k];
            effect = new int[effects ? alternatives : 0];
            offset = new double[alternatives];
            start = new int[choices + 1];
            chosen = new int[choices];
            weight = new double[choices];
        }

        private boolean has(int count) {
            return choices < chosen.length && start[choices] + count <= offset.length;
        }

        private void add(double[] features, int[] effects, double[] offsets, int count, int pick, double w) {
            int from = start[choices];
            System.arraycopy(features, 0, x, from * k, count * k);
            System.arraycopy(offsets, 0, offset, from, count);
            if (effect.length > 0) {
                System.arraycopy(effects, 0, effect, from, count);
            }
            chosen[choices] = pick;
            weight[choices++] = w;
            start[choices] = from + count;
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
        return fit(data, names, prior, prior.mean());
    }

    /** The same from another start than the prior's mean: the maximum is one, but a near start finds it sooner. */
    public static Fit fit(Data data, List<String> names, Prior prior, double[] start) {
        int k = data.width();
        double[] beta = start.clone();
        var sums = new LogitSums(data, true);
        double[] information = Objects.requireNonNull(sums.information);
        double value = penalised(sums, data, beta, prior);
        for (int it = 0; it < ITERATIONS; it++) {
            double[] gradient = sums.gradient.clone();
            double[] step = new Definite(information, k).solve(gradient);
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
                next = penalised(sums, data, trial, prior);
                scale /= 2;
            } while (!(next >= value) && decrement > CLOSE && scale > 1e-10);
            beta = trial;
            value = next;
            if (decrement < TOLERANCE) {
                break;
            }
        }
        double[][] covariance = new Definite(information, k).inverse();
        return new Fit(names, beta, covariance, logLikelihood(data, beta), total(data));
    }

    /**
     * Covariance of the dense coefficients that holds where choices of one cluster hang together.
     *
     * @param cluster of each choice, in the order in which they were added, from 0
     */
    public static double[][] clustered(Data data, Fit fit, int[] cluster) {
        return new LogitClusters(data, fit, cluster).covariance();
    }

    /** Log-likelihood without the prior. */
    public static double logLikelihood(Data data, double[] beta) {
        var sums = new LogitSums(data, false);
        sums.sum(data, beta);
        return sums.value;
    }

    private static double total(Data data) {
        double sum = 0;
        for (Block block : data.blocks) {
            for (int c = 0; c < block.choices; c++) {
                sum += block.weight[c];
            }
        }
        return sum;
    }

    /** The sums of the data, and of the prior on top. */
    private static double penalised(LogitSums sums, Data data, double[] beta, Prior prior) {
        sums.sum(data, beta);
        int k = beta.length;
        double[] information = Objects.requireNonNull(sums.information);
        double value = sums.value;
        for (int f = 0; f < k; f++) {
            double sd = prior.sd()[f];
            if (sd < Double.POSITIVE_INFINITY) {
                double z = (beta[f] - prior.mean()[f]) / sd;
                value -= z * z / 2;
                sums.gradient[f] -= z / sd;
                information[f * k + f] += 1 / (sd * sd);
            }
        }
        return value;
    }
}
