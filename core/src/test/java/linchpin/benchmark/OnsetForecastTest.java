package linchpin.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OnsetForecastTest {

    @Test
    void aPerfectOrderHasAnAucOfOne() {
        var forecast = new OnsetForecast(new double[] {0.1, 0.4, 0.2}, new boolean[] {false, true, false});

        assertThat(forecast.score().auc()).isEqualTo(1);
    }

    /** The share of pairs of one onset and one non-onset that are in the right order, counted one by one. */
    @Property(tries = 100)
    void theAucIsTheShareOfPairsInOrder(@ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int n) {
        var random = new Random(seed);
        double[] p = new double[n];
        boolean[] y = new boolean[n];
        for (int r = 0; r < n; r++) {
            p[r] = (1 + random.nextInt(8)) / 10.0;
            y[r] = r == 0 || (r > 1 && random.nextBoolean());
        }
        double right = 0;
        double pairs = 0;
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                if (y[a] && !y[b]) {
                    pairs++;
                    right += p[a] > p[b] ? 1 : p[a] == p[b] ? 0.5 : 0;
                }
            }
        }

        assertThat(new OnsetForecast(p, y).score().auc()).isCloseTo(right / pairs, within(1e-12));
    }

    /** A constant forecast q of a frequency f has the Brier score (f − q)² + f (1 − f) and the cross-entropy of f and q. */
    @Property
    void aConstantForecastScoresInClosedForm(
            @ForAll @IntRange(min = 1, max = 99) int yes, @ForAll @DoubleRange(min = 0.01, max = 0.99) double q) {
        double[] p = new double[100];
        boolean[] y = new boolean[100];
        for (int r = 0; r < 100; r++) {
            p[r] = q;
            y[r] = r < yes;
        }
        double f = yes / 100.0;
        var score = new OnsetForecast(p, y).score();

        assertThat(score.auc()).isEqualTo(0.5);
        assertThat(score.brier()).isCloseTo((f - q) * (f - q) + f * (1 - f), within(1e-12));
        assertThat(score.logLoss()).isCloseTo(-f * Math.log(q) - (1 - f) * Math.log(1 - q), within(1e-12));
    }

    @Test
    void weightsCountLikeCopies() {
        double[] p = {0.2, 0.7, 0.4, 0.7};
        boolean[] y = {false, true, true, false};
        var twice = new OnsetForecast(
                new double[] {0.2, 0.7, 0.7, 0.4, 0.7}, new boolean[] {false, true, true, true, false});

        var weighted = new OnsetForecast(p, y).score(new double[] {1, 2, 1, 1});

        assertThat(weighted.auc()).isCloseTo(twice.score().auc(), within(1e-12));
        assertThat(weighted.brier()).isCloseTo(twice.score().brier(), within(1e-12));
        assertThat(weighted.logLoss()).isCloseTo(twice.score().logLoss(), within(1e-12));
    }

    @Test
    void whatIsNoProbabilityIsRefused() {
        assertThatThrownBy(() -> new OnsetForecast(new double[] {0.1, Double.NaN}, new boolean[2]))
                .hasMessageContaining("NaN")
                .hasMessageContaining("Maybe");
    }
}
