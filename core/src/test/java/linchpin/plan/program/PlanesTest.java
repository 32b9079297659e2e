package linchpin.plan.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import linchpin.future.Keyed;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;

class PlanesTest {

    @Test
    void aSinglePlaneIsLowestInACorner() {
        var planes = new Planes(new double[] {1, 1});
        planes.add(3, new double[] {-2, 0.5});
        assertThat(planes.bound()).isCloseTo(2, within(1e-12));
        assertThat(planes.point()).containsExactly(new double[] {1, 0}, within(1e-12));
    }

    @Test
    void theLowestPointIsThatOfAGeneralSolver() {
        for (int key = 0; key < 30; key++) {
            int size = 1 + key % 9;
            double[] costs = vector(key, 0, size);
            var planes = new Planes(costs);
            double[][] slopes = new double[40][];
            double[] levels = vector(key, 1, slopes.length);
            for (int i = 0; i < slopes.length; i++) {
                slopes[i] = vector(key, 2 + i, size);
                planes.add(levels[i], slopes[i]);
                double value = general(costs, slopes, levels, i + 1);
                assertThat(planes.bound()).isCloseTo(value, within(1e-7));
                assertThat(at(planes.point(), costs, slopes, levels, i + 1)).isCloseTo(value, within(1e-7));
            }
        }
    }

    private static double at(double[] u, double[] costs, double[][] slopes, double[] levels, int planes) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < planes; i++) {
            most = Math.max(most, levels[i] + FirstStage.dot(slopes[i], u));
        }
        return FirstStage.dot(costs, u) + most;
    }

    private static double general(double[] costs, double[][] slopes, double[] levels, int planes) {
        int n = costs.length;
        double[] cost = Arrays.copyOf(costs, n + 1);
        double[] lower = new double[n + 1];
        double[] upper = new double[n + 1];
        Arrays.fill(upper, 1);
        cost[n] = 1;
        lower[n] = -100;
        upper[n] = 100;
        var builder = LinearSolver.newGeneralBuilder(cost).lower(lower).upper(upper);
        for (int i = 0; i < planes; i++) {
            double[] row = Arrays.copyOf(slopes[i], n + 1);
            row[n] = -1;
            builder.inequality(-levels[i], row);
        }
        Optimisation.Result result = builder.solve();
        double[] u = new double[n];
        Arrays.setAll(u, v -> Math.clamp(result.doubleValue(v), 0, 1));
        return at(u, costs, slopes, levels, planes);
    }

    private static double[] vector(int key, int part, int size) {
        double[] vector = new double[size];
        Arrays.setAll(vector, v -> 2 * Keyed.uniform(Keyed.mix(5 + key, part), Keyed.Purpose.SPARE, v) - 1);
        return vector;
    }
}
