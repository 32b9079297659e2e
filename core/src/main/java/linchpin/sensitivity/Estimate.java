package linchpin.sensitivity;

import java.util.Arrays;
import linchpin.future.Interval;

/** An unbiased estimate, printed as it came out even where it is negative, and its 95 % bootstrap interval. */
public record Estimate(double value, Interval interval) {

    private static final double TAIL = 0.025;

    /** With the percentiles of its bootstrap repetitions, which are sorted in place. */
    static Estimate of(double value, double[] repeated) {
        Arrays.sort(repeated);
        int last = repeated.length - 1;
        return new Estimate(
                value,
                new Interval(repeated[(int) Math.floor(TAIL * last)], repeated[(int) Math.ceil((1 - TAIL) * last)]));
    }
}
