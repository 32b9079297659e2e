package linchpin.impact;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import linchpin.economy.Baseline;
import linchpin.economy.InputOutputTable;
import linchpin.economy.table.CaseEconomy;
import linchpin.economy.table.Rebasing;
import linchpin.world.Parameter;
import linchpin.world.Parameters;

/** Three invented regions A, B and C, and a satellite S. */
public final class SmallEconomy {

    public static final List<String> SECTORS = List.of("ore", "goods");

    /** A buys nearly all of what the satellite S sells and sells it nearly all it buys. */
    private static final double[] TRADE = {0, 6, 5, 0.9, 7, 0, 4, 0.05, 4, 5, 0, 0.02, 0.5, 0.03, 0.01, 0};

    private SmallEconomy() {}

    public static CaseEconomy economy() {
        var random = new Random(4);
        int n = 3;
        int j = 2;
        double[] used = new double[n * j * n * j];
        double[] wanted = new double[n * j * n];
        for (int c = 0; c < used.length; c++) {
            used[c] = (c / (n * j) / j == c % (n * j) / j ? 8 : 1) * (0.5 + random.nextDouble());
        }
        for (int c = 0; c < wanted.length; c++) {
            wanted[c] = (c / n / j == c % n ? 30 : 3) * (0.5 + random.nextDouble());
        }
        var table = new InputOutputTable(new Baseline.Names(List.of("A", "B", "C"), SECTORS), used, wanted);
        var totals = new Rebasing.Totals(TRADE, new double[] {80, 90, 70, 10}, new boolean[] {true, true});
        return new CaseEconomy(
                table, totals, List.of("S"), "C", List.of(), new double[] {6, 4}, new CaseEconomy.Years(2011, 2023));
    }

    /** With more rows, which win. */
    public static Parameters parameters(Parameter... more) {
        return new Parameters(Stream.concat(
                        Stream.of(
                                parameter("trade.theta", 4, 3, 6),
                                parameter("trade.elasticity.one-year", -0.76, -1.2, -0.4),
                                parameter("economy.year.value", 0.5, 0.2, 0.8),
                                parameter("economy.year.material", 0.1, 0.05, 0.2),
                                parameter("economy.year.taste", 0.9, 0.6, 1.2),
                                parameter("economy.evasion", 0.3, 0.1, 0.5),
                                parameter("economy.month.days", 90, 90, 90),
                                parameter("economy.month.psi", 0.8, 0.7, 0.9),
                                parameter("economy.month.inventory", 90, 45, 180),
                                parameter("economy.month.restoration", 60, 30, 120),
                                parameter("economy.month.most", 1.25, 1.1, 1.4),
                                parameter("economy.month.overtime", 365, 180, 730)),
                        Stream.of(more))
                .toList());
    }

    public static Parameter parameter(String id, double value, double low, double high) {
        var shape = low == high ? Parameter.Shape.FIXED : Parameter.Shape.NORMAL;
        return new Parameter(
                id, value, low, high, shape, "", new Parameter.Origin(Parameter.Kind.ELICITED, "test", ""));
    }
}
