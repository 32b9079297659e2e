package linchpin.benchmark.trade;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import linchpin.economy.Closure;
import linchpin.economy.InputOutputTable;
import linchpin.economy.Instrument;
import linchpin.economy.Shock;
import linchpin.economy.TradeSolver;
import linchpin.economy.TradeSolver.Precision;

/** Dearer trade in goods between the European Union, or the West, and one country, in the world of WIOD 2011 with its 41 regions. */
public record Decoupling(InputOutputTable.Balanced world) {

    private static final int GOODS = 16;

    private static final Set<String> NOT_EUROPEAN = Set.of(
            "AUS", "BRA", "CAN", "CHN", "GBR", "IDN", "IND", "JPN", "KOR", "MEX", "RUS", "TUR", "TWN", "USA", "RoW");

    private static final Set<String> WESTERN = Set.of("AUS", "CAN", "GBR", "JPN", "KOR", "TWN", "USA");

    /** Between the Union and China; change of real income in per cent, by region. */
    public double[] withChina(double factor) {
        return solve(factor, "CHN", false);
    }

    /** Between the Union with seven western regions and Russia. */
    public double[] withRussia(double factor) {
        return solve(factor, "RUS", true);
    }

    private double[] solve(double factor, String with, boolean west) {
        var base = world.baseline();
        List<String> names = base.names().regions();
        var members = new HashSet<Integer>();
        for (int n = 0; n < names.size(); n++) {
            if (!NOT_EUROPEAN.contains(names.get(n)) || west && WESTERN.contains(names.get(n))) {
                members.add(n);
            }
        }
        Set<Integer> goods = Set.copyOf(IntStream.range(0, GOODS).boxed().toList());
        Set<Integer> partner = Set.of(names.indexOf(with));
        var iceberg = new Instrument.Iceberg(factor);
        var wedges = Shock.compile(
                base,
                List.of(new Shock(iceberg, members, partner, goods), new Shock(iceberg, partner, members, goods)));
        var solver = new TradeSolver(base, RussiaIcebergs.elasticities(base.sectors()), Closure.FIXED, Precision.FINE);
        return CaliendoParro.percent(solver.solve(wedges).realIncome());
    }
}
