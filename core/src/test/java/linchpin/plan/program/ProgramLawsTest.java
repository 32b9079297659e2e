package linchpin.plan.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import linchpin.future.Keyed;
import linchpin.plan.program.LevelMethod.Effort;
import org.junit.jupiter.api.Test;

/** What must hold of every program, on the futures that it is solved on. */
class ProgramLawsTest {

    private static final Effort EFFORT = new Effort(1e-4, 300);

    @Test
    void moreBudgetNeverHurts() {
        double before = Double.POSITIVE_INFINITY;
        for (double budget : new double[] {0, 1e-6, 0.001, 0.01, 0.05, 0.2, 0.6}) {
            var solved = LevelMethod.solve(program(budget, 1), EFFORT);
            assertThat(solved.bound()).isLessThanOrEqualTo(before * (1 + 1e-9));
            assertThat(solved.gap()).isBetween(-1e-9, 1e-4);
            before = solved.objective();
        }
    }

    /** Exact up to what the two gaps allow: both objectives, added, leave no more than their gaps over the difference in weight. */
    @Test
    void moreWeightOnTheTailNeverRaisesIt() {
        double before = Double.POSITIVE_INFINITY;
        double last = 0;
        double open = 0;
        for (double weight : new double[] {0, 0.3, 1, 5}) {
            Program program = program(0.2, weight);
            var solved = LevelMethod.solve(program, EFFORT);
            double cvar = program.risk().cvar(program.totals(solved.x()));
            double left = solved.objective() - solved.bound();
            assertThat(solved.gap()).isLessThanOrEqualTo(1e-4);
            assertThat(cvar).isLessThanOrEqualTo(before + (left + open) / (weight - last) + 1e-9);
            before = cvar;
            last = weight;
            open = left;
        }
    }

    @Test
    void blocksAddUpToTheWhole() {
        Program program = program(0.3, 1);
        double[] x = point(program, 5);
        double[] costs = new double[program.recourse().futures()];
        program.recourse().costs(x, costs);
        double[] weights = new double[costs.length];
        Arrays.fill(weights, 1.0 / costs.length);
        assertThat(weighed(program, x, weights))
                .isCloseTo(Arrays.stream(costs).average().orElseThrow(), within(1e-9));
    }

    /** The cut that a decision gives lies below the truth everywhere. */
    @Test
    void theSlopeIsASubgradient() {
        Program program = program(0.3, 1);
        double[] weights = new double[program.recourse().futures()];
        Arrays.setAll(weights, s -> Keyed.uniform(Keyed.mix(3, s), Keyed.Purpose.SPARE, 0));
        for (int k = 0; k < 40; k++) {
            double[] x = point(program, k);
            double[] z = point(program, 1000 + k);
            double[] slope = program.recourse().slope(x, weights);
            double cut = weighed(program, x, weights);
            for (int v = 0; v < x.length; v++) {
                cut += slope[v] * (z[v] - x[v]);
            }
            assertThat(weighed(program, z, weights)).isGreaterThanOrEqualTo(cut - 1e-9 * Math.abs(cut));
        }
    }

    @Test
    void anOptionThatIsNotUsedMayAsWellNotBeThere() {
        Program program = program(0.2, 1);
        var solved = LevelMethod.solve(program, EFFORT);
        double[] upper = program.limits().upper().clone();
        for (int v = 0; v < upper.length; v++) {
            upper[v] = solved.x()[v] <= 1e-9 ? 0 : upper[v];
        }
        var less = new Program(
                program.costs(), new Limits(upper, program.limits().rows()), program.recourse(), program.risk());
        var again = LevelMethod.solve(less, EFFORT);
        assertThat(again.objective() / solved.objective()).isCloseTo(1, within(1e-4));
        assertThat(again.objective()).isGreaterThanOrEqualTo(solved.bound());
    }

    @Test
    void everyPlanKeepsItsLimits() {
        Program program = program(0.1, 1);
        assertThat(program.limits().hold(LevelMethod.solve(program, EFFORT).x(), 1e-9))
                .isTrue();
        assertThat(program.limits().rows()).isNotEqualTo(List.of());
    }

    @Test
    void thePlanDoesNotDependOnThreads() throws Exception {
        Program program = program(0.2, 1);
        try (var one = new ForkJoinPool(1)) {
            double[] alone =
                    one.submit(() -> LevelMethod.solve(program, EFFORT).x()).get();
            assertThat(LevelMethod.solve(program, EFFORT).x()).containsExactly(alone);
        }
    }

    private static double weighed(Program program, double[] x, double[] weights) {
        double sum = 0;
        for (int b = 0; b < program.recourse().blocks(); b++) {
            sum += program.recourse().weigh(b, x, weights, new double[x.length]);
        }
        return sum;
    }

    private static Program program(double budget, double weight) {
        return ProgramCases.many(8, 2, 400, 0.2, budget, new Risk(weight, 0.9));
    }

    private static double[] point(Program program, int key) {
        double[] x = new double[program.size()];
        Arrays.setAll(x, v -> program.limits().upper()[v] * Keyed.uniform(Keyed.mix(11, key), Keyed.Purpose.SPARE, v));
        return x;
    }
}
