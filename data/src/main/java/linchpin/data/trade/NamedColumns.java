package linchpin.data.trade;

import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import linchpin.data.tables.Columns;
import linchpin.data.tables.Problem;
import linchpin.data.tables.Problems;
import linchpin.data.tables.Row;
import linchpin.data.tables.Table;
import linchpin.data.tables.TextFile;

/** A table whose columns are found by name. */
record NamedColumns(List<Row> rows) {

    /** Reads a table; what is wrong with it is one error. */
    static NamedColumns read(Path path, String... columns) {
        var problems = new Problems();
        var table = TextFile.read(path, problems)
                .flatMap(file -> Table.parse(file, Columns.required(columns).andOthers(), problems));
        if (table.isEmpty() || problems.errors() > 0) {
            throw new IllegalArgumentException(String.join(
                    "\n", problems.sorted().stream().map(Problem::toString).toList()));
        }
        return new NamedColumns(table.get().rows());
    }

    double[] numbers(String column) {
        return rows.stream().mapToDouble(number(column)).toArray();
    }

    List<String> texts(String column) {
        return rows.stream().map(row -> row.text(column)).toList();
    }

    /** The numbers of a column as a matrix of two names, rows by columns. */
    double[] matrix(String from, String to, List<String> names, String column) {
        double[] matrix = new double[names.size() * names.size()];
        var number = number(column);
        for (Row row : rows) {
            matrix[place(row, from, names) * names.size() + place(row, to, names)] = number.applyAsDouble(row);
        }
        return matrix;
    }

    static int place(Row row, String column, List<String> names) {
        int place = names.indexOf(row.text(column));
        if (place < 0) {
            throw new IllegalArgumentException("%s:%d: the %s (%s) is not among %s.\nMaybe it is spelt in another way."
                    .formatted(row.file(), row.line(), column, row.text(column), names));
        }
        return place;
    }

    private static ToDoubleFunction<Row> number(String column) {
        return row -> {
            try {
                return Double.parseDouble(row.text(column));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "%s:%d: the %s (%s) is not a number.\nMaybe a column was moved."
                                .formatted(row.file(), row.line(), column, row.text(column)),
                        e);
            }
        };
    }
}
