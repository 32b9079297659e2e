package linchpin.plan.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
