package linchpin.data.facts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import linchpin.data.tables.Cells;
import linchpin.data.tables.Columns;
import linchpin.data.tables.Problem;
import linchpin.data.tables.Problems;
import linchpin.data.tables.Row;
import linchpin.data.tables.Table;
import linchpin.data.tables.TextFile;
import linchpin.event.Estimate;
import linchpin.event.Measure;
import linchpin.event.Roster;
import linchpin.event.Treaty;
import linchpin.stream.StateTies;

/**
 * Alliances (ATOP 5), distances (cshapes) and capabilities (COW NMC) of all states, as one could know them before a year:
 * pacts in force the year before, the capability of the year before that.
 */
public final class StateTieFiles {

    private static final String PACTS = "alliances_atop_spells.csv";
    private static final String DISTANCES = "distance_contiguity.csv";
    private static final String CAPABILITIES = "capabilities.csv";
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    private final Path folder;
    private final Roster roster;
    private final int year;
    private final Problems problems = new Problems();

    private StateTieFiles(Path folder, Roster roster, int year) {
        this.folder = folder;
        this.roster = roster;
        this.year = year;
    }

    /**
     * Reads the folder; nothing where it holds none of the three files.
     *
     * @param year of the first event
     * @throws IllegalArgumentException with every problem of the files, where there is any
     */
    public static StateTies read(Path folder, Roster roster, int year) {
        for (String name : List.of(PACTS, DISTANCES, CAPABILITIES)) {
            if (!Files.isRegularFile(find(folder, name))) {
                return StateTies.none();
            }
        }
        return new StateTieFiles(folder, roster, year).read();
    }

    private StateTies read() {
        var figures = new ArrayList<Measure>();
        for (Row row : rows(DISTANCES, "iso1", "iso2", "mindist")) {
            if (known(row, "iso1", "iso2")) {
                number(row, "mindist")
                        .ifPresent(km -> figures.add(figure(
                                Measure.Kind.DISTANCE, "distance", row.text("iso1"), row.text("iso2"), km, "km")));
            }
        }
        for (Row row : rows(CAPABILITIES, "iso3", "year", "cinc")) {
            if (row.text("year").equals(String.valueOf(year - 2)) && known(row, "iso3", "iso3")) {
                number(row, "cinc")
                        .ifPresent(share -> figures.add(figure(
                                Measure.Kind.ATTRIBUTE, "cinc", row.text("iso3"), row.text("iso3"), share, "share")));
            }
        }
        var defence = new ArrayList<Treaty>();
        var others = new ArrayList<Treaty>();
        for (Row row : rows(PACTS, "a", "b", "type", "start", "end")) {
            if (known(row, "a", "b") && inForce(row)) {
                (row.text("type").equals("defense") ? defence : others).add(treaty(row));
            }
        }
        others.removeIf(pact -> defence.stream().anyMatch(d -> d.joins(pact.a(), pact.b())));
        if (problems.errors() > 0) {
            throw new IllegalArgumentException(String.join(
                    "\n", problems.sorted().stream().map(Problem::toString).toList()));
        }
        return new StateTies(figures, defence, others);
    }

    private boolean inForce(Row row) {
        double start = number(row, "start").orElse(9999.0);
        double end = number(row, "end").orElse(9999.0);
        return start < year && end >= year;
    }

    private static Treaty treaty(Row row) {
        boolean defence = row.text("type").equals("defense");
        return new Treaty(
                "%s-%s-%s-%s".formatted(row.text("a"), row.text("b"), row.text("type"), row.text("start")),
                row.text("a"),
                row.text("b"),
                new Treaty.Terms(
                        defence ? Treaty.Clause.DEFENCE : Treaty.Clause.NON_AGGRESSION,
                        defence ? Treaty.Binding.MUTUAL_DEFENCE : Treaty.Binding.POLITICAL,
                        ""),
                ALWAYS,
                null,
                "ATOP");
    }

    private static Measure figure(Measure.Kind kind, String name, String from, String to, double value, String unit) {
        return new Measure(
                new Measure.Subject(kind, name, from, to),
                "before",
                ALWAYS,
                Estimate.point(value, unit),
                ALWAYS,
                name.toUpperCase(Locale.ROOT),
                "");
    }

    private boolean known(Row row, String a, String b) {
        return roster.contains(row.text(a)) && roster.contains(row.text(b));
    }

    private java.util.Optional<Double> number(Row row, String column) {
        return new Cells(row, "row %d".formatted(row.line()), problems).number(column);
    }

    private List<Row> rows(String name, String... columns) {
        return Table.parse(text(name), Columns.required(columns).andOthers(), problems)
                .map(Table::rows)
                .orElse(List.of());
    }

    private TextFile text(String name) {
        Path path = find(folder, name);
        try {
            byte[] bytes = Files.readAllBytes(path);
            if (path.toString().endsWith(".gz")) {
                try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                    bytes = in.readAllBytes();
                }
            }
            return TextFile.decode(name, bytes, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The file (%s) cannot be read: %s.\nMaybe it is damaged.".formatted(name, e.getMessage()), e);
        }
    }

    private static Path find(Path folder, String name) {
        Path plain = folder.resolve(name);
        return Files.isRegularFile(plain) ? plain : folder.resolve(name + ".gz");
    }
}
