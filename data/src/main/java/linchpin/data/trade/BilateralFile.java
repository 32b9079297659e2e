package linchpin.data.trade;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import linchpin.data.tables.Nearest;
import linchpin.data.tables.Problem;
import linchpin.data.tables.Problems;
import linchpin.data.tables.Words;

/**
 * Trade by pair of countries in one of three layouts, told apart by the header: ours ({@code year,exporter,importer,value_usd}),
 * BACI ({@code t,i,j,k,v,q}: thousand USD by product, countries as numbers) and UN Comtrade ({@code refYear, reporterISO, flowCode,
 * partnerISO, cmdCode, primaryValue}: USD; imports are taken, and exports where the buyer reports none).
 */
public final class BilateralFile {

    private static final int MOST = 50;
    private static final double BACI_UNIT = 1000;

    private final String file;
    private final int year;
    private final Map<String, String> codes;
    private final Problems problems = new Problems();
    private final SortedMap<String, Double> trade = new TreeMap<>();
    private final SortedMap<String, Double> mirrored = new TreeMap<>();

    private BilateralFile(String file, int year, Map<String, String> codes) {
        this.file = file;
        this.year = year;
        this.codes = codes;
    }

    /**
     * What was found.
     *
     * @param usd by pair, as {@code EXPORTER IMPORTER}, ISO-3166 alpha-3
     * @param problems each with file, line and reason; rows with one are left out
     */
    public record Read(SortedMap<String, Double> usd, List<Problem> problems) {

        public Read orThrow() {
            if (problems.stream().anyMatch(Problem::fatal)) {
                throw new IllegalArgumentException(String.join(
                        "\n", problems.stream().map(Problem::toString).limit(20).toList()));
            }
            return this;
        }
    }

    /**
     * Reads one year.
     *
     * @param codes alpha-3 code of each number of BACI; empty for other layouts
     */
    public static Read read(Path path, int year, Map<String, String> codes) {
        var reader = new BilateralFile(String.valueOf(path.getFileName()), year, codes);
        try (var in = Grid.open(path)) {
            reader.lines(in);
        } catch (IOException e) {
            reader.problems.error(
                    reader.file,
                    0,
                    "The file (%s) cannot be read: %s.".formatted(reader.file, e.getMessage()),
                    "Maybe it is damaged, cut short, or not where it should be.");
        }
        reader.mirrored.forEach(reader.trade::putIfAbsent);
        if (reader.trade.isEmpty() && reader.problems.errors() == 0) {
            reader.problems.error(
                    reader.file, 0, "No row is of the year %d.".formatted(year), "Maybe another year was meant.");
        }
        return new Read(reader.trade, reader.problems.sorted());
    }

    /** BACI's table of country codes: {@code country_code,…,country_iso3}. */
    public static Map<String, String> codes(Path path) {
        var codes = new HashMap<String, String>();
        try (var in = Grid.open(path)) {
            List<String> header = Arrays.asList(cells(in.readLine()));
            int number = header.indexOf("country_code");
            int iso = header.indexOf("country_iso3");
            if (number < 0 || iso < 0) {
                throw new IllegalArgumentException(
                        "%s:1: the columns country_code and country_iso3 are missing.\nMaybe this is another table of BACI."
                                .formatted(path.getFileName()));
            }
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = cells(line);
                codes.put(cells[number], cells[iso]);
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The file (%s) cannot be read: %s.\nMaybe it is not where it should be."
                            .formatted(path.getFileName(), e.getMessage()),
                    e);
        }
        return codes;
    }

    private enum Layout {
        OURS("year", "exporter", "importer", "value_usd"),
        BACI("t", "i", "j", "v"),
        COMTRADE("refYear", "reporterISO", "partnerISO", "primaryValue", "flowCode", "cmdCode");

        private final List<String> columns;

        Layout(String... columns) {
            this.columns = List.of(columns);
        }
    }

    private void lines(BufferedReader in) throws IOException {
        String top = in.readLine();
        List<String> header = top == null ? List.of() : Arrays.asList(cells(top));
        Layout layout = null;
        for (Layout candidate : Layout.values()) {
            layout = layout == null && header.containsAll(candidate.columns) ? candidate : layout;
        }
        if (layout == null) {
            var known = Arrays.stream(Layout.values())
                    .flatMap(l -> l.columns.stream())
                    .toList();
            problems.error(
                    file,
                    1,
                    "The header (%s) is none of the known layouts.".formatted(String.join(",", header)),
                    "Maybe it should be one of %s."
                                    .formatted(String.join(
                                            "; ",
                                            Arrays.stream(Layout.values())
                                                    .map(l -> String.join(",", l.columns))
                                                    .toList()))
                            + header.stream()
                                    .filter(h -> !known.contains(h))
                                    .findFirst()
                                    .map(h -> " " + Nearest.maybe(h, known))
                                    .orElse(""));
            return;
        }
        int[] at = layout.columns.stream().mapToInt(header::indexOf).toArray();
        int line = 1;
        for (String text = in.readLine(); text != null && problems.errors() < MOST; text = in.readLine()) {
            line++;
            if (!text.isBlank()) {
                row(layout, at, cells(text), header.size(), line);
            }
        }
    }

    private void row(Layout layout, int[] at, String[] cells, int width, int line) {
        if (cells.length < width) {
            problems.error(
                    file,
                    line,
                    "The row has %d cells where the header has %d.".formatted(cells.length, width),
                    "Maybe the file was cut short.");
            return;
        }
        var when = Words.number(cells[at[0]]);
        var value = Words.number(cells[at[3]]);
        if (when.isEmpty() || value.isEmpty()) {
            problems.error(
                    file,
                    line,
                    "The year (%s) or the value (%s) is not a number.".formatted(cells[at[0]], cells[at[3]]),
                    "Maybe a column was moved.");
            return;
        }
        if (value.get() < 0) {
            problems.error(
                    file,
                    line,
                    "The value (%s) must not be negative.".formatted(cells[at[3]]),
                    "Maybe it is a balance of exports and imports.");
            return;
        }
        if (when.get() != year) {
            return;
        }
        String first = country(cells[at[1]], layout, line);
        String second = country(cells[at[2]], layout, line);
        switch (layout) {
            case OURS -> trade.merge(first + " " + second, value.get(), Double::sum);
            case BACI -> trade.merge(first + " " + second, value.get() * BACI_UNIT, Double::sum);
            case COMTRADE -> comtrade(cells[at[4]], cells[at[5]], first, second, value.get());
        }
    }

    private void comtrade(String flow, String product, String reporter, String partner, double usd) {
        if (!product.equals("TOTAL") || partner.equals("W00")) {
            return;
        }
        if (flow.equals("M")) {
            trade.merge(partner + " " + reporter, usd, Double::sum);
        } else if (flow.equals("X")) {
            mirrored.merge(reporter + " " + partner, usd, Double::sum);
        }
    }

    private String country(String code, Layout layout, int line) {
        String iso = layout == Layout.BACI ? codes.getOrDefault(code, "") : code;
        if (iso.isEmpty()) {
            problems.error(
                    file,
                    line,
                    "The country (%s) has no code.".formatted(code),
                    "Maybe give BACI's country_codes file.");
        }
        return iso;
    }

    private static String[] cells(String line) {
        String[] cells = line.replace("\"", "").split(",", -1);
        for (int c = 0; c < cells.length; c++) {
            cells[c] = cells[c].strip();
        }
        return cells;
    }
}
