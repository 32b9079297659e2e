package linchpin.data.trade;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import linchpin.data.tables.Nearest;
import linchpin.data.tables.Problem;
import linchpin.data.tables.Problems;
import linchpin.data.tables.Words;
import linchpin.economy.Baseline;
import linchpin.economy.InputOutputTable;

/**
 * A world table with labels: ours ({@code row,RUS.MIN,…,RUS.final,…}) or OECD's ICIO ({@code V1,RUS_B05_06,…,RUS_HFCE,…,OUT}). Rows
 * sell, columns buy; several final columns of a region are added up.
 */
public final class WorldTableFile {

    /** A row or column may differ from its stated output by this part. */
    private static final double OPEN = 1e-3;

    private final String file;
    private final Label.Style style;
    private final Problems problems;
    private final Map<String, Integer> rowOf = new HashMap<>();
    private final List<Label> columns = new ArrayList<>();
    private Baseline.Names names = Baseline.Names.numbered(1, 1);
    private double[] used = {};
    private double[] wanted = {};
    private double[] stated = {};
    private int[] lines = {};
    private int[] place = {};

    private WorldTableFile(String file, Label.Style style, Problems problems) {
        this.file = file;
        this.style = style;
        this.problems = problems;
    }

    /**
     * What stands in the file.
     *
     * @param table nothing where there is an error
     * @param problems each with file, line and reason
     */
    public record Read(Optional<InputOutputTable> table, List<Problem> problems) {

        /** The table, or all errors as one sentence after another. */
        public InputOutputTable orThrow() {
            return table.orElseThrow(() -> new IllegalArgumentException(String.join(
                    "\n",
                    problems.stream()
                            .filter(Problem::fatal)
                            .limit(20)
                            .map(Problem::toString)
                            .toList())));
        }
    }

    /** Our own layout. */
    public static Read plain(Path path) {
        return read(path, Label.Style.PLAIN);
    }

    /** OECD's layout. */
    public static Read icio(Path path) {
        return read(path, Label.Style.ICIO);
    }

    private static Read read(Path path, Label.Style style) {
        var problems = new Problems();
        var reader = new WorldTableFile(String.valueOf(path.getFileName()), style, problems);
        Optional<InputOutputTable> table = Optional.empty();
        try (var in = Grid.open(path)) {
            table = reader.lines(in);
        } catch (IOException e) {
            problems.error(
                    reader.file,
                    0,
                    "The file (%s) cannot be read: %s.".formatted(reader.file, e.getMessage()),
                    "Maybe it is damaged, cut short, or not where it should be.");
        }
        return new Read(problems.errors() == 0 ? table : Optional.empty(), problems.sorted());
    }

    private Optional<InputOutputTable> lines(BufferedReader in) throws IOException {
        String top = in.readLine();
        if (top == null || !header(cells(top))) {
            return Optional.empty();
        }
        int line = 1;
        for (String text = in.readLine(); text != null; text = in.readLine()) {
            line++;
            if (!text.isBlank()) {
                row(cells(text), line);
            }
        }
        int missing = 0;
        String first = "";
        for (var entry : rowOf.entrySet()) {
            if (lines[entry.getValue()] == 0) {
                missing++;
                first = first.isEmpty() || entry.getKey().compareTo(first) < 0 ? entry.getKey() : first;
            }
        }
        if (missing > 0) {
            problems.error(
                    file,
                    line,
                    "%d of %d rows are missing, such as %s.".formatted(missing, rowOf.size(), first),
                    "Maybe the file was cut short.");
        }
        return problems.errors() > 0 ? Optional.empty() : Optional.of(new InputOutputTable(names, used, wanted));
    }

