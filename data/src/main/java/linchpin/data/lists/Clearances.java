package linchpin.data.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import linchpin.data.tables.AtomicFile;
import linchpin.data.tables.Cells;
import linchpin.data.tables.Columns;
import linchpin.data.tables.Problem;
import linchpin.data.tables.Problems;
import linchpin.data.tables.Row;
import linchpin.data.tables.Table;
import linchpin.data.tables.TableText;
import linchpin.data.tables.TextFile;
import linchpin.data.tables.Words;
import linchpin.party.Clearance;

/** The file of what people decided on possible links: rows are added at its end, and none is ever changed. */
public final class Clearances {

    private static final List<String> HEADER = List.of("name", "id", "list", "decision", "who", "on", "why");

    private Clearances() {}

    /**
     * All decisions, in the order in which they were made; none where there is no file yet.
     *
     * @throws IllegalArgumentException with every problem: a decision that cannot be read must not look like none
     */
    public static List<Clearance> read(Path path) {
        if (!Files.exists(path)) {
            return List.of();
        }
        var problems = new Problems();
        var decisions = new ArrayList<Clearance>();
        TextFile.read(path, problems)
                .flatMap(file -> Table.parse(file, Columns.required(HEADER.toArray(String[]::new)), problems))
                .ifPresent(table -> table.rows().forEach(row -> take(row, problems, decisions)));
        if (problems.errors() > 0) {
            throw new IllegalArgumentException(String.join(
                    "\n", problems.sorted().stream().map(Problem::toString).toList()));
        }
        return decisions;
    }

    private static void take(Row row, Problems problems, List<Clearance> decisions) {
        var cells = new Cells(row, "decision (%s, %s)".formatted(row.text("name"), row.text("id")), problems);
        String name = cells.need("name");
        String id = cells.need("id");
        String list = cells.need("list");
        var decision = cells.word("decision", Clearance.Decision.class, Clearance.Decision.BLOCKED);
        String who = cells.need("who");
        cells.need("on");
        var on = cells.date("on");
        String why = cells.need("why");
        if (cells.sound() && on.isPresent()) {
            decisions.add(new Clearance(name, id, list, decision, who, on.get(), why));
        }
    }

    /**
     * Adds a decision at the end; what stands there stays as it is, to the byte.
     *
     * @throws IllegalArgumentException where who or why is missing, or the file cannot be read
     */
    public static void add(Path path, Clearance decision) {
        if (decision.who().isBlank() || decision.why().isBlank()) {
            throw new IllegalArgumentException(
                    "A decision on (%s) needs who made it and why.\nMaybe give --by and --why."
                            .formatted(decision.name()));
        }
        read(path);
        String row = TableText.of(
                HEADER,
                List.of(List.of(
                        decision.name(),
                        decision.id(),
                        decision.list(),
                        Words.of(decision.decision()),
                        decision.who(),
                        decision.on().toString(),
                        decision.why())));
        try {
            String before = Files.exists(path) ? Files.readString(path, StandardCharsets.UTF_8) : "";
            String gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
            String more = before.isBlank() ? row : before + gap + row.substring(row.indexOf('\n') + 1);
            AtomicFile.write(path, more);
        } catch (IOException e) {
            throw new UncheckedIOException("The file (%s) cannot be read.\nMaybe it is not yours.".formatted(path), e);
        }
    }
}
