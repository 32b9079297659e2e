package linchpin.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import linchpin.event.Event;
import linchpin.event.EventTable;
import linchpin.event.History;
import linchpin.event.Roster;
import linchpin.forecast.Question;
import linchpin.pattern.Counter;
import linchpin.pattern.Tally;
import org.jspecify.annotations.Nullable;

/** Answers the questions of a ledger by their rules, from what came. */
public final class Resolver {

    private static final int EVENTS_NAMED = 12;

    private final Ledger ledger;
    private final Seen seen;

    /**
     * @param roster in which the ledger's counters and the events find their actors
     * @param events that came
     * @param through the day to which they are complete; null where there are none
     * @param series counts by counter and month, which go before the events
     */
    public Resolver(
            Ledger ledger,
            Roster roster,
            List<Event> events,
            @Nullable LocalDate through,
            Map<String, NavigableMap<YearMonth, Integer>> series) {
        this.ledger = ledger;
        var table = EventTable.of(roster, History.of(events, List.of(), List.of()), List.of(), (family, day) -> false);
        var tally = new Tally(counters(ledger), roster, table.kinds());
        this.seen = new Seen(Seen.days(table, tally), through, series);
    }

    /** The counters that the questions of a ledger were asked with. */
    public static List<Counter> counters(Ledger ledger) {
        var counters = new TreeMap<String, Counter>();
        ledger.questions().forEach(q -> q.counters().forEach(c -> counters.put(c.id(), c)));
        return List.copyOf(counters.values());
    }

    /**
     * What came of it.
     *
     * @param fresh answers to questions that had none
     * @param changed answers that differ from those given before
     * @param open questions that cannot be answered yet, with the last day of their window
     * @param disagreements months in which series and events differ, in sentences
     */
    public record Found(List<Entry> fresh, List<Entry> changed, List<String> open, List<String> disagreements) {}

    /**
     * @param files SHA-256 of what was read, by name
     * @param stamp of the answers
     */
    public Found resolve(Map<String, String> files, Entry.Stamp stamp) {
        var fresh = new ArrayList<Entry>();
        var changed = new ArrayList<Entry>();
        var open = new ArrayList<String>();
        for (Entry.Asked asked : ledger.questions()) {
            Question q = asked.question();
            var end = ledger.ended(q.id());
            if (end.isPresent() && !(end.get() instanceof Entry.Resolved)) {
                continue;
            }
            OptionalInt outcome = Answer.of(q, seen);
            if (outcome.isEmpty()) {
                if (end.isEmpty()) {
                    open.add("%s (to %s)".formatted(q.id(), q.last()));
                }
                continue;
            }
            var grounds = new Entry.Grounds(files, through(q), events(q));
            var answer = new Entry.Resolved(q.id(), outcome.getAsInt(), grounds, stamp);
            if (end.isEmpty()) {
                fresh.add(answer);
            } else if (end.get() instanceof Entry.Resolved old && old.outcome() != answer.outcome()) {
                changed.add(answer);
            }
        }
        return new Found(fresh, changed, open, disagreements());
    }

    /** The last day of the window, or the last known one where the answer was decided before. */
    private LocalDate through(Question q) {
        LocalDate known = seen.through();
        return known == null || known.isAfter(q.last()) ? q.last() : known;
    }

    private List<String> events(Question q) {
        return q.counters().stream()
                .sorted()
                .flatMap(c -> seen.ids(c, q.opens(), q.last()).stream())
                .distinct()
                .limit(EVENTS_NAMED)
                .toList();
    }

    private List<String> disagreements() {
        var lines = new ArrayList<String>();
        LocalDate known = seen.through();
        seen.months()
                .forEach((counter, months) -> months.forEach((month, count) -> {
                    int events = seen.ids(counter, month.atDay(1), month.atEndOfMonth())
                            .size();
                    if (known != null && !month.atEndOfMonth().isAfter(known) && events != count) {
                        lines.add("%s, %s: %d by the series, which is used, and %d by the events."
                                .formatted(month, counter, count, events));
                    }
                }));
        return lines;
    }
}
