package linchpin.data.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import linchpin.data.tables.Cells;
import linchpin.data.tables.Columns;
import linchpin.data.tables.Problems;
import linchpin.data.tables.Row;
import linchpin.data.tables.Table;
import linchpin.event.Evidence.Grade;
import linchpin.world.Source;

/** {@code sources.csv}. */
final class SourceRows {

    static final Columns COLUMNS =
            Columns.required("id", "title", "publisher", "family", "url", "licence", "grade", "basis");

    private static final Pattern GRADE = Pattern.compile("[A-F][1-6]");

    private SourceRows() {}

    /** What a source rests on. */
    enum Basis {
        READ,
        RECALLED,
        COMPUTED
    }

    /**
     * @param sources in the order of the file
     * @param recalled ids of those that are a memory
     */
    record Read(List<Source> sources, Set<String> recalled) {}

    static Read read(Table table, Problems problems) {
        var sources = new ArrayList<Source>();
        var recalled = new HashSet<String>();
        var ids = new Ids();
        for (Row row : table.rows()) {
            var cells = new Cells(row, "source (%s)".formatted(row.text("id")), problems);
            String id = ids.unique(cells, "id");
            String title = cells.need("title");
            var basis = cells.word("basis", Basis.class, Basis.READ);
            Grade grade = grade(cells);
            String url = cells.text("url");
            if (basis == Basis.RECALLED) {
                recalled.add(id);
                if (!url.isEmpty()) {
                    cells.error(
                            "The url (%s) of %s must be empty, because its basis is recalled."
                                    .formatted(url, cells.subject()),
                            "Maybe it was read after all; then its basis is read.");
                }
                checkUnjudged(cells, grade);
            }
            sources.add(new Source(
                    id, title, cells.text("publisher"), cells.text("family"), url, cells.text("licence"), grade));
        }
        return new Read(sources, recalled);
    }

    /** The Admiralty grade of a row, F6 where the cell is empty or bad. */
    static Grade grade(Cells cells) {
        String text = cells.text("grade");
        if (text.isEmpty()) {
            return Grade.UNJUDGED;
        }
        if (!GRADE.matcher(text).matches()) {
            String swapped = new StringBuilder(text).reverse().toString();
            cells.error(
                    "The grade (%s) of %s must be a letter A to F and a digit 1 to 6.".formatted(text, cells.subject()),
                    GRADE.matcher(swapped).matches() ? "Maybe you meant %s.".formatted(swapped) : "");
            return Grade.UNJUDGED;
        }
        return new Grade(text.charAt(0), text.charAt(1) - '0');
    }

    /** A memory cannot be judged: its grade is F6. */
    static void checkUnjudged(Cells cells, Grade grade) {
        if (!grade.equals(Grade.UNJUDGED)) {
            cells.error(
                    "The grade (%s) of %s must be F6, because its basis is recalled.".formatted(grade, cells.subject()),
                    "Maybe you meant F6.");
        }
    }
}
