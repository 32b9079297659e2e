package linchpin.benchmark;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import linchpin.forecast.Reliability;

/**
 * Counts of events by month, forecast one month ahead: a mixture of experts beside a reference, climatology and persistence.
 * States and weights are updated on past months only.
 */
public final class CountBenchmark {

    /** The first months, whose mean starts every level; nothing is scored among them. */
    static final int START = 24;

    private static final int WEIGHT_ROWS_EVERY = 24;

    private CountBenchmark() {}

    /**
     * Scores the months from {@code first} to {@code last}, both included.
     *
     * @param apart the year without which everything is scored once more
     */
    public static CountReport run(CountSeries series, YearMonth first, YearMonth last, int apart) {
        int from = series.position(first);
        int to = series.position(last);
        if (from < START || to >= series.size() || to < from) {
            throw new IllegalArgumentException(
                    "The months from %s to %s cannot be scored: the series runs from %s to %s, and its first %d months only start it.\nMaybe give --from and --to."
                            .formatted(first, last, series.first(), series.last(), START));
        }
        CountExperts experts = CountExperts.standard(series);
        CountMixture mixture = CountMixture.of(series, experts, CountMixture.SHARES);
        CountForecasts reference = CountBaselines.reference(series);
        var scorer = new CountScorer(series, from, to, apart, reference);
        return new CountReport(
                new CountReport.Scope(first, last, to - from + 1, events(series, from, to), apart, series.first()),
                List.of(
                        scorer.row(mixture.forecasts()),
                        scorer.row(reference),
                        scorer.row(CountBaselines.climatology(series)),
                        scorer.row(CountBaselines.persistence(series))),
                quiet(series, mixture.forecasts(), from, to),
                weights(series, experts, mixture, from, to),
                months(series, mixture.forecasts(), reference, from, to),
                mixture.forecasts().laws()[series.size()]);
    }

    /**
     * The mixture on one unit of a stream, beside climatology and persistence.
     *
     * @param from first month scored; the series is scored to its end
     */
    public static CountReport.Stream stream(String unit, CountSeries series, YearMonth from) {
        return CountStream.of(unit, series, from);
    }

    /** Whether a series begins early enough for a month to be scored. */
    public static boolean canStart(CountSeries series, YearMonth first) {
        return series.position(first) >= START;
    }

    private static int events(CountSeries series, int from, int to) {
        int sum = 0;
        for (int t = from; t <= to; t++) {
            sum += series.count(t);
        }
        return sum;
    }

    private static Reliability quiet(CountSeries series, CountForecasts said, int from, int to) {
        double[] zero = new double[to - from + 1];
        boolean[] came = new boolean[zero.length];
        for (int t = from; t <= to; t++) {
            zero[t - from] = said.laws()[t][0];
            came[t - from] = series.count(t) == 0;
        }
        return Reliability.of(zero, came);
    }

    private static CountReport.Weights weights(
            CountSeries series, CountExperts experts, CountMixture mixture, int from, int to) {
        var rows = new ArrayList<CountReport.Weights.At>();
        for (int t = from; t <= to; t += WEIGHT_ROWS_EVERY) {
            rows.add(new CountReport.Weights.At(series.month(t), mixture.families()[t], mixture.paces()[t]));
        }
        rows.add(new CountReport.Weights.At(series.month(to + 1), mixture.families()[to + 1], mixture.paces()[to + 1]));
        return new CountReport.Weights(
                experts.families().stream().map(CountExperts.Family::name).toList(), CountMixture.SHARES.clone(), rows);
    }

    private static List<CountReport.Month> months(
            CountSeries series, CountForecasts said, CountForecasts reference, int from, int to) {
        var months = new ArrayList<CountReport.Month>();
        for (int t = from; t <= to; t++) {
            double[] law = said.laws()[t];
            months.add(new CountReport.Month(
                    series.month(t),
                    series.count(t),
                    law[0],
                    CountForecasts.mean(law),
                    said.log(t, series.count(t)),
                    reference.log(t, series.count(t))));
        }
        return months;
    }
}
