package linchpin.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import linchpin.future.Keyed;

/**
 * Sobol indices of a probability that is only seen through noisy answers.
 *
 * <p>An answer at a point is {@code Q(x)} plus noise. Every product that the formulas need is taken between two replicates of
 * independent noise and averaged over all pairs of replicates, so noise adds variance to the estimates but no bias. Points
 * of one row may share noise within a replicate (common random numbers), which only helps.
 *
 * @param mean of Q over A and B
 * @param variance of Q, all factors moving
 * @param factors in the order of the design
 */
public record Indices(double mean, Estimate variance, List<Factor> factors) {

    private static final int REPETITIONS = 1000;
    private static final int EACH = 4;

    /**
     * What one factor does.
     *
     * @param total {@code V_Ti = E[Var(Q | all but x_i)]}, by Jansen (1999): half the mean squared difference of A and AB_i
     * @param share {@code S_Ti = V_Ti / V}
     * @param first {@code S_i = Var(E[Q | x_i]) / V}, by Saltelli et al. (2010): B times the difference of AB_i and A, B taken from
     *     the mean of the other rows
     * @param slope change of Q with one standard deviation of x_i, by the best line through the differences of A and AB_i
     */
    public record Factor(Estimate total, Estimate share, Estimate first, Estimate slope) {}

    /** Positions of the factors, the largest total effect first. */
    public List<Integer> order() {
        return IntStream.range(0, factors.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -factors.get(i).total().value()))
                .toList();
    }

    /**
     * @param answers by row, column and replicate: mean answers, at least two replicates
     */
    public static Indices of(Points points, double[][][] answers) {
        return new Sums(points, answers).indices();
    }

    /** {@code E[u] E[v]}, from noisy replicates of both: the mean product over all pairs of different replicates. */
    static double cross(double[] u, double[] v) {
        int k = u.length;
        double su = 0;
        double sv = 0;
        double same = 0;
        for (int a = 0; a < k; a++) {
            su += u[a];
            sv += v[a];
            same += u[a] * v[a];
        }
        return (su * sv - same) / (k * (k - 1.0));
    }

    /** What each row adds, so that a bootstrap repetition is a weighted sum. */
    private static final class Sums {

        private final Points points;
        private final double[][][] answers;
        private final int k;
        private final double[] squares;
        private final double[][] byA;
        private final double[][] alone;
        private final double[][] along;
        private final double[][] length;

        Sums(Points points, double[][][] answers) {
            this.points = points;
            this.answers = answers;
            k = points.factors();
            int rows = points.rows();
            squares = new double[rows];
            byA = new double[rows][k];
            alone = new double[rows][k];
            double all = 0;
            for (double[][] row : answers) {
                all += mean(row[Points.A]) + mean(row[Points.B]);
            }
            along = new double[rows][k];
            length = new double[rows][k];
            for (int r = 0; r < rows; r++) {
                double[] a = answers[r][Points.A];
                double[] b = answers[r][Points.B];
                double[] xa = points.at(r, Points.A);
                double[] xb = points.at(r, Points.B);
                squares[r] = cross(a, a) + cross(b, b);
                double others = (all - mean(a) - mean(b)) / (2 * (rows - 1));
                double[] centred = Arrays.stream(b).map(y -> y - others).toArray();
                for (int i = 0; i < k; i++) {
                    double[] fromA = minus(answers[r][Points.mixed(i)], a);
                    byA[r][i] = cross(fromA, fromA) / 2;
                    alone[r][i] = cross(centred, fromA);
                    along[r][i] = mean(fromA) * (xb[i] - xa[i]);
                    length[r][i] = (xb[i] - xa[i]) * (xb[i] - xa[i]);
                }
            }
        }

        private static double[] minus(double[] u, double[] v) {
            double[] d = new double[u.length];
            Arrays.setAll(d, a -> u[a] - v[a]);
            return d;
        }

        private static double mean(double[] x) {
            return Arrays.stream(x).average().orElse(0);
        }

        Indices indices() {
            int[] once = new int[points.rows()];
            Arrays.fill(once, 1);
            double[] found = statistics(once);
            double[][] repeated = new double[found.length][REPETITIONS];
            for (int t = 0; t < REPETITIONS; t++) {
                double[] again = statistics(resampled(t));
                for (int s = 0; s < found.length; s++) {
                    repeated[s][t] = again[s];
                }
            }
            var factors = new ArrayList<Factor>();
            for (int i = 0; i < k; i++) {
                int at = 2 + EACH * i;
                factors.add(new Factor(
                        Estimate.of(found[at], repeated[at]),
                        Estimate.of(found[at + 1], repeated[at + 1]),
                        Estimate.of(found[at + 2], repeated[at + 2]),
                        Estimate.of(found[at + 3], repeated[at + 3])));
            }
            return new Indices(found[0], Estimate.of(found[1], repeated[1]), List.copyOf(factors));
        }

        private int[] resampled(int repetition) {
            int rows = points.rows();
            int[] times = new int[rows];
            long key = Keyed.mix(Keyed.mix(points.seed(), 0xB0075), repetition);
            for (int r = 0; r < rows; r++) {
                times[(int) (Keyed.uniform(key, Keyed.Purpose.COUNT, r) * rows)]++;
            }
            return times;
        }

        /** Mean and variance, then of each factor its total, share, first and slope. */
        private double[] statistics(int[] times) {
            double[] out = new double[2 + EACH * k];
            double[] sum = new double[answers[0][0].length];
            double square = 0;
            double[] length = new double[k];
            int rows = points.rows();
            for (int r = 0; r < rows; r++) {
                for (int a = 0; a < sum.length && times[r] > 0; a++) {
                    sum[a] += times[r] * (answers[r][Points.A][a] + answers[r][Points.B][a]);
                }
                square += times[r] * squares[r];
                for (int i = 0; i < k; i++) {
                    int at = 2 + EACH * i;
                    out[at] += times[r] * byA[r][i] / rows;
                    out[at + 2] += times[r] * alone[r][i] / rows;
                    out[at + 3] += times[r] * along[r][i];
                    length[i] += times[r] * this.length[r][i];
                }
            }
            double n = 2.0 * rows;
            out[0] = mean(sum) / n;
            out[1] = square / n - (cross(sum, sum) - square) / (n * (n - 1));
            for (int i = 0; i < k; i++) {
                int at = 2 + EACH * i;
                out[at + 1] = out[at] / out[1];
                out[at + 2] /= out[1];
                out[at + 3] *= Points.SD / length[i];
            }
            return out;
        }
    }
}
