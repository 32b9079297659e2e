package linchpin.benchmark.trade;

import java.util.List;

/**
 * Our numbers beside those of others.
 *
 * @param name what is compared
 * @param source whose numbers they are
 * @param rows their names
 * @param columns what is compared in each row
 * @param tolerance largest difference that passes
 * @param relative whether differences are relative to theirs
 * @param note what to know about the solve
 */
public record Comparison(
        String name,
        String source,
        List<String> rows,
        List<Column> columns,
        double tolerance,
        boolean relative,
        String note) {

    /** One column: a value for each row. */
    public record Column(String name, double[] ours, double[] theirs) {}

    /** The largest difference of all. */
    public double worst() {
        return columns.stream().mapToDouble(this::worst).max().orElse(Double.NaN);
    }

    /** The largest difference of a column; what is not a number differs without bound. */
    public double worst(Column column) {
        double worst = 0;
        for (int r = 0; r < column.theirs.length; r++) {
            double difference = Math.abs(column.ours[r] - column.theirs[r]);
            if (relative && column.theirs[r] != 0) {
                difference /= Math.abs(column.theirs[r]);
            }
            worst = Double.isNaN(difference) ? Double.POSITIVE_INFINITY : Math.max(worst, difference);
        }
        return column.ours.length == column.theirs.length ? worst : Double.POSITIVE_INFINITY;
    }

    public boolean passes() {
        return !columns.isEmpty() && worst() <= tolerance;
    }
}
