package linchpin.data.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import linchpin.data.tables.Columns;
import linchpin.data.tables.Nearest;
import linchpin.data.tables.Problems;
import linchpin.data.tables.Row;
import linchpin.data.tables.Table;
import linchpin.data.tables.TextFile;

/** The table {@code homes.csv}: one row a file. A new source is a new row, and nothing else. */
public final class Homes {

    private static final String NAME = "homes.csv";
    private static final Columns COLUMNS =
            Columns.required("id", "title", "address", "file", "sha256", "most_mb", "licence", "cite", "next", "first");

    private Homes() {}

    /** All single files that can be fetched, in the order of the table. */
    public static List<Home> all() {
        return rows().stream()
                .filter(r -> r.text("first").isEmpty())
                .map(Homes::home)
                .toList();
    }

    /** All series of files that can be fetched, in the order of the table. */
    public static List<Series> series() {
        return rows().stream()
                .filter(r -> !r.text("first").isEmpty())
                .map(Homes::series)
                .toList();
    }

    private static List<Row> rows() {
        var problems = new Problems();
        try (InputStream in = Homes.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw broken("it is missing");
            }
            var table = Table.parse(TextFile.decode(NAME, in.readAllBytes(), problems), COLUMNS, problems);
            if (table.isEmpty() || problems.errors() > 0) {
                throw broken(problems.sorted().toString());
            }
            return table.get().rows();
        } catch (IOException e) {
            throw new UncheckedIOException("The table (%s) of this build cannot be read.".formatted(NAME), e);
        }
    }

    /** The file of an id. */
    public static Home find(String id) {
        List<Home> all = all();
        return all.stream().filter(h -> h.id().equals(id)).findFirst().orElseThrow(() -> {
            var ids = rows().stream().map(r -> r.text("id")).toList();
            return new IllegalArgumentException("There is no data (%s) to fetch.\n%s See: linchpin data list."
                    .formatted(id, Nearest.maybe(id, ids)));
        });
    }

    private static Home home(Row row) {
        return new Home(
                row.text("id"),
                row.text("title"),
                URI.create(row.text("address")),
                row.text("file"),
                row.text("sha256"),
                Long.parseLong(row.text("most_mb")) << 20,
                terms(row));
    }

    private static Series series(Row row) {
        return new Series(
                row.text("id"),
                row.text("title"),
                row.text("address"),
                row.text("file"),
                LocalDate.parse(row.text("first")),
                Long.parseLong(row.text("most_mb")) << 20,
                terms(row));
    }

    private static Home.Terms terms(Row row) {
        return new Home.Terms(row.text("licence"), row.text("cite"), row.text("next"));
    }

    private static IllegalStateException broken(String how) {
        return new IllegalStateException(
                "The table (%s) of this build is broken: %s.\nMaybe it was edited by hand.".formatted(NAME, how));
    }
}
