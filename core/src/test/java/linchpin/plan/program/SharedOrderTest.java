package linchpin.plan.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import linchpin.future.Keyed;
import linchpin.plan.program.LevelMethod.Effort;
import org.junit.jupiter.api.Test;

/** Capacities that several blocks share, against one linear program and against what each would do alone. */
class SharedOrderTest {

    private static final int PERIODS = 3;

    @Test
    void theRecourseIsThatOfALinearProgram() {
        for (int key = 0; key < 12; key++) {
            Case made = made(key, 4, 1, 0.6);
            double[] x = point(made, key);
            var fixed = new Program(
                    made.program.costs(), new Limits(x, List.of(all(x))), made.program.recourse(), new Risk(0, 0.9));
            double[] costs = new double[1];
            made.program.recourse().costs(x, costs);
            double whole =
                    Monolith.of(fixed, made.alone, made.pools, made.period).solve() - fixed.firstStage(x);
            assertThat(costs[0]).isCloseTo(whole, within(1e-6 * (1 + whole)));
        }
    }

    @Test
    void aPoolMakesAFutureDearerAndNeverCheaper() {
        Case made = made(5, 4, 60, 0.4);
        double[] x = point(made, 3);
        double[] with = new double[60];
        double[] without = new double[60];
        made.program.recourse().costs(x, with);
        made.alone.costs(x, without);
        int dearer = 0;
        for (int s = 0; s < with.length; s++) {
            assertThat(with[s]).isGreaterThanOrEqualTo(without[s]);
            dearer += with[s] > without[s] + 1e-9 ? 1 : 0;
        }
        assertThat(dearer).isGreaterThan(10);
    }

    @Test
    void theSlopeIsASubgradient() {
        Case made = made(7, 4, 40, 0.4);
        Recourse recourse = made.program.recourse();
        double[] weights = new double[40];
        Arrays.fill(weights, 1);
        double[] there = new double[40];
        for (int key = 0; key < 30; key++) {
            double[] x = point(made, key);
            double[] z = point(made, 100 + key);
            double cut = 0;
            for (int b = 0; b < recourse.blocks(); b++) {
                cut += recourse.weigh(b, x, weights, new double[x.length]);
            }
            recourse.costs(x, there);
            assertThat(cut).isCloseTo(Arrays.stream(there).sum(), within(1e-8 * cut));
            double[] slope = recourse.slope(x, weights);
            for (int v = 0; v < x.length; v++) {
                cut += slope[v] * (z[v] - x[v]);
            }
            recourse.costs(z, there);
            assertThat(Arrays.stream(there).sum()).isGreaterThanOrEqualTo(cut - 1e-9 * Math.abs(cut));
        }
    }

    @Test
    void thePlanEqualsTheMonolith() {
        Case made = made(1, 4, 30, 0.4);
        var solved = LevelMethod.solve(made.program, new Effort(1e-5, 400));
        double whole =
                Monolith.of(made.program, made.alone, made.pools, made.period).solve();
        assertThat(solved.gap()).isBetween(-1e-9, 1e-5);
        assertThat(solved.bound()).isLessThanOrEqualTo(whole * (1 + 1e-7));
        assertThat(solved.objective()).isBetween(whole * (1 - 1e-7), whole * (1 + 1.1e-5));
    }

    @Test
    void aPoolThatNeverBindsChangesNothing() {
        Case made = made(2, 4, 30, 1e6);
        var free = new Program(made.program.costs(), made.program.limits(), made.alone, made.program.risk());
        double[] x = point(made, 9);
        assertThat(made.program.totals(x)).containsExactly(free.totals(x), within(1e-9));
    }

    private record Case(Program program, MeritOrder alone, List<Pool> pools, int[][] period) {}

    private static Limits.Row all(double[] x) {
        int[] every = new int[x.length];
        double[] minus = new double[x.length];
        double sum = 0;
        for (int v = 0; v < x.length; v++) {
            every[v] = v;
            minus[v] = -1;
            sum += x[v];
        }
        return new Limits.Row(every, minus, -sum);
    }

