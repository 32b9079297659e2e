package linchpin.data.facts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import linchpin.backtest.Panel;
import linchpin.benchmark.CountSeries;
import linchpin.data.tables.Cells;
import linchpin.data.tables.Columns;
import linchpin.data.tables.Problem;
import linchpin.data.tables.Problems;
import linchpin.data.tables.Row;
import linchpin.data.tables.Table;
import linchpin.data.tables.TextFile;

/** Public tables that were collected by a rule, as panels of yes-or-no questions. */
public final class StreamFiles {

    private static final String PROVOCATIONS = "dprk_provocations_monthly.csv";
    private static final String VOTES = "unga_agreement_pairs.csv.gz";
    private static final String ARMS = "arms_transfers_core_yearly.csv.gz";
    private static final List<String> COLUMNS =
            List.of("missile_events", "ballistic_events", "nuclear_tests", "other_provocations");
    private static final int FEWEST_VOTES = 10;
    private static final int USUAL_YEARS = 5;
    private static final double TEN = 10;

    private StreamFiles() {}

    /** Provocations by month, votes and arms by year. */
    public static List<Panel> read(Path folder) {
        return List.of(provocations(folder.resolve(PROVOCATIONS)), votes(folder), arms(folder));
    }

    /** Will a month see at least one, of each kind of provocation? */
    static Panel provocations(Path file) {
        List<CountSeries> series =
                COLUMNS.stream().map(c -> MonthlyCountsFile.read(file, c)).toList();
        byte[][] answers = new byte[series.size()][series.getFirst().size()];
        for (int u = 0; u < answers.length; u++) {
            for (int t = 0; t < answers[u].length; t++) {
                answers[u][t] = series.get(u).count(t) > 0 ? Panel.YES : Panel.NO;
            }
        }
        return new Panel(
                "provocations",
                "Will the month see at least one North Korean provocation of this kind (CSIS register)?",
                Panel.Clock.months(series.getFirst().first().atDay(1)),
                COLUMNS,
                new Panel.Cells(answers, new double[0][][]));
    }

    /** Will two states agree in a larger share of votes than in the year before? */
    static Panel votes(Path folder) {
        var years = new Years(1946, 2024);
        each(folder, VOTES, List.of("year", "iso1", "iso2", "n_votes", "agree_exact"), (row, cells) -> {
            if (cells.number("n_votes").orElse(0.0) >= FEWEST_VOTES) {
                years.put(
                        row.text("iso1") + "-" + row.text("iso2"),
                        cells.number("year").orElse(0.0),
                        cells.number("agree_exact").orElse(Double.NaN));
            }
        });
        var units = List.copyOf(years.units.keySet());
        byte[][] answers = years.unasked();
        double[][][] known = new double[2][units.size()][years.length];
        for (int u = 0; u < answers.length; u++) {
            double[] agree = years.row(units.get(u));
            for (int t = 1; t < years.length; t++) {
                if (!Double.isNaN(agree[t]) && !Double.isNaN(agree[t - 1])) {
                    answers[u][t] = agree[t] > agree[t - 1] ? Panel.YES : Panel.NO;
                }
                known[0][u][t] = TEN * orZero(agree[t - 1] - usual(agree, t - 1));
                known[1][u][t] = t > 1 ? TEN * orZero(agree[t - 1] - agree[t - 2]) : 0;
            }
        }
        return new Panel(
                "votes",
                "Will the two agree in a larger share of General Assembly votes than the year before (Voeten, Strezhnev, Bailey)?",
                Panel.Clock.years(years.first, 0),
                units,
                new Panel.Cells(answers, known));
    }

    private static double usual(double[] x, int before) {
        return Arrays.stream(x, Math.max(0, before - USUAL_YEARS), before)
                .filter(y -> !Double.isNaN(y))
                .average()
                .orElse(Double.NaN);
    }

    /** Will a supplier that once delivered arms to a recipient deliver any this year? */
    static Panel arms(Path folder) {
        var years = new Years(1950, 2024);
        each(folder, ARMS, List.of("supplier_iso3", "recipient_iso3", "year", "tiv"), (row, cells) -> {
            if (!row.text("supplier_iso3").isBlank()
                    && !row.text("recipient_iso3").isBlank()) {
                years.put(
                        row.text("supplier_iso3") + ">" + row.text("recipient_iso3"),
                        cells.number("year").orElse(0.0),
                        cells.number("tiv").orElse(0.0));
            }
        });
        int lag = 1;
        var units = List.copyOf(years.units.keySet());
        byte[][] answers = years.unasked();
        double[][][] known = new double[1][units.size()][years.length];
        for (int u = 0; u < answers.length; u++) {
            double[] value = years.row(units.get(u));
            boolean before = false;
            for (int t = 0; t < years.length; t++) {
                int latest = t - 1 - lag;
                before |= latest >= 0 && value[latest] > 0;
                if (before) {
                    answers[u][t] = value[t] > 0 ? Panel.YES : Panel.NO;
                    known[0][u][t] = Math.log1p(orZero(value[latest]));
                }
            }
        }
        return new Panel(
                "arms",
                "Will the supplier deliver major arms to a recipient it has supplied before (SIPRI)?",
                Panel.Clock.years(years.first, lag),
                units,
                new Panel.Cells(answers, known));
    }

    private static double orZero(double x) {
        return Double.isNaN(x) ? 0 : x;
    }

    /** Values by unit and year; NaN where there is none. */
    private static final class Years {
        private final int first;
        private final int length;
        private final Map<String, double[]> units = new TreeMap<>();

        Years(int first, int last) {
            this.first = first;
            length = last - first + 1;
        }

        void put(String unit, double year, double value) {
            int t = (int) year - first;
            if (t >= 0 && t < length) {
                row(unit)[t] = value;
            }
        }

        double[] row(String unit) {
            return units.computeIfAbsent(unit, u -> {
                double[] empty = new double[length];
                Arrays.fill(empty, Double.NaN);
                return empty;
            });
        }

        byte[][] unasked() {
            byte[][] answers = new byte[units.size()][length];
            for (byte[] row : answers) {
                Arrays.fill(row, Panel.NOT_ASKED);
            }
            return answers;
        }
    }

    private static void each(Path folder, String name, List<String> columns, BiConsumer<Row, Cells> take) {
        var problems = new Problems();
        byte[] bytes;
        try (var in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(folder.resolve(name))))) {
            bytes = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The file (%s) of the folder (%s) cannot be read: %s.\nMaybe give the folder with --data."
                            .formatted(name, folder, e.getMessage()),
                    e);
        }
        Table.parse(
                        TextFile.decode(name, bytes, problems),
                        Columns.required(columns.toArray(String[]::new)).andOthers(),
                        problems)
                .ifPresent(table -> table.rows()
                        .forEach(row -> take.accept(row, new Cells(row, "row %d".formatted(row.line()), problems))));
        if (problems.errors() > 0) {
            throw new IllegalArgumentException(String.join(
                    "\n", problems.sorted().stream().map(Problem::toString).toList()));
        }
    }
}
