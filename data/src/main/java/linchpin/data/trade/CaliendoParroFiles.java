package linchpin.data.trade;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import linchpin.benchmark.trade.CaliendoParro;
import linchpin.benchmark.trade.Comparison;
import linchpin.economy.Closure;

/** The files of Caliendo and Parro (2015), as their replication package lays them out, with results beside them. */
public final class CaliendoParroFiles {

    private static final int N = 31;
    private static final int J = 40;
    private static final int TRADED = 20;

    private CaliendoParroFiles() {}

    /** The model's inputs. */
    public static CaliendoParro read(Path folder) {
        return new CaliendoParro(
                numbers(folder, "xbilat1993.txt", TRADED * N, N),
                numbers(folder, "tariffs1993.txt", TRADED * N, N),
                numbers(folder, "tariffs2005.txt", TRADED * N, N),
                numbers(folder, "B.txt", J, N),
                numbers(folder, "GO.txt", J, N),
                numbers(folder, "IO.txt", J * N, J),
                numbers(folder, "T.txt", TRADED, 1));
    }

    /** Both variants beside their results. */
    public static List<Comparison> compare(Path folder) {
        CaliendoParro model = read(folder);
        return List.of(
                model.compare(Closure.ZERO, columns(folder.resolve("expected_zero_deficits.csv"))),
                model.compare(Closure.FIXED, columns(folder.resolve("expected_with_deficits.csv"))));
    }

    private static List<double[]> columns(Path file) {
        int count = CaliendoParro.COLUMNS.size();
        Grid grid = Grid.read(file, new Grid.Shape(N, count, 1, 0));
        var columns = new ArrayList<double[]>();
        for (int c = 0; c < count; c++) {
            columns.add(grid.column(c));
        }
        return columns;
    }

    private static double[] numbers(Path folder, String name, int rows, int columns) {
        return Grid.read(folder.resolve(name), new Grid.Shape(rows, columns, 0, 0))
                .values();
    }
}
