package linchpin.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import linchpin.economy.TradeSolver.Precision;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What must hold in any world. */
class TradePropertiesTest {

    private static final Precision FINE = new Precision(1e-12, 3000, 8);

    @Property(tries = 30)
    void withoutAShockNothingChanges(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 6) int regions,
            @ForAll @IntRange(min = 1, max = 4) int sectors,
            @ForAll boolean shortRun) {
        Baseline base = Worlds.any(seed, regions, sectors);
        var solver = new TradeSolver(base, elasticities(sectors, shortRun), Closure.FIXED, Precision.FINE);
        Equilibrium same = solver.solve(Wedges.NONE);
        assertThat(same.realIncome()).usingComparatorWithPrecision(1e-12).containsOnly(1.0);
        assertThat(same.price()).usingComparatorWithPrecision(1e-12).containsOnly(1.0);
    }

    @Property(tries = 20)
    void theUnitOfMoneyDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = -6, max = 6) int digits) {
        double unit = Math.pow(10, digits);
        Baseline base = Worlds.any(seed, 4, 3);
        var scaled = new Baseline(
                base.names(),
                base.shares(),
                base.border(),
                new Baseline.Totals(
                        times(base.totals().expenditure(), unit),
                        times(base.totals().valueAdded(), unit),
                        times(base.totals().transfer(), unit)));
        double[] one = tariff(base, false).realIncome();
        double[] other = tariff(scaled, false).realIncome();
        for (int n = 0; n < one.length; n++) {
            assertThat(other[n]).isCloseTo(one[n], within(1e-10));
        }
    }

    /** What a region spends beyond its sales is its duties and its transfer; the world's value added is the numéraire. */
    @Property(tries = 20)
    void theAccountsOfTheWorldClose(@ForAll long seed, @ForAll boolean shortRun) {
        Baseline base = Worlds.any(seed, 5, 3);
        Equilibrium found = tariff(base, shortRun);
        double[] gap = found.income().clone();
        double world = 0;
        for (int n = 0; n < 5; n++) {
            world += found.wage()[n] * base.totals().valueAdded()[n];
            gap[n] = found.revenue()[n] + found.transfer()[n];
            for (int j = 0; j < 3; j++) {
                gap[n] += found.output()[j * 5 + n] - found.expenditure()[j * 5 + n];
            }
        }
        double before = Arrays.stream(base.totals().valueAdded()).sum();
        assertThat(world).isCloseTo(before, within(1e-9 * before));
        assertThat(gap).usingComparatorWithPrecision(1e-8 * before).containsOnly(0.0);
        assertThat(found.convergence().gap()).isCloseTo(0, within(1e-9));
    }

    @Property(tries = 15)
    void anEmbargoIsTheLimitOfIcebergs(@ForAll long seed) {
        Baseline base = Worlds.any(seed, 4, 2);
        double[] none = on(base, new Instrument.Prohibition());
        double last = Double.POSITIVE_INFINITY;
        for (double factor : new double[] {10, 100, 1e3, 1e6}) {
            double distance = 0;
            double[] some = on(base, new Instrument.Iceberg(factor));
            for (int n = 0; n < none.length; n++) {
                distance = Math.max(distance, Math.abs(some[n] - none[n]));
            }
            assertThat(distance).isLessThan(Math.max(last, 1e-9));
            last = distance;
        }
        assertThat(last).isLessThan(1e-9);
    }

    @Property(tries = 10)
    void aSymmetricWorldReactsSymmetrically(
            @ForAll @IntRange(min = 2, max = 7) int regions, @ForAll @DoubleRange(min = 0.01, max = 2) double rate) {
        double[] flow = new double[regions * regions];
        for (int f = 0; f < flow.length; f++) {
            flow[f] = f / regions == f % regions ? 5 : 1;
        }
        Baseline base = Worlds.oneSector(flow, regions);
        Set<Integer> all = Worlds.all(regions);
        Equilibrium found = new TradeSolver(base, Elasticities.longRun(4), Closure.FIXED, FINE)
                .solve(Shock.compile(base, List.of(new Shock(new Instrument.Tariff(rate), all, all, Set.of(0)))));
        assertThat(found.wage()).usingComparatorWithPrecision(1e-11).containsOnly(1.0);
        assertThat(found.realIncome()).usingComparatorWithPrecision(1e-11).containsOnly(found.realIncome()[0]);
        assertThat(found.realIncome()[0]).isLessThan(1);
    }

    /** Arkolakis, Costinot and Rodríguez-Clare (2012). */
    @Property(tries = 20)
    void theBalancedOneSectorModelGainsWhatItsOwnShareSays(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int regions) {
        Baseline base = Worlds.oneSectorBalanced(seed, regions);
        Equilibrium found = new TradeSolver(base, Elasticities.longRun(4), Closure.FIXED, FINE)
                .solve(Shock.compile(
                        base,
                        List.of(new Shock(
                                new Instrument.Iceberg(1.7), Set.of(0), Worlds.allBut(regions, 0), Set.of(0)))));
        double[] formula = Welfare.acr(found);
        for (int n = 0; n < regions; n++) {
            assertThat(found.realIncome()[n]).isCloseTo(formula[n], within(1e-10));
        }
    }

    @Property(tries = 8)
    void thePartsAddUpToTheExactChange(@ForAll long seed, @ForAll boolean shortRun) {
        Decomposition parts = Decomposition.of(tariff(Worlds.any(seed, 3, 2), shortRun));
        assertThat(parts.remainder()).isLessThan(1e-8);
        assertThat(parts.moved()).isLessThan(1e-8);
    }

    private static Elasticities elasticities(int sectors, boolean shortRun) {
        return shortRun
                ? new Elasticities(times(Worlds.theta(sectors), 0.3), 0.4, 0.2, 0.8)
                : Elasticities.longRun(Worlds.theta(sectors));
    }

    private static Equilibrium tariff(Baseline base, boolean shortRun) {
        return new TradeSolver(base, elasticities(base.sectors(), shortRun), Closure.FIXED, FINE)
                .solve(Shock.compile(
                        base,
                        List.of(new Shock(
                                new Instrument.Tariff(0.3),
                                Set.of(0),
                                Worlds.allBut(base.regions(), 0),
                                Worlds.all(base.sectors())))));
    }

    private static double[] on(Baseline base, Instrument instrument) {
        var shock = new Shock(instrument, Set.of(1), Set.of(0), Worlds.all(base.sectors()));
        return new TradeSolver(base, elasticities(base.sectors(), false), Closure.FIXED, FINE)
                .solve(Shock.compile(base, List.of(shock)))
                .realIncome();
    }

    private static double[] times(double[] values, double factor) {
        return Arrays.stream(values).map(v -> v * factor).toArray();
    }
}
