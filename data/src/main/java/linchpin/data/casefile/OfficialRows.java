package linchpin.data.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import linchpin.data.tables.Cells;
import linchpin.data.tables.Columns;
import linchpin.data.tables.Names;
import linchpin.data.tables.Problems;
import linchpin.data.tables.Row;
import linchpin.dossier.Office;
import linchpin.dossier.Voice;
import linchpin.event.When;
import linchpin.world.Source;

/** {@code offices.csv} and {@code voices.csv}, which a case may have: who held which office, and which publishers speak for whom. */
final class OfficialRows {

    private static final String OFFICES = "offices.csv";
    private static final String VOICES = "voices.csv";

    private final CaseFiles files;
    private final Glossary glossary;
    private final Problems problems;

    OfficialRows(CaseFiles files, Glossary glossary, Problems problems) {
        this.files = files;
        this.glossary = glossary;
        this.problems = problems;
    }

    List<Office> offices() {
        var read = new ArrayList<Office>();
        for (Row row : files.rows(
                OFFICES,
                Columns.required("person", "actor", "office", "from", "source").optional("until"))) {
            var cells = new Cells(row, "office (%s, %s)".formatted(row.text("person"), row.text("office")), problems);
            String person = cells.need("person");
            String actor = cells.known("actor", glossary.actors().names());
            String title = cells.need("office");
            String source = cells.known("source", glossary.sources().names());
            boolean recalled = glossary.sources().recalled().contains(source);
            var from = when(cells, "from", recalled);
            When until = cells.text("until").isEmpty()
                    ? null
                    : when(cells, "until", recalled).orElse(null);
            if (from.isEmpty()) {
                cells.need("from");
            } else if (until != null && until.lastDay().isBefore(from.get().date())) {
                cells.error("The %s ends before it begins.".formatted(cells.subject()), "Maybe the two are swapped.");
            }
            from.ifPresent(f -> read.add(new Office(person, actor, title, f, until, source)));
        }
        return List.copyOf(read);
    }

    List<Voice> voices() {
        var families = Names.of(
                "the families of sources.csv",
                glossary.sources().all().stream().map(Source::family).toList());
        var read = new ArrayList<Voice>();
        for (Row row : files.rows(VOICES, Columns.required("family", "actor", "kind"))) {
            var cells = new Cells(row, "voice (%s)".formatted(row.text("family")), problems);
            read.add(new Voice(
                    cells.known("family", families),
                    cells.known("actor", glossary.actors().names()),
                    cells.word("kind", Voice.Kind.class, Voice.Kind.STATE_MEDIA)));
        }
        return List.copyOf(read);
    }

    /** A day, a month or a year. */
    private static Optional<When> when(Cells cells, String column, boolean recalled) {
        String text = cells.text(column);
        var basis = recalled ? When.Basis.RECALLED : When.Basis.STATED;
        var precision = switch (text.length()) {
            case 4 -> When.Precision.YEAR;
            case 7 -> When.Precision.MONTH;
            default -> When.Precision.DAY;
        };
        Optional<LocalDate> first = precision == When.Precision.DAY
                ? cells.date(column)
                : Period.of(text).map(Period::from);
        if (first.isEmpty() && precision != When.Precision.DAY) {
            cells.error(
                    "The %s (%s) of %s is no date.".formatted(column, text, cells.subject()),
                    "Maybe write 2024-05-12, 2024-05 or 2024.");
        }
        return first.map(day -> new When(day, precision, basis));
    }
}
