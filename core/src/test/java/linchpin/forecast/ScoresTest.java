package linchpin.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import linchpin.future.Interval;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ScoresTest {

    /** Whoever believes {@code truth} expects the best score from saying so. */
    @Property
    void honestyPays(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double truth,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double said) {
        double honest = truth * Scores.brier(truth, true) + (1 - truth) * Scores.brier(truth, false);
        double other = truth * Scores.brier(said, true) + (1 - truth) * Scores.brier(said, false);
        assertThat(honest).isLessThanOrEqualTo(other + 1e-12);

        double honestLog = truth * Scores.log(truth, true) + (1 - truth) * Scores.log(truth, false);
        double otherLog = truth * Scores.log(said, true) + (1 - truth) * Scores.log(said, false);
        assertThat(honestLog).isGreaterThanOrEqualTo(otherLog - 1e-12);
    }

    @Test
    void certaintyIsPerfectOrRuinous() {
        assertThat(Scores.brier(1, true)).isZero();
        assertThat(Scores.brier(0, true)).isEqualTo(1);
        assertThat(Scores.log(1, true)).isZero();
        assertThat(Scores.log(0, true)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    /** A point forecast is scored by its distance; two points by the kernel form E|X − y| − E|X − X'| / 2. */
    @Test
    void theRankedScoreOfCountsHasItsKernelForm() {
        assertThat(Scores.crps(new double[] {0, 0, 1}, 7)).isEqualTo(5);
        assertThat(Scores.crps(new double[] {0, 0, 1}, 2)).isZero();
        assertThat(Scores.crps(new double[] {0, 0, 1}, 0)).isEqualTo(2);
        assertThat(Scores.crps(new double[] {0.5, 0, 0, 0, 0.5}, 0)).isCloseTo(2 - 1, within(1e-12));
        assertThat(Scores.crps(new double[] {0.5, 0, 0, 0, 0.5}, 6)).isCloseTo(4 - 1, within(1e-12));
    }

    @Property
    void whatIsMissingLiesAtTheLastCount(@ForAll @IntRange(max = 12) int count, @ForAll Random random) {
        double[] whole = random.doubles(5).toArray();
        double sum = Arrays.stream(whole).sum();
        Arrays.setAll(whole, k -> whole[k] / sum);
        double[] cut = whole.clone();
        cut[4] /= 3;

        assertThat(Scores.crps(cut, count)).isCloseTo(Scores.crps(whole, count), within(1e-12));
    }

    @Test
    void theRankedScoreOfAYesOrNoIsItsBrierScore() {
        assertThat(Scores.crps(new double[] {0.7, 0.3}, 1)).isCloseTo(Scores.brier(0.3, true), within(1e-12));
        assertThat(Scores.crps(new double[] {0.7, 0.3}, 0)).isCloseTo(Scores.brier(0.3, false), within(1e-12));
    }

    /** Where all forecasts of a bin are alike, the parts add up to the Brier score (Murphy 1973). */
    @Property
    void thePartsOfTheBrierScoreAddUp(@ForAll Random random, @ForAll @IntRange(min = 5, max = 300) int n) {
        double[] forecast =
                random.doubles(n).map(u -> Math.floor(10 * u) / 10 + 0.05).toArray();
        boolean[] happened = new boolean[n];
        double brier = 0;
        for (int f = 0; f < n; f++) {
            happened[f] = random.nextInt(3) == 0;
            brier += Scores.brier(forecast[f], happened[f]) / n;
        }
        Reliability parts = Reliability.of(forecast, happened);

        assertThat(parts.reliability() - parts.resolution() + parts.uncertainty())
                .isCloseTo(brier, within(1e-9));
        assertThat(parts.bins().stream().mapToInt(Reliability.Bin::count).sum()).isEqualTo(n);
    }

    /** Of 60 calibrated records, 54 on average lie wholly inside a band of 90 %; fewer than 43 once in 10,000 seeds. */
    @Test
    void theBandCoversAllBinsAtOnce() {
        var random = new Random(12);
        int inside = 0;
        for (int rep = 0; rep < 60; rep++) {
            double[] forecast = random.doubles(150).toArray();
            boolean[] happened = new boolean[150];
            for (int f = 0; f < 150; f++) {
                happened[f] = random.nextDouble() < forecast[f];
            }
            inside += Reliability.of(forecast, happened).bins().stream()
                            .allMatch(b -> b.frequency() >= b.low() - 1e-12 && b.frequency() <= b.high() + 1e-12)
                    ? 1
                    : 0;
        }

        assertThat(inside).isBetween(43, 60);
    }

    @Test
    void anOverconfidentRecordFallsOutOfTheBand() {
        double[] forecast = new double[200];
        Arrays.fill(forecast, 0.95);
        boolean[] happened = new boolean[200];
        Arrays.fill(happened, 0, 120, true);
        Reliability.Bin bin = Reliability.of(forecast, happened).bins().getFirst();

        assertThat(bin.frequency()).isEqualTo(0.6).isLessThan(bin.low());
    }

    /** Scores that are alike within a year tell as much as one year each: the interval is as wide as that of years. */
    @Test
    void blocksThatHangTogetherWidenTheInterval() {
        var random = new Random(2);
        double[] sums = random.doubles(20).map(u -> 12 * random.nextGaussian()).toArray();
        double[] weights = new double[20];
        Arrays.fill(weights, 12);
        Interval interval = BlockBootstrap.ratio(sums, weights, 4000, 1);

        assertThat(interval.high() - interval.low()).isCloseTo(2 * 1.96 / Math.sqrt(20), within(0.25));
        assertThat(BlockBootstrap.ratio(sums, weights, 4000, 1)).isEqualTo(interval);
        assertThatThrownBy(() -> BlockBootstrap.ratio(new double[0], new double[0], 10, 1))
                .hasMessageContaining("\nMaybe nothing was scored.");
    }
}
