package linchpin.data.trade;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.data.tables.Cells;
import linchpin.data.tables.Columns;
import linchpin.data.tables.Nearest;
import linchpin.data.tables.Problems;
import linchpin.data.tables.Row;
import linchpin.data.tables.Table;
import linchpin.data.tables.TextFile;
import linchpin.economy.Baseline;
import linchpin.economy.InputOutputTable;
import linchpin.economy.table.Aggregation;

/**
 * {@code regions.csv} and {@code sectors.csv} of a case: which members of a fine table make a region or a sector, and which
 * countries of the trade statistics.
 *
 * @param regions title of each, in the order of the file
 * @param sectors title of each
 * @param ofMember region of each member of the fine table
 * @param ofSector sector of each member of the fine table
 * @param ofCountry region of each ISO-3166 alpha-3 code; all others belong to the host
 * @param counted whether the trade of a sector is in the totals of goods
 * @param host the region of all the rest
 */
public record Mapping(
        Map<String, String> regions,
        Map<String, String> sectors,
        Map<String, String> ofMember,
        Map<String, String> ofSector,
        Map<String, String> ofCountry,
        List<Boolean> counted,
        String host) {

    private static final Columns REGIONS =
            Columns.required("region", "title", "member", "iso3").andOthers();
    private static final Columns SECTORS =
            Columns.required("sector", "title", "member", "counted").andOthers();

    /** Reads both files of a folder; what is wrong is listed. */
    static Mapping read(Path folder, Problems problems) {
        Map<String, String> regions = new LinkedHashMap<>();
        Map<String, String> sectors = new LinkedHashMap<>();
        Map<String, String> ofMember = new LinkedHashMap<>();
        Map<String, String> ofSector = new LinkedHashMap<>();
        Map<String, String> ofCountry = new LinkedHashMap<>();
        var counted = new ArrayList<Boolean>();
        String host = "";
        for (Row row : rows(folder, "regions.csv", REGIONS, problems)) {
            var cells = new Cells(row, "region (%s)".formatted(row.text("region")), problems);
            String region = cells.need("region");
            regions.putIfAbsent(region, cells.need("title"));
            put(cells, "member", ofMember, region);
            if (row.text("iso3").isEmpty()) {
                host = region;
            } else {
                put(cells, "iso3", ofCountry, region);
            }
        }
        if (host.isEmpty() && !regions.isEmpty()) {
            problems.error("regions.csv", 0, "No region takes the rest of the world.", "Maybe leave its iso3 empty.");
        }
        for (Row row : rows(folder, "sectors.csv", SECTORS, problems)) {
            var cells = new Cells(row, "sector (%s)".formatted(row.text("sector")), problems);
            String sector = cells.need("sector");
            if (sectors.putIfAbsent(sector, cells.need("title")) == null) {
                counted.add(row.text("counted").equals("yes"));
            }
            if (!List.of("yes", "no").contains(row.text("counted"))) {
                cells.error(
                        "The counted (%s) of %s is neither yes nor no.".formatted(row.text("counted"), cells.subject()),
                        "Maybe yes: its trade is in the totals of goods.");
            }
            put(cells, "member", ofSector, sector);
        }
        return new Mapping(regions, sectors, ofMember, ofSector, ofCountry, counted, host);
    }

    private static void put(Cells cells, String column, Map<String, String> of, String whole) {
        String member = cells.need(column);
        if (of.putIfAbsent(member, whole) != null) {
            cells.error(
                    "The %s (%s) belongs to %s already.".formatted(column, member, of.get(member)),
                    "Maybe the row was copied.");
        }
    }

    static List<Row> rows(Path folder, String name, Columns columns, Problems problems) {
        return TextFile.read(folder.resolve(name), problems)
                .flatMap(file -> Table.parse(file, columns, problems))
                .map(Table::rows)
                .orElse(List.of());
    }

    /** The region of a country of the trade statistics. */
    public String region(String iso3) {
        return ofCountry.getOrDefault(iso3, host);
    }

    Baseline.Names names() {
        return new Baseline.Names(List.copyOf(regions.keySet()), List.copyOf(sectors.keySet()));
    }

    /** How a fine table is added up; a member that has no place is an error that names it. */
    public Aggregation aggregation(Baseline.Names fine) {
        return new Aggregation(
                names(),
                fine.regions().stream()
                        .map(m -> place(m, ofMember, names().regions(), "regions.csv"))
                        .toList(),
                fine.sectors().stream()
                        .map(m -> place(m, ofSector, names().sectors(), "sectors.csv"))
                        .toList());
    }

    /** A table of the case's own regions and sectors, in the order of the mapping. */
    InputOutputTable sorted(InputOutputTable table, Problems problems) {
        var own = table.names();
        if (!regions.keySet().equals(Set.copyOf(own.regions()))
                || !sectors.keySet().equals(Set.copyOf(own.sectors()))) {
            problems.error(
                    "regions.csv",
                    0,
                    "The table has regions %s and sectors %s where the mapping has %s and %s."
                            .formatted(own.regions(), own.sectors(), regions.keySet(), sectors.keySet()),
                    "Maybe build the table again: linchpin economy build.");
            return table;
        }
        return new Aggregation(
                        names(),
                        own.regions().stream().map(names().regions()::indexOf).toList(),
                        own.sectors().stream().map(names().sectors()::indexOf).toList())
                .apply(table);
    }

    private static int place(String member, Map<String, String> of, List<String> names, String file) {
        String whole = of.get(member);
        if (whole == null) {
            throw new IllegalArgumentException("%s: the member (%s) of the table is not in it.\n%s"
                    .formatted(
                            file,
                            member,
                            Nearest.to(member, of.keySet())
                                    .map("Maybe %s was meant."::formatted)
                                    .orElse("Maybe add a row for it.")));
        }
        return names.indexOf(whole);
    }
}
