package linchpin.data.facts;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import linchpin.benchmark.CountSeries;
import linchpin.data.tables.Cells;
import linchpin.data.tables.Columns;
import linchpin.data.tables.Problem;
import linchpin.data.tables.Problems;
import linchpin.data.tables.Row;
import linchpin.data.tables.Table;
import linchpin.data.tables.TextFile;
import org.jspecify.annotations.Nullable;

/** Counts by month: a column {@code month} (YYYY-MM, in order, none missing) and one column for each thing counted. */
public final class MonthlyCountsFile {

    private MonthlyCountsFile() {}

    /**
     * Reads one column.
     *
     * @throws IllegalArgumentException with every problem of the file, where there is any
     */
    public static CountSeries read(Path path, String column) {
        var problems = new Problems();
        var series = TextFile.read(path, problems)
                .flatMap(file ->
                        Table.parse(file, Columns.required("month", column).andOthers(), problems))
                .flatMap(table -> series(table, column, problems));
        if (series.isEmpty() || problems.errors() > 0) {
            throw new IllegalArgumentException(String.join(
                    "\n", problems.sorted().stream().map(Problem::toString).toList()));
        }
        return series.get();
    }

    /** The series of a table; nothing where it has no sound row. */
    static Optional<CountSeries> series(Table table, String column, Problems problems) {
        YearMonth first = null;
        List<Integer> counts = new ArrayList<>();
        for (Row row : table.rows()) {
            var cells = new Cells(row, "month (%s)".formatted(row.text("month")), problems);
            YearMonth month = month(cells);
            cells.need(column);
            int count = count(cells, column);
            if (!cells.sound() || month == null) {
                continue;
            }
            if (first == null) {
                first = month;
            }
            YearMonth expected = first.plusMonths(counts.size());
            if (!month.equals(expected)) {
                cells.error(
                        "The month (%s) stands where %s is due.".formatted(month, expected),
                        "Maybe a month is missing or stands twice.");
                return Optional.empty();
            }
            counts.add(count);
        }
        if (first == null) {
            problems.error(table.file(), 1, "The table (%s) has no month.".formatted(table.file()), "");
            return Optional.empty();
        }
        return Optional.of(new CountSeries(
                first, counts.stream().mapToInt(Integer::intValue).toArray()));
    }

    private static @Nullable YearMonth month(Cells cells) {
        try {
            return YearMonth.parse(cells.need("month"));
        } catch (DateTimeException e) {
            cells.error("The month of %s is not a month.".formatted(cells.subject()), "Months are written YYYY-MM.");
            return null;
        }
    }

    private static int count(Cells cells, String column) {
        double count = cells.number(column).orElse(0.0);
        if (count < 0 || count != Math.rint(count)) {
            cells.error(
                    "The %s (%s) of %s must be a whole number, 0 or more.".formatted(column, count, cells.subject()),
                    "");
        }
        return (int) count;
    }
}
