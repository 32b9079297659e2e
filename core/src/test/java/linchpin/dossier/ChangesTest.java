package linchpin.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.future.Keyed;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final int YEARS = 30;

    @Test
    void aSteadyShareIsFalselyBrokenNoMoreOftenThanItsLevel() {
        int falseAlarms = 0;
        int series = 400;
        for (int s = 0; s < series; s++) {
            falseAlarms += Changes.p(shares(s, 0.2, 0.2, 20), 2, 199, s) <= 0.05 ? 1 : 0;
        }

        // two-sided at alpha = 0.001: an exact permutation test rejects 5 % of 400, give or take
        var law = BinomialDistribution.of(series, 0.05);
        assertThat(falseAlarms)
                .isBetween(law.inverseCumulativeProbability(0.0005), law.inverseCumulativeProbability(0.9995));
    }

    @Test
    void aShareThatTreblesIsFoundWhereItDoes() {
        var series = shares(7, 0.1, 0.3, 40);

        var split = Changes.best(series, 2);

        assertThat(split.at()).isBetween(YEARS / 2 - 1, YEARS / 2 + 1);
        assertThat(split.odds()).isGreaterThan(2);
        assertThat(Changes.p(series, 2, 999, 7)).isLessThan(0.01);
    }

    @Test
    void aFamilyOfSourcesThatStopsIsNoBreak() {
        int[][] hits = new int[2][YEARS];
        int[][] all = new int[2][YEARS];
        for (int y = 0; y < YEARS; y++) {
            hits[0][y] = y < 15 ? 8 : 0;
            all[0][y] = y < 15 ? 10 : 0;
            hits[1][y] = y % 2;
            all[1][y] = 10;
        }

        assertThat(Changes.p(new Changes.Series(hits, all), 2, 999, 7)).isGreaterThan(0.2);
    }

    @Test
    void reportingThatGrowsTenfoldIsNoBreak() {
        int[] hits = new int[YEARS];
        int[] all = new int[YEARS];
        for (int y = 0; y < YEARS; y++) {
            hits[y] = y < 15 ? 2 : 20;
            all[y] = y < 15 ? 10 : 100;
        }
        var series = new Changes.Series(new int[][] {hits}, new int[][] {all});

        assertThat(Changes.best(series, 2).statistic()).isLessThan(1e-9);
        assertThat(Changes.p(series, 2, 99, 7)).isEqualTo(1);
    }

    @Test
    void aSeriesTooShortForTwoStretchesHasNoSplit() {
        var series = new Changes.Series(new int[][] {{1, 0, 5}}, new int[][] {{5, 5, 5}});

        assertThat(Changes.best(series, 2)).isEqualTo(new Changes.Split(0, 0, 1));
    }

    /** One family, whose share changes in the middle. */
    private static Changes.Series shares(long seed, double before, double after, int a) {
        int[] hits = new int[YEARS];
        int[] all = new int[YEARS];
        for (int y = 0; y < YEARS; y++) {
            long key = Keyed.mix(Keyed.mix(seed, 99), y);
            all[y] = a;
            for (int e = 0; e < a; e++) {
                double share = y < YEARS / 2 ? before : after;
                hits[y] += Keyed.uniform(key, Keyed.Purpose.COUNT, e) < share ? 1 : 0;
            }
        }
        return new Changes.Series(new int[][] {hits}, new int[][] {all});
    }
}
