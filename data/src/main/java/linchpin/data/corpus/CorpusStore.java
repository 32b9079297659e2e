package linchpin.data.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import linchpin.data.store.JsonFile;
import linchpin.data.tables.AtomicFile;
import linchpin.data.tables.Columns;
import linchpin.data.tables.Problem;
import linchpin.data.tables.Problems;
import linchpin.data.tables.Row;
import linchpin.data.tables.Table;
import linchpin.data.tables.TableText;

/**
 * The folder of a coded stream: {@code corpus.json} says of which file and by which coder, and each batch is a table of lines
 * and a table of events. The table of events is written last: where it is, the batch is whole.
 */
public final class CorpusStore {

    private static final String ABOUT = "corpus.json";

    private final Path folder;

    public CorpusStore(Path folder) {
        this.folder = folder;
    }

    /**
     * What a folder holds.
     *
     * @param file name of the file it was made of
     * @param sha256 of that file
     * @param fields as they were mapped
     * @param coder print of the coder
     * @param batches how many there are when all is read; 0 before
     */
    public record About(String file, String sha256, String fields, String coder, int batches) {}

    public Path folder() {
        return folder;
    }

    /** Whether all lines of the file are in it. */
    public boolean complete() {
        return Files.exists(folder.resolve(ABOUT)) && about().batches() > 0;
    }

    boolean begun() {
        return Files.exists(folder.resolve(ABOUT));
    }

    /** @throws IllegalArgumentException where the folder holds no coded stream */
    public About about() {
        if (!begun()) {
            throw new IllegalArgumentException(
                    "There is no coded stream in %s.\nMaybe make it first: linchpin ingest FILE.jsonl.gz"
                            .formatted(folder));
        }
        return JsonFile.readBack(folder.resolve(ABOUT), About.class);
    }

    void about(About about) {
        JsonFile.writeExact(folder.resolve(ABOUT), about);
    }

    boolean has(int batch) {
        return Files.exists(part("events", batch));
    }

    void write(int batch, BatchCoder.Tables tables) {
        AtomicFile.write(part("lines", batch), packed(TableText.of(BatchCoder.LINES, tables.lines())));
        AtomicFile.write(part("events", batch), packed(TableText.of(BatchCoder.EVENTS, tables.events())));
    }

    /** Takes out all batches, to begin anew. */
    void clear() {
        try {
            if (Files.isDirectory(folder)) {
                Files.deleteIfExists(folder.resolve(ABOUT));
                try (var files = Files.list(folder)) {
                    for (Path file :
                            files.filter(f -> f.toString().endsWith(".csv.gz")).toList()) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder (%s) cannot be emptied.".formatted(folder), e);
        }
    }

    /** Every line that is in it, in the order of the file. */
    public void lines(Consumer<Row> row) {
        each("lines", BatchCoder.LINES, row);
    }

    /** Every event that is in it, in the order of the file. */
    public void events(Consumer<Row> row) {
        each("events", BatchCoder.EVENTS, row);
    }

    private void each(String kind, List<String> columns, Consumer<Row> row) {
        var problems = new Problems();
        for (int batch = 0; has(batch); batch++) {
            Table.each(part(kind, batch), Columns.required(columns.toArray(String[]::new)), problems, row);
        }
        if (problems.errors() > 0) {
            throw new IllegalStateException(
                    "The coded stream in %s is damaged: %s\nMaybe code it again: linchpin ingest FILE --anew"
                            .formatted(
                                    folder,
                                    problems.sorted().stream()
                                            .map(Problem::toString)
                                            .findFirst()
                                            .orElse("")));
        }
    }

    private Path part(String kind, int batch) {
        return folder.resolve("%s-%06d.csv.gz".formatted(kind, batch));
    }

    private static byte[] packed(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory cannot fail to be written.", e);
        }
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        return Map.of("folder", folder).toString();
    }
}
