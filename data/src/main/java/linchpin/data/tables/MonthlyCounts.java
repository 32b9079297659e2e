package linchpin.data.tables;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A documented series: {@code month,counter,count}, one row a month ({@code YYYY-MM}) and counter.
 *
 * @param counts by counter and month
 * @param hash SHA-256 of the file
 * @param problems what is wrong: rows with an error are not among the counts
 */
public record MonthlyCounts(Map<String, NavigableMap<YearMonth, Integer>> counts, String hash, List<Problem> problems) {

    private static final Columns COLUMNS =
            Columns.required("month", "counter", "count").andOthers();
    private static final int MOST = 1_000_000;

    /** @param counters that a row may name */
    public static MonthlyCounts read(Path csv, Names counters) {
        var problems = new Problems();
        var counts = new TreeMap<String, NavigableMap<YearMonth, Integer>>();
        var file = TextFile.read(csv, problems);
        var rows = file.flatMap(f -> Table.parse(f, COLUMNS, problems))
                .map(Table::rows)
                .orElse(List.of());
        for (Row row : rows) {
            String subject = "row (%s, %s)".formatted(row.text("month"), row.text("counter"));
            var cells = new Cells(row, subject, problems);
            String counter = cells.known("counter", counters);
            YearMonth month = month(cells);
            int count = count(cells);
            if (!cells.sound()) {
                continue;
            }
            var before = counts.computeIfAbsent(counter, c -> new TreeMap<>()).putIfAbsent(month, count);
            if (before != null) {
                cells.error("The %s is given twice.".formatted(subject), "Maybe the row was copied.");
            }
        }
        return new MonthlyCounts(counts, file.map(TextFile::sha256).orElse(""), problems.sorted());
    }

    private static YearMonth month(Cells cells) {
        String text = cells.need("month");
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            if (!text.isEmpty()) {
                cells.error(
                        "The month (%s) of %s is not a month.".formatted(text, cells.subject()),
                        "Months are written YYYY-MM.");
            }
            return YearMonth.of(1970, 1);
        }
    }

    private static int count(Cells cells) {
        cells.need("count");
        double count = cells.number("count").orElse(0.0);
        if (count < 0 || count > MOST || count != Math.rint(count)) {
            cells.error(
                    "The count (%s) of %s must be a whole number, and not negative."
                            .formatted(cells.text("count"), cells.subject()),
                    "");
            return 0;
        }
        return (int) count;
    }

    /** Whether a row was kept out. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::fatal);
    }
}
