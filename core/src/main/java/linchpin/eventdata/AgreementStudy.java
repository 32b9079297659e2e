package linchpin.eventdata;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import linchpin.benchmark.CountSeries;
import linchpin.event.Valence;
import linchpin.eventdata.AgreementReport.FindLine;
import linchpin.eventdata.AgreementReport.PairLine;
import linchpin.eventdata.AgreementReport.TestLine;

/** Holds a coded stream against registers and curated tables, each beside what no coder would be needed for. */
public final class AgreementStudy {

    /** The state whose tests are in the register. */
    private static final String TESTER = "PRK";

    /** The family of curated rows that come from the publisher of the stream. */
    private final String own;

    private final List<CodedEvent> events;
    private final List<Naming> namings;
    private final Held held;
    private final List<Pair> pairs;
    private final YearMonth first;
    private final YearMonth last;
    private final DayBook coded;
    private final Map<Pair, NavigableSet<LocalDate>> named;

    /** @param own prefix of the curated rows from the stream's own publisher, which agree with it by birth */
    public AgreementStudy(List<CodedEvent> events, List<Naming> namings, Held held, List<String> actors, String own) {
        if (namings.isEmpty()) {
            throw new IllegalArgumentException("The stream has no item.\nMaybe all its lines were rejected.");
        }
        this.events = events;
        this.namings = namings;
        this.held = held;
        this.own = own;
        pairs = Pair.among(actors);
        var days = namings.stream().map(Naming::day).sorted().toList();
        first = YearMonth.from(days.getFirst().minusDays(1)).plusMonths(1);
        last = YearMonth.from(days.getLast().plusDays(1)).minusMonths(1);
        coded = DayBook.ofCoded(events);
        named = Misses.named(namings, pairs);
    }

    public AgreementReport report() {
        return new AgreementReport(first, last, events.size(), tests(), pairLines(), finds(), misses());
    }

    private List<TestLine> tests() {
        var lines = new ArrayList<TestLine>();
        var mentions = new TreeSet<LocalDate>();
        namings.stream().filter(n -> n.actors().contains(TESTER)).forEach(n -> mentions.add(n.day()));
        for (WeaponTests kind : WeaponTests.values()) {
            var days = held.days().getOrDefault(kind.column(), new TreeSet<>());
            CountSeries months = held.months().get(kind.column());
            if (months == null) {
                continue;
            }
            lines.add(line(kind.column(), "coded", months, days, kind.days(events, TESTER)));
            lines.add(line(
                    kind.column(),
                    "words",
                    months,
                    days,
                    held.keywords().getOrDefault(kind.column(), new TreeSet<>())));
            lines.add(line(kind.column(), "mentions", months, days, mentions));
        }
        return lines;
    }

    private TestLine line(
            String kind,
            String by,
            CountSeries months,
            NavigableSet<LocalDate> register,
            NavigableSet<LocalDate> days) {
        LocalDate from = first.atDay(1);
        LocalDate to = last.atEndOfMonth();
        return new TestLine(
                kind,
                by,
                Agreement.of(months, monthly(days)),
                Finds.of(asked(within(register, from, to), days), from, to),
                Finds.of(asked(within(days, from, to), register), from, to));
    }

    private static List<Finds.Asked> asked(Collection<LocalDate> days, NavigableSet<LocalDate> at) {
        return days.stream().map(d -> new Finds.Asked(d, at)).toList();
    }

    private static NavigableSet<LocalDate> within(NavigableSet<LocalDate> days, LocalDate from, LocalDate to) {
        return days.subSet(from, true, to, true);
    }

    private CountSeries monthly(Collection<LocalDate> days) {
        int[] counts = new int[(int) ChronoUnit.MONTHS.between(first, last) + 1];
        for (LocalDate day : days) {
            int at = (int) ChronoUnit.MONTHS.between(first, YearMonth.from(day));
            if (at >= 0 && at < counts.length) {
                counts[at]++;
            }
        }
        return new CountSeries(first, counts);
    }

    private List<PairLine> pairLines() {
        var all = DayBook.ofReference(held.curated());
        var independent = DayBook.ofReference(
                held.curated().stream().filter(r -> !r.family().equals(own)).toList());
        var lines = new ArrayList<PairLine>();
        for (DayBook.Line line : DayBook.lines(pairs)) {
            CountSeries mine = coded.months(line, first, last);
            CountSeries others = independent.months(line, first, last);
            lines.add(new PairLine(
                    line,
                    Agreement.of(all.months(line, first, last), mine),
                    Agreement.of(others, mine),
                    Agreement.of(others, monthly(named.getOrDefault(line.pair(), new TreeSet<>())))));
        }
        return lines;
    }

    private interface Each {
        void take(Reference reference, DayBook.Line line);
    }

    /** Every curated event of the span, once for each of the pairs it touches. */
    private void each(Each each) {
        for (Reference r : held.curated()) {
            YearMonth month = YearMonth.from(r.day());
            if (month.isBefore(first) || month.isAfter(last)) {
                continue;
            }
            for (Pair p : Pair.between(r.sources(), r.targets())) {
                if (pairs.contains(p)) {
                    each.take(r, new DayBook.Line(p, r.act().valence()));
                }
            }
        }
    }

    private List<FindLine> finds() {
        var byCode = new TreeMap<String, List<Finds.Asked>>();
        var byName = new TreeMap<String, List<Finds.Asked>>();
        each((r, line) -> {
            var at = coded.days(line);
            var names = named.getOrDefault(line.pair(), new TreeSet<>());
            for (String group : List.of(group(r), group(r) + ", " + word(line.valence()))) {
                byCode.computeIfAbsent(group, g -> new ArrayList<>()).add(new Finds.Asked(r.day(), at));
                byName.computeIfAbsent(group, g -> new ArrayList<>()).add(new Finds.Asked(r.day(), names));
            }
        });
        var lines = new ArrayList<FindLine>();
        byCode.forEach((group, asked) -> lines.add(new FindLine(
                group,
                Finds.of(asked, first.atDay(1), last.atEndOfMonth()),
                Finds.of(byName.getOrDefault(group, List.of()), first.atDay(1), last.atEndOfMonth()))));
        return lines;
    }

    private static String word(Valence valence) {
        return switch (valence) {
            case COOPERATIVE -> "cooperative";
            case HOSTILE -> "hostile";
        };
    }

    private String group(Reference r) {
        return r.family().equals(own) ? "same publisher" : "others";
    }

    private Map<String, Map<Misses, Integer>> misses() {
        var counts = new TreeMap<String, Map<Misses, Integer>>();
        each((r, line) -> counts.computeIfAbsent(group(r), g -> new EnumMap<>(Misses.class))
                .merge(
                        Misses.of(r.day(), line, coded, named.getOrDefault(line.pair(), new TreeSet<>())),
                        1,
                        Integer::sum));
        return counts;
    }
}
