package linchpin.future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What branches dealt to draws say of chance and of parameters. */
class IntervalsTest {

    private static final int DRAWS = 400;
    private static final int RUNS = 4000;

    @Test
    void bothKindsOfVarianceComeBack() {
        Grouped g = Grouped.of(branches(0.5, 2, new Random(3)), DRAWS);

        assertThat(g.betweenVariance()).isCloseTo(0.25, within(0.15));
        assertThat(g.monteCarloVariance()).isCloseTo((0.25 + 4 / 10.0) / DRAWS, within(0.0003));
        assertThat(g.byDraw()).hasSize(DRAWS);
    }

    @Test
    void withoutASpreadBetweenDrawsNoneIsInvented() {
        double sum = 0;
        for (int seed = 0; seed < 20; seed++) {
            sum += Grouped.of(branches(0, 2, new Random(seed)), DRAWS).betweenVariance();
        }

        assertThat(sum / 20).isLessThan(0.05);
    }

    /** What chance could hide is not called zero: the error of a between-variance of 0.4 by 400 draws is 0.028. */
    @Test
    void whereChanceCouldHideASpreadTheTotalIntervalIsTheWider() {
        for (int seed = 0; seed < 20; seed++) {
            Grouped g = Grouped.of(branches(0, 2, new Random(seed)), DRAWS);
            Effect e = effect(branches(0, 2, new Random(seed)));

            assertThat(g.betweenVariance()).isBetween(0.004, 0.12);
            assertThat(width(e.total())).isGreaterThan(1.5 * width(e.monteCarlo()));
        }
    }

    /** Each of 200 tables holds 20 null effects; at 5 % a table errs about 10 times, and more than 20 times once in 1,000. */
    @Test
    void manyNullEffectsComparedAtOnceSeldomPass() {
        var random = new Random(23);
        int tables = 0;
        int alone = 0;
        for (int t = 0; t < 200; t++) {
            var family = new ArrayList<Effect>();
            for (int e = 0; e < 20; e++) {
                double value = random.nextGaussian();
                var interval = new Interval(value - 1.96, value + 1.96);
                family.add(new Effect(
                        value,
                        interval,
                        interval,
                        2.8,
                        new Effect.Costliest("none", 0),
                        false,
                        interval.excludesZero()));
            }
            alone += family.stream().anyMatch(Effect::distinguishable) ? 1 : 0;
            tables += Effect.corrected(family).stream().anyMatch(Effect::distinguishable) ? 1 : 0;
        }

        assertThat(tables).isBetween(1, 20);
        assertThat(alone).isGreaterThan(100);
    }

    @Test
    void aLargeEffectIsToldAmongManyNullOnesAndAnIdenticalOneNever() {
        Effect large = effect(branches(0, 1, new Random(1)), 2);
        Effect none = Effect.of(new double[RUNS], new double[RUNS], DRAWS, List.of());
        var told = Effect.corrected(List.of(none, large, none, none));

        assertThat(told).extracting(Effect::distinguishable).containsExactly(false, true, false, false);
    }

    /** More runs of the same draws narrow the one interval and leave the other. */
    @Test
    void runsNarrowMonteCarloAndNotTheTotal() {
        Effect few = effect(branches(1, 3, 2 * DRAWS, new Random(5)));
        Effect many = effect(branches(1, 3, 100 * DRAWS, new Random(5)));

        assertThat(width(many.total())).isGreaterThan(0.7 * width(few.total()));
        assertThat(width(many.monteCarlo())).isLessThan(0.7 * width(few.monteCarlo()));
        assertThat(width(many.total())).isGreaterThan(3 * width(many.monteCarlo()));
        assertThat(many.detectable()).isGreaterThan(width(many.total()) / 2);
    }

    @Property
    void aSpreadOfZeroIsNeverPrinted(
            @ForAll @IntRange(min = 0, max = 1) int value, @ForAll @IntRange(min = 2, max = 50) int draws) {
        double[] hits = new double[4 * draws];
        java.util.Arrays.fill(hits, value);
        Probability p = Probability.of(hits, draws);

        assertThat(p.value()).isEqualTo(value);
        assertThat(width(p.monteCarlo())).isPositive();
        assertThat(width(p.total())).isGreaterThanOrEqualTo(width(p.monteCarlo()) - 1e-12);
        assertThat(width(Effect.of(hits, hits, draws, List.of()).total())).isPositive();
    }

