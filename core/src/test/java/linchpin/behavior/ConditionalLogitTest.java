package linchpin.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ConditionalLogitTest {

    private static final List<String> ONE = List.of("x");

    /** With one yes-or-no feature, the estimate is the log-odds and its variance 1/yes + 1/no. */
    @Property
    void aBinaryChoiceGivesTheLogOdds(
            @ForAll @IntRange(min = 1, max = 500) int yes, @ForAll @IntRange(min = 1, max = 500) int no) {
        var fit = ConditionalLogit.fit(binary(yes, no, 0), ONE, ConditionalLogit.Prior.none(1));

        assertThat(fit.coefficient("x")).isCloseTo(Math.log((double) yes / no), within(1e-9));
        assertThat(fit.standardError("x")).isCloseTo(Math.sqrt(1.0 / yes + 1.0 / no), within(1e-7));
        assertThat(fit.logLikelihood())
                .isCloseTo(
                        yes * Math.log((double) yes / (yes + no)) + no * Math.log((double) no / (yes + no)),
                        within(1e-9 * (yes + no)));
        assertThat(fit.choices()).isEqualTo(yes + no);
    }

    @Property
    void anOffsetIsAddedToTheUtility(@ForAll @DoubleRange(min = -3, max = 3) double offset) {
        var fit = ConditionalLogit.fit(binary(30, 20, offset), ONE, ConditionalLogit.Prior.none(1));

        assertThat(fit.coefficient("x")).isCloseTo(Math.log(1.5) - offset, within(1e-9));
    }

    @Test
    void weightsCountLikeCopies() {
        var weighted = new ConditionalLogit.Data(1);
        double[] x = {1, 0};
        weighted.add(x, new double[2], 2, 0, 7.5);
        weighted.add(x, new double[2], 2, 1, 2.5);
        var fit = ConditionalLogit.fit(weighted, ONE, ConditionalLogit.Prior.none(1));

        assertThat(fit.coefficient("x")).isCloseTo(Math.log(3), within(1e-9));
        assertThat(fit.choices()).isEqualTo(10);
        assertThat(fit.logLikelihood()).isCloseTo(7.5 * Math.log(0.75) + 2.5 * Math.log(0.25), within(1e-12));
    }

    /** At the maximum, the pull of the data equals the pull of the prior. */
    @Property
    void aPriorPullsTowardsItsMean(
            @ForAll @IntRange(min = 1, max = 60) int yes,
            @ForAll @DoubleRange(min = -2, max = 2) double mean,
            @ForAll @DoubleRange(min = 0.05, max = 5) double sd) {
        double free = Math.log(yes / 10.0);
        var prior = new ConditionalLogit.Prior(new double[] {mean}, new double[] {sd});
        double beta = ConditionalLogit.fit(binary(yes, 10, 0), ONE, prior).coefficient("x");

        assertThat(beta).isBetween(Math.min(free, mean) - 1e-9, Math.max(free, mean) + 1e-9);
        double p = 1 / (1 + Math.exp(-beta));
        assertThat(yes - (yes + 10) * p).isCloseTo((beta - mean) / (sd * sd), within(1e-6));
    }

    @Test
    void aPriorGivesAnAnswerWhereTheDataGiveNone() {
        var prior = new ConditionalLogit.Prior(new double[] {0.3}, new double[] {0.5});

        var nothing = ConditionalLogit.fit(new ConditionalLogit.Data(1), ONE, prior);
        assertThat(nothing.coefficient("x")).isEqualTo(0.3);
        assertThat(nothing.standardError("x")).isCloseTo(0.5, within(1e-9));

        var onlyYes = ConditionalLogit.fit(binary(50, 0, 0), ONE, prior);
        assertThat(onlyYes.coefficient("x")).isBetween(0.3, 3.0);
    }

    /**
     * One alternative of 83 stands out and is chosen half the time. From 0 a full Newton step lands near 41, where the
     * information has vanished and the next one would go to minus infinity.
     */
    @Test
    void stepHalvingSavesNewtonFromItsFirstStep() {
        var data = new ConditionalLogit.Data(1);
        double[] x = new double[83];
        x[7] = 1;
        for (int c = 0; c < 40; c++) {
            data.add(x, new double[83], 83, c % 2 == 0 ? 7 : 8, 1);
        }
        var fit = ConditionalLogit.fit(data, ONE, ConditionalLogit.Prior.none(1));

        assertThat(fit.coefficient("x")).isCloseTo(Math.log(82), within(1e-9));
    }

    /**
     * Known coefficients come back within four standard errors. For one seed this is a fixed fact; over seeds a right
     * program would fail with probability 3 · 6.3e-5 = 2e-4 each, that is, 1e-3 in all.
     */
    @Test
    void knownCoefficientsComeBack() {
        double[] truth = {1.2, -0.7, 0.4};
        for (int seed = 0; seed < 5; seed++) {
            var fit = ConditionalLogit.fit(
                    choices(truth, 2000, seed), List.of("a", "b", "c"), ConditionalLogit.Prior.none(3));
            for (int f = 0; f < 3; f++) {
                double error = Math.sqrt(fit.covariance()[f][f]);
                assertThat(error).isLessThan(0.1);
                assertThat(fit.coefficients()[f]).isCloseTo(truth[f], within(4 * error));
            }
        }
    }

    @Test
    void theEstimateIsTheHighestPointAround() {
        double[] truth = {1.2, -0.7, 0.4};
        var data = choices(truth, 300, 11);
        var fit = ConditionalLogit.fit(data, List.of("a", "b", "c"), ConditionalLogit.Prior.none(3));
        double best = ConditionalLogit.logLikelihood(data, fit.coefficients());

        assertThat(best).isEqualTo(fit.logLikelihood());
        for (int f = 0; f < 3; f++) {
            for (double step : new double[] {-1e-3, 1e-3}) {
                double[] beside = fit.coefficients().clone();
                beside[f] += step;
                assertThat(ConditionalLogit.logLikelihood(data, beside)).isLessThan(best);
            }
        }
    }

    /** Five alternatives with normal features; the chosen one has the highest utility plus Gumbel noise. */
    private static ConditionalLogit.Data choices(double[] truth, int count, long seed) {
        var random = new Random(seed);
        var data = new ConditionalLogit.Data(truth.length);
        for (int c = 0; c < count; c++) {
            double[] x = new double[5 * truth.length];
            int pick = 0;
            double highest = Double.NEGATIVE_INFINITY;
            for (int a = 0; a < 5; a++) {
                double u = -Math.log(-Math.log(random.nextDouble()));
                for (int f = 0; f < truth.length; f++) {
                    x[a * truth.length + f] = random.nextGaussian();
                    u += truth[f] * x[a * truth.length + f];
                }
                pick = u > highest ? a : pick;
                highest = Math.max(highest, u);
            }
            data.add(x, new double[5], 5, pick, 1);
        }
        return data;
    }

    private static ConditionalLogit.Data binary(int yes, int no, double offset) {
        var data = new ConditionalLogit.Data(1);
        for (int c = 0; c < yes + no; c++) {
            data.add(new double[] {1, 0}, new double[] {offset, 0}, 2, c < yes ? 0 : 1, 1);
        }
        return data;
    }
}
