package linchpin.analogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How alike two times are: the root mean square difference of their counts over the months before, as {@code ln(1 + n)} in units of each counter's
 * spread up to the later time, so that nothing later is used (Lorenz 1969 on analogues; the distance is Euclidean on standardised counts).
 *
 * @param months by month
 * @param memory months that are compared
 */
record Likeness(Months months, int memory) {

    /** A time that can be compared, the end of month {@code at - 1}, and how far it is from the one asked for. */
    record Neighbour(int at, double distance) {}

    /**
     * The nearest times whose next {@code horizon} months were over at {@code now}, at least {@code memory} months apart from
     * one another.
     */
    List<Neighbour> nearest(int now, int horizon, int most) {
        double[] spread = spread(now);
        double[] here = state(now);
        var all = IntStream.rangeClosed(memory, now - horizon)
                .mapToObj(t -> new Neighbour(t, distance(here, state(t), spread)))
                .sorted(Comparator.comparingDouble(Neighbour::distance).thenComparing(Neighbour::at))
                .toList();
        var kept = new ArrayList<Neighbour>();
        for (Neighbour n : all) {
            if (kept.size() < most && kept.stream().allMatch(k -> Math.abs(k.at - n.at) >= memory)) {
                kept.add(n);
            }
        }
        return kept;
    }

    private double[] state(int t) {
        int[] counts = months.between(t - memory, t);
        double[] state = new double[counts.length];
        for (int c = 0; c < state.length; c++) {
            state[c] = Math.log1p(counts[c]);
        }
        return state;
    }

    /** By counter, 0 where it never varied. */
    private double[] spread(int now) {
        int counters = months.tally().size();
        double[] sum = new double[counters];
        double[] squares = new double[counters];
        for (int t = memory; t <= now; t++) {
            double[] state = state(t);
            for (int c = 0; c < counters; c++) {
                sum[c] += state[c];
                squares[c] += state[c] * state[c];
            }
        }
        int n = now - memory + 1;
        double[] spread = new double[counters];
        for (int c = 0; c < counters; c++) {
            double mean = sum[c] / n;
            spread[c] = Math.sqrt(Math.max(0, squares[c] / n - mean * mean));
        }
        return spread;
    }

    private static double distance(double[] a, double[] b, double[] spread) {
        double sum = 0;
        int counted = 0;
        for (int c = 0; c < a.length; c++) {
            if (spread[c] > 0) {
                sum += (a[c] - b[c]) * (a[c] - b[c]) / (spread[c] * spread[c]);
                counted++;
            }
        }
        return counted == 0 ? 0 : Math.sqrt(sum / counted);
    }
}