    /** Blocks with two options each over some periods; the first options share one pool, the second ones of two blocks another. */
    private static Case made(int key, int blocks, int futures, double most) {
        int per = 4;
        double[] costs = new double[blocks * per];
        double[] upper = new double[blocks * per];
        int[] owner = new int[blocks * per];
        int[][] period = new int[blocks][];
        var list = new ArrayList<Block>();
        var first = new ArrayList<Pool.Member>();
        var second = new ArrayList<Pool.Member>();
        for (int b = 0; b < blocks; b++) {
            int v0 = per * b;
            Arrays.fill(owner, v0, v0 + per, b);
            for (int k = 0; k < per; k++) {
                costs[v0 + k] = 0.02 + 0.1 * u(key, b, k);
                upper[v0 + k] = k == 1 ? 0.3 : 0.5 + u(key, b, 10 + k);
            }
            list.add(block(key, b, v0, futures));
            period[b] = new int[list.get(b).cells().need().length];
            for (int s = 0; s < futures; s++) {
                for (int t = 0; t < PERIODS; t++) {
                    period[b][s * PERIODS + t] = t;
                }
            }
            first.add(new Pool.Member(b, 0));
            if (b < 2) {
                second.add(new Pool.Member(b, 1));
            }
        }
        var pools = List.of(
                new Pool(most, new int[] {1}, new double[] {0.5}, first),
                new Pool(0.6 * most, new int[0], new double[0], second));
        var alone = new MeritOrder(list, owner, new float[owner.length][], new double[futures]);
        int[] every = new int[costs.length];
        Arrays.setAll(every, v -> v);
        var limits = new Limits(
                upper,
                List.of(new Limits.Row(every, costs, 0.4), new Limits.Row(new int[] {1}, new double[] {0.5}, most)));
        var program = new Program(costs, limits, new SharedOrder(alone, pools, period, PERIODS), new Risk(1, 0.8));
        return new Case(program, alone, pools, period);
    }

    private static Block block(int key, int b, int v0, int futures) {
        int cells = futures * PERIODS;
        int[] start = new int[futures + 1];
        float[] need = new float[cells];
        float[] less = new float[cells];
        float[] standing = new float[2 * cells];
        float[] each = new float[2 * cells];
        float[] lost = new float[futures];
        for (int s = 0; s < futures; s++) {
            start[s + 1] = (s + 1) * PERIODS;
            lost[s] = (float) (1 + u(key, b, 7));
            for (int t = 0; t < PERIODS; t++) {
                int c = s * PERIODS + t;
                need[c] = u(key, 100 + b, c) < 0.6 ? (float) (1.5 * u(key, 200 + b, c)) : 0;
                less[c] = need[c] - (float) (0.3 * u(key, 300 + b, c));
                for (int j = 0; j < 2; j++) {
                    each[2 * c + j] = (float) u(key, 400 + b + 10 * j, c);
                    standing[2 * c + j] = j == 0 ? 0 : (float) (0.2 * u(key, 500 + b, c));
                }
            }
        }
        double low = 0.1 + 0.3 * u(key, b, 8);
        return new Block(
                lost,
                new Block.Store(v0, 0.1, 1),
                new int[] {v0 + 1},
                new int[] {v0 + 2, v0 + 3},
                new double[] {low, low + 0.3 * u(key, b, 9)},
                new Block.Cells(start, need, less, standing, each));
    }

    private static double[] point(Case made, int key) {
        double[] x = new double[made.program.size()];
        Arrays.setAll(x, v -> made.program.limits().upper()[v] * u(900 + key, 1, v));
        return x;
    }

    private static double u(int key, int part, int index) {
        return Keyed.uniform(Keyed.mix(41 + key, part), Keyed.Purpose.SPARE, index);
    }
}
