package linchpin.analogue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import linchpin.event.EventTable;
import linchpin.pattern.Rule;
import linchpin.pattern.Tally;

/**
 * Counts of a history by month, summed from its start, so that any stretch of months is one subtraction.
 *
 * @param first first day of the first month
 * @param sums by month, from before the first, and counter
 */
record Months(Tally tally, LocalDate first, int[][] sums) {

    static Months of(EventTable events, Tally tally, LocalDate from, LocalDate until) {
        LocalDate first = from.withDayOfMonth(1);
        // a month that has only begun is left out
        int months = (int) ChronoUnit.MONTHS.between(first, until.plusDays(1));
        int[][] sums = new int[months + 1][tally.size()];
        for (int m = 0; m < months; m++) {
            LocalDate start = first.plusMonths(m);
            int[] counts = tally.count(
                    events, (int) start.toEpochDay(), (int) start.plusMonths(1).toEpochDay() - 1);
            for (int c = 0; c < counts.length; c++) {
                sums[m + 1][c] = sums[m][c] + counts[c];
            }
        }
        return new Months(tally, first, sums);
    }

    int size() {
        return sums.length - 1;
    }

    /** Counts of the months from {@code from} on, before {@code to}. */
    int[] between(int from, int to) {
        int[] counts = new int[tally.size()];
        for (int c = 0; c < counts.length; c++) {
            counts[c] = sums[to][c] - sums[from][c];
        }
        return counts;
    }

    boolean holds(Rule rule, int from, int to) {
        return rule.test(tally.lookup(between(from, to)));
    }

    /** Last day before month {@code m}. */
    LocalDate eve(int m) {
        return first.plusMonths(m).minusDays(1);
    }
}
