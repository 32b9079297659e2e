package linchpin.data.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import linchpin.data.tables.Columns;
import linchpin.data.tables.Problems;
import linchpin.data.tables.Row;
import linchpin.data.tables.Table;
import linchpin.data.tables.TextFile;

/** The files of a case folder; remembers the SHA-256 of each that was read. */
final class CaseFiles {

    private final Path folder;
    private final Problems problems;
    private final SortedMap<String, String> hashes = new TreeMap<>();

    CaseFiles(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    Optional<TextFile> text(String name) {
        var file = TextFile.read(folder.resolve(name), problems);
        file.ifPresent(f -> hashes.put(name, f.sha256()));
        return file;
    }

    Path folder() {
        return folder;
    }

    /** The tables in a folder within, sorted. */
    List<String> tables(String within) {
        try (var all = Files.list(folder.resolve(within))) {
            return all.map(f -> within + "/" + f.getFileName())
                    .filter(f -> f.endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The folder (%s) can no longer be read.\nMaybe it was moved.".formatted(within), e);
        }
    }

    /** The bytes of a file that need not be text. */
    Optional<byte[]> bytes(String name) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(name));
            hashes.put(name, TextFile.sha256(bytes));
            return Optional.of(bytes);
        } catch (IOException e) {
            problems.error(name, 0, "The file (%s) cannot be read.".formatted(name), "Maybe it was moved or misspelt.");
            return Optional.empty();
        }
    }

    Optional<Table> table(String name, Columns columns) {
        return text(name).flatMap(file -> Table.parse(file, columns, problems));
    }

    /** The rows of a table that a case may have; none where it has not. */
    List<Row> rows(String name, Columns columns) {
        return has(name) ? table(name, columns).map(Table::rows).orElse(List.of()) : List.of();
    }

    Optional<Yaml> yaml(String name) {
        return text(name).flatMap(file -> Yaml.parse(file, problems));
    }

    /** Remembers the files of a folder of the case that others read: its tables, by folder and name. */
    void hashFolder(Path inside) {
        try (var listed = Files.list(inside)) {
            listed.filter(f -> f.toString().endsWith(".csv")).forEach(f -> {
                try {
                    hashes.put(inside.getFileName() + "/" + f.getFileName(), TextFile.sha256(Files.readAllBytes(f)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException | UncheckedIOException e) {
            problems.error(
                    String.valueOf(inside.getFileName()), 0, "The folder cannot be read.", "Maybe it was removed.");
        }
    }

    /** By file name. */
    SortedMap<String, String> hashes() {
        return hashes;
    }
}
