package linchpin.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import linchpin.economy.TradeSolver.Precision;
import org.junit.jupiter.api.Test;

class TradeSolverTest {

    private static final int N = 5;
    private static final int J = 3;

    private final Baseline base = Worlds.any(11, N, J);

    private static Wedges wedges(Baseline base, Instrument instrument) {
        return Shock.compile(
                base, List.of(new Shock(instrument, Set.of(0), Worlds.allBut(N, 0), Worlds.all(base.sectors()))));
    }

    private TradeSolver solver(Elasticities elasticities) {
        return new TradeSolver(base, elasticities, Closure.FIXED, Precision.FINE);
    }

    private static Elasticities longRun() {
        return Elasticities.longRun(Worlds.theta(J));
    }

    @Test
    void aSolveSaysHowGoodItIs() {
        Equilibrium found = solver(longRun()).solve(wedges(base, new Instrument.Tariff(0.5)));
        assertThat(found.convergence().residual()).isLessThanOrEqualTo(1e-11);
        assertThat(found.convergence().steps()).isBetween(2, 200);
    }

    @Test
    void aSolveThatIsCutShortIsAnErrorAndNoAnswer() {
        var hasty = new TradeSolver(base, longRun(), Closure.FIXED, new Precision(1e-11, 3, 8));
        assertThatThrownBy(() -> hasty.solve(wedges(base, new Instrument.Tariff(0.5))))
                .isInstanceOf(NotConverged.class)
                .hasMessageContaining("did not converge")
                .hasMessageContaining("after 3 steps")
                .hasMessageContaining("Maybe");
    }

