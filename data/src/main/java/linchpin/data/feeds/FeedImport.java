package linchpin.data.feeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.function.ObjIntConsumer;
import java.util.zip.ZipInputStream;

/** Reads one file: DuckDB scans it and keeps what it cannot read; the rows are counted apart, and must come out even. */
final class FeedImport {

    private final FeedStore store;
    private final Sql sql;

    FeedImport(FeedStore store, Sql sql) {
        this.store = store;
        this.sql = sql;
    }

    FeedFile read(Path file, FeedKind kind, ObjIntConsumer<String> progress) {
        String name = file.getFileName().toString();
        if (!name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return take(file, name, kind, progress);
        }
        Path plain = unpacked(file);
        try {
            return take(plain, name, kind, progress);
        } finally {
            delete(plain);
        }
    }

    private FeedFile take(Path file, String name, FeedKind kind, ObjIntConsumer<String> progress) {
        progress.accept("Counting rows of " + name, 0);
        if (file.toString().matches(".*[*?\\[].*")) {
            throw new IllegalArgumentException(
                    "The path (%s) holds a character that stands for others (* ? [).\nMaybe rename the file."
                            .formatted(file));
        }
        if (kind == FeedKind.OPENSANCTIONS) {
            return new PartyImport(store, sql)
                    .take(file, name, counted(file, false).sha256());
        }
        Layout layout = Layout.of(file, kind);
        RowCount counted = counted(file, layout.quoted());
        var before = known(sql, counted.sha256());
        if (!before.isEmpty()) {
            return before.getFirst();
        }
        long rows = counted.rows() - (layout.header() ? 1 : 0);
        return store.whole(() -> {
            long id = sql.number("SELECT coalesce(max(id), 0) + 1 FROM file");
            sql.run("DROP TABLE IF EXISTS bad_rows");
            sql.run("DROP TABLE IF EXISTS bad_scans");
            String insert = "INSERT INTO %s SELECT %d, %s FROM %s"
                    .formatted(kind.table(), id, kind.select(), layout.scan(file.toString()));
            long taken = new Watched(sql, "Reading " + name, progress).run(insert);
            long rejected = sql.run("""
                    INSERT INTO reject SELECT %d, line, arg_min(replace(error_type::VARCHAR || ': ' || split_part(error_message, chr(10), 1), 'CAST: Error when converting column', 'column'), column_idx),
                        any_value(csv_line)
                    FROM bad_rows GROUP BY line, line_byte_position""".formatted(id));
            long repeated = kind.table().equals("event") ? repeated(id, kind, taken) : 0;
            var read = new FeedFile(name, kind.word(), rows, taken - repeated, repeated, 0, rejected);
            keep(sql, id, counted.sha256(), read);
            if (kind.table().equals("event")) {
                sql.run(
                        "UPDATE file SET low = (SELECT min(id) FROM event WHERE file = ?), high = (SELECT max(id) FROM event WHERE file = ?) WHERE id = ?",
                        id,
                        id,
                        id);
            }
            return read;
        });
    }

    /** Takes out the events whose id stands twice in the file or in an earlier file of the feed; tells how many. */
    private long repeated(long id, FeedKind kind, long taken) {
        long out = 0;
        if (sql.number("SELECT count(DISTINCT id) FROM event WHERE file = ?", id) < taken) {
            out += sql.run("""
                    DELETE FROM event WHERE rowid IN (
                        SELECT rowid FROM (SELECT rowid, row_number() OVER (PARTITION BY id ORDER BY rowid) AS n FROM event
                            WHERE file = %d AND id <> '') WHERE n > 1)""".formatted(id));
        }
        var overlapping = sql.rows(row -> row.getLong(1), """
                SELECT f.id FROM file f, (SELECT min(id) AS low, max(id) AS high FROM event WHERE file = %d) mine
                WHERE f.feed = ? AND f.low <= mine.high AND f.high >= mine.low""".formatted(id), kind.word());
        for (long earlier : overlapping) {
            out += sql.run(
                    "DELETE FROM event WHERE file = %d AND id <> '' AND id IN (SELECT id FROM event WHERE file = %d)"
                            .formatted(id, earlier));
        }
        return out;
    }

    static List<FeedFile> known(Sql sql, String sha256) {
        return sql.rows(FeedFile::of, "SELECT " + FeedFile.COLUMNS + " FROM file WHERE sha256 = ?", sha256);
    }

    static void keep(Sql sql, long id, String sha256, FeedFile read) {
        sql.run(
                "INSERT INTO file (id, sha256, name, feed, rows, fresh, known, aside, rejected) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                sha256,
                read.name(),
                read.feed(),
                read.rows(),
                read.fresh(),
                read.known(),
                read.aside(),
                read.rejected());
    }

    private static RowCount counted(Path file, boolean quoted) {
        try {
            return RowCount.of(file, quoted);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The file (%s) cannot be read: %s.\nMaybe the download was cut off."
                            .formatted(file.getFileName(), e.getMessage()),
                    e);
        }
    }

    /** GDELT comes as archives of one file. */
    private static Path unpacked(Path file) {
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            if (zip.getNextEntry() == null) {
                throw new IllegalArgumentException("The archive (%s) holds no file.\nMaybe the download was cut off."
                        .formatted(file.getFileName()));
            }
            Path plain = Files.createTempFile("feed", ".csv");
            Files.copy(zip, plain, StandardCopyOption.REPLACE_EXISTING);
            if (zip.getNextEntry() != null) {
                delete(plain);
                throw new IllegalArgumentException(
                        "The archive (%s) holds several files.\nMaybe unpack it and read each."
                                .formatted(file.getFileName()));
            }
            return plain;
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The archive (%s) cannot be read: %s.\nMaybe the download was cut off."
                            .formatted(file.getFileName(), e.getMessage()),
                    e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The file (%s) cannot be deleted.".formatted(file), e);
        }
    }
}
