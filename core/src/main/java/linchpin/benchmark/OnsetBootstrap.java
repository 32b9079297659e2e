package linchpin.benchmark;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import linchpin.future.Interval;

/** Scores over again on pairs of states drawn with replacement, each with all its years: years of one pair hang together. */
final class OnsetBootstrap {

    private static final double TAIL = 0.025;

    private final OnsetScore[][] draws;

    /**
     * @param pairs of the rows
     * @param forecasts of the same rows
     */
    OnsetBootstrap(long[] pairs, List<OnsetForecast> forecasts, int resamples, long seed) {
        Map<Long, Integer> place = new HashMap<>();
        int[] at = new int[pairs.length];
        for (int r = 0; r < pairs.length; r++) {
            at[r] = place.computeIfAbsent(pairs[r], p -> place.size());
        }
        var random = new SplittableRandom(seed);
        draws = new OnsetScore[forecasts.size()][resamples];
        double[] weight = new double[pairs.length];
        for (int b = 0; b < resamples; b++) {
            int[] times = new int[place.size()];
            for (int d = 0; d < times.length; d++) {
                times[random.nextInt(times.length)]++;
            }
            for (int r = 0; r < weight.length; r++) {
                weight[r] = times[at[r]];
            }
            for (int f = 0; f < draws.length; f++) {
                draws[f][b] = forecasts.get(f).score(weight);
            }
        }
    }

    /** The 95 % interval of the difference of two forecasts, first minus second. */
    Interval difference(int first, int second, ToDoubleFunction<OnsetScore> part) {
        double[] d = new double[draws[first].length];
        for (int b = 0; b < d.length; b++) {
            d[b] = part.applyAsDouble(draws[first][b]) - part.applyAsDouble(draws[second][b]);
        }
        Arrays.sort(d);
        return new Interval(d[(int) (TAIL * d.length)], d[(int) ((1 - TAIL) * d.length)]);
    }
}
