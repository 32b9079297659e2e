package linchpin.benchmark;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import linchpin.benchmark.ProvocationReport.Gain;
import linchpin.benchmark.ProvocationReport.Line;
import linchpin.benchmark.ProvocationReport.Link;
import linchpin.benchmark.ProvocationReport.Variant;

/**
 * What comes before and after a state's tests, month by month: talks, its patrons' backing, its adversaries' exercises. Each
 * term stands beside its lead: what came only afterwards can have caused nothing.
 */
public final class ProvocationStudy {

    public static final Link TALKS = new Link("tests", "talks in memory");
    public static final Link BACKING = new Link("tests", "backing in memory");
    public static final Link EXERCISES = new Link("tests", "exercise this month");
    public static final Link POSTURE = new Link("exercises", "tests in memory");

    /** The same term on acts of cooperation: what moves them as much measures attention. */
    public static final Link ATTENTION = new Link("talks", "tests in memory");

    private static final double QUICK = 3;
    private static final double SLOW = 24;
    private static final double HALF_LIFE = 6;
    private static final int WARM = 24;
    private static final int HELD_OUT = 180;
    private static final int LEAST_LEARNED = 120;
    private static final YearMonth RECENT = YearMonth.of(2003, 1);

    private static final Map<Link, String> STUDY = Map.of(
            TALKS, "-.91 [-1.78, -.34]",
            BACKING, "cannot be told",
            EXERCISES, "+.63, not separable from season",
            POSTURE, "anticipated as well as followed");

    private static final List<String> NOTES = List.of(
            "Memory is ln(1 + m), m counting past months with a half-life of six; the lead counts the months after in the same"
                    + " way. 'Exercise this month' is yes or no; its lead is an exercise in the month after.",
            "Negative binomial regressions on own memory (half-lives of 3 and 24 months) and month of the year; intervals by"
                    + " blocks of twelve months drawn with replacement.",
            "Exercises and talks as outcomes were compiled by people, so stretches of three years are held still for them, and"
                    + " growing reporting cancels.",
            "Talks after tests are a placebo: acts of cooperation that follow tests as much would mean attention.",
            "Tests are counted by rule. Talks, backing and exercises come from the events of a case that people compiled, whose"
                    + " coverage grows: each is learned from since its first event, and again since 2003.");

    private ProvocationStudy() {}

    /**
     * Counts by month over the same months.
     *
     * @param tests of missiles and warheads
     * @param talks with adversaries
     * @param backing by patrons
     * @param exercises of adversaries
     */
    public record Input(CountSeries tests, CountSeries talks, CountSeries backing, CountSeries exercises) {

        public Input {
            for (CountSeries s : List.of(talks, backing, exercises)) {
                if (s.size() != tests.size() || !s.first().equals(tests.first())) {
                    throw new IllegalArgumentException(
                            "The months of the series (%s, %d months) must be those of the tests (%s, %d months).\nMaybe the case ends before the counts do."
                                    .formatted(s.first(), s.size(), tests.first(), tests.size()));
                }
            }
        }
    }

    public static ProvocationReport run(Input in, long seed) {
        var lines = new ArrayList<Line>();
        var gains = new ArrayList<Gain>();
        int[] exercises = in.exercises().counts();
        int[] talks = in.talks().counts();
        int[] backing = in.backing().counts();
        int[] tests = in.tests().counts();
        ask(TALKS, in.tests(), since(talks), memory(talks), lead(talks), seed, lines, gains);
        ask(BACKING, in.tests(), since(backing), memory(backing), lead(backing), seed, lines, gains);
        ask(
                EXERCISES,
                in.tests(),
                since(exercises),
                MonthlyColumns.present(exercises, 0),
                MonthlyColumns.present(exercises, 1),
                seed,
                lines,
                gains);
        ask(POSTURE, in.exercises(), since(exercises), memory(tests), lead(tests), seed, lines, gains);
        ask(ATTENTION, in.talks(), since(exercises), memory(tests), lead(tests), seed, lines, gains);
        return new ProvocationReport(
                lines, gains, in.tests().month(WARM), in.tests().last(), NOTES);
    }

    /** Where a compiled series begins to be kept: its first event, and never before memories are warm. */
    private static int since(int[] counts) {
        int first = 0;
        while (first < counts.length && counts[first] == 0) {
            first++;
        }
        return Math.clamp(first, WARM, counts.length - WARM);
    }

    private static double[] memory(int[] counts) {
        return MonthlyColumns.memory(counts, HALF_LIFE);
    }

    private static double[] lead(int[] counts) {
        return MonthlyColumns.lead(counts, HALF_LIFE);
    }

    private static void ask(
            Link link,
            CountSeries outcome,
            int start,
            double[] term,
            double[] lead,
            long seed,
            List<Line> lines,
            List<Gain> gains) {
        double[] quick = MonthlyColumns.habit(outcome.counts(), QUICK);
        double[] lasting = MonthlyColumns.habit(outcome.counts(), SLOW);
        double[][] reporting =
                link.term().equals(POSTURE.term()) ? MonthlyColumns.stretches(outcome.size()) : new double[0][];
        double[][] own = join(new double[][] {quick, lasting}, reporting);
        double[][] both = join(own, MonthlyColumns.season(outcome));
        int recent = Math.clamp(outcome.position(RECENT), start, outcome.size() - WARM);
        double[][] slow = join(join(new double[][] {lasting}, reporting), MonthlyColumns.season(outcome));
        var one = new double[][] {term};
        lines.addAll(fit(link, Variant.SEASON, outcome, one, both, start, seed));
        lines.addAll(fit(link, Variant.NO_SEASON, outcome, one, own, start, seed));
        lines.addAll(fit(link, Variant.SLOW, outcome, one, slow, start, seed));
        lines.addAll(fit(link, Variant.LEAD, outcome, new double[][] {term, lead}, both, start, seed));
        lines.addAll(fit(link, Variant.RECENT, outcome, one, both, recent, seed));
        int from = outcome.size() - HELD_OUT - start;
        if (from >= LEAST_LEARNED) {
            double[] with = model(outcome, join(one, both), start).losses(from);
            double[] without = model(outcome, both, start).losses(from);
            double[] rise = new double[with.length];
            Arrays.setAll(rise, t -> without[t] - with[t]);
            gains.add(new Gain(
                    link, Arrays.stream(rise).average().orElse(0), MonthlyModel.mean(rise, seed), rise.length));
        }
    }

    private static List<Line> fit(
            Link link,
            Variant variant,
            CountSeries outcome,
            double[][] terms,
            double[][] controls,
            int from,
            long seed) {
        var model = model(outcome, join(terms, controls), from);
        var fitted = model.fit();
        var intervals = model.intervals(fitted, terms.length, seed);
        var out = new ArrayList<Line>();
        for (int k = 0; k < terms.length; k++) {
            boolean lead = k > 0;
            out.add(new Line(
                    link,
                    variant,
                    lead,
                    fitted.regression().coefficients()[k + 1],
                    intervals[k],
                    outcome.size() - from,
                    lead ? "" : STUDY.getOrDefault(link, "")));
        }
        return out;
    }

    private static MonthlyModel model(CountSeries outcome, double[][] x, int from) {
        return MonthlyModel.of(x, outcome.counts(), from, outcome.size());
    }

    private static double[][] join(double[][] a, double[][] b) {
        return Stream.concat(Arrays.stream(a), Arrays.stream(b)).toArray(double[][]::new);
    }
}
