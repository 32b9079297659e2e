package linchpin.data.casefile;

import java.util.ArrayList;
import java.util.List;
import linchpin.data.tables.Cells;
import linchpin.data.tables.Columns;
import linchpin.data.tables.Problems;
import linchpin.data.tables.Row;
import linchpin.data.tables.Table;
import linchpin.world.Parameter;
import linchpin.world.Parameter.Kind;
import linchpin.world.Parameter.Origin;
import linchpin.world.Parameter.Shape;

/** {@code parameters.csv}: every number that moves something, with its interval and its origin. */
final class ParameterRows {

    static final String FILE = "parameters.csv";
    static final Columns COLUMNS = Columns.required(
                    "id", "value", "low", "high", "distribution", "unit", "kind", "source", "formula")
            .optional("note");

    private ParameterRows() {}

    static List<Parameter> read(Table table, Glossary glossary, Problems problems) {
        var parameters = new ArrayList<Parameter>();
        var ids = new Ids();
        for (Row row : table.rows()) {
            var cells = new Cells(row, "parameter (%s)".formatted(row.text("id")), problems);
            String id = ids.unique(cells, "id");
            var shape = cells.word("distribution", Shape.class, Shape.FIXED);
            var kind = cells.word("kind", Kind.class, Kind.ELICITED);
            String source = cells.known("source", glossary.sources().names());
            String unit = cells.knownOrEmpty("unit", glossary.vocabulary().units());
            cells.need("value");
            double value = cells.number("value").orElse(0.0);
            double low = end(cells, "low", shape, value);
            double high = end(cells, "high", shape, value);
            if (cells.sound()) {
                checkInterval(cells, low, value, high);
                checkSupport(cells, shape, low, high);
            }
            if (cells.sound()) {
                var origin = new Origin(kind, source, formula(cells));
                parameters.add(new Parameter(id, value, low, high, shape, unit, origin));
            }
        }
        return parameters;
    }

    private static double end(Cells cells, String column, Shape shape, double value) {
        if (shape != Shape.FIXED) {
            cells.need(column);
        }
        return cells.number(column).orElse(value);
    }

    private static void checkInterval(Cells cells, double low, double value, double high) {
        var range = new Range(cells, "");
        if (range.ordered("low", low, "high", high) && (value < low || value > high)) {
            cells.error(
                    "The value (%s) of %s must lie within its interval (%s to %s)."
                            .formatted(value, cells.subject(), low, high),
                    "Maybe one of the three is mistyped.");
        }
    }

    private static void checkSupport(Cells cells, Shape shape, double low, double high) {
        boolean inside = switch (shape) {
            case FIXED, NORMAL -> true;
            case HALFNORMAL -> low >= 0;
            case BETA -> low >= 0 && high <= 1;
            case LOGNORMAL -> low > 0;
        };
        if (!inside) {
            cells.error(
                    "The interval (%s to %s) of %s leaves the range of its distribution (%s)."
                            .formatted(low, high, cells.subject(), cells.text("distribution")),
                    "Maybe it is normal.");
        }
    }

    private static String formula(Cells cells) {
        String formula = cells.text("formula");
        String note = cells.text("note");
        return formula.isEmpty() || note.isEmpty() ? formula + note : formula + "; " + note;
    }
}
