package linchpin.data.feeds;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import linchpin.data.tables.TableText;
import linchpin.event.Act;
import linchpin.event.Valence;

/**
 * What one feed has of two states, by month: a stream that stands apart from the events of a case.
 *
 * @param feed which
 * @param months every month from the first to the last of the feed, also those without an event
 */
public record DyadCounts(String feed, List<Month> months) {

    /**
     * One month, both directions together.
     *
     * @param month YYYY-MM
     * @param byAct events by root act of PLOVER; acts without one are left out
     */
    public record Month(String month, long cooperative, long hostile, Map<String, Long> byAct) {}

    static DyadCounts of(String feed, YearMonth from, YearMonth to, List<DyadMonth> rows) {
        Map<String, Map<String, Long>> byMonth = new TreeMap<>();
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            byMonth.put(month.toString(), new TreeMap<>());
        }
        for (DyadMonth row : rows) {
            byMonth.computeIfAbsent(row.month(), m -> new TreeMap<>()).merge(row.act(), row.events(), Long::sum);
        }
        var months = new ArrayList<Month>();
        byMonth.forEach((month, byAct) ->
                months.add(new Month(month, sum(byAct, Valence.COOPERATIVE), sum(byAct, Valence.HOSTILE), byAct)));
        return new DyadCounts(feed, months);
    }

    private static long sum(Map<String, Long> byAct, Valence valence) {
        return byAct.entrySet().stream()
                .filter(act -> Act.valueOf(act.getKey()).valence() == valence)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** A table with a month a row and a column for each kind of act, as {@code benchmark counts --data} reads it. */
    public String csv() {
        var header = new ArrayList<>(List.of("month", "cooperative", "hostile"));
        for (Act act : Act.values()) {
            header.add(act.name().toLowerCase(Locale.ROOT));
        }
        var rows = new ArrayList<List<String>>();
        for (Month month : months) {
            var row = new ArrayList<>(List.of(month.month, "" + month.cooperative, "" + month.hostile));
            for (Act act : Act.values()) {
                row.add("" + month.byAct.getOrDefault(act.name(), 0L));
            }
            rows.add(row);
        }
        return TableText.of(header, rows);
    }
}
