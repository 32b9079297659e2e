package linchpin.data.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

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
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read.", e);
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

    /**
     * Reads a large table row by row, also when it is gzipped; rows with too few or too many cells are problems and left out.
     *
     * @return how many rows there were after the header, sound or not; nothing where the header is missing or lacks a
     *     required column
     */
    public static Optional<Integer> each(Path path, Columns columns, Problems problems, Consumer<Row> sound) {
        String file = path.getFileName().toString();
        int line = 1;
        int count = 0;
        try (var text = TextFile.reader(path);
                var reader = CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(text)) {
            Iterator<CsvRecord> records = reader.iterator();
            var header = records.hasNext()
                    ? records.next().getFields().stream().map(String::strip).toList()
                    : List.<String>of();
            if (!checkHeader(file, header, columns, problems)) {
                return Optional.empty();
            }
            Map<String, Integer> at = places(header);
            while (records.hasNext()) {
                CsvRecord next = records.next();
                line = (int) next.getStartingLineNumber();
                count++;
                row(file, header.size(), at, next, problems).ifPresent(sound);
            }
        } catch (CsvParseException e) {
            problems.error(file, line + 1, broken(e), "Maybe a quotation mark is not closed.");
        } catch (NoSuchFileException e) {
            problems.error(file, 0, "The file (%s) is missing.".formatted(file), "Maybe it was moved or misspelt.");
            return Optional.empty();
        } catch (IOException e) {
            problems.error(file, line, "The file cannot be read from here on: %s.".formatted(e.getMessage()), "");
        }
        return Optional.of(count);
    }

    private static List<Row> rows(String file, List<String> header, List<CsvRecord> records, Problems problems) {
        Map<String, Integer> at = places(header);
        return records.subList(1, records.size()).stream()
                .flatMap(record -> row(file, header.size(), at, record, problems).stream())
                .toList();
    }

    private static Map<String, Integer> places(List<String> header) {
        Map<String, Integer> at = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            at.putIfAbsent(header.get(i), i);
        }
        return at;
    }

    private static Optional<Row> row(
            String file, int columns, Map<String, Integer> at, CsvRecord record, Problems problems) {
        int line = (int) record.getStartingLineNumber();
        if (record.getFieldCount() != columns) {
            problems.error(
                    file,
                    line,
                    "The row has %d cells where the header has %d.".formatted(record.getFieldCount(), columns),
                    "Maybe a text with a comma lacks its quotation marks.");
            return Optional.empty();
        }
        return Optional.of(new Row(
                file, line, at, record.getFields().stream().map(String::strip).toList()));
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
