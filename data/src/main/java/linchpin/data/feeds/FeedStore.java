package linchpin.data.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** The store of feeds: one DuckDB file, brought up to date when it is opened. */
public final class FeedStore implements AutoCloseable {

    private static final int VERSION = 1;

    private final Connection connection;
    private final Sql sql;

    private FeedStore(Connection connection) {
        this.connection = connection;
        this.sql = new Sql(connection);
    }

    /**
     * Opens a store; makes it where there is none.
     *
     * @param memory megabytes that it may use; what does not fit goes to disk beside it
     * @throws IllegalStateException where it is open elsewhere, or was made by a later version
     */
    public static FeedStore open(Path file, int memory) {
        try {
            Path place = file.toAbsolutePath();
            Files.createDirectories(place.resolveSibling("."));
            var store = new FeedStore(DriverManager.getConnection("jdbc:duckdb:" + place));
            boolean ready = false;
            try {
                store.sql.run("SET memory_limit = '%dMB'".formatted(memory));
                store.sql.run("SET temp_directory = " + Layout.literal(place + ".tmp"));
                store.sql.run("SET preserve_insertion_order = false");
                store.migrate();
                ready = true;
                return store;
            } finally {
                if (!ready) {
                    store.close();
                }
            }
        } catch (SQLException e) {
            throw Sql.failure(e);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the store (%s) cannot be made.".formatted(file), e);
        }
    }

    private void migrate() {
        sql.run("CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY)");
        long version = sql.number("SELECT coalesce(max(version), 0) FROM migration");
        if (version > VERSION) {
            throw new IllegalStateException(
                    "The store of feeds is of version %d, and this Linchpin knows %d.\nMaybe take a newer Linchpin."
                            .formatted(version, VERSION));
        }
        for (long next = version + 1; next <= VERSION; next++) {
            String script = resource("migration-%d.sql".formatted(next));
            long number = next;
            whole(() -> {
                for (String statement : script.split(";\n")) {
                    if (!statement.isBlank()) {
                        sql.run(statement);
                    }
                }
                Codes.fill(sql);
                return sql.run("INSERT INTO migration VALUES (?)", number);
            });
        }
    }

    /** Something that happens whole or not at all. */
    @FunctionalInterface
    interface Work<T> {
        T get();
    }

    <T> T whole(Work<T> work) {
        boolean done = false;
        try {
            connection.setAutoCommit(false);
            T result = work.get();
            connection.commit();
            done = true;
            return result;
        } catch (SQLException e) {
            throw Sql.failure(e);
        } finally {
            end(done);
        }
    }

    private void end(boolean done) {
        try {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw Sql.failure(e);
        }
    }

    /**
     * Reads a file of a feed into the store, whole or not at all: after a kill, the same call goes on where it was. A file that is
     * in the store already, by its bytes, changes nothing.
     *
     * @param progress told what is done and how far it is, in percent
     * @return what was read, now or earlier
     * @throws IllegalArgumentException where it is not of that feed
     * @throws IllegalStateException where rows got lost on the way; nothing of the file is then in the store
     */
    public FeedFile read(Path file, FeedKind kind, ObjIntConsumer<String> progress) {
        return new FeedImport(this, sql).read(file, kind, progress);
    }

    /**
     * Has DuckDB scan a file and read every column of every row, keeping nothing: what the reading is measured against.
     *
     * @return how many rows it could read
     */
    public long scan(Path file, FeedKind kind) {
        var layout = Layout.of(file, kind);
        String counts = "SELECT count(COLUMNS(*)) FROM " + layout.scan(file.toString());
        sql.run("DROP TABLE IF EXISTS bad_rows");
        sql.run("DROP TABLE IF EXISTS bad_scans");
        return sql.rows(row -> row.getLong(1), counts).getFirst();
    }

    /** All files, in the order in which they were read. */
    public List<FeedFile> files() {
        return sql.rows(FeedFile::of, "SELECT " + FeedFile.COLUMNS + " FROM file ORDER BY id");
    }

