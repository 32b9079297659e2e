package linchpin.eventdata;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import linchpin.backtest.HabitLaw;
import linchpin.backtest.Panel;
import linchpin.backtest.Resolved;
import linchpin.backtest.StreamScore;
import linchpin.benchmark.CountSeries;

/**
 * Questions that a coded stream asks and answers by itself: will the coming month bring an act of this valence between these two?
 * It begins with a January, when the law is fitted. The first ten years are only learned from. What the law may know besides habit is chosen on the years that follow, by the log
 * score, and scored once on the last ones.
 */
public final class NewsStream {

    /** What else is known as a month begins. */
    public enum Known {
        /** Nothing but the answers. */
        NOTHING,
        /** How much the stream printed in the last twelve months, beside all before. */
        VOLUME,
        /** In how many items of the last month the two were named together. */
        MENTIONS,
        /** Whether the last month brought an act of the other valence. */
        OTHER_VALENCE,
        /** All of these. */
        ALL
    }

    /** Chosen on the months before, scored from here on. */
    public static final YearMonth TEST = YearMonth.of(2019, 1);

    private static final int YEAR = 12;

    private final List<DayBook.Line> lines;
    private final YearMonth first;
    private final int months;
    private final byte[][] answers;
    private final double[][] mentions;
    private final double[] items;

    private NewsStream(List<CodedEvent> events, List<Naming> namings, List<Pair> pairs) {
        lines = DayBook.lines(pairs);
        var days = namings.stream().map(Naming::day).sorted().toList();
        first = YearMonth.of(days.getFirst().minusDays(1).getYear() + 1, 1);
        YearMonth last = YearMonth.from(days.getLast().plusDays(1)).minusMonths(1);
        months = (int) ChronoUnit.MONTHS.between(first, last) + 1;
        var coded = DayBook.ofCoded(events);
        answers = new byte[lines.size()][months];
        for (int u = 0; u < lines.size(); u++) {
            CountSeries series = coded.months(lines.get(u), first, last);
            for (int t = 0; t < months; t++) {
                answers[u][t] = series.count(t) > 0 ? Panel.YES : Panel.NO;
            }
        }
        items = new double[months];
        mentions = new double[lines.size()][months];
        for (Naming n : namings) {
            int t = month(n.day());
            if (t >= 0 && t < months) {
                items[t]++;
                for (int u = 0; u < lines.size(); u++) {
                    Pair p = lines.get(u).pair();
                    mentions[u][t] += n.actors().contains(p.a()) && n.actors().contains(p.b()) ? 1 : 0;
                }
            }
        }
    }

    private int month(LocalDate day) {
        return (int) ChronoUnit.MONTHS.between(first, YearMonth.from(day));
    }

    /**
     * What was chosen and how it did.
     *
     * @param known the choice, by the mean log score on the years before {@link #TEST}
     * @param validation that score of every candidate
     * @param plain the law without anything besides habit, on the test years
     * @param test the chosen law on the test years
     */
    public record Scored(Known known, Map<Known, Double> validation, StreamScore plain, StreamScore test) {}

    /** @throws IllegalArgumentException where the stream is too short to learn, choose and score */
    public static Scored of(List<CodedEvent> events, List<Naming> namings, List<String> actors) {
        if (namings.isEmpty()) {
            throw new IllegalArgumentException("The stream has no item.\nMaybe all its lines were rejected.");
        }
        return new NewsStream(events, namings, Pair.among(actors)).scored();
    }

    /** What the law would have said of every month, with what it may know. */
    static List<Resolved> forecasts(List<CodedEvent> events, List<Naming> namings, List<Pair> pairs, Known known) {
        return HabitLaw.forecasts(new NewsStream(events, namings, pairs).panel(known));
    }

    private Scored scored() {
        var validation = new EnumMap<Known, Double>(Known.class);
        var test = new EnumMap<Known, List<Resolved>>(Known.class);
        for (Known known : Known.values()) {
            List<Resolved> all = HabitLaw.forecasts(panel(known));
            List<Resolved> before = all.stream().filter(r -> !tested(r)).toList();
            validation.put(known, StreamScore.of("news", before).log().getOrDefault(HabitLaw.MODEL, Double.NaN));
            test.put(known, all.stream().filter(NewsStream::tested).toList());
        }
        Known best = Known.NOTHING;
        for (Known known : Known.values()) {
            if (validation.getOrDefault(known, 0.0) > validation.getOrDefault(best, 0.0)) {
                best = known;
            }
        }
        return new Scored(
                best,
                validation,
                StreamScore.of("news, habit only", test.getOrDefault(Known.NOTHING, List.of())),
                StreamScore.of("news", test.getOrDefault(best, List.of())));
    }

    /** Whether a question is of the years that are scored. */
    private static boolean tested(Resolved r) {
        return !r.origin().isBefore(TEST.atDay(1).minusDays(1));
    }

    private Panel panel(Known known) {
        var cells = new ArrayList<double[][]>();
        if (known == Known.VOLUME || known == Known.ALL) {
            cells.add(volume());
        }
        if (known == Known.MENTIONS || known == Known.ALL) {
            cells.add(lagged((u, t) -> Math.log1p(mentions[u][t])));
        }
        if (known == Known.OTHER_VALENCE || known == Known.ALL) {
            cells.add(lagged((u, t) -> answers[u ^ 1][t]));
        }
        return new Panel(
                "news",
                "Will the month bring an act of this valence between these two, as a machine reads one stream of news?",
                Panel.Clock.months(first.atDay(1)),
                lines.stream().map(l -> l.pair() + " " + l.valence()).toList(),
                new Panel.Cells(answers, cells.toArray(double[][][]::new)));
    }

    private interface Value {
        double at(int unit, int month);
    }

    /** What was seen in the month before. */
    private double[][] lagged(Value value) {
        double[][] known = new double[lines.size()][months];
        for (int u = 0; u < known.length; u++) {
            for (int t = 1; t < months; t++) {
                known[u][t] = value.at(u, t - 1);
            }
        }
        return known;
    }

    private double[][] volume() {
        double[][] known = new double[lines.size()][months];
        double all = 0;
        for (int t = 1; t < months; t++) {
            all += items[t - 1];
            double year = 0;
            int n = Math.min(YEAR, t);
            for (int s = t - n; s < t; s++) {
                year += items[s];
            }
            double log = Math.log((year / n + 1) / (all / t + 1));
            for (double[] unit : known) {
                unit[t] = log;
            }
        }
        return known;
    }
}
