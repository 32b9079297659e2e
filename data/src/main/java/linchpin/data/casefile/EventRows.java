package linchpin.data.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linchpin.data.tables.Cells;
import linchpin.data.tables.Columns;
import linchpin.data.tables.Problems;
import linchpin.data.tables.Row;
import linchpin.data.tables.Table;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.event.Event;
import linchpin.event.Evidence;
import linchpin.event.Parties;
import linchpin.event.When.Basis;
import org.jspecify.annotations.Nullable;

/** {@code events.csv} and {@code added-events.csv}. */
final class EventRows {

    static final Columns COLUMNS = Columns.required(
                    "id", "date", "sources", "targets", "act", "mode", "status", "family", "source", "grade", "what")
            .optional("precision", "basis", "contexts", "low", "high", "unit", "place", "weight");

    private final Glossary glossary;
    private final EventDates dates;
    private final Problems problems;
    private final Ids ids = new Ids();

    /**
     * @param today a later day is in the future
     * @param problems where to list what is wrong
     */
    EventRows(Glossary glossary, LocalDate today, Problems problems) {
        this.glossary = glossary;
        this.dates = new EventDates(glossary, today);
        this.problems = problems;
    }

    /**
     * Reads the rows of a table; bad ones become problems. Ids are unique over all tables read.
     *
     * @param open whether days after the end of the span are welcome, as they are in added events
     */
    List<Written<Event>> read(Table table, boolean open) {
        var events = new ArrayList<Written<Event>>();
        for (Row row : table.rows()) {
            var cells = cells(row);
            ids.unique(cells, "id");
            one(cells, open).ifPresent(event -> events.add(new Written<>(event, row.file(), row.line())));
        }
        return events;
    }

    Cells cells(Row row) {
        return new Cells(row, "event (%s)".formatted(row.text("id")), problems);
    }

    /** Reads one row, whatever its id; nothing where it has an error. */
    Optional<Event> one(Cells cells, boolean open) {
        var status = cells.word("status", Event.Status.class, Event.Status.ACTUAL);
        var when = dates.when(cells, status, open);
        var sources = cells.allKnown("sources", glossary.actors().names());
        var targets = cells.allKnown("targets", glossary.actors().names());
        var deed = new Deed(kind(cells), magnitude(cells));
        var evidence = evidence(cells, when.basis());
        if (!cells.sound()) {
            return Optional.empty();
        }
        var parties = new Parties(sources, targets);
        var event = new Event(cells.text("id"), when, parties, deed, cells.text("place"), status, evidence);
        dates.checkExistence(cells, event);
        return Optional.of(event);
    }

    private Deed.Kind kind(Cells cells) {
        int before = problems.errors();
        Act act = cells.word("act", Act.class, Act.CONSULT);
        String mode = cells.text("mode");
        if (!mode.isEmpty() && problems.errors() == before) {
            cells.known("mode", glossary.modes(Set.of(act)));
        }
        return new Deed.Kind(act, mode, cells.list("contexts"));
    }

    private Deed.@Nullable Magnitude magnitude(Cells cells) {
        var low = cells.number("low");
        var high = cells.number("high");
        if (low.isEmpty() && high.isEmpty()) {
            return null;
        }
        double least = low.or(() -> high).orElse(0.0);
        double most = high.or(() -> low).orElse(0.0);
        String unit = cells.known("unit", glossary.vocabulary().units());
        var range = new Range(cells, unit);
        range.ordered("low", least, "high", most);
        // No bound at 100: tariffs, unlike shares, have been higher.
        range.notNegative("low", least);
        return least <= most ? new Deed.Magnitude(least, most, unit) : null;
    }

    private Evidence evidence(Cells cells, Basis basis) {
        String source = cells.known("source", glossary.sources().names());
        var grade = SourceRows.grade(cells);
        boolean memory = glossary.sources().recalled().contains(source);
        if (basis == Basis.RECALLED) {
            SourceRows.checkUnjudged(cells, grade);
            if (!memory && glossary.sources().names().accepts(source)) {
                cells.error(
                        "The basis of %s is recalled, but its source (%s) is not a memory."
                                .formatted(cells.subject(), source),
                        "Maybe the row was read there; then its basis is stated or derived.");
            }
        } else if (memory) {
            cells.error(
                    "The source (%s) of %s is a memory, so the basis must be recalled."
                            .formatted(source, cells.subject()),
                    "Maybe you meant recalled.");
        }
        double weight = cells.number("weight").orElse(1.0);
        if (weight < 0 || weight > 1) {
            cells.error(
                    "The weight (%s) of %s must lie between 0 and 1.".formatted(cells.text("weight"), cells.subject()),
                    weight > 1 && weight <= 100 ? "Maybe you meant %s.".formatted(weight / 100) : "");
            weight = 1;
        }
        String family = cells.known("family", glossary.vocabulary().families());
        return new Evidence(source, family, grade, weight, cells.text("what"));
    }
}
