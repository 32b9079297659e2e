package linchpin.app.cli;

import linchpin.future.Interval;

/** Intervals as they are printed. */
final class Intervals {

    private Intervals() {}

    static String percent(Interval i) {
        return "%s to %s".formatted(Text.percent(i.low()), Text.percent(i.high()));
    }

    static String points(Interval i) {
        return "%s to %s".formatted(Text.points(i.low()), Text.points(i.high()));
    }
}
