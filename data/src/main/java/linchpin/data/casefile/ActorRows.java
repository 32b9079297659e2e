package linchpin.data.casefile;

import java.util.ArrayList;
import java.util.List;
import linchpin.data.tables.Cells;
import linchpin.data.tables.Columns;
import linchpin.data.tables.Names;
import linchpin.data.tables.Problems;
import linchpin.data.tables.Row;
import linchpin.data.tables.Table;
import linchpin.event.Actor;
import linchpin.event.Roster;

/** {@code actors.csv}. */
final class ActorRows {

    static final Columns COLUMNS =
            Columns.required("code", "name", "kind", "source").optional("iso3", "since", "until");

    private ActorRows() {}

    static List<Actor> read(Table table, Names sources, Problems problems) {
        var actors = new ArrayList<Actor>();
        var ids = new Ids();
        for (Row row : table.rows()) {
            var cells = new Cells(row, "actor (%s)".formatted(row.text("code")), problems);
            String code = ids.unique(cells, "code");
            String name = cells.need("name");
            var type = cells.word("kind", Actor.Type.class, Actor.Type.STATE);
            cells.known("source", sources);
            var since = cells.date("since").orElse(null);
            var until = cells.date("until").orElse(null);
            if (since != null && until != null && until.isBefore(since)) {
                cells.error(
                        "The until (%s) of %s lies before its since (%s).".formatted(until, cells.subject(), since),
                        "Maybe the two are swapped.");
            }
            if (cells.sound()) {
                actors.add(new Actor(code, name, type, since, until));
            }
        }
        if (actors.size() > Roster.LIMIT) {
            problems.error(
                    table.file(),
                    0,
                    "The case has %d actors; at most %d can be compiled.".formatted(actors.size(), Roster.LIMIT),
                    "Maybe small states can share a region.");
        }
        return actors;
    }
}
