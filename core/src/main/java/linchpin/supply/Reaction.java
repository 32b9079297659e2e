package linchpin.supply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import linchpin.event.History;
import linchpin.event.Measure;

/**
 * How spending on arms answered that of rivals (Richardson 1960, in growth rates): the slope of
 *
 * <pre>g_i(t) − ḡ(t) = a_i + k [G(t − lag) − ḡ(t − lag)] + e</pre>
 *
 * with {@code g_i} the growth (log difference) of one who may react, {@code G} that of the rivals' sum, and {@code ḡ} the mean
 * growth of all third parties, which takes out the dollar's moves and what all the world does. The error is clustered by year,
 * since all who react see the same rivals, each year's score over what its own weight leaves (as a jackknife by years would: MacKinnon and White
 * 1985, clustered).
 *
 * @param slope {@code k}: percent more for each percent of the rivals
 * @param error standard error; infinite where too little is known
 * @param years that carry it
 */
public record Reaction(double slope, double error, int years) {

    private static final int FEWEST_YEARS = 5;

    /** One observation: year, who, and both sides of the equation. */
    private record Point(int year, String who, double x, double y) {}

    /**
     * @param history as known on a day
     * @param lag in years; a negative one is a placebo: rivals' later growth cannot have caused earlier growth
     */
    public static Reaction of(Race race, History history, int lag) {
        Map<String, TreeMap<Integer, Double>> spent = new TreeMap<>();
        for (Measure m : history.measures()) {
            if (m.about().name().equals(race.measure()) && m.estimate().central() > 0) {
                spent.computeIfAbsent(m.about().from(), a -> new TreeMap<>())
                        .put(m.from().getYear(), m.estimate().central());
            }
        }
        var third = spent.keySet().stream()
                .filter(a -> !race.who().contains(a) && !race.against().contains(a))
                .toList();
        var points = new ArrayList<Point>();
        for (String who : race.who()) {
            for (int year : spent.getOrDefault(who, new TreeMap<>()).keySet()) {
                double y = growth(spent, List.of(who), year) - mean(spent, third, year);
                double x = growth(spent, race.against(), year - lag) - mean(spent, third, year - lag);
                if (Double.isFinite(x) && Double.isFinite(y)) {
                    points.add(new Point(year, who, x, y));
                }
            }
        }
        return fit(points);
    }

    /** Growth of a sum in one year; not a number where a part is not known. */
    private static double growth(Map<String, TreeMap<Integer, Double>> spent, List<String> actors, int year) {
        double now = 0;
        double before = 0;
        for (String a : actors) {
            var series = spent.getOrDefault(a, new TreeMap<>());
            now += series.getOrDefault(year, Double.NaN);
            before += series.getOrDefault(year - 1, Double.NaN);
        }
        return Math.log(now / before);
    }

    private static double mean(Map<String, TreeMap<Integer, Double>> spent, List<String> third, int year) {
        return third.stream()
                .mapToDouble(a -> growth(spent, List.of(a), year))
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    private static Reaction fit(List<Point> points) {
        double[] x = within(points, true);
        double[] y = within(points, false);
        double xx = IntStream.range(0, x.length).mapToDouble(k -> x[k] * x[k]).sum();
        double xy = IntStream.range(0, x.length).mapToDouble(k -> x[k] * y[k]).sum();
        double slope = xx > 0 ? xy / xx : 0;
        Map<Integer, Double> scores = new HashMap<>();
        Map<Integer, Double> weights = new HashMap<>();
        for (int k = 0; k < x.length; k++) {
            scores.merge(points.get(k).year, x[k] * (y[k] - slope * x[k]), Double::sum);
            weights.merge(points.get(k).year, x[k] * x[k] / Math.max(xx, Double.MIN_NORMAL), Double::sum);
        }
        int years = scores.size();
        if (years < FEWEST_YEARS || xx == 0) {
            return new Reaction(0, Double.POSITIVE_INFINITY, years);
        }
        double meat = scores.entrySet().stream()
                .mapToDouble(s -> s.getValue() / (1 - weights.getOrDefault(s.getKey(), 0.0)))
                .map(s -> s * s)
                .sum();
        return new Reaction(slope, Math.sqrt(meat) / xx, years);
    }

    /** Each side less the mean of whoever it tells of. */
    private static double[] within(List<Point> points, boolean cause) {
        Map<String, double[]> sums = new HashMap<>();
        for (Point p : points) {
            double[] sum = sums.computeIfAbsent(p.who, w -> new double[2]);
            sum[0] += cause ? p.x : p.y;
            sum[1]++;
        }
        return points.stream()
                .mapToDouble(p -> {
                    double[] sum = sums.getOrDefault(p.who, new double[] {0, 1});
                    return (cause ? p.x : p.y) - sum[0] / sum[1];
                })
                .toArray();
    }
}
