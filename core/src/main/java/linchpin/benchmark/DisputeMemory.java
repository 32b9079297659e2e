package linchpin.benchmark;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts by key and year that fade: at the start of year t, what happened in year s &lt; t weighs {@code 2^(−(t−1−s)/h)}.
 * Nothing of year t or later enters, so no memory knows its future.
 */
final class DisputeMemory {

    static final int FIRST = 1816;
    private static final int LAST = 2100;

    private final Map<Long, double[]> yearly = new HashMap<>();

    void add(long key, int year, double weight) {
        if (year < FIRST || year > LAST) {
            throw new IllegalArgumentException(
                    "The year (%d) of a dispute must lie in %d to %d.\nMaybe the column was read from the wrong place."
                            .formatted(year, FIRST, LAST));
        }
        yearly.computeIfAbsent(key, k -> new double[LAST - FIRST + 1])[year - FIRST] += weight;
    }

    /** Memories at the start of the given years, by row; half-life in years. */
    double[] at(long[] keys, int[] years, double halfLife) {
        Map<Long, double[]> faded = new HashMap<>();
        double[] out = new double[keys.length];
        for (int r = 0; r < out.length; r++) {
            double[] counts = yearly.get(keys[r]);
            if (counts != null) {
                out[r] = faded.computeIfAbsent(keys[r], k -> fade(counts, halfLife))[years[r] - FIRST];
            }
        }
        return out;
    }

    /** All memories at the start of one year that are not nil. */
    Map<Long, Double> all(int year, double halfLife) {
        Map<Long, Double> out = new HashMap<>();
        yearly.forEach((key, counts) -> {
            double memory = fade(Arrays.copyOf(counts, year - FIRST), halfLife)[year - FIRST];
            if (memory > 0) {
                out.put(key, memory);
            }
        });
        return out;
    }

    private static double[] fade(double[] counts, double halfLife) {
        double keep = Math.pow(2, -1 / halfLife);
        double[] memory = new double[counts.length + 1];
        for (int y = 0; y < counts.length; y++) {
            memory[y + 1] = memory[y] * keep + counts[y];
        }
        return memory;
    }
}
