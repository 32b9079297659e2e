package linchpin.data.tables;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import linchpin.benchmark.DisputeData;
import linchpin.benchmark.DisputeData.Column;
import linchpin.benchmark.DisputeData.Force;
import linchpin.benchmark.DisputeData.Panel;
import linchpin.benchmark.DisputeData.Role;
import linchpin.benchmark.DisputeData.Side;
import linchpin.benchmark.DisputeData.StateYear;

/** The public tables on disputes in one folder, each as CSV or gzipped CSV. */
public final class DisputeFiles {

    private static final String PANEL = "mid_dyad_year_1946_2014_relevant.csv";
    private static final String SIDES = "mid_directed_cow.csv";
    private static final String PACTS = "alliances_atop_spells.csv";
    private static final String WARS = "ucdp_acd_all_1946_2024.csv";
    private static final String VOTES = "unga_idealpoints.csv";
    private static final int WORST = 5;

    private DisputeFiles() {}

    /** Reads the folder; where a file is missing, the error says what it is and where it comes from. */
    public static DisputeData read(Path folder) {
        for (String name : List.of(PANEL, SIDES, PACTS, WARS)) {
            if (!Files.isRegularFile(CellStream.find(folder, name))) {
                throw new IllegalArgumentException(wanted(folder, name));
            }
        }
        Panel panel = panel(folder);
        return new DisputeData(
                panel,
                sides(folder),
                DisputePacts.read(CellStream.of(folder, PACTS), codes(folder)),
                wars(folder),
                votes(folder));
    }

    /** The files that {@link #read} reads, those absent left out. */
    public static List<Path> files(Path folder) {
        return Stream.of(PANEL, SIDES, PACTS, WARS, VOTES)
                .map(name -> CellStream.find(folder, name))
                .filter(Files::isRegularFile)
                .toList();
    }

    private static String wanted(Path folder, String name) {
        return """
                The file (%s) is not in the folder (%s).
                Maybe give the folder with --data. It must hold, as .csv or .csv.gz with a header:
                  %s: politically relevant pairs by year (Correlates of War MID 5 and NMC, ATOP 5, IGO 3, V-Dem; the R package peacesciencer makes it), columns ccode1, ccode2, year, iso1, iso2, %s
                  %s: directed dispute years (Correlates of War MID 5), columns dispnum, ccode1, ccode2, year, disponset, sidea1, orig1, orig2, fatality1, hostlev1
                  %s: alliances (ATOP 5), columns a, b (ISO 3166 alpha-3), type, start, end (empty: in force)
                  %s: armed conflicts (UCDP/PRIO), columns year, gwno_a, type_of_conflict
                  %s (only for the verb strategic, may be absent): ideal points (Bailey, Strezhnev and Voeten), columns cow_code, year, ideal_point""".formatted(
                name,
                folder,
                PANEL,
                String.join(
                        ", ", Stream.of(Column.values()).map(DisputeFiles::name).toList()),
                SIDES,
                PACTS,
                WARS,
                VOTES);
    }

    private static Panel panel(Path folder) {
        var cells = new ArrayList<double[]>();
        Column[] wanted = Column.values();
        int keys = 3;
        CellStream.of(folder, PANEL).each(row -> {
            double[] values = new double[keys + wanted.length];
            values[0] = CellStream.whole(row, "ccode1");
            values[1] = CellStream.whole(row, "ccode2");
            values[2] = CellStream.whole(row, "year");
            for (Column c : wanted) {
                values[keys + c.ordinal()] = CellStream.number(row, name(c));
            }
            cells.add(values);
        });
        Map<Column, double[]> columns = new EnumMap<>(Column.class);
        for (Column c : wanted) {
            columns.put(
                    c, cells.stream().mapToDouble(v -> v[keys + c.ordinal()]).toArray());
        }
        return new Panel(whole(cells, 0), whole(cells, 1), whole(cells, 2), columns);
    }

    private static int[] whole(List<double[]> cells, int at) {
        return cells.stream().mapToInt(v -> (int) v[at]).toArray();
    }

    private static String name(Column column) {
        return column.name().toLowerCase(Locale.ROOT);
    }

    /** Which number a state of an alpha-3 code had in a year. */
    private static DisputePacts.Codes codes(Path folder) {
        var codes = new DisputePacts.Codes();
        CellStream.of(folder, PANEL).each(row -> {
            int year = CellStream.whole(row, "year");
            codes.add(row.getField("iso1"), year, CellStream.whole(row, "ccode1"));
            codes.add(row.getField("iso2"), year, CellStream.whole(row, "ccode2"));
        });
        return codes;
    }

    private static List<Side> sides(Path folder) {
        var sides = new ArrayList<Side>();
        CellStream.of(folder, SIDES)
                .each(row -> sides.add(new Side(
                        CellStream.whole(row, "dispnum"),
                        CellStream.whole(row, "ccode1"),
                        CellStream.whole(row, "ccode2"),
                        CellStream.whole(row, "year"),
                        yes(row, "disponset"),
                        new Role(yes(row, "sidea1"), yes(row, "orig1"), yes(row, "orig2")),
                        new Force(
                                CellStream.whole(row, "fatality1"),
                                Math.min(WORST, CellStream.whole(row, "hostlev1"))))));
        return sides;
    }

    private static boolean yes(NamedCsvRecord row, String column) {
        return CellStream.whole(row, column) > 0;
    }

    /** Ideal points in the General Assembly; nothing where the table is absent, for only one term asks for them. */
    private static Map<StateYear, Double> votes(Path folder) {
        var votes = new HashMap<StateYear, Double>();
        if (Files.isRegularFile(CellStream.find(folder, VOTES))) {
            CellStream.of(folder, VOTES).each(row -> {
                double point = CellStream.number(row, "ideal_point");
                if (!Double.isNaN(point) && !Double.isNaN(CellStream.number(row, "cow_code"))) {
                    votes.put(new StateYear(CellStream.whole(row, "cow_code"), CellStream.whole(row, "year")), point);
                }
            });
        }
        return votes;
    }

    private static Set<StateYear> wars(Path folder) {
        var wars = new HashSet<StateYear>();
        CellStream.of(folder, WARS).each(row -> {
            String type = row.getField("type_of_conflict");
            if (type.equals("intrastate") || type.equals("II")) {
                Arrays.stream(row.getField("gwno_a").split(","))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .forEach(code ->
                                wars.add(new StateYear((int) Double.parseDouble(code), CellStream.whole(row, "year"))));
            }
        });
        return wars;
    }
}
