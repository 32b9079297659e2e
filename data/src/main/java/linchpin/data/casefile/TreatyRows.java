package linchpin.data.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import linchpin.data.tables.Cells;
import linchpin.data.tables.Columns;
import linchpin.data.tables.Problems;
import linchpin.data.tables.Row;
import linchpin.data.tables.Table;
import linchpin.event.Treaty;
import linchpin.event.Treaty.Binding;
import linchpin.event.Treaty.Clause;

/** {@code treaties.csv}; a treaty without a day in force counts from its signature. */
final class TreatyRows {

    static final Columns COLUMNS = Columns.required("id", "a", "b", "clause", "binding", "signed", "source")
            .optional("in_force", "end", "note");

    private TreatyRows() {}

    static List<Written<Treaty>> read(Table table, Glossary glossary, LocalDate today, Problems problems) {
        var treaties = new ArrayList<Written<Treaty>>();
        var ids = new Ids();
        for (Row row : table.rows()) {
            var cells = new Cells(row, "treaty (%s)".formatted(row.text("id")), problems);
            String id = ids.unique(cells, "id");
            String a = cells.known("a", glossary.actors().names());
            String b = cells.known("b", glossary.actors().names());
            if (a.equals(b) && !a.isEmpty()) {
                cells.error("The parties of %s are the same (%s).".formatted(cells.subject(), a), "");
            }
            var clause = cells.word("clause", Clause.class, Clause.FRIENDSHIP);
            var binding = cells.word("binding", Binding.class, Binding.NONE);
            String source = cells.known("source", glossary.sources().names());
            var signed = cells.date("signed");
            var inForce = cells.date("in_force").or(() -> signed);
            if (inForce.isEmpty() && cells.text("in_force").isEmpty()) {
                cells.need("signed");
            }
            LocalDate start = inForce.orElse(LocalDate.EPOCH);
            if (start.isAfter(today)) {
                cells.error(
                        "The in_force (%s) of %s lies in the future.".formatted(start, cells.subject()),
                        "Maybe the year is mistyped.");
            }
            LocalDate end = cells.date("end").orElse(null);
            if (end != null && end.isBefore(start)) {
                cells.error(
                        "The end (%s) of %s lies before its start (%s).".formatted(end, cells.subject(), start),
                        "Maybe the two are swapped.");
            }
            if (cells.sound()) {
                var terms = new Treaty.Terms(clause, binding, cells.text("note"));
                treaties.add(new Written<>(new Treaty(id, a, b, terms, start, end, source), row.file(), row.line()));
            }
        }
        return treaties;
    }
}
