package linchpin.data.tables;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads a large CSV file row by row, also when it is gzipped: {@code x.csv} is found as {@code x.csv.gz} too. */
final class CellStream {

    private final Path path;

    private CellStream(Path path) {
        this.path = path;
    }

    /** The file or its gzipped twin; exists only where one of them does. */
    static Path find(Path folder, String name) {
        Path plain = folder.resolve(name);
        return Files.isRegularFile(plain) ? plain : folder.resolve(name + ".gz");
    }

    static CellStream of(Path folder, String name) {
        return new CellStream(find(folder, name));
    }

    void each(Consumer<NamedCsvRecord> row) {
        try (var in = open();
                var reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.forEach(row);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The file (%s) cannot be read: %s.\nMaybe it is damaged."
                            .formatted(path.getFileName(), e.getMessage()),
                    e);
        }
    }

    private InputStream open() throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(path));
        return path.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
    }

    /** A number; NaN where the cell is empty. */
    static double number(NamedCsvRecord row, String column) {
        String text = row.getField(column).strip();
        if (text.isEmpty() || text.equals("NA")) {
            return Double.NaN;
        }
        return Words.number(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The %s (%s) on line %d must be a number.\nMaybe a column was moved."
                                .formatted(column, text, row.getStartingLineNumber())));
    }

    /** A whole number; an empty cell is an error. */
    static int whole(NamedCsvRecord row, String column) {
        double number = number(row, column);
        if (number != Math.rint(number)) {
            throw new IllegalArgumentException(
                    "The %s (%s) on line %d must be a whole number.\nMaybe the cell is empty."
                            .formatted(column, row.getField(column), row.getStartingLineNumber()));
        }
        return (int) number;
    }
}
