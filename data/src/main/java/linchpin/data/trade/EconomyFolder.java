package linchpin.data.trade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import linchpin.data.tables.Cells;
import linchpin.data.tables.Columns;
import linchpin.data.tables.Names;
import linchpin.data.tables.Problems;
import linchpin.data.tables.Row;
import linchpin.economy.InputOutputTable;
import linchpin.economy.table.CaseEconomy;
import linchpin.economy.table.Rebasing;

/**
 * The folder {@code economy} of a case: {@code regions.csv}, {@code sectors.csv}, {@code elasticities.csv}, {@code table-YEAR.csv}, and, of
 * one later year, {@code trade-YEAR.csv} and {@code products-YEAR.csv}, all in million USD. A region of {@code products} that is not in {@code
 * regions.csv} is a satellite.
 */
public final class EconomyFolder {

    static final Columns TRADE =
            Columns.required("seller", "buyer", "usd_million", "source").andOthers();
    private static final Columns PRODUCTS =
            Columns.required("region", "usd_million", "source").andOthers();
    private static final Columns ELASTICITIES =
            Columns.required("sector", "value", "source").andOthers();

    private static final String KNOWN = "known.csv";

    private final Path folder;
    private final Problems problems = new Problems();

    private EconomyFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder of a case. */
    public static Path of(Path caseFolder) {
        return caseFolder.resolve("economy");
    }

    public static boolean exists(Path caseFolder) {
        return Files.isDirectory(of(caseFolder));
    }

    /** The mapping alone; errors throw, all at once. */
    public static Mapping mapping(Path folder) {
        var reader = new EconomyFolder(folder);
        var mapping = Mapping.read(folder, reader.problems);
        reader.problems.orThrow();
        return mapping;
    }

    /** Codes of the satellites of a folder: regions of {@code products} that are not in {@code regions.csv}. */
    public static List<String> satellites(Path folder) {
        var reader = new EconomyFolder(folder);
        var mapping = Mapping.read(folder, reader.problems);
        var products = reader.amounts(
                PRODUCTS, "products-%d.csv".formatted(reader.year("products")), "region", Names.unreadable(""));
        reader.problems.orThrow();
        return products.keySet().stream()
                .filter(r -> !mapping.regions().containsKey(r))
                .toList();
    }

    /**
     * The whole economy.
     *
     * @throws IllegalArgumentException with every error of the folder, each with file, line, reason and what may be meant
     */
    public static CaseEconomy read(Path folder) {
        var reader = new EconomyFolder(folder);
        var economy = reader.read();
        reader.problems.orThrow();
        return economy.orElseThrow();
    }

    /** The whole economy; where anything is wrong it is added to the problems, and there is none. */
    public static Optional<CaseEconomy> read(Path folder, Problems problems) {
        var reader = new EconomyFolder(folder);
        var economy = reader.read();
        reader.problems.sorted().forEach(problems::add);
        return economy;
    }

    private Optional<CaseEconomy> read() {
        var mapping = Mapping.read(folder, problems);
        int structure = year("table");
        int trade = year("trade");
        Optional<InputOutputTable> table = Optional.empty();
        if (structure > 0) {
            var read = WorldTableFile.plain(folder.resolve("table-%d.csv".formatted(structure)));
            read.problems().forEach(problems::add);
            table = read.table().map(t -> mapping.sorted(t, problems));
        }
        var products = amounts(PRODUCTS, "products-%d.csv".formatted(trade), "region", Names.unreadable(""));
        var codes = new ArrayList<>(mapping.regions().keySet());
        products.keySet().stream().filter(r -> !codes.contains(r)).forEach(codes::add);
        var pairs = pairs("trade-%d.csv".formatted(trade), Names.of("products-%d.csv".formatted(trade), codes));
        var theta = amounts(
                ELASTICITIES,
                "elasticities.csv",
                "sector",
                Names.of("sectors.csv", mapping.sectors().keySet()));
        var known = known(codes, mapping);
        complete("elasticities.csv", "sector", mapping.sectors(), theta);
        complete("products-%d.csv".formatted(trade), "region", mapping.regions(), products);
        if (problems.errors() > 0) {
            return Optional.empty();
        }
        int n = codes.size();
        double[] flows = new double[n * n];
        pairs.forEach((pair, usd) -> {
            String[] ends = pair.split(" ");
            flows[codes.indexOf(ends[0]) * n + codes.indexOf(ends[1])] = usd;
        });
        boolean[] counted = new boolean[mapping.counted().size()];
        for (int s = 0; s < counted.length; s++) {
            counted[s] = mapping.counted().get(s);
        }
        return table.map(old -> new CaseEconomy(
                old,
                new Rebasing.Totals(
                        flows, codes.stream().mapToDouble(products::get).toArray(), counted),
                codes.subList(mapping.regions().size(), n),
                mapping.host(),
                known,
                mapping.sectors().keySet().stream().mapToDouble(theta::get).toArray(),
                new CaseEconomy.Years(structure, trade)));
    }

