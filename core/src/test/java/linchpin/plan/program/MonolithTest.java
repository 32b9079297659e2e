package linchpin.plan.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import linchpin.future.Keyed;
import linchpin.plan.program.LevelMethod.Effort;
import org.junit.jupiter.api.Test;

/** The same optimum as one linear program over all futures (Rockafellar and Uryasev 2000), which knows nothing of merit orders. */
class MonolithTest {

    @Test
    void thePlanEqualsTheMonolithToAMillionth() {
        assertEqual(ProgramCases.many(6, 2, 60, 0.3, 0.3, new Risk(1, 0.9)), new Effort(1e-7, 600), 1e-6);
    }

    /** Too large for the general solver here. The bound is by weak duality, so it is below the monolith's optimum, and the plan above it. */
    @Test
    void twoHundredVariablesAndAThousandFuturesAreProvenToAMillionth() {
        Program program = ProgramCases.many(50, 2, 1000, 0.04, 0.3, new Risk(1, 0.9));
        var solved = LevelMethod.solve(program, new Effort(1e-6, 600));
        assertThat(solved.gap()).isBetween(0.0, 1e-6);
        assertThat(solved.objective()).isEqualTo(program.objective(solved.x()));
        assertThat(program.limits().hold(solved.x(), 0)).isTrue();
    }

    /** Costs that need no recourse, of either sign, and some that nothing moves, by both ways of solving. */
    @Test
    void costsWithoutRecourseAreReckonedByBothMethods() {
        Program some = ProgramCases.many(5, 2, 50, 0.3, 0.3, new Risk(1, 0.9));
        var order = (MeritOrder) some.recourse();
        float[][] direct = new float[some.size()][];
        int[] owner = new int[some.size()];
        for (int v = 0; v < owner.length; v++) {
            owner[v] = order.blockOf(v);
            direct[v] = v % 3 == 0 ? null : new float[order.futures()];
            for (int s = 0; direct[v] != null && s < order.futures(); s++) {
                direct[v][s] = (float) (0.2 * Keyed.uniform(Keyed.mix(5, v), Keyed.Purpose.SPARE, s) - 0.1);
            }
        }
        double[] base = new double[order.futures()];
        Arrays.setAll(base, s -> Keyed.uniform(Keyed.mix(6, s), Keyed.Purpose.SPARE, 0));
        var with = new MeritOrder(order.all(), owner, direct, base);
        var program = new Program(some.costs(), some.limits(), with, some.risk());
        double whole = Monolith.of(program, with).solve();
        var steps = new InteriorPoint(program, with).solve(new Effort(1e-7, 200));
        var either = LevelMethod.solve(program, new Effort(1e-6, 600));
        assertThat(steps.objective()).isCloseTo(whole, within(1e-6 * whole));
        assertThat(steps.bound()).isCloseTo(whole, within(1e-6 * whole));
        assertThat(either.objective()).isCloseTo(whole, within(1e-6 * whole));
        assertThat(cuts(program).objective()).isCloseTo(whole, within(1e-5 * whole));
    }

    /** What cannot be had at all is as if it were not there: a variable with an upper bound of nought. */
    @Test
    void variablesThatCannotMoveDoNotHinderTheInteriorPoint() {
        Program some = ProgramCases.many(5, 2, 120, 0.25, 0.35, new Risk(1, 0.9));
        double[] upper = some.limits().upper().clone();
        for (int v = 0; v < upper.length; v += 3) {
            upper[v] = 0;
        }
        var program = new Program(some.costs(), new Limits(upper, some.limits().rows()), some.recourse(), some.risk());
        var solved = new InteriorPoint(program, (MeritOrder) program.recourse()).solve(new Effort(1e-6, 100));
        assertThat(solved.gap()).isBetween(0.0, 1e-6);
        assertThat(cuts(program).objective() / solved.objective()).isCloseTo(1, within(1e-4));
    }

    /** As {@link LevelMethod} solves it where futures are too many for one linear program. */
    private static LevelMethod.Solution cuts(Program program) {
        var none = new int[program.recourse().blocks()][0];
        var same = new SharedOrder((MeritOrder) program.recourse(), List.of(), none, 1);
        var again = new Program(program.costs(), program.limits(), same, program.risk());
        return LevelMethod.solve(again, new Effort(1e-5, 600));
    }

    private static void assertEqual(Program program, Effort effort, double far) {
        long started = System.nanoTime();
        var solved = LevelMethod.solve(program, effort);
        long between = System.nanoTime();
        double whole = Monolith.of(program, (MeritOrder) program.recourse()).solve();
        System.out.printf(
                "Plan %.9f, bound %.9f, %d looks, %.1f s; monolith %.9f, %.1f s%n",
                solved.objective(),
                solved.bound(),
                solved.looks(),
                (between - started) / 1e9,
                whole,
                (System.nanoTime() - between) / 1e9);
        assertThat(solved.bound()).isLessThanOrEqualTo(whole * (1 + 1e-7));
        assertThat(solved.objective()).isGreaterThanOrEqualTo(whole * (1 - 1e-7));
        assertThat(solved.objective() / whole).isCloseTo(1, within(far));
        assertThat(program.limits().hold(solved.x(), 1e-9)).isTrue();
    }
}