    @Property
    void aProbabilityLiesInsideItsIntervals(@ForAll @DoubleRange(min = 0, max = 1) double p, @ForAll Random random) {
        double[] hits = random.doubles(RUNS).map(u -> u < p ? 1 : 0).toArray();
        Probability found = Probability.of(hits, DRAWS);

        assertThat(found.value())
                .isBetween(found.monteCarlo().low(), found.monteCarlo().high());
        assertThat(found.total().low()).isBetween(0.0, found.monteCarlo().low() + 1e-9);
        assertThat(found.total().high()).isBetween(found.monteCarlo().high() - 1e-9, 1.0);
        assertThat(found.runs()).isEqualTo(RUNS);
    }

    /** Of 400 intervals at 95 %, fewer than 366 would cover the truth once in 1,000 seeds; 0.2 of a percent for the beta law. */
    @Test
    void monteCarloIntervalsCover() {
        var random = new Random(17);
        int covered = 0;
        for (int rep = 0; rep < 400; rep++) {
            double[] hits = random.doubles(500).map(u -> u < 0.3 ? 1 : 0).toArray();
            Interval i = Probability.of(hits, 100).monteCarlo();
            covered += i.low() <= 0.3 && 0.3 <= i.high() ? 1 : 0;
        }

        assertThat(covered).isBetween(362, 396);
    }

    @Test
    void identicalArmsAreIdenticalAndNothingElseIs() {
        double[] x = branches(1, 1, new Random(1));
        double[] y = x.clone();
        y[7] += 1;

        assertThat(Effect.of(x, x, DRAWS, List.of()).identical()).isTrue();
        assertThat(Effect.of(x, x, DRAWS, List.of()).distinguishable()).isFalse();
        assertThat(Effect.of(y, x, DRAWS, List.of()).identical()).isFalse();
    }

    @Test
    void theCostliestDrawIsTheOneThatMovesTheResult() {
        var random = new Random(2);
        List<Map<String, Double>> drawn = new ArrayList<>();
        double[] with = new double[RUNS];
        for (int g = 0; g < DRAWS; g++) {
            double kappa = random.nextGaussian();
            drawn.add(Map.of("kappa", kappa, "other", random.nextGaussian()));
            for (int b = g; b < RUNS; b += DRAWS) {
                with[b] = -kappa + random.nextGaussian();
            }
        }
        Effect effect = Effect.of(with, new double[RUNS], DRAWS, drawn);

        assertThat(effect.costliest().name()).isEqualTo("kappa");
        assertThat(effect.costliest().share()).isGreaterThan(0.7);
        assertThat(Drivers.of(with, DRAWS, drawn).getFirst().sign()).isEqualTo(-1);
        assertThat(effect(branches(0, 1, new Random(1))).costliest().name()).isEqualTo("none");
    }

    @Test
    void absurdDesignsAreRefused() {
        assertThatThrownBy(() -> new Design(7, 100, 200, 18, 1)).hasMessageContaining("as many runs as draws");
        assertThatThrownBy(() -> new Design(7, 1, 1, 18, 1)).hasMessageContaining("at least 2 runs (1)");
        assertThatThrownBy(() -> new Design(7, 100, 20, 0, 1))
                .hasMessage("The horizon (0 months) must lie between 1 and 120 months.\nMaybe it was meant in days.");
        assertThatThrownBy(() -> new Design(7, 100, 20, 547, 1)).hasMessageContaining("547 months");
    }

    private static Effect effect(double[] difference, double shift) {
        return effect(java.util.Arrays.stream(difference).map(x -> x + shift).toArray());
    }

    private static Effect effect(double[] difference) {
        return Effect.of(difference, new double[difference.length], DRAWS, List.of());
    }

    private static double[] branches(double between, double within, Random random) {
        return branches(between, within, RUNS, random);
    }

    private static double[] branches(double between, double within, int runs, Random random) {
        double[] means =
                random.doubles(DRAWS).map(u -> between * random.nextGaussian()).toArray();
        double[] x = new double[runs];
        for (int b = 0; b < runs; b++) {
            x[b] = means[b % DRAWS] + within * random.nextGaussian();
        }
        return x;
    }

    private static double width(Interval interval) {
        return interval.high() - interval.low();
    }
}