    /** Rows that were not taken, by file and line; at most so many. */
    public List<Reject> rejects(int most) {
        return sql.rows(
                row -> new Reject(row.getString(1), row.getLong(2), row.getString(3), row.getString(4)),
                "SELECT f.name, r.line, r.reason, r.text FROM reject r JOIN file f ON f.id = r.file ORDER BY f.id, r.line LIMIT ?",
                most);
    }

    /** Codes that no table maps, with the number of events that have them, the most frequent first. */
    public List<Unmapped> unmapped(int most) {
        return sql.rows(
                row -> new Unmapped(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)), """
                SELECT feed, what, code, n FROM (
                    SELECT feed, 'act' AS what, code, count(*) AS n FROM coded WHERE act IS NULL GROUP BY ALL
                    UNION ALL
                    SELECT feed, 'country', source, count(*) FROM coded WHERE source IS NOT NULL AND source_state IS NULL GROUP BY ALL
                    UNION ALL
                    SELECT feed, 'country', target, count(*) FROM coded WHERE target IS NOT NULL AND target_state IS NULL GROUP BY ALL
                ) ORDER BY n DESC, feed, what, code LIMIT ?""", most);
    }

    /** How many events of GDELT 2.0 are mentioned by at least so many publishers, by the mentions that were read; as many numbers as asked. */
    public List<Long> mentioned(int most) {
        var counts = new ArrayList<Long>();
        for (int publishers = 1; publishers <= most; publishers++) {
            counts.add(sql.number("""
                    SELECT count(*) FROM event e JOIN file f ON f.id = e.file WHERE f.feed = 'gdelt2' AND e.id IN (
                        SELECT id FROM mention GROUP BY id HAVING count(DISTINCT publisher) >= ?)""", publishers));
        }
        return List.copyOf(counts);
    }

    /** What the events of each feed come to, from all of them to those between two states with a mapped act. */
    public List<Coverage> coverage() {
        return sql.rows(
                row -> new Coverage(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)),
                """
                SELECT feed, count(*), count(*) FILTER (act IS NOT NULL),
                    count(*) FILTER (source_state IS NOT NULL AND target_state IS NOT NULL),
                    count(*) FILTER (act IS NOT NULL AND source_state <> target_state)
                FROM coded GROUP BY feed ORDER BY feed""");
    }

    /**
     * Events between two states by month, one table a feed.
     *
     * @param a and {@code b}: ISO 3166 alpha-3
     */
    public List<DyadCounts> dyad(String a, String b) {
        return dyad(a, b, 1);
    }

    /**
     * The same of events that so many different publishers mention, by the mentions that were read; with more than one, only of
     * feeds that have mentions.
     */
    public List<DyadCounts> dyad(String a, String b, int publishers) {
        String told = publishers <= 1 ? "" : """
                AND feed = 'gdelt2' AND id IN (
                    SELECT id FROM mention GROUP BY id HAVING count(DISTINCT publisher) >= %d)
                """.formatted(publishers);
        var rows = sql.rows(
                row -> new DyadMonth(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getLong(6)),
                """
                SELECT feed, strftime(day, '%Y-%m') AS m, source_state, target_state, act, count(*) FROM coded
                WHERE act IS NOT NULL AND ((source_state = ? AND target_state = ?) OR (source_state = ? AND target_state = ?))
                """ + told + "GROUP BY ALL ORDER BY feed, m, source_state, act",
                a,
                b,
                b,
                a);
        return sql.rows(
                span -> DyadCounts.of(
                        span.getString(1),
                        YearMonth.parse(span.getString(2)),
                        YearMonth.parse(span.getString(3)),
                        mine(rows, span.getString(1))),
                "SELECT feed, strftime(min(day), '%Y-%m'), strftime(max(day), '%Y-%m') FROM coded "
                        + (publishers > 1 ? "WHERE feed = 'gdelt2' " : "") + "GROUP BY feed ORDER BY feed");
    }

    private static List<DyadMonth> mine(List<DyadMonth> rows, String feed) {
        return rows.stream().filter(row -> row.feed().equals(feed)).toList();
    }

    private static String resource(String name) {
        try (InputStream in = FeedStore.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The script (%s) is not part of this build.\nMaybe the module data was packed without its resources."
                                .formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The script (%s) of this build cannot be read.".formatted(name), e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Sql.failure(e);
        }
    }
}
