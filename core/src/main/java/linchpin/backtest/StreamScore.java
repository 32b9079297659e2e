package linchpin.backtest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import linchpin.forecast.BlockBootstrap;
import linchpin.forecast.Reliability;
import linchpin.forecast.Scores;
import linchpin.future.Interval;

/**
 * How good the forecasts of one stream were, beside climatology and persistence on the same questions.
 *
 * @param stream its id
 * @param asked how many questions, and how often the answer was yes
 * @param brier mean by forecaster, 0 is best
 * @param log mean by forecaster in nats, 0 is best
 * @param gains of the model in the Brier score over each of the others
 * @param logGains of the model in the log score over each of the others
 * @param reliability of the model, with a simultaneous 90 % band
 */
public record StreamScore(
        String stream,
        Asked asked,
        Map<String, Double> brier,
        Map<String, Double> log,
        Map<String, SkillTable.Gain> gains,
        Map<String, SkillTable.Gain> logGains,
        Reliability reliability) {

    /**
     * @param first year scored
     * @param last year scored
     * @param units such as pairs
     */
    public record Asked(int questions, double frequency, int units, String first, String last) {}

    private static final int RESAMPLES = 2000;
    private static final int SEED = 1946;
    private static final double RARE = 0.05;
    private static final double[] RARE_EDGES = {0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4};

    /** Scores of the forecasts that {@link HabitLaw} made, or of others under the same names. */
    public static StreamScore of(String stream, List<Resolved> resolved) {
        if (resolved.isEmpty()) {
            throw new IllegalArgumentException(
                    "The stream %s has no resolved question.\nMaybe it is shorter than the years that are only learned from."
                            .formatted(stream));
        }
        var brier = new TreeMap<String, Double>();
        var log = new TreeMap<String, Double>();
        var gains = new TreeMap<String, SkillTable.Gain>();
        var logGains = new TreeMap<String, SkillTable.Gain>();
        for (String who : List.of(HabitLaw.MODEL, HabitLaw.CLIMATOLOGY, HabitLaw.PERSISTENCE)) {
            brier.put(who, mean(resolved, r -> Scores.brier(said(r, who), r.happened())));
            log.put(who, mean(resolved, r -> Scores.log(said(r, who), r.happened())));
            if (!who.equals(HabitLaw.MODEL)) {
                gains.put(
                        who,
                        gain(
                                resolved,
                                r -> Scores.brier(said(r, who), r.happened())
                                        - Scores.brier(said(r, HabitLaw.MODEL), r.happened())));
                logGains.put(
                        who,
                        gain(
                                resolved,
                                r -> Scores.log(said(r, HabitLaw.MODEL), r.happened())
                                        - Scores.log(said(r, who), r.happened())));
            }
        }
        return new StreamScore(stream, asked(resolved), brier, log, gains, logGains, reliability(resolved));
    }

    private interface Score {
        double of(Resolved r);
    }

    private static double said(Resolved r, String who) {
        return r.forecasts().getOrDefault(who, 0.5);
    }

    private static double mean(List<Resolved> resolved, Score score) {
        return resolved.stream().mapToDouble(score::of).average().orElse(Double.NaN);
    }

    private static Asked asked(List<Resolved> resolved) {
        var years = resolved.stream().map(r -> group(r, "year")).sorted().toList();
        return new Asked(
                resolved.size(),
                mean(resolved, r -> r.happened() ? 1 : 0),
                (int) resolved.stream().map(r -> group(r, "unit")).distinct().count(),
                years.getFirst(),
                years.getLast());
    }

    /** The wider of two intervals: over blocks of years, and, where there are enough of them, over units. */
    private static SkillTable.Gain gain(List<Resolved> resolved, Score score) {
        Interval years = interval(resolved, score, "year");
        boolean many = resolved.stream().map(r -> group(r, "unit")).distinct().count() >= 10;
        Interval units = many ? interval(resolved, score, "unit") : years;
        return new SkillTable.Gain(
                mean(resolved, score), units.high() - units.low() > years.high() - years.low() ? units : years);
    }

    private static Interval interval(List<Resolved> resolved, Score score, String by) {
        var blocks = new TreeMap<String, double[]>();
        for (Resolved r : resolved) {
            double[] block = blocks.computeIfAbsent(group(r, by), b -> new double[2]);
            block[0] += score.of(r);
            block[1]++;
        }
        return BlockBootstrap.ratio(
                blocks.values().stream().mapToDouble(b -> b[0]).toArray(),
                blocks.values().stream().mapToDouble(b -> b[1]).toArray(),
                RESAMPLES,
                SEED);
    }

    private static String group(Resolved r, String by) {
        return r.group().getOrDefault(by, "");
    }

    private static Reliability reliability(List<Resolved> resolved) {
        double[] forecast =
                resolved.stream().mapToDouble(r -> said(r, HabitLaw.MODEL)).toArray();
        boolean[] came = new boolean[forecast.length];
        for (int q = 0; q < came.length; q++) {
            came[q] = resolved.get(q).happened();
        }
        boolean rare = mean(resolved, r -> r.happened() ? 1 : 0) < RARE;
        return rare ? Reliability.of(forecast, came, RARE_EDGES) : Reliability.of(forecast, came);
    }
}
