package linchpin.data.trade;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import linchpin.data.tables.Cells;
import linchpin.data.tables.Columns;
import linchpin.data.tables.Names;
import linchpin.data.tables.Problems;
import linchpin.data.tables.Row;
import linchpin.data.tables.Table;
import linchpin.data.tables.TableText;
import linchpin.data.tables.TextFile;

/**
 * Trade elasticities as somebody estimated them: a CSV with the columns {@code sector}, {@code theta}, {@code source} and, if known, its
 * standard error {@code se}. A sector is one of the case, or a member of it in the fine table; members are averaged.
 */
public final class ElasticityFile {

    private static final Columns COLUMNS =
            Columns.required("sector", "theta", "source").optional("se").andOthers();

    /** One row that was read. */
    private record Estimate(double theta, double se, String source) {}

    private ElasticityFile() {}

    /**
     * The text of a case's {@code elasticities.csv}.
     *
     * @throws IllegalArgumentException with every error, each with file, line, reason and what may be meant
     */
    public static String read(Path file, Mapping mapping) {
        var problems = new Problems();
        String name = String.valueOf(file.getFileName());
        var places = new LinkedHashMap<String, String>(mapping.ofSector());
        mapping.sectors().keySet().forEach(s -> places.put(s, s));
        var known = Names.of("sectors.csv", List.copyOf(places.keySet()));
        var found = new LinkedHashMap<String, Map<String, Estimate>>();
        mapping.sectors().keySet().forEach(s -> found.put(s, new LinkedHashMap<>()));
        for (Row row : rows(file, problems)) {
            var cells = new Cells(row, "sector (%s)".formatted(row.text("sector")), problems);
            String sector = cells.known("sector", known);
            cells.need("theta");
            String source = cells.need("source");
            double theta = cells.number("theta").orElse(0.0);
            double se = cells.number("se").orElse(0.0);
            if (!(theta > 0) && cells.sound()) {
                cells.error(
                        "The theta (%s) of %s must be positive.".formatted(row.text("theta"), cells.subject()),
                        "Maybe a sign was kept from a regression.");
            }
            if (se < 0) {
                cells.error(
                        "The se (%s) of %s must not be negative.".formatted(row.text("se"), cells.subject()),
                        "Maybe it is the bound of an interval.");
            }
            var members = found.computeIfAbsent(places.getOrDefault(sector, sector), k -> new LinkedHashMap<>());
            if (cells.sound() && members.put(sector, new Estimate(theta, se, source)) != null) {
                cells.error("The %s is given twice.".formatted(cells.subject()), "Maybe the row was copied.");
            }
        }
        if (problems.errors() == 0) {
            found.forEach((sector, rows) -> {
                if (rows.isEmpty()) {
                    problems.error(
                            name, 0, "The sector (%s) has no row.".formatted(sector), "Maybe services were left out.");
                }
            });
        }
        problems.orThrow();
        var rows = new ArrayList<List<String>>();
        found.forEach((sector, estimates) -> rows.add(line(sector, estimates)));
        return TableText.of(List.of("sector", "value", "source", "se", "note"), rows);
    }

    private static List<Row> rows(Path file, Problems problems) {
        return TextFile.read(file, problems)
                .flatMap(f -> Table.parse(f, COLUMNS, problems))
                .map(Table::rows)
                .orElse(List.of());
    }

    private static List<String> line(String sector, Map<String, Estimate> estimates) {
        var all = estimates.values();
        double theta = all.stream().mapToDouble(Estimate::theta).average().orElseThrow();
        double variance = all.stream().mapToDouble(e -> e.se() * e.se()).sum() / ((double) all.size() * all.size());
        String sources = String.join(
                ";", all.stream().map(Estimate::source).distinct().sorted().toList());
        return List.of(
                sector,
                number(theta),
                sources,
                variance > 0 ? number(Math.sqrt(variance)) : "",
                all.size() > 1 ? "mean of " + String.join(" ", estimates.keySet()) : "");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6g", value).replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