    /** {@code known.csv}, which a folder may have: goods that are known to be in a satellite's trade. */
    private List<CaseEconomy.Known> known(List<String> codes, Mapping mapping) {
        var known = new ArrayList<CaseEconomy.Known>();
        if (!Files.exists(folder.resolve(KNOWN))) {
            return known;
        }
        var regions = Names.of("products", codes);
        var sectors = Names.of("sectors.csv", mapping.sectors().keySet());
        var columns = Columns.required("seller", "buyer", "sector", "usd_million", "source")
                .andOthers();
        for (Row row : Mapping.rows(folder, KNOWN, columns, problems)) {
            var cells = new Cells(row, "pair (%s, %s)".formatted(row.text("seller"), row.text("buyer")), problems);
            cells.need("source");
            cells.need("usd_million");
            known.add(new CaseEconomy.Known(
                    cells.known("seller", regions),
                    cells.known("buyer", regions),
                    cells.known("sector", sectors),
                    cells.number("usd_million").orElse(0.0)));
        }
        return known;
    }

    private void complete(String file, String what, Map<String, String> wanted, Map<String, Double> given) {
        for (String name : wanted.keySet()) {
            if (!given.containsKey(name)) {
                problems.error(
                        file, 0, "The %s (%s) has no row.".formatted(what, name), "Maybe the file was cut short.");
            }
        }
    }

    /** The one year for which there is such a file. */
    private int year(String what) {
        var pattern = Pattern.compile(what + "-(\\d{4})\\.csv");
        var years = new ArrayList<Integer>();
        try (var files = Files.list(folder)) {
            files.forEach(f -> {
                var match = pattern.matcher(String.valueOf(f.getFileName()));
                if (match.matches()) {
                    years.add(Integer.parseInt(match.group(1)));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The folder (%s) cannot be read.\nMaybe the case has no economy.".formatted(folder.getFileName()),
                    e);
        }
        if (years.size() != 1) {
            problems.error(
                    what + "-YEAR.csv",
                    0,
                    "There are %d such files where one is due.".formatted(years.size()),
                    "Maybe remove the older one.");
            return 0;
        }
        return years.getFirst();
    }

    private Map<String, Double> amounts(Columns columns, String file, String key, Names known) {
        var amounts = new LinkedHashMap<String, Double>();
        for (Row row : Mapping.rows(folder, file, columns, problems)) {
            var cells = new Cells(row, "%s (%s)".formatted(key, row.text(key)), problems);
            String name = cells.known(key, known);
            String column = columns.required().get(1);
            cells.need(column);
            cells.need("source");
            double value = cells.number(column).orElse(0.0);
            if (!(value > 0) && cells.sound()) {
                cells.error(
                        "The %s (%s) of %s must be positive.".formatted(column, row.text(column), cells.subject()),
                        "Maybe a sign was kept from a regression.");
            }
            if (amounts.put(name, value) != null) {
                cells.error("The %s is given twice.".formatted(cells.subject()), "Maybe the row was copied.");
            }
        }
        return amounts;
    }

    private Map<String, Double> pairs(String file, Names known) {
        var pairs = new HashMap<String, Double>();
        for (Row row : Mapping.rows(folder, file, TRADE, problems)) {
            var cells = new Cells(row, "pair (%s, %s)".formatted(row.text("seller"), row.text("buyer")), problems);
            String pair = cells.known("seller", known) + " " + cells.known("buyer", known);
            cells.need("usd_million");
            cells.need("source");
            double value = cells.number("usd_million").orElse(0.0);
            if (value < 0) {
                cells.error(
                        "The usd_million (%s) of %s must not be negative.".formatted(value, cells.subject()),
                        "Maybe it is a balance.");
            }
            if (pairs.put(pair, value) != null) {
                cells.error("The %s is given twice.".formatted(cells.subject()), "Maybe the row was copied.");
            }
        }
        return pairs;
    }
}
