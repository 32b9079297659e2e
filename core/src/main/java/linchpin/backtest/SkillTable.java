package linchpin.backtest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import linchpin.forecast.BlockBootstrap;
import linchpin.forecast.Scores;
import linchpin.future.Interval;

/** Scores of all forecasters on the same questions, whole and by group. */
public final class SkillTable {

    private static final int RESAMPLES = 2000;
    private static final int SEED = 1950;

    private SkillTable() {}

    /**
     * A row.
     *
     * @param brier mean by forecaster, 0 is best
     * @param log mean by forecaster, in nats, 0 is best
     * @param gain of each forecaster over the reference in the Brier score, with its interval by blocks of origins; positive
     *     is better
     */
    public record Row(
            String group,
            int questions,
            double frequency,
            Map<String, Double> brier,
            Map<String, Double> log,
            Map<String, Gain> gain) {}

    /** Mean improvement and its 95 % interval. */
    public record Gain(double value, Interval interval) {}

    /**
     * @param by keys of the groups to cut by; the first row is of all questions
     * @param reference the forecaster that the others are compared with
     */
    public static List<Row> of(List<Resolved> resolved, List<String> by, String reference) {
        var groups = new LinkedHashMap<String, List<Resolved>>();
        groups.put("all", resolved);
        for (String key : by) {
            var values = new TreeMap<String, List<Resolved>>();
            for (Resolved r : resolved) {
                values.computeIfAbsent(key + ": " + r.group().get(key), k -> new ArrayList<>())
                        .add(r);
            }
            groups.putAll(values);
        }
        var rows = new ArrayList<Row>();
        groups.forEach((name, list) -> {
            if (!list.isEmpty()) {
                rows.add(row(name, list, reference));
            }
        });
        return List.copyOf(rows);
    }

    private static Row row(String name, List<Resolved> list, String reference) {
        var brier = new TreeMap<String, Double>();
        var log = new TreeMap<String, Double>();
        var gain = new TreeMap<String, Gain>();
        double happened = list.stream().filter(Resolved::happened).count();
        for (String who : new TreeSet<>(list.getFirst().forecasts().keySet())) {
            var blocks = new TreeMap<String, double[]>();
            double sumBrier = 0;
            double sumLog = 0;
            for (Resolved r : list) {
                double score = Scores.brier(r.forecasts().getOrDefault(who, 0.5), r.happened());
                sumBrier += score;
                sumLog += Scores.log(r.forecasts().getOrDefault(who, 0.5), r.happened());
                double[] block = blocks.computeIfAbsent(r.origin().toString(), o -> new double[2]);
                block[0] += Scores.brier(r.forecasts().getOrDefault(reference, 0.5), r.happened()) - score;
                block[1]++;
            }
            brier.put(who, sumBrier / list.size());
            log.put(who, sumLog / list.size());
            if (!who.equals(reference)) {
                double[] sums = blocks.values().stream().mapToDouble(b -> b[0]).toArray();
                double[] weights =
                        blocks.values().stream().mapToDouble(b -> b[1]).toArray();
                gain.put(who, new Gain(mean(sums, weights), BlockBootstrap.ratio(sums, weights, RESAMPLES, SEED)));
            }
        }
        return new Row(name, list.size(), happened / list.size(), brier, log, gain);
    }

    private static double mean(double[] sums, double[] weights) {
        double sum = 0;
        double weight = 0;
        for (int b = 0; b < sums.length; b++) {
            sum += sums[b];
            weight += weights[b];
        }
        return sum / weight;
    }
}
