package linchpin.economy.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import linchpin.economy.Baseline;
import linchpin.economy.Closure;
import linchpin.economy.Elasticities;
import linchpin.economy.InputOutputTable;
import linchpin.economy.TradeSolver;
import linchpin.economy.Wedges;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final int N = 4;
    private static final int J = 3;

    @Test
    void sumsAfterAddingUpAreTheSumsBefore() {
        var fine = table(7, N, J);
        var coarse = new Aggregation(
                        new Baseline.Names(List.of("A", "B"), List.of("x", "y")), List.of(0, 1, 1, 0), List.of(0, 1, 1))
                .apply(fine);
        assertThat(Arrays.stream(coarse.intermediate()).sum())
                .isCloseTo(Arrays.stream(fine.intermediate()).sum(), within(1e-9));
        assertThat(Arrays.stream(coarse.finalDemand()).sum())
                .isCloseTo(Arrays.stream(fine.finalDemand()).sum(), within(1e-9));
        assertThat(coarse.intermediate()).hasSize(16);
        double sold = 0;
        for (int from : new int[] {0, 3}) {
            for (int to : new int[] {1, 2}) {
                for (int s : new int[] {1, 2}) {
                    sold += fine.finalDemand()[(from * J + s) * N + to];
                }
            }
        }
        assertThat(coarse.finalDemand()[1 * 2 + 1]).isCloseTo(sold, within(1e-12));
    }

    @Test
    void aMappingThatForgetsARegionSaysWhich() {
        assertThatThrownBy(() ->
                        new Aggregation(new Baseline.Names(List.of("A", "B"), List.of("x")), List.of(0, 0), List.of(0)))
                .hasMessageContaining("The region (B) has no member.")
                .hasMessageContaining("Maybe");
    }

    @Test
    void aRebasedTableMeetsAllItsMarginsAndItsAccountsClose() {
        var old = table(3, N, J);
        double[] trade = flows(old, new boolean[] {true, true, false});
        var random = new Random(5);
        for (int p = 0; p < trade.length; p++) {
            trade[p] *= 0.5 + random.nextDouble();
        }
        double[] product = {40, 50, 60, 70};
        boolean[] counted = {true, true, false};
        var found = Rebasing.of(old, new Rebasing.Totals(trade, product, counted));
        double[] met = flows(found.table(), counted);
        for (int p = 0; p < trade.length; p++) {
            if (p / N != p % N) {
                assertThat(met[p] / trade[p]).as("pair %d", p).isCloseTo(1, within(1e-9));
            }
        }
        Baseline base = found.table().balance().baseline();
        for (int r = 0; r < N; r++) {
            assertThat(base.totals().valueAdded()[r] / product[r]).isCloseTo(1, within(1e-9));
        }
        assertThat(Arrays.stream(base.totals().transfer()).sum()).isCloseTo(0, within(1e-9 * 220));
        var still = new TradeSolver(base, Elasticities.longRun(4, 4, 4), Closure.FIXED, TradeSolver.Precision.FINE)
                .solve(Wedges.NONE);
        for (double change : still.realIncome()) {
            assertThat(change).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void totalsOfTheTableItselfLeaveItAsItIs() {
        var old = table(11, N, J);
        boolean[] counted = {true, false, true};
        Baseline base = old.balance().baseline();
        var found = Rebasing.of(
                old, new Rebasing.Totals(flows(old, counted), base.totals().valueAdded(), counted));
        for (int c = 0; c < old.intermediate().length; c++) {
            assertThat(found.table().intermediate()[c]).isCloseTo(old.intermediate()[c], within(1e-9));
        }
    }

    @Test
    void anExporterOfMoreThanItMakesIsAnError() {
        var old = table(3, N, J);
        double[] trade = flows(old, new boolean[] {true, true, true});
        trade[1] = 1e6;
        assertThatThrownBy(() -> Rebasing.of(
                        old,
                        new Rebasing.Totals(trade, new double[] {40, 50, 60, 70}, new boolean[] {true, true, true})))
                .hasMessageContaining("Maybe a region exports more than it makes");
    }

    /** What each region sells to each other one in counted sectors, N×N. */
    private static double[] flows(InputOutputTable table, boolean[] counted) {
        double[] sums = new double[N * N];
        for (int row = 0; row < N * J; row++) {
            for (int c = 0; counted[row % J] && c < N * J; c++) {
                sums[row / J * N + c / J] += table.intermediate()[row * N * J + c];
            }
            for (int to = 0; counted[row % J] && to < N; to++) {
                sums[row / J * N + to] += table.finalDemand()[row * N + to];
            }
        }
        return sums;
    }

    static InputOutputTable table(long seed, int regions, int sectors) {
        var random = new Random(seed);
        int rows = regions * sectors;
        double[] used = new double[rows * rows];
        double[] wanted = new double[rows * regions];
        for (int c = 0; c < used.length; c++) {
            used[c] = (c / rows / sectors == c % rows / sectors ? 1 : 0.1) * random.nextDouble();
        }
        for (int c = 0; c < wanted.length; c++) {
            wanted[c] = (c / regions / sectors == c % regions ? 10 : 0.5) * (0.5 + random.nextDouble());
        }
        return new InputOutputTable(Baseline.Names.numbered(regions, sectors), used, wanted);
    }
}
