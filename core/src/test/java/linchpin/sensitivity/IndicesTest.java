package linchpin.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import linchpin.future.Interval;
import linchpin.future.Keyed;
import org.junit.jupiter.api.Test;

/**
 * The estimator on functions whose indices are known, seen only through yes or no: {@code y ~ Bernoulli(p(x))}.
 *
 * <p>Means over {@link #REPEATS} independent designs must lie within 4 standard errors of the truth (α below 0.0001 for each
 * figure, 0.002 for all). Intervals must hold it as often as 95 % would, by the binomial law at α = 0.0001.
 */
class IndicesTest {

    private static final int REPEATS = 60;
    private static final int ROWS = 200;
    private static final int BRANCHES = 12;
    private static final double ALPHA_WIDTH = 4;

    /** Ishigami and Homma (1990): a = 7, b = 0.1, scaled to lie in [0, 1]. */
    private static double ishigami(double[] u) {
        double s = Math.sin(Math.PI * u[0]);
        double t = Math.sin(Math.PI * u[1]);
        double y = s + 7 * t * t + 0.1 * Math.pow(Math.PI * u[2], 4) * s;
        return (y + 11) / ISHIGAMI_SCALE;
    }

    private static final double ISHIGAMI_SCALE = 29;

    private static final double[] G = {0, 1, 4.5, 9};

    /** Sobol's g function with a = 0, 1, 4.5, 9, divided by its maximum. */
    private static double sobol(double[] u) {
        double product = 1;
        for (int i = 0; i < u.length; i++) {
            double x = (u[i] + 1) / 2;
            product *= (Math.abs(4 * x - 2) + G[i]) / (1 + G[i]) / most(i);
        }
        return product;
    }

    private static double most(int i) {
        return (2 + G[i]) / (1 + G[i]);
    }

    @Test
    void totalEffectsOfIshigamiAreFoundThroughBernoulliNoise() {
        double pi4 = Math.pow(Math.PI, 4);
        double v1 = 0.5 * Math.pow(1 + 0.1 * pi4 / 5, 2);
        double v2 = 49.0 / 8;
        double v13 = 0.01 * pi4 * pi4 * 8 / 225;
        double scale = ISHIGAMI_SCALE * ISHIGAMI_SCALE;
        check(3, IndicesTest::ishigami, (v1 + v2 + v13) / scale, new double[] {
            (v1 + v13) / scale, v2 / scale, v13 / scale
        });
    }

    @Test
    void totalEffectsOfTheGFunctionAreFoundThroughBernoulliNoise() {
        double scale = 1;
        double all = 1;
        double[] parts = new double[G.length];
        for (int i = 0; i < G.length; i++) {
            parts[i] = 1 / (3 * (1 + G[i]) * (1 + G[i]));
            all *= 1 + parts[i];
            scale *= most(i) * most(i);
        }
        double[] totals = new double[G.length];
        for (int i = 0; i < G.length; i++) {
            totals[i] = parts[i] * all / (1 + parts[i]) / scale;
        }
        check(G.length, IndicesTest::sobol, (all - 1) / scale, totals);
    }

    @Test
    void chanceAloneMakesNobodyTheLinchpin() {
        check(5, u -> 0.3, 0, new double[5]);
    }

    @Test
    void withoutReplicatesChanceWouldMakeEveryoneTheLinchpin() {
        var points = new Points(1, 5, ROWS);
        double[][][] y = answers(points, u -> 0.3);
        double naive = 0;
        for (double[][] row : y) {
            double d = mean(row[Points.A]) - mean(row[Points.mixed(0)]);
            naive += d * d / 2 / ROWS;
        }
        // p (1 - p) / branches, as the two points do not share their noise here
        assertThat(naive).isCloseTo(0.3 * 0.7 / BRANCHES, within(0.006));
    }

    @Test
    void aLineIsFirstOrderAndItsSlopeIsThatOfOneStandardDeviation() {
        var points = new Points(5, 2, 4000);
        Indices found = Indices.of(points, answers(points, u -> 0.5 + 0.3 * u[0]));

        var moves = found.factors().getFirst();
        assertThat(moves.slope().value()).isCloseTo(0.3 * Points.SD, within(0.01));
        assertThat(moves.first().value()).isCloseTo(1, within(0.1));
        assertThat(moves.share().value()).isCloseTo(1, within(0.1));
        assertThat(found.factors().getLast().slope().value()).isCloseTo(0, within(0.01));
        assertThat(found.mean()).isCloseTo(0.5, within(0.01));
    }

    @Test
    void theCrossProductIgnoresNoiseThatBothSharesHaveInOneReplicate() {
        assertThat(Indices.cross(new double[] {1, 0}, new double[] {1, 0})).isZero();
        assertThat(Indices.cross(new double[] {1, 3}, new double[] {2, 4})).isEqualTo((1 * 4 + 3 * 2) / 2.0);
    }

    private static void check(int factors, ToDoubleFunction<double[]> p, double variance, double[] totals) {
        int figures = totals.length + 1;
        double[] sum = new double[figures];
        double[] square = new double[figures];
        int[] held = new int[figures];
        for (int t = 0; t < REPEATS; t++) {
            var points = new Points(100 + t, factors, ROWS);
            Indices found = Indices.of(points, answers(points, p));
            for (int f = 0; f < figures; f++) {
                Estimate e =
                        f == 0 ? found.variance() : found.factors().get(f - 1).total();
                double truth = f == 0 ? variance : totals[f - 1];
                sum[f] += e.value();
                square[f] += e.value() * e.value();
                Interval i = e.interval();
                held[f] += i.low() <= truth && truth <= i.high() ? 1 : 0;
            }
        }
        for (int f = 0; f < figures; f++) {
            double truth = f == 0 ? variance : totals[f - 1];
            double mean = sum[f] / REPEATS;
            double error = Math.sqrt((square[f] / REPEATS - mean * mean) / (REPEATS - 1));
            assertThat(mean).as("figure %d", f).isCloseTo(truth, within(ALPHA_WIDTH * error));
            // fewer than 49 of 60 would have probability 0.00006 at 95 %
            assertThat(held[f]).as("intervals that hold figure %d", f).isGreaterThanOrEqualTo(49);
        }
    }

    /** Each replicate is one branch; its luck differs by point. */
    private static double[][][] answers(Points points, ToDoubleFunction<double[]> p) {
        double[][][] y = new double[points.rows()][points.columns()][BRANCHES];
        for (int r = 0; r < y.length; r++) {
            for (int c = 0; c < y[r].length; c++) {
                double chance = p.applyAsDouble(points.at(r, c));
                for (int b = 0; b < BRANCHES; b++) {
                    long key = Keyed.mix(Keyed.mix(points.luck(r), c), b);
                    y[r][c][b] = Keyed.uniform(key, Keyed.Purpose.COUNT, 0) < chance ? 1 : 0;
                }
            }
        }
        return y;
    }

    private static double mean(double[] x) {
        double sum = 0;
        for (double v : x) {
            sum += v;
        }
        return sum / x.length;
    }
}
