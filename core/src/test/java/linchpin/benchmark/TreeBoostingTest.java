package linchpin.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeBoostingTest {

    private static final TreeSettings SMALL = new TreeSettings(4, 60, 0.1, 100, 1, 1, 1);

    /** Onsets are likely where exactly one of two columns is high; neither column alone says anything. */
    @Test
    void recoversAPlantedInteraction() {
        double[][] x = noise(2, 8000, 1);
        boolean[] y = new boolean[8000];
        var random = new Random(2);
        for (int r = 0; r < y.length; r++) {
            y[r] = random.nextDouble() < (x[0][r] > 0.5 != x[1][r] > 0.5 ? 0.3 : 0.03);
        }
        var model = TreeBoosting.fit(x, y, SMALL, 1);

        double[][] corners = {{0.2, 0.2, 0.8, 0.8}, {0.2, 0.8, 0.2, 0.8}};
        assertThat(model.probabilities(corners, 60)).containsExactly(new double[] {0.03, 0.3, 0.3, 0.03}, within(0.06));
    }

    /** One tree of two leaves on one yes-or-no column: each leaf answers with a Newton step from the mean. */
    @Test
    void oneSplitIsANewtonStep() {
        double[][] x = new double[1][100];
        boolean[] y = new boolean[100];
        for (int r = 0; r < 100; r++) {
            x[0][r] = r < 50 ? 0 : 1;
            y[r] = r % 10 == 0 || (r >= 50 && r % 5 == 0);
        }
        double ridge = 2;
        var model = TreeBoosting.fit(x, y, new TreeSettings(2, 1, 0.5, 1, ridge, 1, 1), 1);

        double mean = 0.15;
        double gradient = 50 * mean - 5;
        double step = -0.5 * gradient / (50 * mean * (1 - mean) + ridge);
        assertThat(model.trees().getFirst().at(new double[][] {{0}}, 0)).isCloseTo(step, within(1e-12));
        assertThat(model.start()).isCloseTo(Math.log(mean / (1 - mean)), within(1e-12));
    }

    @Test
    void noiseTeachesLittle() {
        double[][] x = noise(5, 4000, 3);
        boolean[] y = new boolean[4000];
        var random = new Random(4);
        for (int r = 0; r < y.length; r++) {
            y[r] = random.nextDouble() < 0.1;
        }
        var settings = new TreeSettings(4, 50, 0.03, 100, 5, 0.5, 0.7);
        double[] p = TreeBoosting.fit(x, y, settings, 1).probabilities(noise(5, 4000, 5), 50);

        assertThat(Arrays.stream(p).min().orElseThrow()).isGreaterThan(0.05);
        assertThat(Arrays.stream(p).max().orElseThrow()).isLessThan(0.2);
    }

    @Test
    void theSameSeedGivesTheSameTrees() {
        double[][] x = noise(3, 500, 6);
        boolean[] y = new boolean[500];
        for (int r = 0; r < y.length; r++) {
            y[r] = x[0][r] * x[1][r] > 0.5;
        }
        var settings = new TreeSettings(4, 20, 0.1, 10, 1, 0.5, 0.5);

        double[] once = TreeBoosting.fit(x, y, settings, 9).probabilities(x, 20);
        double[] again = TreeBoosting.fit(x, y, settings, 9).probabilities(x, 20);
        double[] other = TreeBoosting.fit(x, y, settings, 10).probabilities(x, 20);

        assertThat(once).isEqualTo(again).isNotEqualTo(other);
    }

    @Test
    void whatIsUnknownGoesLeft() {
        double[][] x = {{1, 2, 3, Double.NaN}};

        var bins = TreeBins.of(x);

        assertThat(bins.bin()[0]).containsExactly(0, 1, 2, 0);
        var tree = new Tree(
                new int[] {0, -1, -1}, new double[] {1.5, 0, 0}, new int[] {1, -1, -1}, new double[] {0, -1, 1});
        assertThat(tree.at(x, 0)).isEqualTo(-1);
        assertThat(tree.at(x, 1)).isEqualTo(1);
        assertThat(tree.at(x, 3)).isEqualTo(-1);
    }

    /** Bins and cuts must agree, or a tree would be read differently from how it was grown. */
    @Test
    void aBinHoldsWhatLiesUpToItsCut() {
        double[][] x = noise(1, 3000, 7);
        var bins = TreeBins.of(x);

        for (int r = 0; r < 3000; r++) {
            int b = bins.bin()[0][r];
            assertThat(b == 0 || x[0][r] > bins.cuts()[0][b - 1]).isTrue();
            assertThat(b == bins.cuts()[0].length || x[0][r] <= bins.cuts()[0][b])
                    .isTrue();
        }
        assertThat(bins.cuts()[0]).hasSize(63);
    }

    @Test
    void outcomesOfOneKindAreRefused() {
        assertThatThrownBy(() -> TreeBoosting.fit(noise(1, 50, 8), new boolean[50], SMALL, 1))
                .hasMessageContaining("both yes and no")
                .hasMessageContaining("Maybe");
    }

    private static double[][] noise(int columns, int rows, long seed) {
        var random = new Random(seed);
        double[][] x = new double[columns][rows];
        for (double[] column : x) {
            for (int r = 0; r < rows; r++) {
                column[r] = random.nextDouble();
            }
        }
        return x;
    }
}
