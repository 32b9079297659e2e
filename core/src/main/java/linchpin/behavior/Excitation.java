package linchpin.behavior;

/**
 * Streams of exact times that excite each other, as linear intensities: what a data set with true order, instead of days,
 * runs on.
 *
 * <p>{@code λ_i(t) = μ_i + Σ_j a_ij Σ_{t_jk < t} b exp(−b (t − t_jk))} (Hawkes 1971), so that {@code a_ij} is the expected
 * number of events of {@code i} that one of {@code j} brings about. Each event time is a step; the sums over the past are
 * carried from step to step (Ozaki 1979), and the integral over the window is exact.
 */
final class Excitation {

    private Excitation() {}

    static LinearIntensity of(double[][] times, int stream, double decay, double end) {
        int n = times.length;
        var process = new LinearIntensity(n + 1);
        double[] f = new double[n + 1];
        double[] integral = new double[n + 1];
        f[0] = 1;
        integral[0] = end;
        for (int j = 0; j < n; j++) {
            for (double t : times[j]) {
                integral[1 + j] -= Math.expm1(-decay * (end - t));
            }
        }
        process.compensate(integral);
        int[] next = new int[n];
        double[] past = new double[n];
        double[] since = new double[n];
        double before = Double.NEGATIVE_INFINITY;
        for (double t : times[stream]) {
            if (t < before || t > end) {
                throw new IllegalArgumentException(
                        "The time %s must not lie before the one written above it (%s) nor after the end (%s) of the window.\nMaybe the times are not sorted."
                                .formatted(t, before, end));
            }
            before = t;
            for (int j = 0; j < n; j++) {
                for (; next[j] < times[j].length && times[j][next[j]] < t; next[j]++) {
                    past[j] = past[j] * Math.exp(-decay * (times[j][next[j]] - since[j])) + 1;
                    since[j] = times[j][next[j]];
                }
                f[1 + j] = decay * past[j] * Math.exp(-decay * (t - since[j]));
            }
            process.event(f, 1);
        }
        return process;
    }
}
