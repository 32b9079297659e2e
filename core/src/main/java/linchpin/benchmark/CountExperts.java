package linchpin.benchmark;

import java.util.ArrayList;
import java.util.List;

/**
 * Experts in families. Each path of means speaks once with every spread. Families weigh the same at first, and so do the
 * experts of a family.
 *
 * @param families in the order in which weights are reported
 * @param spreads how counts scatter around a path
 */
record CountExperts(List<Family> families, List<CountSpread> spreads) {

    /** Floors under a level in events a month: after a long silence a month is still not sure to be quiet. */
    private static final double[] FLOORS = {0.02, 0.1, 0.4};

    private static final List<CountSpread> SPREADS = List.of(
            new CountSpread.Size(0.25),
            new CountSpread.Size(0.5),
            new CountSpread.Size(1),
            new CountSpread.Size(2),
            new CountSpread.Size(4),
            new CountSpread.Poisson(),
            new CountSpread.Ratio(0.5),
            new CountSpread.Ratio(1),
            new CountSpread.Ratio(2),
            new CountSpread.Ratio(4));

    private static final double[] SHRINKAGE = {1, 4};
    private static final double[] SEASON_KEEP = {CountLevels.keep(60), 1};
    private static final double[] NEIGHBOURS = {0, 0.5};
    private static final double[] HABIT_YEARS = {3, 10};
    private static final double[] HABIT_PRIOR = {1, 3};
    private static final double SLOW = 32;

    /** @param paths means by month, each one longer than the series */
    record Family(String name, List<double[]> paths) {}

    /** The grid of the method page: fixed on months before 2012. */
    static CountExperts standard(CountSeries series) {
        List<double[]> single = CountLevels.single(series);
        List<double[]> several = CountLevels.several(series);
        var levels = new ArrayList<double[]>(single);
        levels.addAll(several);
        return new CountExperts(
                List.of(
                        new Family("one speed", floored(single)),
                        new Family("several speeds", floored(several)),
                        new Family("season", seasons(series, levels)),
                        new Family("habit of the month", floored(habits(series, levels)))),
                SPREADS);
    }

    int size() {
        return spreads.size() * families.stream().mapToInt(f -> f.paths.size()).sum();
    }

    /** Weights at first, by family, path and spread. */
    double[] prior() {
        double[] prior = new double[size()];
        int e = 0;
        for (Family family : families) {
            int experts = family.paths.size() * spreads.size();
            for (int i = 0; i < experts; i++) {
                prior[e++] = 1.0 / families.size() / experts;
            }
        }
        return prior;
    }

    private static List<double[]> floored(List<double[]> paths) {
        var all = new ArrayList<double[]>();
        for (double floor : FLOORS) {
            paths.forEach(p -> all.add(CountLevels.atLeast(floor, p)));
        }
        return all;
    }

    private static List<double[]> seasons(CountSeries series, List<double[]> levels) {
        List<double[]> bases = floored(levels);
        var all = new ArrayList<double[]>();
        for (double a : SHRINKAGE) {
            for (double keep : SEASON_KEEP) {
                for (double share : NEIGHBOURS) {
                    var season = new CountSeason(a, keep, share);
                    bases.forEach(b -> all.add(season.times(series, b)));
                }
            }
        }
        return all;
    }

    private static List<double[]> habits(CountSeries series, List<double[]> levels) {
        double[] slow = CountLevels.decayed(series, CountLevels.keep(SLOW));
        var all = new ArrayList<double[]>();
        for (double years : HABIT_YEARS) {
            for (double prior : HABIT_PRIOR) {
                var habit = new CountHabit(years, prior);
                levels.forEach(l -> all.add(habit.beside(series, l, slow)));
            }
        }
        return all;
    }
}
