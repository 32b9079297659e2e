package linchpin.benchmark;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import linchpin.event.EventTable;
import linchpin.pattern.Tally;

/**
 * How many events each month saw, without a gap.
 *
 * @param first month of the series
 * @param counts by month, at least 0
 */
public record CountSeries(YearMonth first, int[] counts) {

    public CountSeries {
        counts = counts.clone();
        for (int t = 0; t < counts.length; t++) {
            if (counts[t] < 0) {
                throw new IllegalArgumentException(
                        "The count (%d) of month (%s) must not be negative.\nMaybe a missing value is coded so."
                                .formatted(counts[t], first.plusMonths(t)));
            }
        }
    }

    /**
     * Counts the events that match a counter, over the whole months between two days, both included.
     *
     * @param counter its id
     */
    public static CountSeries of(EventTable events, Tally tally, String counter, LocalDate from, LocalDate to) {
        int at = tally.indexOf(counter);
        YearMonth first = YearMonth.from(from.minusDays(1)).plusMonths(1);
        YearMonth end = YearMonth.from(to.plusDays(1));
        int[] counts = new int[(int) Math.max(0, ChronoUnit.MONTHS.between(first, end))];
        Arrays.setAll(counts, t -> {
            YearMonth month = first.plusMonths(t);
            return tally.count(events, (int) month.atDay(1).toEpochDay(), (int)
                    month.atEndOfMonth().toEpochDay())[at];
        });
        return new CountSeries(first, counts);
    }

    @Override
    public int[] counts() {
        return counts.clone();
    }

    /** Number of months. */
    public int size() {
        return counts.length;
    }

    public int count(int month) {
        return counts[month];
    }

    public YearMonth month(int month) {
        return first.plusMonths(month);
    }

    public YearMonth last() {
        return month(counts.length - 1);
    }

    /** The position of a month; below 0 or beyond the end where the series does not hold it. */
    public int position(YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(first, month);
    }

    /** Month of the year of a position, from 0 for January. */
    int ofYear(int month) {
        return (first.getMonthValue() - 1 + month) % 12;
    }

    /** Mean of the first two years: where every level starts. */
    double start() {
        double sum = 0;
        for (int t = 0; t < CountBenchmark.START; t++) {
            sum += counts[t];
        }
        return sum / CountBenchmark.START;
    }
}
