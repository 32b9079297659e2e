package linchpin.eventdata;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import linchpin.benchmark.CountSeries;
import linchpin.event.Act;
import linchpin.event.Valence;

/**
 * On which days a pair had an act of a valence: an act of one root between two counts once a day, however often it is told (as
 * the one-a-day filters of machine-coded data do).
 */
public final class DayBook {

    /** What is counted: a pair, and whether acts help or hurt. */
    public record Line(Pair pair, Valence valence) {}

    private record Once(LocalDate day, Act act) {}

    private final Map<Pair, Map<Valence, Set<Once>>> days = new TreeMap<>();

    private void add(Pair pair, LocalDate day, Act act) {
        days.computeIfAbsent(pair, p -> new TreeMap<>())
                .computeIfAbsent(act.valence(), v -> new HashSet<>())
                .add(new Once(day, act));
    }

    public static DayBook ofCoded(Collection<CodedEvent> events) {
        var book = new DayBook();
        events.forEach(e -> Pair.between(e.sources(), e.targets())
                .forEach(p -> book.add(p, e.day(), e.kind().act())));
        return book;
    }

    public static DayBook ofReference(Collection<Reference> events) {
        var book = new DayBook();
        events.forEach(e -> Pair.between(e.sources(), e.targets()).forEach(p -> book.add(p, e.day(), e.act())));
        return book;
    }

    private Set<Once> of(Line line) {
        return days.getOrDefault(line.pair, Map.of()).getOrDefault(line.valence, Set.of());
    }

    /** The days of a line, each once. */
    public NavigableSet<LocalDate> days(Line line) {
        var all = new TreeSet<LocalDate>();
        of(line).forEach(o -> all.add(o.day));
        return all;
    }

    /** The lines of some pairs, cooperative before hostile. */
    public static List<Line> lines(List<Pair> pairs) {
        return pairs.stream()
                .flatMap(p -> List.of(Valence.values()).stream().map(v -> new Line(p, v)))
                .toList();
    }

    /** Acts by month, both ends included. */
    public CountSeries months(Line line, YearMonth first, YearMonth last) {
        int[] counts = new int[(int) ChronoUnit.MONTHS.between(first, last) + 1];
        for (Once o : of(line)) {
            int at = (int) ChronoUnit.MONTHS.between(first, YearMonth.from(o.day));
            if (at >= 0 && at < counts.length) {
                counts[at]++;
            }
        }
        return new CountSeries(first, counts);
    }
}
