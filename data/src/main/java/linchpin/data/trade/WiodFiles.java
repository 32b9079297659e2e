package linchpin.data.trade;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import linchpin.benchmark.trade.Comparison;
import linchpin.benchmark.trade.RussiaIcebergs;
import linchpin.economy.Baseline;
import linchpin.economy.InputOutputTable;

/** The World Input–Output Database, release 2013, as plain CSV: 40 countries and the rest of the world, 35 sectors. */
public final class WiodFiles {

    public static final List<String> REGIONS = List.of(
            ("AUS AUT BEL BGR BRA CAN CHN CYP CZE DEU DNK ESP EST FIN FRA GBR GRC HUN IDN IND IRL ITA JPN KOR LTU LUX LVA MEX"
                            + " MLT NLD POL PRT ROM RUS SVK SVN SWE TUR TWN USA RoW")
                    .split(" "));

    private static final int N = 41;
    private static final int J = 35;
    private static final int CATEGORIES = 5;

    private WiodFiles() {}

    /** The table of a year: rows sell, columns buy, one header line. */
    public static InputOutputTable read(Path folder, int year) {
        int rows = N * J;
        double[] bought = Grid.read(
                        found(folder, "wiod13_%d_F_%dx%d.csv".formatted(year, rows, N * CATEGORIES)),
                        new Grid.Shape(rows, N * CATEGORIES, 1, 0))
                .values();
        double[] wanted = new double[rows * N];
        for (int c = 0; c < bought.length; c++) {
            int row = c / (N * CATEGORIES);
            wanted[row * N + c % (N * CATEGORIES) / CATEGORIES] += bought[c];
        }
        double[] used = Grid.read(
                        found(folder, "wiod13_%d_Z_%dx%d.csv".formatted(year, rows, rows)),
                        new Grid.Shape(rows, rows, 1, 0))
                .values();
        var names = new Baseline.Names(REGIONS, Baseline.Names.numbered(N, J).sectors());
        return new InputOutputTable(names, used, wanted);
    }

    private static Path found(Path folder, String name) {
        Path plain = folder.resolve(name);
        return Files.exists(plain) ? plain : folder.resolve(name + ".gz");
    }

    /** Two sizes of icebergs on Russia beside their results. */
    public static List<Comparison> russia(Path tables, Path expected) {
        var world = new RussiaIcebergs(read(tables, 2011).balance());
        var comparisons = new ArrayList<Comparison>();
        for (String factor : List.of("1.5", "100")) {
            Grid grid = Grid.read(expected.resolve("RUS_x%s.csv".formatted(factor)), new Grid.Shape(N, 4, 1, 0));
            comparisons.add(world.compare(
                    Double.parseDouble(factor),
                    List.of(grid.column(0), grid.column(1), grid.column(2), grid.column(3))));
        }
        return comparisons;
    }
}
