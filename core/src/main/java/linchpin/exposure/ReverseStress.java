package linchpin.exposure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What would have to happen to lose a sum: of the futures that lose as much, the fewest causes that together do, counted.
 *
 * @param usd the sum
 * @param futures that lose as much or more
 * @param share of the futures that count
 * @param largestUsd largest loss in any future
 * @param combinations what was enough, the most frequent first
 * @param features what is more frequent in those futures than in all
 */
public record ReverseStress(
        double usd,
        int futures,
        double share,
        double largestUsd,
        List<Combination> combinations,
        List<Feature> features) {

    private static final int SHOWN = 10;

    /**
     * Causes that together cost the sum in some futures.
     *
     * @param origins the costliest first
     * @param futures in how many they were what it took
     * @param share of the futures that count
     * @param meanUsd what they cost there, on average
     */
    public record Combination(List<Losses.Origin> origins, int futures, double share, double meanUsd) {}

    /**
     * @param inThese share of the futures that lose the sum in which the cause costs something
     * @param inAll share of all futures that count in which it does
     */
    public record Feature(Losses.Origin origin, double inThese, double inAll) {}

    public static ReverseStress of(Losses losses, double usd) {
        double[] total = losses.total();
        var origins = List.copyOf(losses.origins().keySet());
        var by = List.copyOf(losses.origins().values());
        int[] worst =
                IntStream.range(0, total.length).filter(f -> total[f] >= usd).toArray();
        Map<List<Losses.Origin>, double[]> found = new HashMap<>();
        for (int f : worst) {
            var order = IntStream.range(0, by.size())
                    .boxed()
                    .filter(k -> by.get(k)[f] > 0)
                    .sorted(Comparator.comparingDouble(k -> -by.get(k)[f]))
                    .toList();
            double sum = 0;
            var enough = new ArrayList<Losses.Origin>();
            for (int k = 0; k < order.size() && sum < usd; k++) {
                sum += by.get(order.get(k))[f];
                enough.add(origins.get(order.get(k)));
            }
            enough.sort(Comparator.comparing(Losses.Origin::cause).thenComparing(Losses.Origin::place));
            double[] tally = found.computeIfAbsent(enough, k -> new double[2]);
            tally[0]++;
            tally[1] += sum;
        }
        var combinations = found.entrySet().stream()
                .map(e -> new Combination(
                        e.getKey(),
                        (int) e.getValue()[0],
                        e.getValue()[0] / total.length,
                        e.getValue()[1] / e.getValue()[0]))
                .sorted(Comparator.comparingInt((Combination c) -> -c.futures)
                        .thenComparingInt(c -> c.origins.size())
                        .thenComparing(c -> c.origins.toString()))
                .limit(SHOWN)
                .toList();
        return new ReverseStress(
                usd,
                worst.length,
                total.length == 0 ? 0 : (double) worst.length / total.length,
                Arrays.stream(total).max().orElse(0),
                combinations,
                features(origins, by, worst, total.length));
    }

    private static List<Feature> features(List<Losses.Origin> origins, List<double[]> by, int[] worst, int all) {
        if (worst.length == 0) {
            return List.of();
        }
        return IntStream.range(0, origins.size())
                .mapToObj(k -> new Feature(
                        origins.get(k),
                        (double) Arrays.stream(worst)
                                        .filter(f -> by.get(k)[f] > 0)
                                        .count()
                                / worst.length,
                        (double) Arrays.stream(by.get(k)).filter(x -> x > 0).count() / all))
                .filter(f -> f.inThese > f.inAll)
                .sorted(Comparator.comparingDouble((Feature f) -> f.inAll - f.inThese)
                        .thenComparing(f -> f.origin.toString()))
                .limit(SHOWN)
                .toList();
    }
}
