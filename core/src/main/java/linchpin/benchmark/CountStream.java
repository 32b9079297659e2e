package linchpin.benchmark;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import linchpin.backtest.SkillTable;
import linchpin.forecast.BlockBootstrap;
import linchpin.forecast.Scores;

/** Scores of one unit of a stream of counts, with intervals over blocks of 12 months. */
final class CountStream {

    private static final int BLOCK = 12;
    private static final int RESAMPLES = 2000;
    private static final int SEED = 1946;

    private final CountSeries series;
    private final int from;

    private CountStream(CountSeries series, int from) {
        this.series = series;
        this.from = from;
    }

    static CountReport.Stream of(String unit, CountSeries series, YearMonth first) {
        int from = series.position(first);
        if (from < CountBenchmark.START || from >= series.size()) {
            throw new IllegalArgumentException(
                    "The month %s of the stream %s cannot be scored: it runs from %s to %s, and its first %d months only start it.\nMaybe the file was cut."
                            .formatted(first, unit, series.first(), series.last(), CountBenchmark.START));
        }
        return new CountStream(series, from).score(unit);
    }

    private CountReport.Stream score(String unit) {
        CountForecasts mixture = CountMixture.of(series, CountExperts.standard(series), CountMixture.SHARES)
                .forecasts();
        var others = List.of(CountBaselines.climatology(series), CountBaselines.persistence(series));
        var log = new TreeMap<>(Map.of(CountMixture.NAME, mean(log(mixture))));
        var crps = new TreeMap<>(Map.of(CountMixture.NAME, mean(crps(mixture))));
        var logGains = new TreeMap<String, SkillTable.Gain>();
        var crpsGains = new TreeMap<String, SkillTable.Gain>();
        for (CountForecasts other : others) {
            log.put(other.name(), mean(log(other)));
            crps.put(other.name(), mean(crps(other)));
            logGains.put(
                    other.name(),
                    gain(t -> log(mixture).applyAsDouble(t) - log(other).applyAsDouble(t)));
            crpsGains.put(
                    other.name(),
                    gain(t -> crps(other).applyAsDouble(t) - crps(mixture).applyAsDouble(t)));
        }
        return new CountReport.Stream(unit, scope(), log, crps, crpsGains, logGains);
    }

    private CountReport.Scope scope() {
        int events = 0;
        for (int t = from; t < series.size(); t++) {
            events += series.count(t);
        }
        return new CountReport.Scope(
                series.month(from), series.last(), series.size() - from, events, 0, series.first());
    }

    private IntToDoubleFunction log(CountForecasts said) {
        return t -> said.log(t, series.count(t));
    }

    private IntToDoubleFunction crps(CountForecasts said) {
        return t -> Scores.crps(said.laws()[t], series.count(t));
    }

    private double mean(IntToDoubleFunction score) {
        double sum = 0;
        for (int t = from; t < series.size(); t++) {
            sum += score.applyAsDouble(t);
        }
        return sum / (series.size() - from);
    }

    private SkillTable.Gain gain(IntToDoubleFunction score) {
        int blocks = (series.size() - 1 - from) / BLOCK + 1;
        double[] sums = new double[blocks];
        double[] months = new double[blocks];
        for (int t = from; t < series.size(); t++) {
            sums[(t - from) / BLOCK] += score.applyAsDouble(t);
            months[(t - from) / BLOCK]++;
        }
        return new SkillTable.Gain(mean(score), BlockBootstrap.ratio(sums, months, RESAMPLES, SEED));
    }
}
