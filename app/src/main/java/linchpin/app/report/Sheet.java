package linchpin.app.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import linchpin.data.tables.TableText;
import linchpin.future.Interval;
import org.jspecify.annotations.Nullable;

/**
 * One table on its way to a file.
 *
 * @param header names of columns
 * @param rows cells as they are written
 */
record Sheet(List<String> header, List<List<String>> rows) {

    /** An empty table with these columns, separated by commas. */
    static Sheet of(String columns) {
        return new Sheet(List.of(columns.split(",")), new ArrayList<>());
    }

    /** Adds a row of texts, numbers, intervals (two cells), lists (joined by semicolons) and blanks. */
    Sheet row(@Nullable Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            switch (cell) {
                case null -> row.add("");
                case Double d -> row.add(number(d));
                case Number n -> row.add(n.toString());
                case Interval i -> {
                    row.add(number(i.low()));
                    row.add(number(i.high()));
                }
                case Collection<?> many ->
                    row.add(text(
                            String.join(";", many.stream().map(Object::toString).toList())));
                default -> row.add(text(cell.toString()));
            }
        }
        rows.add(row);
        return this;
    }

    String csv() {
        return TableText.of(header, rows);
    }

    private static String number(double value) {
        return Double.isFinite(value) ? new BigDecimal(Double.toString(value)).toPlainString() : "";
    }

    /** A spreadsheet takes text that begins like a formula for one; an apostrophe keeps it text. */
    static String text(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