    private boolean header(String[] cells) {
        var regions = new LinkedHashSet<String>();
        var sectors = new LinkedHashSet<String>();
        var seen = new LinkedHashSet<String>();
        for (int c = 1; c < cells.length; c++) {
            Label label = style.read(cells[c]);
            columns.add(label);
            if (label.kind() == Label.Kind.OTHER) {
                problems.error(
                        file,
                        1,
                        "The column (%s) has no label of this layout.".formatted(cells[c]),
                        "Maybe it should be %s.".formatted(style.write("REGION", "SECTOR")));
            } else if (label.kind() == Label.Kind.SECTOR) {
                regions.add(label.region());
                sectors.add(label.sector());
            }
            if (!seen.add(cells[c])) {
                problems.error(file, 1, "The column (%s) stands twice.".formatted(cells[c]), "Maybe it was copied.");
            }
        }
        names = new Baseline.Names(List.copyOf(regions), List.copyOf(sectors));
        int rows = regions.size() * sectors.size();
        for (Label label : columns) {
            if (label.kind() == Label.Kind.FINAL && !regions.contains(label.region())) {
                problems.error(
                        file,
                        1,
                        "The region (%s) buys for good and makes nothing.".formatted(label.region()),
                        Nearest.maybe(label.region(), regions));
            }
        }
        for (String region : regions) {
            for (String sector : sectors) {
                String code = style.write(region, sector);
                if (!seen.contains(code)) {
                    problems.error(
                            file, 1, "The column (%s) is missing.".formatted(code), "Maybe the line was cut short.");
                }
                rowOf.put(code, rowOf.size());
            }
        }
        if (rows == 0) {
            problems.error(file, 1, "The header names no sector of a region.", "Maybe this is another layout.");
        }
        used = new double[rows * rows];
        wanted = new double[rows * regions.size()];
        stated = new double[rows];
        lines = new int[rows];
        place = columns.stream()
                .mapToInt(c -> c.kind() == Label.Kind.FINAL
                        ? names.regions().indexOf(c.region())
                        : rowOf.getOrDefault(style.write(c.region(), c.sector()), 0))
                .toArray();
        return problems.errors() == 0;
    }

    private void row(String[] cells, int line) {
        if (cells.length != columns.size() + 1) {
            problems.error(
                    file,
                    line,
                    "The row has %d cells where the header has %d.".formatted(cells.length, columns.size() + 1),
                    "Maybe the line was cut short, or a decimal comma was used.");
            return;
        }
        Integer at = rowOf.get(cells[0]);
        boolean outputs = style.read(cells[0]).kind() == Label.Kind.OUTPUT;
        if (at == null && !outputs) {
            if (!style.passesOver(cells[0])) {
                problems.error(
                        file,
                        line,
                        "The row (%s) is not a column of the header.".formatted(cells[0]),
                        Nearest.maybe(cells[0], rowOf.keySet()));
            }
            return;
        }
        if (at != null && lines[at] > 0) {
            problems.error(
                    file,
                    line,
                    "The row (%s) stands on line %d already.".formatted(cells[0], lines[at]),
                    "Maybe it was copied.");
            return;
        }
        double sum = 0;
        double output = Double.NaN;
        for (int c = 0; c < columns.size(); c++) {
            var number = Words.number(cells[c + 1]);
            if (number.isEmpty()) {
                problems.error(
                        file,
                        line,
                        "The cell %d (%s) is not a number.".formatted(c + 2, cells[c + 1]),
                        "Maybe a column was moved.");
                return;
            }
            double value = number.get();
            Label label = columns.get(c);
            if (outputs) {
                if (label.kind() == Label.Kind.SECTOR) {
                    compare(c, value);
                }
            } else if (label.kind() == Label.Kind.OUTPUT) {
                output = value;
            } else {
                sum += value;
                put(at == null ? 0 : at, c, value, line);
            }
        }
        if (at != null) {
            lines[at] = line;
            stated[at] = sum;
            unbalanced(cells[0], sum, output, line);
        }
    }

    private void put(int row, int column, double value, int line) {
        Label label = columns.get(column);
        if (label.kind() == Label.Kind.FINAL) {
            wanted[row * names.regions().size() + place[column]] += value;
            return;
        }
        used[row * rowOf.size() + place[column]] = value;
        if (value < 0) {
            problems.error(
                    file,
                    line,
                    "The sale (%s) to %s must not be negative."
                            .formatted(value, style.write(label.region(), label.sector())),
                    "Maybe the table is not balanced, or a column was moved; only final demand may be negative.");
        }
    }

    private void unbalanced(String label, double sum, double output, int line) {
        if (Math.abs(sum - output) > OPEN * Math.abs(output) + 1) {
            problems.error(
                    file,
                    line,
                    String.format(
                            Locale.ROOT, "The row (%s) sells %.6g and says that it makes %.6g.", label, sum, output),
                    "Maybe the table is not balanced, or final demand is missing.");
        }
    }

    private void compare(int column, double output) {
        Label label = columns.get(column);
        int row = place[column];
        if (lines[row] > 0) {
            unbalanced(style.write(label.region(), label.sector()), stated[row], output, lines[row]);
        }
    }

    private static String[] cells(String line) {
        String[] cells = line.replace("\"", "").split(",", -1);
        for (int c = 0; c < cells.length; c++) {
            cells[c] = cells[c].strip();
        }
        return cells;
    }
}
