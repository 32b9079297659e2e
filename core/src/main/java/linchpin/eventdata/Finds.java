package linchpin.eventdata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import linchpin.forecast.BlockBootstrap;
import linchpin.future.Interval;

/**
 * How many dated events of one table another has within a few days, and how many it would have by chance.
 *
 * @param events asked about
 * @param found share that the other has
 * @param chance the same share with all days shifted by half a year, a year and two, back and forth
 */
public record Finds(int events, Measured found, double chance) {

    /** Days that two tables may differ by: the day of filing is often the day after. */
    public static final int DAYS = 2;

    private static final int RESAMPLES = 2000;
    private static final long SEED = 2002;
    private static final int[] SHIFTS = {-731, -365, -182, 182, 365, 731};

    /**
     * An event that is looked for.
     *
     * @param at days on which the other table has such events
     */
    public record Asked(LocalDate day, NavigableSet<LocalDate> at) {

        public boolean found() {
            return near(at, day);
        }
    }

    /** Whether a table has a day near another. */
    public static boolean near(NavigableSet<LocalDate> days, LocalDate day) {
        LocalDate next = days.ceiling(day.minusDays(DAYS));
        return next != null && !next.isAfter(day.plusDays(DAYS));
    }

    /** @param first day on which the other table begins, and {@code last} on which it ends: shifted days outside count for nothing */
    public static Finds of(List<Asked> asked, LocalDate first, LocalDate last) {
        var years = new TreeMap<Integer, double[]>();
        double tried = 0;
        double luck = 0;
        for (Asked a : asked) {
            double[] year = years.computeIfAbsent(a.day.getYear(), y -> new double[2]);
            year[0] += a.found() ? 1 : 0;
            year[1]++;
            for (int shift : SHIFTS) {
                LocalDate day = a.day.plusDays(shift);
                if (!day.isBefore(first) && !day.isAfter(last)) {
                    tried++;
                    luck += near(a.at, day) ? 1 : 0;
                }
            }
        }
        var blocks = new ArrayList<>(years.values());
        double[] sums = blocks.stream().mapToDouble(b -> b[0]).toArray();
        double[] weights = blocks.stream().mapToDouble(b -> b[1]).toArray();
        double n = asked.size();
        var interval = asked.isEmpty()
                ? new Interval(Double.NaN, Double.NaN)
                : BlockBootstrap.ratio(sums, weights, RESAMPLES, SEED);
        double hits = java.util.Arrays.stream(sums).sum();
        return new Finds(asked.size(), new Measured(hits / n, interval), luck / tried);
    }
}
