package linchpin.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LogitClustersTest {

    private static final int CHOICES = 4000;

    /** Choices by two features, each written {@code times} times. */
    private static ConditionalLogit.Data data(int times) {
        var random = new SplittableRandom(5);
        var data = new ConditionalLogit.Data(2, 3);
        for (int c = 0; c < CHOICES; c++) {
            double[] x = new double[6];
            double[] u = new double[3];
            for (int a = 0; a < 3; a++) {
                x[2 * a] = random.nextGaussian();
                x[2 * a + 1] = random.nextGaussian();
                u[a] = 0.8 * x[2 * a] - 0.5 * x[2 * a + 1] - Math.log(-Math.log(random.nextDouble()));
            }
            int pick = u[0] > u[1] && u[0] > u[2] ? 0 : u[1] > u[2] ? 1 : 2;
            for (int t = 0; t < times; t++) {
                data.add(x, new int[] {0, 1, 2}, new double[3], 3, pick, 1);
            }
        }
        return data;
    }

    private static ConditionalLogit.Fit fit(ConditionalLogit.Data data) {
        double[] sd = {1e4, 1e4, 1e3, 1e3, 1e3};
        return ConditionalLogit.fit(data, List.of("a", "b"), new ConditionalLogit.Prior(new double[5], sd));
    }

    private static int[] clusters(int times) {
        int[] cluster = new int[CHOICES * times];
        for (int c = 0; c < cluster.length; c++) {
            cluster[c] = c / times;
        }
        return cluster;
    }

    /** Seeded; the two estimates of one variance differ by chance, by less than 10 % in all but 1 of 1000 seeds. */
    @Test
    void whereTheModelHoldsTheErrorsAreThoseOfTheModel() {
        var data = data(1);
        var fit = fit(data);
        double[][] robust = ConditionalLogit.clustered(data, fit, clusters(1));
        for (int f = 0; f < 2; f++) {
            assertThat(robust[f][f] / fit.covariance()[f][f]).isCloseTo(1, within(0.1));
        }
    }

    @Test
    void writingEveryChoiceThriceMakesNothingSurer() {
        var once = data(1);
        var thrice = data(3);
        double[][] honest = ConditionalLogit.clustered(once, fit(once), clusters(1));
        double[][] robust = ConditionalLogit.clustered(thrice, fit(thrice), clusters(3));
        for (int f = 0; f < 2; f++) {
            for (int g = 0; g < 2; g++) {
                assertThat(robust[f][g]).isCloseTo(honest[f][g], within(1e-3 * Math.abs(honest[f][f])));
            }
        }
    }
}
