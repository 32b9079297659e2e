package linchpin.data.facts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import linchpin.benchmark.CountSeries;
import linchpin.data.tables.Cells;
import linchpin.data.tables.Columns;
import linchpin.data.tables.Problem;
import linchpin.data.tables.Problems;
import linchpin.data.tables.Table;
import linchpin.data.tables.Words;
import linchpin.event.Act;
import linchpin.eventdata.Reference;

/** Public tables of dated events, against which coded ones are held. */
public final class ReferenceFiles {

    private static final String CURATED = "events_curated.csv";
    private static final String REGISTER = "dprk_provocations.csv";
    private static final String MONTHLY = "dprk_provocations_monthly.csv";

    /** Votes are alignment, not acts. */
    private static final String VOTES = "UGA-";

    private ReferenceFiles() {}

    /** Events of the curated table whose day is known and that happened; votes left out. */
    public static List<Reference> curated(Path folder) {
        var events = new ArrayList<Reference>();
        each(
                folder.resolve(CURATED),
                List.of("id", "date", "date_precision", "source_actor", "target_actor", "plover_event", "status"),
                cells -> {
                    boolean happened = cells.text("status").equals("actual")
                            || cells.text("status").equals("ongoing");
                    var day = Words.date(cells.text("date"));
                    var act = Words.find(cells.text("plover_event"), Act.class);
                    if (happened
                            && cells.text("date_precision").equals("day")
                            && !cells.text("id").startsWith(VOTES)
                            && day.isPresent()
                            && act.isPresent()) {
                        events.add(new Reference(
                                cells.text("id"),
                                day.get(),
                                act.get(),
                                cells.list("source_actor"),
                                cells.list("target_actor")));
                    }
                });
        return List.copyOf(events);
    }

    /** Days of North Korean missile launches and nuclear tests, by the words of the monthly table. */
    public static Map<String, NavigableSet<LocalDate>> tests(Path folder) {
        var days = new TreeMap<String, NavigableSet<LocalDate>>();
        each(folder.resolve(REGISTER), List.of("date", "type", "kind"), cells -> {
            String column = cells.text("kind").equals("NUCLEAR_TEST")
                    ? "nuclear_tests"
                    : cells.text("type").equals("Missile Provocation")
                                    && !cells.text("kind").equals("NUCLEAR_OTHER")
                            ? "missile_events"
                            : "";
            var day = Words.date(cells.text("date"));
            if (!column.isEmpty() && day.isPresent()) {
                days.computeIfAbsent(column, c -> new TreeSet<>()).add(day.get());
            }
        });
        return days;
    }

    /** Counts of the same by month. */
    public static Map<String, CountSeries> testMonths(Path folder) {
        var months = new TreeMap<String, CountSeries>();
        for (String column : List.of("missile_events", "nuclear_tests")) {
            months.put(column, MonthlyCountsFile.read(folder.resolve(MONTHLY), column));
        }
        return months;
    }

    private interface Taker {
        void take(Cells cells);
    }

    private static void each(Path file, List<String> columns, Taker taker) {
        var problems = new Problems();
        Table.each(
                file,
                Columns.required(columns.toArray(String[]::new)).andOthers(),
                problems,
                row -> taker.take(new Cells(row, "row %d".formatted(row.line()), problems)));
        if (problems.errors() > 0) {
            throw new IllegalArgumentException(String.join(
                    "\n", problems.sorted().stream().map(Problem::toString).toList()));
        }
    }
}