    @Test
    void aBuyerWithoutAnySellerIsAnError() {
        double[] iceberg = new double[base.shares().trade().length];
        Arrays.fill(iceberg, 1);
        for (int i = 0; i < N; i++) {
            iceberg[base.flow(1, i, 2)] = Double.POSITIVE_INFINITY;
        }
        assertThatThrownBy(() -> solver(longRun()).solve(Wedges.ofIcebergs(iceberg)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("No seller is left who can reach R3 in S2.");
    }

    @Test
    void badInputsAreNamed() {
        assertThatThrownBy(() -> solver(Elasticities.longRun(4)))
                .hasMessageContaining("1 trade elasticities for 3 sectors");
        assertThatThrownBy(() -> Elasticities.longRun(4, -1)).hasMessageContaining("must be positive");
        double[] shares = base.shares().trade().clone();
        shares[0] += 0.1;
        assertThatThrownBy(() -> new Baseline(
                        base.names(),
                        new Baseline.Shares(
                                shares,
                                base.shares().valueAdded(),
                                base.shares().input(),
                                base.shares().taste()),
                        base.border(),
                        base.totals()))
                .hasMessageContaining("The trade shares of R1 in S1 add up to")
                .hasMessageContaining("instead of 1");
    }

    @Test
    void aSurplusThatNoIncomeCanPayIsAnErrorAndNoAnswer() {
        double[] transfer = base.totals().transfer().clone();
        transfer[0] -= 3 * base.totals().valueAdded()[0];
        transfer[1] += 3 * base.totals().valueAdded()[0];
        var poor = new Baseline(
                base.names(),
                base.shares(),
                base.border(),
                new Baseline.Totals(base.totals().expenditure(), base.totals().valueAdded(), transfer));
        var solver = new TradeSolver(poor, longRun(), Closure.FIXED, Precision.FINE);
        assertThatThrownBy(() -> solver.solve(wedges(poor, new Instrument.Tariff(0.1))))
                .isInstanceOfAny(NotConverged.class, IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void aWarmStartReachesTheSameInFewerSteps() {
        Equilibrium near = solver(longRun()).solve(wedges(base, new Instrument.Tariff(0.50)));
        Wedges wedges = wedges(base, new Instrument.Tariff(0.51));
        Equilibrium cold = solver(longRun()).solve(wedges);
        Equilibrium warm = solver(longRun()).solve(wedges, near);
        assertThat(warm.convergence().steps()).isLessThan(cold.convergence().steps());
        assertThat(warm.realIncome()[0]).isCloseTo(cold.realIncome()[0], within(1e-10));
    }

    @Test
    void plainDampingFindsTheSameWithoutAcceleration() {
        Wedges wedges = wedges(base, new Instrument.Tariff(0.5));
        Equilibrium plain =
                new TradeSolver(base, longRun(), Closure.FIXED, new Precision(1e-11, 5000, 0)).solve(wedges);
        assertThat(plain.realIncome()[0])
                .isCloseTo(solver(longRun()).solve(wedges).realIncome()[0], within(1e-10));
    }

    @Test
    void twoStepsEndWhereOneDoes() {
        Equilibrium half = solver(longRun()).solve(wedges(base, new Instrument.Tariff(0.2)));
        Equilibrium rest = new TradeSolver(half.asBaseline(), longRun(), Closure.FIXED, Precision.FINE)
                .solve(wedges(half.asBaseline(), new Instrument.Tariff(0.5)));
        Equilibrium once = solver(longRun()).solve(wedges(base, new Instrument.Tariff(0.5)));
        for (int n = 0; n < N; n++) {
            assertThat(half.realIncome()[n] * rest.realIncome()[n]).isCloseTo(once.realIncome()[n], within(1e-9));
        }
    }

    @Test
    void twoStepsEndWhereOneDoesWithLowElasticitiesToo() {
        var low = new Elasticities(new double[] {0.8, 1.2, 1.6}, 0.5, 0.1, 0.7);
        Equilibrium half = solver(low).solve(wedges(base, new Instrument.Iceberg(1.2)));
        Equilibrium rest = new TradeSolver(half.asBaseline(), low, Closure.FIXED, Precision.FINE)
                .solve(wedges(half.asBaseline(), new Instrument.Iceberg(1.5 / 1.2)));
        Equilibrium once = solver(low).solve(wedges(base, new Instrument.Iceberg(1.5)));
        for (int n = 0; n < N; n++) {
            assertThat(half.realIncome()[n] * rest.realIncome()[n]).isCloseTo(once.realIncome()[n], within(1e-9));
        }
    }

    @Test
    void nestsOfElasticityNearOneAreCobbDouglas() {
        Wedges wedges = wedges(base, new Instrument.Iceberg(1.5));
        var near = new Elasticities(Worlds.theta(J), 1 + 1e-6, 1 - 1e-6, 1 + 1e-6);
        double[] a = solver(near).solve(wedges).realIncome();
        double[] b = solver(longRun()).solve(wedges).realIncome();
        for (int n = 0; n < N; n++) {
            assertThat(a[n]).isCloseTo(b[n], within(1e-5));
        }
    }

    @Test
    void fixedProportionsAreSolvedToo() {
        var rigid = new Elasticities(new double[] {0.5, 0.5, 0.5}, 0, 0, 0);
        Equilibrium found = solver(rigid).solve(wedges(base, new Instrument.Iceberg(1.3)));
        assertThat(found.convergence().residual()).isLessThanOrEqualTo(1e-11);
    }

    @Test
    void buyersSufferMoreInTheShortRunThanInTheLongRun() {
        Wedges wedges = wedges(base, new Instrument.Iceberg(2));
        var low = new Elasticities(new double[] {0.6, 0.8, 1.0}, 0.3, 0.1, 0.5);
        double[] soon = solver(low).solve(wedges).realIncome();
        double[] late = solver(longRun()).solve(wedges).realIncome();
        for (int buyer = 1; buyer < N; buyer++) {
            assertThat(soon[buyer]).isLessThan(late[buyer]);
        }
    }

    @Test
    void noClosureForgetsWhereDeficitsWent() {
        Wedges wedges = wedges(base, new Instrument.Tariff(0.3));
        double[] fixed = solver(longRun()).solve(wedges).transfer();
        assertThat(fixed).containsExactly(base.totals().transfer());
        Equilibrium zero = new TradeSolver(base, longRun(), Closure.ZERO, Precision.FINE).solve(wedges);
        assertThat(zero.transfer()).containsOnly(0.0);
        Equilibrium scaled = new TradeSolver(base, longRun(), Closure.MULTIPLICATIVE, Precision.FINE).solve(wedges);
        assertThat(scaled.transfer()[1]).isCloseTo(base.totals().transfer()[1] * scaled.wage()[1], within(1e-9));
    }

    /** One sector, balanced trade, so that both closures agree; the region is a millionth of the others. */
    @Test
    void aTinyRegionSolvedAloneIsThatOfTheWholeWorld() {
        int n = 4;
        var random = new java.util.Random(3);
        double[] flow = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int to = 0; to <= i; to++) {
                double size = (i == to ? 10 : 1) * (0.1 + random.nextDouble()) * (i == 0 || to == 0 ? 1e-6 : 1);
                flow[i * n + to] = size;
                flow[to * n + i] = size;
            }
        }
        var small = new TradeSolver(Worlds.oneSector(flow, n), Elasticities.longRun(4), Closure.FIXED, Precision.FINE);
        for (Instrument instrument : List.of(
                new Instrument.Tariff(0.3),
                new Instrument.Iceberg(1.5),
                new Instrument.Prohibition(),
                new Instrument.Quota(0.5, Instrument.Side.SELLER))) {
            var wedges =
                    Shock.compile(small.base(), List.of(new Shock(instrument, Set.of(1, 2), Set.of(0), Set.of(0))));
            double alone = small.solveAlone(0, wedges, small.solve(Wedges.NONE)).realIncome()[0];
            double whole = small.solve(wedges).realIncome()[0];
            assertThat(alone)
                    .as("%s", instrument)
                    .isCloseTo(whole, within(1e-5))
                    .isNotEqualTo(1);
        }
    }

    @Test
    void aRegionSolvedAloneMayLoseAllItsPartners() {
        var everything = Shock.compile(
                base,
                List.of(
                        new Shock(new Instrument.Prohibition(), Worlds.allBut(N, 0), Set.of(0), Worlds.all(J)),
                        new Shock(new Instrument.Prohibition(), Set.of(0), Worlds.allBut(N, 0), Worlds.all(J))));
        var solver = solver(longRun());
        var alone = solver.solveAlone(0, everything, solver.solve(Wedges.NONE));
        assertThat(alone.transfer()[0]).isCloseTo(0, within(1e-9));
        assertThat(alone.realIncome()[0]).isLessThan(1);
    }
}
