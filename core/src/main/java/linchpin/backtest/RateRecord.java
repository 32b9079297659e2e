package linchpin.backtest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import linchpin.behavior.BehaviorFit;
import linchpin.behavior.OneStep;
import linchpin.behavior.Replay;
import linchpin.behavior.Settings;
import linchpin.event.EventTable;
import linchpin.forecast.BlockBootstrap;
import linchpin.forecast.Scores;
import linchpin.world.InputsOverTime;

/**
 * How well the rates, fitted on the days up to an origin, foretold how many acts each actor would commit in each of the 24 months
 * after it, always as the month begins. Every forecaster says a mean; how counts scatter about it is chosen for each
 * forecaster on the months before the origin.
 *
 * @param scope what was scored
 * @param rows by forecaster
 * @param months the scores that the rows are made of, month by month
 */
public record RateRecord(Scope scope, List<Row> rows, List<Month> months) {

    /**
     * @param origins last days learned from
     * @param cells actors times valences
     */
    public record Scope(List<LocalDate> origins, int months, int cells, int events) {}

    /**
     * @param spread variance about the mean {@code m}, as chosen at each origin
     * @param log score in nats a month, all cells together; the higher the better
     * @param crps continuous ranked probability score in acts a month, all cells together; the lower the better
     * @param over lead in the log score over climatology, the mean of the last two years, and the same pulled towards
     *     climatology by two months of it; nats an event
     */
    public record Row(
            String forecaster, List<String> spread, double log, double crps, Map<String, SkillTable.Gain> over) {}

    /** Log score and CRPS of a month by forecaster, over all cells, and how many events came. */
    public record Month(int events, double[] log, double[] crps) {}

    public static final String MODEL = RateForecasts.MODEL;
    public static final String CLIMATOLOGY = RateForecasts.CLIMATOLOGY;
    public static final String ROLLING = RateForecasts.ROLLING;
    public static final String PULLED = RateForecasts.PULLED;

    private static final int SCORED = 24;
    private static final int BURN_IN = 48;
    private static final int BLOCK = 6;
    private static final int TOP = 40;
    private static final int RESAMPLES = 2000;
    private static final int SEED = 1971;

    /** Fits before an origin, which must be the last day of a month, and scores after it. */
    public static RateRecord of(EventTable events, InputsOverTime ties, Settings settings, LocalDate origin) {
        LocalDate first = origin.plusDays(1);
        LocalDate end = first.plusMonths(SCORED);
        if (first.getDayOfMonth() != 1) {
            throw new IllegalArgumentException("The origin (%s) must be the last day of a month.\nMaybe take %s."
                    .formatted(origin, first.withDayOfMonth(1).minusDays(1)));
        }
        var model = new OneStep(events, BehaviorFit.fit(events, ties, settings, first), settings);
        int months = (int) ChronoUnit.MONTHS.between(RateForecasts.first(events), end);
        var said = new RateForecasts(events, model, settings, months);
        new Replay(events, ties, settings).playUntil((int) end.toEpochDay(), said);
        int from = said.month(first.toEpochDay());
        var spreads = new ArrayList<RateSpread>();
        for (int f = 0; f < RateForecasts.NAMES.size(); f++) {
            spreads.add(spread(said, f, from));
        }
        var scored = new ArrayList<Month>();
        for (int t = from; t < from + SCORED; t++) {
            scored.add(month(said, spreads, t));
        }
        return of(
                List.of(origin),
                said.cells(),
                List.of(spreads.stream().map(RateSpread::toString).toList()),
                scored);
    }

    /** All origins together. */
    public static RateRecord all(List<RateRecord> records) {
        return of(
                records.stream().flatMap(r -> r.scope().origins().stream()).toList(),
                records.getFirst().scope().cells(),
                records.stream()
                        .map(r -> r.rows().stream()
                                .map(row -> row.spread().getFirst())
                                .toList())
                        .toList(),
                records.stream().flatMap(r -> r.months().stream()).toList());
    }

    private static RateRecord of(List<LocalDate> origins, int cells, List<List<String>> spreads, List<Month> months) {
        var rows = new ArrayList<Row>();
        for (int f = 0; f < RateForecasts.NAMES.size(); f++) {
            int at = f;
            rows.add(new Row(
                    RateForecasts.NAMES.get(f),
                    spreads.stream().map(s -> s.get(at)).toList(),
                    months.stream().mapToDouble(m -> m.log()[at]).average().orElse(Double.NaN),
                    months.stream().mapToDouble(m -> m.crps()[at]).average().orElse(Double.NaN),
                    Map.of(
                            CLIMATOLOGY, lead(months, f, CLIMATOLOGY),
                            ROLLING, lead(months, f, ROLLING),
                            PULLED, lead(months, f, PULLED))));
        }
        int events = months.stream().mapToInt(Month::events).sum();
        return new RateRecord(new Scope(origins, months.size(), cells, events), rows, List.copyOf(months));
    }

    private static RateSpread spread(RateForecasts said, int f, int until) {
        return RateSpread.all().stream()
                .max(Comparator.comparingDouble(s -> {
                    double sum = 0;
                    for (int t = Math.min(BURN_IN, until - 1); t < until; t++) {
                        for (int cell = 0; cell < said.cells(); cell++) {
                            sum += s.log(said.count(t, cell), said.mean(f, t, cell));
                        }
                    }
                    return sum;
                }))
                .orElseThrow();
    }

    private static Month month(RateForecasts said, List<RateSpread> spreads, int t) {
        double[] log = new double[spreads.size()];
        double[] crps = new double[spreads.size()];
        int events = 0;
        for (int cell = 0; cell < said.cells(); cell++) {
            int count = said.count(t, cell);
            events += count;
            for (int f = 0; f < log.length; f++) {
                double mean = said.mean(f, t, cell);
                log[f] += spreads.get(f).log(count, mean);
                crps[f] += Scores.crps(spreads.get(f).law(mean, TOP), count);
            }
        }
        return new Month(events, log, crps);
    }

    /** Nats an event, with an interval by blocks of six months. */
    private static SkillTable.Gain lead(List<Month> months, int f, String name) {
        int other = RateForecasts.NAMES.indexOf(name);
        int blocks = (months.size() + BLOCK - 1) / BLOCK;
        double[] sums = new double[blocks];
        double[] events = new double[blocks];
        for (int t = 0; t < months.size(); t++) {
            sums[t / BLOCK] += months.get(t).log()[f] - months.get(t).log()[other];
            events[t / BLOCK] += months.get(t).events();
        }
        return new SkillTable.Gain(
                Arrays.stream(sums).sum() / Arrays.stream(events).sum(),
                BlockBootstrap.ratio(sums, events, RESAMPLES, SEED));
    }
}
