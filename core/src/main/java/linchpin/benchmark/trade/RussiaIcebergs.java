package linchpin.benchmark.trade;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import linchpin.benchmark.trade.Comparison.Column;
import linchpin.economy.Baseline;
import linchpin.economy.Closure;
import linchpin.economy.Elasticities;
import linchpin.economy.Equilibrium;
import linchpin.economy.InputOutputTable;
import linchpin.economy.Instrument;
import linchpin.economy.Shock;
import linchpin.economy.TradeSolver;
import linchpin.economy.TradeSolver.Precision;
import linchpin.economy.Wedges;

/**
 * Icebergs between Russia and 31 countries on goods (sectors 1–16), both ways, in the world of WIOD 2011 (Timmer et al. 2015): 41
 * regions × 35 sectors, deficits fixed.
 */
public record RussiaIcebergs(InputOutputTable.Balanced world) {

    private static final Set<String> OUTSIDE =
            Set.of("RUS", "CHN", "IND", "BRA", "IDN", "MEX", "TUR", "RoW", "TWN", "KOR");

    private static final double[] GOODS = {
        9.11, 13.53, 2.62, 8.10, 8.10, 11.50, 16.52, 10.0, 3.13, 1.67, 2.41, 4.0, 1.45, 8.0, 5.0, 3.98
    };
    private static final double SERVICES = 5;
    private static final double TOLERANCE = 1e-5;

    /** The published elasticities of goods, and 5 for services. */
    public static Elasticities elasticities(int sectors) {
        double[] theta = new double[sectors];
        Arrays.fill(theta, SERVICES);
        System.arraycopy(GOODS, 0, theta, 0, GOODS.length);
        return Elasticities.longRun(theta);
    }

    /** The wedges of a factor between Russia and the 31 others. */
    public static Wedges wedges(Baseline base, double factor) {
        List<String> names = base.names().regions();
        Set<Integer> russia = Set.of(names.indexOf("RUS"));
        var others = new HashSet<Integer>();
        for (int n = 0; n < names.size(); n++) {
            if (!OUTSIDE.contains(names.get(n))) {
                others.add(n);
            }
        }
        Set<Integer> goods = Set.copyOf(IntStream.range(0, GOODS.length).boxed().toList());
        var iceberg = new Instrument.Iceberg(factor);
        return Shock.compile(
                base, List.of(new Shock(iceberg, russia, others, goods), new Shock(iceberg, others, russia, goods)));
    }

    public Equilibrium solve(double factor, Precision precision) {
        Baseline base = world.baseline();
        return new TradeSolver(base, elasticities(base.sectors()), Closure.FIXED, precision)
                .solve(wedges(base, factor));
    }

    /** @param theirs real income in per cent, real wage in per cent, wage, price */
    public Comparison compare(double factor, List<double[]> theirs) {
        Equilibrium found = solve(factor, Precision.FINE);
        return new Comparison(
                "WIOD 2011, icebergs x%s on Russia".formatted(factor),
                "Caliendo-Parro on WIOD 2011, solved independently",
                world.baseline().names().regions(),
                List.of(
                        new Column("real income %", CaliendoParro.percent(found.realIncome()), theirs.get(0)),
                        new Column("real wage %", CaliendoParro.percent(found.realWage()), theirs.get(1)),
                        new Column("wage", found.wage(), theirs.get(2)),
                        new Column("price", found.finalPrice(), theirs.get(3))),
                TOLERANCE,
                false,
                CaliendoParro.note(found));
    }
}
