package linchpin.data.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import linchpin.data.tables.Cells;
import linchpin.data.tables.Columns;
import linchpin.data.tables.Names;
import linchpin.data.tables.Problems;
import linchpin.data.tables.Row;
import linchpin.event.Event;
import linchpin.network.Spell;

/** {@code event-attributes.csv}, {@code places.csv} and {@code long-memory.csv}, which a case may have: what is told beside its events. */
final class AnnotationRows {

    private static final String ATTRIBUTES = "event-attributes.csv";
    private static final String PLACES = "places.csv";
    private static final String MEMORY = "long-memory.csv";

    private final CaseFiles files;
    private final Glossary glossary;
    private final Problems problems;

    AnnotationRows(CaseFiles files, Glossary glossary, Problems problems) {
        this.files = files;
        this.glossary = glossary;
        this.problems = problems;
    }

    Case.Annotations read(List<Written<Event>> events) {
        var ids = Names.of("events.csv", events.stream().map(e -> e.what().id()).toList());
        var named = Names.of(
                "the places of events.csv",
                events.stream()
                        .map(e -> e.what().place())
                        .filter(p -> !p.isEmpty())
                        .toList());
        var official = new OfficialRows(files, glossary, problems);
        return new Case.Annotations(attributes(ids), places(named), memory(), official.offices(), official.voices());
    }

    private List<Event.Attribute> attributes(Names events) {
        var read = new ArrayList<Event.Attribute>();
        var seen = new HashSet<String>();
        for (Row row : files.rows(
                ATTRIBUTES,
                Columns.required("event", "attribute", "value", "source").optional("note"))) {
            var cells = new Cells(
                    row, "attribute (%s of %s)".formatted(row.text("attribute"), row.text("event")), problems);
            var attribute = new Event.Attribute(
                    cells.known("event", events),
                    cells.need("attribute"),
                    cells.need("value"),
                    cells.known("source", glossary.sources().names()),
                    cells.text("note"));
            if (!seen.add(attribute.event() + "\n" + attribute.name())) {
                cells.error("The %s is given twice.".formatted(cells.subject()), "Maybe one row is a copy.");
            }
            read.add(attribute);
        }
        return List.copyOf(read);
    }

    private SortedMap<String, Case.Place> places(Names named) {
        var read = new TreeMap<String, Case.Place>();
        for (Row row : files.rows(PLACES, Columns.required("place").optional("name", "region"))) {
            var cells = new Cells(row, "place (%s)".formatted(row.text("place")), problems);
            String place = cells.known("place", named);
            String name = cells.text("name");
            if (read.put(place, new Case.Place(name.isEmpty() ? place : name, cells.text("region"))) != null) {
                cells.error("The %s is given twice.".formatted(cells.subject()), "Maybe one row is a copy.");
            }
        }
        return read;
    }

    private List<Spell> memory() {
        var read = new ArrayList<Spell>();
        for (Row row : files.rows(
                MEMORY,
                Columns.required("kind", "a", "b", "from", "to", "source").optional("level", "id"))) {
            var cells = new Cells(
                    row, "spell (%s-%s %s)".formatted(row.text("a"), row.text("b"), row.text("from")), problems);
            var spell = new Spell(
                    cells.word("kind", Spell.Kind.class, Spell.Kind.DISPUTE),
                    cells.known("a", glossary.actors().names()),
                    cells.known("b", glossary.actors().names()),
                    year(cells, "from"),
                    year(cells, "to"),
                    cells.number("level").orElse(0.0).intValue(),
                    cells.known("source", glossary.sources().names()));
            if (spell.to() < spell.from()) {
                cells.error("The %s ends before it begins.".formatted(cells.subject()), "Maybe the years are swapped.");
            }
            read.add(spell);
        }
        return List.copyOf(read);
    }

    private static int year(Cells cells, String column) {
        double year = cells.number(column).orElse(0.0);
        if (year != Math.rint(year) || year < 1000 || year > 9999) {
            cells.error("The %s of %s must be a year.".formatted(column, cells.subject()), "");
        }
        return (int) year;
    }
}
