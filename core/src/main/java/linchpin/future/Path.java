package linchpin.future;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import linchpin.event.EventTable;
import linchpin.pattern.Index;
import linchpin.pattern.Tally;

/** The path of an index by month: what was observed, and every branch; where a branch's window reaches back, the past is asked. */
public final class Path {

    private final Index index;
    private final Tally tally;
    private final EventTable events;
    private final LocalDate first;

    /** @param first first simulated day; a month begins on it */
    public Path(Index index, Tally tally, EventTable events, LocalDate first) {
        this.index = index;
        this.tally = tally;
        this.events = events;
        this.first = first;
    }

    /** The value over the window that ends before a day; not a number where it is not defined. */
    public double before(LocalDate day) {
        int[] counts =
                tally.count(events, (int) day.minusMonths(index.months()).toEpochDay(), (int) day.toEpochDay() - 1);
        return index.value(tally.lookup(counts));
    }

    /**
     * By branch: the value over the window that ends with a month.
     *
     * @param month from 0
     */
    public double[] at(Arm arm, int month) {
        int from = month + 1 - index.months();
        int[] past = from >= 0
                ? new int[tally.size()]
                : tally.count(events, (int) first.plusMonths(from).toEpochDay(), (int) first.toEpochDay() - 1);
        return IntStream.range(0, arm.counts().length)
                .mapToDouble(b -> index.value(id -> {
                    int c = tally.indexOf(id);
                    return past[c] + arm.total(b, c, Math.max(0, from), month + 1);
                }))
                .toArray();
    }

    /** The quantiles at 10, 50 and 90 % of the values that are defined; not numbers where none is. */
    public static double[] quantiles(double[] values) {
        double[] sorted =
                Arrays.stream(values).filter(x -> !Double.isNaN(x)).sorted().toArray();
        return Arrays.stream(new double[] {0.1, 0.5, 0.9})
                .map(u -> sorted.length == 0
                        ? Double.NaN
                        : sorted[Math.min(sorted.length - 1, (int) (u * sorted.length))])
                .toArray();
    }
}
