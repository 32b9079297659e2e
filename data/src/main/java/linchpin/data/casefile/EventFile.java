package linchpin.data.casefile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import linchpin.data.tables.AtomicFile;
import linchpin.data.tables.Nearest;
import linchpin.data.tables.Problem;
import linchpin.data.tables.Problems;
import linchpin.data.tables.Row;
import linchpin.data.tables.Table;
import linchpin.data.tables.TableText;
import linchpin.data.tables.TextFile;
import linchpin.event.Event;

/**
 * The user's own events: {@code added-events.csv} in the case folder, with the columns of {@code events.csv}.
 *
 * <p>The file is replaced as a whole or not at all. Adding the same event twice changes nothing; another event under an
 * id that is taken is an error, and is kept out.
 */
public final class EventFile {

    private static final String COMMAND = "event add";

    private final Path folder;
    private final LocalDate today;
    private final CaseReader.Opened opened;
    private final Map<String, Event> known = new HashMap<>();

    private EventFile(Path folder, LocalDate today, CaseReader.Opened opened) {
        this.folder = folder;
        this.today = today;
        this.opened = opened;
        opened.events().forEach(e -> known.put(e.what().id(), e.what()));
    }

    /**
     * What came of adding.
     *
     * @param added how many events were new
     * @param unchanged how many were there already
     * @param problems the rows kept out (errors) and those to look at again (warnings), with file, line and reason
     */
    public record Outcome(int added, int unchanged, List<Problem> problems) {

        /** How many problems kept something out. */
        public long errors() {
            return problems.stream().filter(Problem::fatal).count();
        }
    }

    /**
     * Opens the file of a case; it need not exist.
     *
     * @throws Reading.BadCase where the case itself cannot be used
     */
    public static EventFile open(Path folder) {
        return open(folder, LocalDate.now(ZoneOffset.UTC));
    }

    /** @param today a later day is in the future, where nothing can have happened */
    public static EventFile open(Path folder, LocalDate today) {
        var opened = CaseReader.open(folder, today);
        opened.reading().orThrow();
        return new EventFile(folder, today, opened);
    }

    /**
     * Declares a source of added events in {@code added-sources.csv}; one whose id is there already stays as it is.
     *
     * @param cells by column of {@code sources.csv}
     * @throws java.io.UncheckedIOException where the file cannot be written
     */
    public static void declareSource(Path folder, Map<String, String> cells) {
        Path path = folder.resolve(GlossaryReader.ADDED);
        var problems = new Problems();
        var there = path.toFile().exists()
                ? TextFile.read(path, problems).flatMap(f -> Table.parse(f, SourceRows.COLUMNS.andOthers(), problems))
                : java.util.Optional.<Table>empty();
        var rows = new ArrayList<List<String>>();
        var header = SourceRows.COLUMNS.all();
        there.ifPresent(t ->
                t.rows().forEach(row -> rows.add(header.stream().map(row::text).toList())));
        String id = cells.getOrDefault("id", "");
        if (rows.stream().noneMatch(row -> row.contains(id))) {
            rows.add(header.stream().map(c -> cells.getOrDefault(c, "")).toList());
            AtomicFile.write(path, TableText.of(header, rows));
        }
    }

    /** The columns of an event, required ones first. */
    public static List<String> columns() {
        return EventRows.COLUMNS.all();
    }

    /**
     * Adds one event.
     *
     * @param cells by column; those left out are empty
     * @throws java.io.UncheckedIOException where the file cannot be written
     */
    public Outcome add(Map<String, String> cells) {
        var problems = new Problems();
        for (String column : cells.keySet()) {
            if (!columns().contains(column)) {
                problems.error(
                        COMMAND,
                        0,
                        "The column (%s) is not known.".formatted(column),
                        Nearest.maybe(column, columns()));
            }
        }
        var at = new HashMap<String, Integer>();
        var values = new ArrayList<String>();
        for (String column : columns()) {
            at.put(column, values.size());
            values.add(cells.getOrDefault(column, "").strip());
        }
        var rows = problems.errors() > 0 ? List.<Row>of() : List.of(new Row(COMMAND, 0, at, values));
        return add(rows, problems);
    }

    /**
     * Adds the events of a CSV file; its bad rows are listed and kept out.
     *
     * @throws java.io.UncheckedIOException where the case's file cannot be written
     */
    public Outcome importFrom(Path csv) {
        var problems = new Problems();
        var rows = TextFile.read(csv, problems)
                .flatMap(file -> Table.parse(file, EventRows.COLUMNS, problems))
                .map(Table::rows)
                .orElse(List.of());
        return add(rows, problems);
    }

    private Outcome add(List<Row> rows, Problems problems) {
        var reader = new EventRows(opened.glossary(), today, problems);
        var fresh = new ArrayList<Row>();
        var events = new ArrayList<>(opened.events());
        int unchanged = 0;
        for (Row row : rows) {
            var cells = reader.cells(row);
            String id = cells.need("id");
            var event = reader.one(cells, true);
            if (event.isEmpty() || !cells.sound()) {
                continue;
            }
            Event before = known.putIfAbsent(id, event.get());
            if (before == null) {
                fresh.add(row);
                events.add(new Written<>(event.get(), row.file(), row.line()));
            } else if (before.equals(event.get())) {
                unchanged++;
            } else {
                cells.error(
                        "The id (%s) is taken by another event (%s, %s)."
                                .formatted(
                                        id,
                                        before.when().date(),
                                        before.evidence().what()),
                        "Maybe give the new event an id of its own.");
            }
        }
        new CaseChecks(opened.glossary(), problems).events(events);
        if (!fresh.isEmpty()) {
            write(fresh);
        }
        var old = opened.reading().problems();
        var news = problems.sorted().stream().filter(p -> !old.contains(p)).toList();
        return new Outcome(fresh.size(), unchanged, news);
    }

    /** Rows already there keep their cells, and columns that only they have. */
    private void write(List<Row> fresh) {
        Path path = folder.resolve(CaseReader.ADDED);
        var problems = new Problems();
        var there = path.toFile().exists()
                ? TextFile.read(path, problems).flatMap(f -> Table.parse(f, EventRows.COLUMNS.andOthers(), problems))
                : java.util.Optional.<Table>empty();
        var header = new LinkedHashSet<>(there.map(Table::header).orElse(List.of()));
        header.addAll(columns());
        var rows = new ArrayList<>(there.map(Table::rows).orElse(List.of()));
        rows.addAll(fresh);
        var cells = rows.stream()
                .map(row -> header.stream().map(row::text).toList())
                .toList();
        AtomicFile.write(path, TableText.of(List.copyOf(header), cells));
    }
}
