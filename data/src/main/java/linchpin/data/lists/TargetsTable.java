package linchpin.data.lists;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import linchpin.data.tables.Columns;
import linchpin.data.tables.Row;
import linchpin.data.tables.Table;
import linchpin.party.Listed;

/** OpenSanctions' {@code targets.simple.csv}: one target a row, lists inside a cell with {@code ;} between. */
final class TargetsTable {

    private static final Columns COLUMNS = Columns.required("id", "name")
            .optional("schema", "aliases", "countries", "dataset", "first_seen", "last_seen", "last_change")
            .andOthers();

    private TargetsTable() {}

    static void read(Path path, Reading into) {
        var rows = Table.each(path, COLUMNS, into.problems(), row -> take(row, into));
        // Rows of another width are problems already.
        rows.ifPresent(count -> into.bad(count - into.seen()));
    }

    private static void take(Row row, Reading into) {
        Set<String> names = new LinkedHashSet<>();
        if (!row.text("name").isEmpty()) {
            names.add(row.text("name"));
        }
        names.addAll(list(row.text("aliases")));
        String seen = row.text("last_seen");
        if (row.text("id").isEmpty() || names.isEmpty()) {
            into.bad(row.line(), "The row has no id or no name.", "");
        } else if (!seen.isEmpty() && Reading.date(seen).isEmpty()) {
            into.bad(
                    row.line(),
                    "The last_seen (%s) of %s is no date.".formatted(cut(seen), cut(row.text("id"))),
                    "Maybe a quotation mark is missing, so that cells moved.");
        } else {
            into.add(
                    new Listed(
                            row.text("id"),
                            names.stream().toList(),
                            row.text("schema"),
                            list(row.text("countries")),
                            row.text("dataset").isEmpty() ? into.file() : row.text("dataset"),
                            Reading.date(row.text("first_seen"))),
                    seen);
        }
    }

    private static String cut(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private static Set<String> list(String cell) {
        var list = new LinkedHashSet<String>();
        Stream.of(cell.split(";")).map(String::strip).filter(s -> !s.isEmpty()).forEach(list::add);
        return list;
    }
}
