package linchpin.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import linchpin.event.EventTable;
import linchpin.pattern.Tally;
import org.jspecify.annotations.Nullable;

/**
 * What came: counts by day from events, and by month from a documented series, which goes first where it has a month.
 *
 * @param days by counter and day: ids of the events that counted
 * @param through the day to which the events are complete; null where there are none
 * @param months by counter and month: how many
 */
public record Seen(
        Map<String, NavigableMap<LocalDate, List<String>>> days,
        @Nullable LocalDate through,
        Map<String, NavigableMap<YearMonth, Integer>> months) {

    /**
     * Counts of a window so far.
     *
     * @param complete whether no more can come
     */
    public record Sum(int count, boolean complete) {}

    /** The days on which events counted. */
    public static Map<String, NavigableMap<LocalDate, List<String>>> days(EventTable events, Tally tally) {
        var days = new TreeMap<String, NavigableMap<LocalDate, List<String>>>();
        for (int e = 0; e < events.size(); e++) {
            int[] counts = new int[tally.size()];
            tally.add(counts, 0, events.sources(e), events.targets(e), events.kind(e), events.weight(e));
            for (int c = 0; c < counts.length; c++) {
                if (counts[c] > 0) {
                    days.computeIfAbsent(tally.counters().get(c).id(), id -> new TreeMap<>())
                            .computeIfAbsent(LocalDate.ofEpochDay(events.day(e)), day -> new ArrayList<>())
                            .add(events.id(e));
                }
            }
        }
        return days;
    }

    /** The count of a counter from one day to another, both included. */
    public Sum sum(String counter, LocalDate first, LocalDate last) {
        var series = months.getOrDefault(counter, new TreeMap<>());
        int count = 0;
        boolean complete = true;
        for (LocalDate from = first; !from.isAfter(last); ) {
            YearMonth month = YearMonth.from(from);
            LocalDate to = month.atEndOfMonth().isAfter(last) ? last : month.atEndOfMonth();
            boolean whole = from.getDayOfMonth() == 1 && to.equals(month.atEndOfMonth());
            Integer given = whole ? series.get(month) : null;
            count += given == null ? ids(counter, from, to).size() : given;
            complete &= given != null || (through != null && !to.isAfter(through));
            from = to.plusDays(1);
        }
        return new Sum(count, complete);
    }

    /** The events of a counter from one day to another, as far as they are complete. */
    public List<String> ids(String counter, LocalDate first, LocalDate last) {
        var its = days.get(counter);
        LocalDate end = through == null || through.isAfter(last) ? last : through;
        return its == null || through == null || end.isBefore(first)
                ? List.of()
                : its.subMap(first, true, end, true).values().stream()
                        .flatMap(List::stream)
                        .toList();
    }
}
