package linchpin.data.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.data.tables.Cells;
import linchpin.data.tables.Columns;
import linchpin.data.tables.Problems;
import linchpin.data.tables.Row;
import linchpin.data.tables.Table;
import linchpin.event.Estimate;
import linchpin.event.Measure;
import linchpin.event.Measure.Kind;
import linchpin.event.Measure.Subject;

/** {@code ties.csv}, {@code stocks.csv} and {@code attributes.csv}: dated figures with a source. */
final class FigureRows {

    static final Columns TIES = Columns.required("kind", "from", "to", "measure", "period", "central", "unit", "source")
            .optional("low", "high", "known_from", "definition", "note");
    static final Columns STOCKS = Columns.required("actor", "stock", "period", "central", "unit", "source")
            .optional("low", "high", "known_from", "note");
    static final Columns ATTRIBUTES = Columns.required("actor", "attribute", "year", "value", "unit", "source")
            .optional("known_from", "note");

    private final Glossary glossary;
    private final LocalDate today;
    private final Problems problems;
    private final Map<String, Integer> seen = new HashMap<>();

    FigureRows(Glossary glossary, LocalDate today, Problems problems) {
        this.glossary = glossary;
        this.today = today;
        this.problems = problems;
    }

    List<Written<Measure>> ties(Table table) {
        var figures = new ArrayList<Written<Measure>>();
        for (Row row : table.rows()) {
            var cells = cells(row, "tie (%s %s-%s)", "measure", "from", "to");
            var actors = glossary.actors().names();
            var kind = cells.word("kind", Kind.class, Kind.TRADE);
            if (kind == Kind.STOCK || kind == Kind.ATTRIBUTE) {
                cells.error(
                        "The kind (%s) of %s does not belong into ties.csv."
                                .formatted(row.text("kind"), cells.subject()),
                        "Maybe move the row to stocks.csv or attributes.csv.");
            }
            String from = cells.known("from", actors);
            String to = cells.known("to", actors);
            if (from.equals(to) && !from.isEmpty()) {
                cells.error("The from and the to of %s are the same (%s).".formatted(cells.subject(), from), "");
            }
            add(figures, cells, new Subject(kind, cells.need("measure"), from, to), "period", "central");
        }
        return figures;
    }

    List<Written<Measure>> stocks(Table table) {
        var figures = new ArrayList<Written<Measure>>();
        for (Row row : table.rows()) {
            var cells = cells(row, "stock (%s of %s)", "stock", "actor");
            String actor = cells.known("actor", glossary.actors().names());
            add(figures, cells, new Subject(Kind.STOCK, cells.need("stock"), actor, actor), "period", "central");
        }
        return figures;
    }

    List<Written<Measure>> attributes(Table table) {
        var figures = new ArrayList<Written<Measure>>();
        for (Row row : table.rows()) {
            var cells = cells(row, "attribute (%s of %s)", "attribute", "actor");
            String actor = cells.known("actor", glossary.actors().names());
            add(figures, cells, new Subject(Kind.ATTRIBUTE, cells.need("attribute"), actor, actor), "year", "value");
        }
        return figures;
    }

    private Cells cells(Row row, String subject, String... columns) {
        Object[] texts = java.util.Arrays.stream(columns).map(row::text).toArray();
        return new Cells(row, subject.formatted(texts), problems);
    }

    private void add(List<Written<Measure>> figures, Cells cells, Subject subject, String when, String value) {
        String source = cells.known("source", glossary.sources().names());
        var period = period(cells, when);
        LocalDate knownFrom = knownFrom(cells, period);
        Estimate estimate = estimate(cells, subject.kind(), value);
        String about = "%s|%s|%s|%s".formatted(subject, period.text(), knownFrom, source);
        Row row = cells.row();
        Integer before = seen.putIfAbsent(about, row.line());
        if (before != null) {
            cells.warn(
                    "The %s for %s stands twice from one source; first in line %d."
                            .formatted(cells.subject(), period.text(), before),
                    "Maybe the row was copied.");
        }
        if (cells.sound()) {
            String note = String.join("; ", notes(cells));
            figures.add(new Written<>(
                    new Measure(subject, period.text(), period.from(), estimate, knownFrom, source, note),
                    row.file(),
                    row.line()));
        }
    }

    private static List<String> notes(Cells cells) {
        return java.util.stream.Stream.of(cells.text("definition"), cells.text("note"))
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private Period period(Cells cells, String column) {
        String text = cells.need(column);
        var period = Period.of(text);
        if (period.isEmpty() && !text.isEmpty()) {
            cells.error(
                    "The %s (%s) of %s is not a period.".formatted(column, text, cells.subject()),
                    "Periods are written YYYY, YYYY-MM or YYYY-MM-DD.");
        }
        period.filter(p -> p.from().isAfter(today))
                .ifPresent(p -> cells.error(
                        "The %s (%s) of %s lies in the future.".formatted(column, text, cells.subject()),
                        "Maybe the year is mistyped."));
        return period.orElse(new Period(text, LocalDate.EPOCH));
    }

    private static LocalDate knownFrom(Cells cells, Period period) {
        LocalDate known = cells.date("known_from").orElse(period.knownFrom());
        if (known.isBefore(period.from())) {
            cells.error(
                    "The known_from (%s) of %s lies before its period (%s) starts."
                            .formatted(known, cells.subject(), period.text()),
                    "Maybe leave it empty; it is then the end of the next year (%s).".formatted(period.knownFrom()));
        }
        return known;
    }

    /** The figure; ends that are not given are the central value, and a missing centre lies half-way between two ends. */
    private Estimate estimate(Cells cells, Kind kind, String column) {
        int errors = problems.errors();
        var low = cells.number("low");
        var high = cells.number("high");
        var central = cells.number(column).or(() -> low.flatMap(l -> high.map(h -> (l + h) / 2)));
        String unit = cells.known("unit", glossary.vocabulary().units());
        if (central.isEmpty() && problems.errors() == errors) {
            cells.need(column);
        }
        double value = central.orElse(0.0);
        double least = low.orElse(value);
        double most = high.orElse(value);
        var range = new Range(cells, unit);
        boolean ordered = range.ordered("low", least, column, value) && range.ordered(column, value, "high", most);
        // Alignment runs from opposed to like-minded; every other figure counts something.
        if (kind != Kind.ALIGNMENT) {
            range.notNegative(low.isPresent() ? "low" : column, least);
            range.percent(high.isPresent() ? "high" : column, most);
        }
        return ordered ? new Estimate(least, value, most, unit) : Estimate.point(0, unit);
    }
}
