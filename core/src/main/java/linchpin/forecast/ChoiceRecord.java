package linchpin.forecast;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import linchpin.behavior.Behavior;
import linchpin.behavior.BehaviorFit;
import linchpin.behavior.Memory;
import linchpin.behavior.OneStep;
import linchpin.behavior.Replay;
import linchpin.behavior.Settings;
import linchpin.behavior.Surroundings;
import linchpin.event.EventTable;
import linchpin.future.Interval;
import linchpin.world.InputsOverTime;

/**
 * How well a behavior, fitted on the days up to an origin, foretold the targets and acts of the 24 months after it, beside
 * what the record alone says. Coefficients stay frozen; memories follow, always as the day begins.
 *
 * @param origin last day learned from
 * @param weight how many events, an event of several states counting once
 * @param scores mean log-probability in nats, by name
 * @param ahead mean difference to the EWMA table
 * @param interval of that difference, 95 %, by bootstrap over blocks of three months
 */
public record ChoiceRecord(
        LocalDate origin, double weight, Map<String, Double> scores, double ahead, Interval interval) {

    static final int MONTHS = 24;
    private static final int BLOCK_DAYS = 91;
    private static final int RESAMPLES = 2000;
    private static final int SEED = 20250831;
    public static final String MODEL = "model";

    /** Fits before an origin and scores after it. */
    public static ChoiceRecord of(EventTable events, InputsOverTime ties, Settings settings, LocalDate origin) {
        LocalDate first = origin.plusDays(1);
        Behavior behavior = BehaviorFit.fit(events, ties, settings, first);
        var scorer = new Scorer(events, new OneStep(events, behavior, settings), settings, (int) first.toEpochDay());
        new Replay(events, ties, settings)
                .playUntil((int) first.plusMonths(MONTHS).toEpochDay(), scorer);
        return scorer.record(origin);
    }

    private static final class Scorer implements Replay.Visitor {
        private final EventTable events;
        private final OneStep model;
        private final Baselines baselines;
        private final int first;
        private final Map<Baselines.Table, Double> sums = new EnumMap<>(Baselines.Table.class);
        private final Map<Integer, double[]> blocks = new TreeMap<>();
        private double modelSum;
        private double weight;

        Scorer(EventTable events, OneStep model, Settings settings, int first) {
            this.events = events;
            this.model = model;
            this.first = first;
            baselines = new Baselines(events, settings.smoothing().shares());
        }

        @Override
        public void day(int day, Memory memory, Surroundings surroundings) {
            model.day(day, memory, surroundings);
            baselines.turnTo(day);
        }

        @Override
        public void event(int e, Memory memory, Surroundings surroundings) {
            int day = events.day(e);
            if (day >= first) {
                pairs(events, e, (i, j, w) -> score(e, i, j, day, w, memory, surroundings));
            }
        }

        private void score(int e, int i, int j, int day, double w, Memory m, Surroundings s) {
            double ours = model.log(m, s, i, j, events.act(e), day);
            modelSum += w * ours;
            weight += w;
            for (Baselines.Table table : Baselines.Table.values()) {
                double theirs = baselines.log(table, i, j, events.act(e), day);
                sums.merge(table, w * theirs, Double::sum);
                if (table == Baselines.Table.EWMA_1Y) {
                    double[] block = blocks.computeIfAbsent(block(day - first), b -> new double[2]);
                    block[0] += w * (ours - theirs);
                    block[1] += w;
                }
            }
        }

        private double[] column(int k) {
            return blocks.values().stream().mapToDouble(b -> b[k]).toArray();
        }

        ChoiceRecord record(LocalDate origin) {
            var scores = new TreeMap<String, Double>();
            scores.put(MODEL, modelSum / weight);
            sums.forEach((table, sum) ->
                    scores.put(table.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), sum / weight));
            double ahead = (modelSum - sums.getOrDefault(Baselines.Table.EWMA_1Y, 0.0)) / weight;
            return new ChoiceRecord(origin, weight, scores, ahead, bootstrap(column(0), column(1)));
        }
    }

    /** The pairs of an event that may be scored; none where it is only recalled. */
    static void pairs(EventTable events, int e, EventTable.Pair pair) {
        if (events.scored(e)) {
            events.pairs(e, pair);
        }
    }

    /** The block of the bootstrap that a day belongs to. */
    static int block(int daysAfterOrigin) {
        return daysAfterOrigin / BLOCK_DAYS;
    }

    static Interval bootstrap(double[] sums, double[] weights) {
        return BlockBootstrap.ratio(sums, weights, RESAMPLES, SEED);
    }
}
