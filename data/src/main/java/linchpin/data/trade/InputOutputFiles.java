package linchpin.data.trade;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import linchpin.benchmark.trade.AdaptivePath;
import linchpin.benchmark.trade.Comparison;
import linchpin.benchmark.trade.Comparison.Column;
import linchpin.economy.Adaptive;
import linchpin.economy.Leontief;

/** Small input–output tables with two labels a row and three header lines, and what other programs made of them. */
public final class InputOutputFiles {

    private static final int LABELS = 2;
    private static final int HEADER = 3;
    private static final int FINAL = 7;
    private static final double EXACT = 1e-12;

    private InputOutputFiles() {}

    /** BoARIO's path of 730 days on 3 regions × 5 sectors. */
    public static Comparison adaptive(Path folder) {
        int regions = 3;
        int sectors = 5;
        int rows = regions * sectors;
        int days = 730;
        Grid flows = grid(folder, "Z.csv", rows, rows);
        Grid wanted = grid(folder, "Y.csv", rows, regions * FINAL);
        Grid output = Grid.read(folder.resolve("x.csv"), new Grid.Shape(rows, 1, 1, LABELS));
        List<String> names = names(flows);
        same(names, names(wanted), wanted.file());
        same(names, names(output), output.file());
        double[] demand = new double[rows];
        for (int c = 0; c < wanted.values().length; c++) {
            demand[c / (regions * FINAL)] += wanted.values()[c];
        }
        var model = new Adaptive(regions, sectors, flows.values(), demand, output.values(), AdaptivePath.SETTINGS);
        Grid path = Grid.read(folder.resolve("production.csv"), new Grid.Shape(days, rows, HEADER, 1));
        double[][] theirs = new double[days][rows];
        for (int c = 0; c < rows; c++) {
            String name =
                    path.header().get(0).get(c + 1) + " " + path.header().get(1).get(c + 1);
            int row = names.indexOf(name);
            if (row < 0) {
                throw new IllegalArgumentException("%s: the column (%s) is not a row of Z.csv.\nMaybe it was renamed."
                        .formatted(path.file(), name));
            }
            for (int day = 0; day < days; day++) {
                theirs[day][row] = path.values()[day * rows + c];
            }
        }
        return new AdaptivePath(names, model, names.indexOf("reg1 manufactoring")).compare(theirs);
    }

    /** Coefficients and inverse of 6 regions × 8 sectors. */
    public static Comparison leontief(Path folder) {
        int regions = 6;
        int rows = regions * 8;
        Grid flows = grid(folder, "Z.csv", rows, rows);
        List<String> names = names(flows);
        Leontief found = Leontief.of(
                flows.values(), grid(folder, "Y.csv", rows, regions * FINAL).values());
        Grid inverse = grid(folder, "L.csv", rows, rows);
        Grid coefficients = grid(folder, "A.csv", rows, rows);
        Grid output = Grid.read(folder.resolve("x.csv"), new Grid.Shape(rows, 1, 1, LABELS));
        same(names, names(inverse), inverse.file());
        same(names, names(output), output.file());
        var columns = new ArrayList<Column>();
        columns.add(new Column("output", found.output(), output.values()));
        columns.add(new Column("column sum of A", sums(found.coefficients(), rows), sums(coefficients.values(), rows)));
        columns.add(new Column("column sum of L", sums(found.inverse(), rows), sums(inverse.values(), rows)));
        columns.add(worst("cell of L that differs most", found.inverse(), inverse.values(), rows));
        return new Comparison("Leontief, 48 rows", "pymrio's test table", names, columns, EXACT, true, "no iteration");
    }

    /** Of each row, the cell that differs most. */
    private static Column worst(String name, double[] ours, double[] theirs, int rows) {
        double[] a = new double[rows];
        double[] b = new double[rows];
        for (int c = 0; c < theirs.length; c++) {
            int row = c / rows;
            if (c % rows == 0 || relative(ours[c], theirs[c]) > relative(a[row], b[row])) {
                a[row] = ours[c];
                b[row] = theirs[c];
            }
        }
        return new Column(name, a, b);
    }

    private static double relative(double a, double b) {
        return b == 0 ? Math.abs(a) : Math.abs(a - b) / Math.abs(b);
    }

    private static double[] sums(double[] values, int columns) {
        double[] sums = new double[columns];
        for (int c = 0; c < values.length; c++) {
            sums[c % columns] += values[c];
        }
        return sums;
    }

    private static Grid grid(Path folder, String name, int rows, int columns) {
        return Grid.read(folder.resolve(name), new Grid.Shape(rows, columns, HEADER, LABELS));
    }

    private static List<String> names(Grid grid) {
        return grid.rows().stream().map(labels -> String.join(" ", labels)).toList();
    }

    private static void same(List<String> names, List<String> others, String file) {
        if (!names.equals(others)) {
            throw new IllegalArgumentException(
                    "%s: the rows are not those of Z.csv, in its order.\nMaybe it was sorted.".formatted(file));
        }
    }
}
