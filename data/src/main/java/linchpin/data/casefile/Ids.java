package linchpin.data.casefile;

import java.util.HashMap;
import java.util.Map;
import linchpin.data.tables.Cells;
import linchpin.data.tables.Row;

/** Sees that no id is given twice. */
final class Ids {

    private final Map<String, String> first = new HashMap<>();

    /** Reads the id of a row; an id that was given before is an error that says where. */
    String unique(Cells cells, String column) {
        String id = cells.need(column);
        Row row = cells.row();
        String before = first.putIfAbsent(id, row.file() + ":" + row.line());
        if (before != null && !id.isEmpty()) {
            cells.error(
                    "The %s (%s) is given twice; first in %s.".formatted(column, id, before),
                    "Maybe the row was copied; give it an id of its own.");
        }
        return id;
    }
}
