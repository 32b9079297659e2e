package linchpin.app.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import linchpin.app.ingest.EvidenceView.ClaimRow;
import linchpin.app.ingest.EvidenceView.FindingRow;
import linchpin.data.register.GradeWeights;
import linchpin.data.tables.Columns;
import linchpin.data.tables.Problems;
import linchpin.data.tables.Row;
import linchpin.data.tables.Table;
import linchpin.data.tables.TableText;
import linchpin.data.tables.TextFile;
import linchpin.event.Evidence.Grade;
import linchpin.evidence.check.Hypotheses;
import linchpin.evidence.check.Hypotheses.Cell;

/** A matrix of hypotheses as a table that a person edits: filled from claims, read back, and never written over. */
public final class AchMatrix {

    private static final int MOST = 6;
    private static final String TITLES = "hypotheses";
    private static final Columns COLUMNS =
            Columns.required("id", "evidence", "grade", "weight", "h1", "h2").optional("h3", "h4", "h5", "h6");

    private AchMatrix() {}

    /**
     * The table of a dispute: a hypothesis for each answer, the disputed claims judged by the answer they give, other claims on the same
     * subjects left open.
     */
    public static String of(EvidenceView view, FindingRow dispute) {
        var answers = dispute.quotes().stream()
                .map(EvidenceView.QuoteRow::says)
                .distinct()
                .limit(MOST)
                .toList();
        var rows = new ArrayList<List<String>>();
        var subjects = new ArrayList<String>();
        for (ClaimRow c : view.claims()) {
            var said = dispute.quotes().stream()
                    .filter(q -> c.quotes().stream().anyMatch(o -> o.doc() == q.doc() && o.start() == q.start()))
                    .findFirst();
            if (said.isPresent()) {
                subjects.addAll(c.subjects());
                rows.add(row(
                        rows.size() + 1,
                        c,
                        answers.stream()
                                .map(a -> a.equals(said.get().says()) ? Cell.C : Cell.I)
                                .toList()));
            }
        }
        var disputed = rows.stream().map(r -> r.get(1)).toList();
        for (ClaimRow c : view.claims()) {
            boolean near = c.subjects().stream().anyMatch(subjects::contains);
            if (near && !disputed.contains(EvidenceExport.told(c))) {
                rows.add(row(
                        rows.size() + 1, c, answers.stream().map(a -> Cell.NA).toList()));
            }
        }
        return text(
                dispute.about(),
                answers.stream().map(a -> dispute.about() + ": " + a).toList(),
                rows);
    }

    /** The table of hypotheses of one's own: every claim, with open cells. */
    public static String of(EvidenceView view, String question, List<String> hypotheses) {
        if (hypotheses.size() < 2 || hypotheses.size() > MOST) {
            throw new IllegalArgumentException(
                    "There are %d hypotheses, and there must be 2 to %d.\nMaybe give --hypothesis again."
                            .formatted(hypotheses.size(), MOST));
        }
        var rows = new ArrayList<List<String>>();
        for (ClaimRow c : view.claims()) {
            rows.add(row(
                    rows.size() + 1, c, hypotheses.stream().map(h -> Cell.NA).toList()));
        }
        return text(question, hypotheses, rows);
    }

    private static List<String> row(int number, ClaimRow c, List<Cell> cells) {
        var grade = new Grade(c.grade().charAt(0), c.grade().charAt(1) - '0');
        var row = new ArrayList<>(List.of(
                "E" + number,
                EvidenceExport.told(c),
                c.grade(),
                String.format(Locale.ROOT, "%.2f", GradeWeights.shipped().of(grade))));
        cells.forEach(cell -> row.add(cell == Cell.NA ? "" : cell.name()));
        return row;
    }

    private static String text(String question, List<String> titles, List<List<String>> rows) {
        var header = new ArrayList<>(List.of("id", "evidence", "grade", "weight"));
        IntStream.rangeClosed(1, titles.size()).forEach(k -> header.add("h" + k));
        var all = new ArrayList<List<String>>();
        var first = new ArrayList<>(List.of(TITLES, question, "", ""));
        first.addAll(titles);
        all.add(first);
        all.addAll(rows);
        return TableText.of(header, all);
    }

    /**
     * Reads a table back.
     *
     * @throws IllegalArgumentException with line and reason where it cannot be read
     */
    public static Hypotheses read(Path file) {
        var problems = new Problems();
        var table = TextFile.read(file, problems).flatMap(t -> Table.parse(t, COLUMNS, problems));
        if (table.isEmpty() || problems.errors() > 0 || table.get().rows().isEmpty()) {
            throw new IllegalArgumentException("The matrix (%s) cannot be read: %s\nMaybe make one with --out."
                    .formatted(file.getFileName(), problems.sorted()));
        }
        List<Row> rows = table.get().rows();
        if (!rows.getFirst().text("id").equals(TITLES)) {
            throw new IllegalArgumentException(
                    "The first row of the matrix (%s) does not name the hypotheses.\nMaybe its id should be %s."
                            .formatted(file.getFileName(), TITLES));
        }
        var titles = cells(rows.getFirst()).stream().filter(t -> !t.isEmpty()).toList();
        return new Hypotheses(
                titles,
                rows.stream().skip(1).map(r -> item(file, r, titles.size())).toList());
    }

    private static List<String> cells(Row row) {
        return IntStream.rangeClosed(1, MOST).mapToObj(k -> row.text("h" + k)).toList();
    }

    private static Hypotheses.Item item(Path file, Row row, int hypotheses) {
        var cells = new ArrayList<Cell>();
        for (String word : cells(row).subList(0, hypotheses)) {
            cells.add(cell(file, row, word.strip().toUpperCase(Locale.ROOT)));
        }
        try {
            double weight = Double.parseDouble(row.text("weight"));
            if (weight >= 0 && weight <= 1) {
                return new Hypotheses.Item(row.text("id"), row.text("evidence"), weight, cells);
            }
        } catch (NumberFormatException e) {
            // told below, as a weight outside 0 to 1 is
        }
        throw new IllegalArgumentException(
                "The weight (%s) of %s in %s is no number from 0 to 1.\nMaybe it uses a comma."
                        .formatted(row.text("weight"), row.text("id"), file.getFileName()));
    }

    private static Cell cell(Path file, Row row, String word) {
        if (word.isEmpty()) {
            return Cell.NA;
        }
        for (Cell cell : Cell.values()) {
            if (cell.name().equals(word)) {
                return cell;
            }
        }
        throw new IllegalArgumentException(
                "The cell (%s) of %s in %s is none of CC, C, N, I, II, NA.\nMaybe leave it empty."
                        .formatted(word, row.text("id"), file.getFileName()));
    }
}
