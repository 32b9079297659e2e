package linchpin.plan.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import linchpin.plan.program.LevelMethod.Effort;
import org.junit.jupiter.api.Test;

/** Optima that paper and pencil give. */
class ClosedFormTest {

    private static final Effort FINE = new Effort(1e-8, 500);

    /** The critical ratio: the share of futures that run short is cost over loss. */
    @Test
    void aNewsvendorWithoutRiskStocksToTheCriticalRatio() {
        var solved = LevelMethod.solve(ProgramCases.newsvendor(10_000, 0.2, 1, new Risk(0, 0.95)), FINE);
        assertThat(solved.x()[0]).isCloseTo(0.8, within(2e-4));
        assertThat(solved.objective()).isCloseTo(0.2 * 0.8 + 0.2 * 0.2 / 2, within(1e-5));
        assertThat(solved.gap()).isLessThan(1e-6);
    }

    /**
     * With mean + λ CVaR at α the share short is {@code (1 + λ) c/p / (1 + λ/(1 − α))} where that is below 1 − α, after the first-order
     * condition of Gotoh and Takano (2007).
     */
    @Test
    void aNewsvendorWhoMindsItsTailStocksMore() {
        double lambda = 2;
        double alpha = 0.9;
        double ratio = 0.1;
        double shortage = (1 + lambda) * ratio / (1 + lambda / (1 - alpha));
        var solved = LevelMethod.solve(ProgramCases.newsvendor(20_000, ratio, 1, new Risk(lambda, alpha)), FINE);
        assertThat(solved.x()[0]).isCloseTo(1 - shortage, within(2e-4));
        double mean = ratio * (1 - shortage) + shortage * shortage / 2;
        double tail = ratio * (1 - shortage) + shortage * shortage / 2 / (1 - alpha);
        assertThat(solved.objective()).isCloseTo(mean + lambda * tail, within(1e-4));
    }

    @Test
    void withoutRiskAllGoesToTheSupplierThatIsCheaperWithItsFailures() {
        boolean[][] fails = fails(0.2, 0.1);
        Program cheap = ProgramCases.twoSuppliers(fails[0], fails[1], 0.05, 1, new Risk(0, 0.9));
        Program dear = ProgramCases.twoSuppliers(fails[0], fails[1], 0.15, 1, new Risk(0, 0.9));
        assertThat(LevelMethod.solve(cheap, FINE).x()[0]).isCloseTo(1, within(1e-6));
        assertThat(LevelMethod.solve(dear, FINE).x()[0]).isCloseTo(0, within(1e-6));
    }

    /** Two suppliers that each fail in a tenth of the futures: half and half has a CVaR of .01 + .09/2 over .1. */
    @Test
    void whoMindsTheTailBuysHalfOfEach() {
        boolean[][] fails = fails(0.1, 0.1);
        Program program = ProgramCases.twoSuppliers(fails[0], fails[1], 0, 1, new Risk(50, 0.9));
        var solved = LevelMethod.solve(program, FINE);
        assertThat(solved.x()[0]).isCloseTo(0.5, within(1e-5));
        assertThat(program.risk().cvar(program.totals(solved.x()))).isCloseTo(0.55, within(1e-5));
    }

    /** Independent by design: 100 × 100 futures. */
    private static boolean[][] fails(double first, double second) {
        boolean[][] fails = new boolean[2][10_000];
        for (int s = 0; s < 10_000; s++) {
            fails[0][s] = s / 100 < Math.round(100 * first);
            fails[1][s] = s % 100 < Math.round(100 * second);
        }
        return fails;
    }
}
