package linchpin.eventdata;

import linchpin.future.Interval;

/** A figure with its 95 % interval; NaN where it cannot be told. */
public record Measured(double value, Interval interval) {}
