package linchpin.data.trade;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * A rectangle of numbers in a file: comma or blank between them, labels above and to the left.
 *
 * @param file its name
 * @param rows labels of each row, without quotes
 * @param header lines above the numbers, as cells
 * @param values row by row
 */
record Grid(String file, List<List<String>> rows, List<List<String>> header, double[] values) {

    private static final Pattern BLANKS = Pattern.compile("[ \t]+");

    /** What a grid looks like. */
    record Shape(int rows, int columns, int headerLines, int labels) {}

    /** Reads a grid of a known shape; any other shape is an error that says where. */
    static Grid read(Path path, Shape shape) {
        var header = new ArrayList<List<String>>();
        var labels = new ArrayList<List<String>>();
        double[] values = new double[shape.rows * shape.columns];
        String name = String.valueOf(path.getFileName());
        int line = 0;
        try (var in = open(path)) {
            for (String text = in.readLine(); text != null; text = in.readLine()) {
                line++;
                if (text.isBlank()) {
                    continue;
                }
                String[] cells = text.indexOf(',') >= 0 ? text.split(",", -1) : BLANKS.split(text.strip());
                if (line <= shape.headerLines) {
                    header.add(unquoted(cells, cells.length));
                    continue;
                }
                if (labels.size() == shape.rows) {
                    throw new IllegalArgumentException(
                            "%s:%d: there are more than the %d rows that are due.\nMaybe this is another table."
                                    .formatted(name, line, shape.rows));
                }
                numbers(cells, shape, values, labels.size() * shape.columns, name + ":" + line);
                labels.add(unquoted(cells, shape.labels));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The file (%s) cannot be read: %s.\nMaybe it is damaged, or not where it should be."
                            .formatted(name, e.getMessage()),
                    e);
        }
        if (labels.size() != shape.rows) {
            throw new IllegalArgumentException("%s: there are %d rows where %d are due.\nMaybe the file was cut short."
                    .formatted(name, labels.size(), shape.rows));
        }
        return new Grid(name, labels, header, values);
    }

    private static void numbers(String[] cells, Shape shape, double[] values, int at, String place) {
        if (cells.length != shape.labels + shape.columns) {
            throw new IllegalArgumentException(
                    "%s: there are %d cells where %d are due.\nMaybe the line was cut short, or a decimal comma was used."
                            .formatted(place, cells.length, shape.labels + shape.columns));
        }
        for (int c = 0; c < shape.columns; c++) {
            String cell = cells[shape.labels + c].strip();
            try {
                values[at + c] = Double.parseDouble(cell);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "%s: the cell %d (%s) is not a number.\nMaybe a column was moved."
                                .formatted(place, shape.labels + c + 1, cell),
                        e);
            }
            if (!Double.isFinite(values[at + c])) {
                throw new IllegalArgumentException("%s: the cell %d (%s) is not finite.\nMaybe it is missing."
                        .formatted(place, shape.labels + c + 1, cell));
            }
        }
    }

    private static List<String> unquoted(String[] cells, int count) {
        return Arrays.stream(cells)
                .limit(count)
                .map(c -> c.strip().replace("\"", ""))
                .toList();
    }

    static BufferedReader open(Path path) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(path));
        InputStream plain = path.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        return new BufferedReader(new InputStreamReader(plain, UTF_8));
    }

    /** One column of the numbers. */
    double[] column(int column) {
        int columns = values.length / rows.size();
        double[] taken = new double[rows.size()];
        for (int r = 0; r < taken.length; r++) {
            taken[r] = values[r * columns + column];
        }
        return taken;
    }
}
