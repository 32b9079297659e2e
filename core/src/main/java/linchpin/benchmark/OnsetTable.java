package linchpin.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One row for each pair of states and year: whether they began a dispute, and what was known when the year began.
 *
 * @param first state with the lower number
 * @param second state with the higher number
 * @param onset whether a dispute between them began in the year
 * @param quiet whether they had no dispute the year before
 * @param columns what was known, by name and row; NaN where unknown
 */
record OnsetTable(
        int[] first, int[] second, int[] year, boolean[] onset, boolean[] quiet, Map<String, double[]> columns) {

    int size() {
        return year.length;
    }

    long[] pairs() {
        return IntStream.range(0, size())
                .mapToLong(r -> DisputeData.pair(first[r], second[r]))
                .toArray();
    }

    /** Rows of the years {@code from} to {@code until}, both inclusive. */
    int[] rows(int from, int until) {
        return IntStream.range(0, size())
                .filter(r -> year[r] >= from && year[r] <= until)
                .toArray();
    }

    double[] column(String name) {
        double[] column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException("The column (%s) is not in the table of %d columns.\nMaybe one of %s."
                    .formatted(name, columns.size(), columns.keySet()));
        }
        return column;
    }

    /** Values by column and row. */
    double[][] values(List<String> names, int[] rows) {
        return names.stream()
                .map(name -> {
                    double[] all = column(name);
                    return IntStream.of(rows).mapToDouble(r -> all[r]).toArray();
                })
                .toArray(double[][]::new);
    }

    boolean[] outcomes(int[] rows) {
        boolean[] out = new boolean[rows.length];
        for (int k = 0; k < rows.length; k++) {
            out[k] = onset[rows[k]];
        }
        return out;
    }

    /** The same rows with further columns. */
    OnsetTable with(Map<String, double[]> more) {
        var all = new LinkedHashMap<>(columns);
        all.putAll(more);
        return new OnsetTable(first, second, year, onset, quiet, all);
    }
}
