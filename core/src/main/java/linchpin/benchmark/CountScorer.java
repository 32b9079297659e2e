package linchpin.benchmark;

import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import linchpin.forecast.BlockBootstrap;
import linchpin.forecast.Scores;

/** Scores forecasters on the same months against the same reference. */
final class CountScorer {

    private static final int BLOCK = 12;
    private static final int RESAMPLES = 10_000;
    private static final long SEED = 2012;

    private final CountSeries series;
    private final int from;
    private final int to;
    private final IntPredicate notApart;
    private final CountForecasts reference;

    /** @param apart the year that is left out of the second score */
    CountScorer(CountSeries series, int from, int to, int apart, CountForecasts reference) {
        this.series = series;
        this.from = from;
        this.to = to;
        this.reference = reference;
        notApart = t -> series.month(t).getYear() != apart;
    }

    CountReport.Row row(CountForecasts said) {
        IntToDoubleFunction log = t -> said.log(t, series.count(t));
        IntToDoubleFunction gain = t -> log.applyAsDouble(t) - reference.log(t, series.count(t));
        return new CountReport.Row(
                said.name(),
                mean(log, t -> true),
                mean(log, notApart),
                mean(t -> Scores.crps(said.laws()[t], series.count(t)), t -> true),
                difference(gain, t -> true),
                difference(gain, notApart));
    }

    private double mean(IntToDoubleFunction score, IntPredicate counts) {
        double sum = 0;
        int n = 0;
        for (int t = from; t <= to; t++) {
            if (counts.test(t)) {
                sum += score.applyAsDouble(t);
                n++;
            }
        }
        return sum / n;
    }

    private CountReport.Difference difference(IntToDoubleFunction gain, IntPredicate counts) {
        int blocks = (to - from) / BLOCK + 1;
        double[] sums = new double[blocks];
        double[] months = new double[blocks];
        for (int t = from; t <= to; t++) {
            if (counts.test(t)) {
                sums[(t - from) / BLOCK] += gain.applyAsDouble(t);
                months[(t - from) / BLOCK]++;
            }
        }
        return new CountReport.Difference(mean(gain, counts), BlockBootstrap.ratio(sums, months, RESAMPLES, SEED));
    }
}
