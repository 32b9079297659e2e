package linchpin.data.casefile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import linchpin.data.tables.Names;
import linchpin.data.tables.Problem;
import linchpin.data.tables.Problems;
import linchpin.data.tables.Row;
import linchpin.data.tables.Table;
import linchpin.data.tables.TextFile;
import linchpin.event.Event;
import linchpin.event.When;

/**
 * Events that came after a forecast, from a file of their own with the columns of {@code events.csv}: read to answer
 * questions, without becoming part of the case.
 *
 * @param events those that can answer: they happened, their month is known, and they rest on a text
 * @param hash SHA-256 of the file
 * @param problems what is wrong: rows with an error are not among the events
 */
public record LaterEvents(List<Event> events, String hash, List<Problem> problems) {

    /**
     * Reads the file with the actors and modes of a case. Its sources and families need not be the case's, because they
     * are other publications.
     *
     * @param folder of the case
     * @param today a later day is in the future
     * @throws Reading.BadCase where the case itself cannot be used
     */
    public static LaterEvents read(Path folder, Path csv, LocalDate today) {
        var opened = CaseReader.open(folder, today);
        opened.reading().orThrow();
        var its = opened.glossary();
        var open = new Glossary(
                its.actors(),
                new Glossary.Sources(
                        Names.unreadable("sources.csv"),
                        its.sources().all(),
                        its.sources().recalled()),
                new Glossary.Vocabulary(
                        Names.unreadable(ProfileYaml.FILE), its.vocabulary().units()),
                its.modes(),
                its.span());
        var problems = new Problems();
        var file = TextFile.read(csv, problems);
        var rows = file.flatMap(f -> Table.parse(f, EventRows.COLUMNS, problems))
                .map(Table::rows)
                .orElse(List.<Row>of());
        var written = new ArrayList<Written<Event>>();
        var reader = new EventRows(open, today, problems);
        var ids = new Ids();
        for (Row row : rows) {
            var cells = reader.cells(row);
            ids.unique(cells, "id");
            var event = reader.one(cells, true);
            if (event.isPresent() && cells.sound() && answers(event.get(), cells::warn)) {
                written.add(new Written<>(event.get(), row.file(), row.line()));
            }
        }
        Twins.warn(written, problems);
        return new LaterEvents(
                Written.plain(written), file.map(TextFile::sha256).orElse(""), problems.sorted());
    }

    private static boolean answers(Event event, BiConsumer<String, String> warning) {
        if (!event.status().folds()) {
            return false;
        }
        if (event.when().basis() == When.Basis.RECALLED) {
            warning.accept(
                    "The event (%s) is recalled from memory and answers nothing.".formatted(event.id()),
                    "Maybe find a text for it.");
            return false;
        }
        if (event.when().precision() == When.Precision.YEAR) {
            warning.accept(
                    "The event (%s) is known to the year only and answers nothing.".formatted(event.id()),
                    "Maybe its month can be found.");
            return false;
        }
        return true;
    }

    /** Whether a row was kept out. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::fatal);
    }

    /** The day of the last event: without other word, the file is taken to be complete to there. */
    public Optional<LocalDate> lastDay() {
        return events.stream().map(e -> e.when().date()).max(LocalDate::compareTo);
    }
}
