package linchpin.backtest;

import java.util.ArrayList;
import java.util.List;
import linchpin.forecast.OpinionPool;
import linchpin.forecast.Scores;

/**
 * How much weight the model earns in the pool with climatology: chosen on the earlier origins, judged on the later ones.
 *
 * @param weight with the best mean log score on the earlier origins
 * @param earlier mean log score of each weight there, in steps of a quarter from 0 to 1
 * @param later the same on the later origins, where nothing was chosen
 */
public record PoolWeight(double weight, List<Double> earlier, List<Double> later) {

    private static final int STEPS = 4;

    /**
     * @param share of the origins that count as earlier
     * @param least how close to 0 and 1 probabilities may come
     */
    public static PoolWeight of(List<Resolved> resolved, String model, String climatology, double share, double least) {
        var origins =
                resolved.stream().map(Resolved::origin).distinct().sorted().toList();
        var last = origins.get(Math.max(0, (int) (share * origins.size()) - 1));
        var earlier = new ArrayList<Double>();
        var later = new ArrayList<Double>();
        int best = 0;
        for (int step = 0; step <= STEPS; step++) {
            double weight = (double) step / STEPS;
            earlier.add(mean(
                    resolved.stream().filter(r -> !r.origin().isAfter(last)).toList(),
                    model,
                    climatology,
                    weight,
                    least));
            later.add(mean(
                    resolved.stream().filter(r -> r.origin().isAfter(last)).toList(),
                    model,
                    climatology,
                    weight,
                    least));
            best = earlier.get(step) > earlier.get(best) ? step : best;
        }
        return new PoolWeight((double) best / STEPS, List.copyOf(earlier), List.copyOf(later));
    }

    private static double mean(List<Resolved> list, String model, String climatology, double weight, double least) {
        return list.stream()
                .mapToDouble(r -> Scores.log(
                        OpinionPool.pool(
                                r.forecasts().getOrDefault(model, 0.5),
                                r.forecasts().getOrDefault(climatology, 0.5),
                                weight,
                                least),
                        r.happened()))
                .average()
                .orElse(Double.NaN);
    }
}
