package linchpin.forecast;

import linchpin.future.Interval;

/**
 * What a test measured.
 *
 * @param estimate in {@code unit}
 * @param interval 95 %
 * @param data what it was measured on
 * @param n how many observations
 */
public record Measurement(double estimate, String unit, Interval interval, String data, int n) {}
