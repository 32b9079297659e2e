package linchpin.future;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Which drawn inputs explain the spread between parameter draws: squared correlations, one input at a time. */
public final class Drivers {

    /** The largest of some eighty independent squared correlations, times the draws, stays below this in 95 of 100 cases. */
    private static final double TIMES_CHANCE = 12;

    private Drivers() {}

    /** A share that chance alone would hardly reach with so many draws. */
    public static double noise(int draws) {
        return TIMES_CHANCE / Math.max(1, draws);
    }

    /**
     * @param name of a drawn input
     * @param share of the variance between draws that a line in it explains
     * @param sign of that line
     */
    public record Driver(String name, double share, int sign) {}

    /** From branch results dealt to draws; the strongest first. */
    public static List<Driver> of(double[] byBranch, int draws, List<Map<String, Double>> drawn) {
        return rank(Grouped.of(byBranch, draws).byDraw(), drawn);
    }

    static List<Driver> rank(double[] y, List<Map<String, Double>> drawn) {
        var ranked = new ArrayList<Driver>();
        if (!drawn.isEmpty()) {
            for (String name : drawn.getFirst().keySet().stream().sorted().toList()) {
                double[] x = drawn.stream()
                        .mapToDouble(d -> d.getOrDefault(name, 0.0))
                        .toArray();
                double r = correlation(x, y);
                ranked.add(new Driver(name, r * r, r < 0 ? -1 : 1));
            }
        }
        ranked.sort(Comparator.comparingDouble((Driver d) -> -d.share).thenComparing(Driver::name));
        return List.copyOf(ranked);
    }

    private static double correlation(double[] x, double[] y) {
        double mx = mean(x);
        double my = mean(y);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int g = 0; g < x.length; g++) {
            xx += (x[g] - mx) * (x[g] - mx);
            yy += (y[g] - my) * (y[g] - my);
            xy += (x[g] - mx) * (y[g] - my);
        }
        return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
    }

    private static double mean(double[] x) {
        double sum = 0;
        for (double value : x) {
            sum += value;
        }
        return sum / x.length;
    }
}
