package linchpin.data.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A CSV file (RFC 4180, comma, header) with the lines of its rows.
 *
 * @param file its name
 * @param header names of the columns
 * @param rows in the order of the file; rows with too few or too many cells are problems and left out
 */
public record Table(String file, List<String> header, List<Row> rows) {

    /** Reads a table; gives nothing where the header is missing or lacks a required column. */
    public static Optional<Table> parse(TextFile file, Columns columns, Problems problems) {
        var records = new ArrayList<CsvRecord>();
        try (var reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(file.text())) {
            for (Iterator<CsvRecord> it = reader.iterator(); it.hasNext(); ) {
                records.add(it.next());
            }
        } catch (CsvParseException e) {
            problems.error(file.name(), lastLine(records), broken(e), "Maybe a quotation mark is not closed.");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("A text in memory cannot fail to be read.", e);
        }
        if (records.isEmpty()) {
            problems.error(
                    file.name(),
                    1,
                    "The table (%s) has no header.".formatted(file.name()),
                    "Maybe the first line should be %s.".formatted(String.join(",", columns.all())));
            return Optional.empty();
        }
        List<String> header =
                records.getFirst().getFields().stream().map(String::strip).toList();
        if (!checkHeader(file.name(), header, columns, problems)) {
            return Optional.empty();
        }
        return Optional.of(new Table(file.name(), header, rows(file.name(), header, records, problems)));
    }

    private static List<Row> rows(String file, List<String> header, List<CsvRecord> records, Problems problems) {
        Map<String, Integer> at = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            at.putIfAbsent(header.get(i), i);
        }
        var rows = new ArrayList<Row>();
        for (CsvRecord r : records.subList(1, records.size())) {
            int line = (int) r.getStartingLineNumber();
            if (r.getFieldCount() != header.size()) {
                problems.error(
                        file,
                        line,
                        "The row has %d cells where the header has %d.".formatted(r.getFieldCount(), header.size()),
                        "Maybe a text with a comma lacks its quotation marks.");
                continue;
            }
            rows.add(new Row(
                    file, line, at, r.getFields().stream().map(String::strip).toList()));
        }
        return rows;
    }

    private static boolean checkHeader(String file, List<String> header, Columns columns, Problems problems) {
        boolean complete = true;
        for (String name : columns.required()) {
            if (!header.contains(name)) {
                var spare =
                        header.stream().filter(h -> !columns.all().contains(h)).toList();
                String maybe = Nearest.to(name, spare)
                        .map("Maybe the column %s was meant."::formatted)
                        .orElse("Maybe the header should be %s.".formatted(String.join(",", columns.all())));
                problems.error(file, 1, "The column (%s) is missing.".formatted(name), maybe);
                complete = false;
            }
        }
        var seen = new HashSet<String>();
        for (String name : header) {
            if (!seen.add(name)) {
                problems.error(file, 1, "The column (%s) stands twice in the header.".formatted(name), "");
            } else if (!columns.open() && !columns.all().contains(name)) {
                problems.warn(
                        file,
                        1,
                        "The column (%s) is not known and is passed over.".formatted(name),
                        Nearest.maybe(name, columns.all()));
            }
        }
        return complete;
    }

    private static int lastLine(List<CsvRecord> records) {
        return records.isEmpty() ? 1 : (int) records.getLast().getStartingLineNumber() + 1;
    }

    private static String broken(CsvParseException e) {
        return "The table cannot be read from here on: %s.".formatted(String.valueOf(e.getMessage()));
    }
}
