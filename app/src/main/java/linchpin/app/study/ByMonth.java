package linchpin.app.study;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import linchpin.future.Arm;
import linchpin.scenario.Leaning;

/** Counts by month, observed and then simulated: fans of counters, and which way actors lean. */
final class ByMonth {

    private static final int OBSERVED_MONTHS = 36;
    private static final int YEAR = 12;
    private static final LocalDate LEANING_SINCE = LocalDate.of(2003, 1, 1);

    private final Prepared prepared;
    private final Arm arm;

    ByMonth(Prepared prepared, Arm arm) {
        this.prepared = prepared;
        this.arm = arm;
    }

    /** Rare counts, below one a month, are shown as sums over the last twelve months: a fan of zeros tells nothing. */
    Outlook.Fan fan(String counter) {
        int c = arm.tally().indexOf(counter);
        int over = Arrays.stream(arm.totals(counter)).average().orElse(0)
                        < arm.design().months()
                ? YEAR
                : 1;
        int[] past = past(c, OBSERVED_MONTHS + over - 1);
        var observed = new ArrayList<Integer>();
        for (int m = over - 1; m < past.length; m++) {
            observed.add(Arrays.stream(past, m - over + 1, m + 1).sum());
        }
        int[] recent = Arrays.copyOfRange(past, past.length - over + 1, past.length);
        var simulated = new ArrayList<Outlook.Quantiles>();
        for (int m = 0; m < arm.design().months(); m++) {
            int[] x = new int[arm.counts().length];
            for (int b = 0; b < x.length; b++) {
                x[b] = sum(recent, b, c, m, over);
            }
            Arrays.sort(x);
            simulated.add(new Outlook.Quantiles(
                    at(x, 0.05),
                    at(x, 0.25),
                    at(x, 0.5),
                    at(x, 0.75),
                    at(x, 0.95),
                    Arrays.stream(x).average().orElse(0)));
        }
        return new Outlook.Fan(counter, prepared.source().scenarios().title(counter), over, observed, simulated);
    }

    /** Shares of futures by month, the last observed state, and its share of past months. */
    Outlook.Lean lean(Leaning leaning) {
        int against = arm.tally().indexOf(leaning.against());
        int with = arm.tally().indexOf(leaning.with());
        int over = leaning.months();
        int[] pastAgainst = past(against, over - 1);
        int[] pastWith = past(with, over - 1);
        var byMonth = new ArrayList<Outlook.Shares>();
        for (int m = 0; m < arm.design().months(); m++) {
            int[] states = new int[arm.counts().length];
            for (int b = 0; b < states.length; b++) {
                states[b] = Integer.signum(sum(pastWith, b, with, m, over) - sum(pastAgainst, b, against, m, over));
            }
            byMonth.add(shares(states));
        }
        int months = (int) ChronoUnit.MONTHS.between(LEANING_SINCE, next());
        int[] seenAgainst = past(against, Math.max(months, over));
        int[] seenWith = past(with, Math.max(months, over));
        int[] states = new int[seenWith.length - over + 1];
        for (int m = 0; m < states.length; m++) {
            states[m] = Integer.signum(Arrays.stream(seenWith, m, m + over).sum()
                    - Arrays.stream(seenAgainst, m, m + over).sum());
        }
        return new Outlook.Lean(
                leaning.id(),
                leaning.title(),
                leaning.states(),
                over,
                states[states.length - 1],
                shares(states),
                byMonth);
    }

    private static Outlook.Shares shares(int[] states) {
        double[] share = new double[3];
        for (int s : states) {
            share[s + 1] += 1.0 / states.length;
        }
        return new Outlook.Shares(share[0], share[1], share[2]);
    }

    /** Sum over the last months up to month {@code m} of a branch, those before the first one taken from the past. */
    private int sum(int[] recent, int branch, int counter, int m, int over) {
        int from = m - over + 1;
        int sum = arm.total(branch, counter, Math.max(0, from), m + 1);
        for (int k = from; k < 0; k++) {
            sum += recent[recent.length + k];
        }
        return sum;
    }

    /** Observed counts of the last months, the oldest first. */
    private int[] past(int counter, int months) {
        int[] past = new int[months];
        for (int k = 0; k < months; k++) {
            past[k] = prepared.tally()
                    .count(
                            prepared.events(),
                            (int) next().minusMonths(months - k).toEpochDay(),
                            (int) next().minusMonths(months - k - 1L).toEpochDay() - 1)[counter];
        }
        return past;
    }

    private LocalDate next() {
        return prepared.asOf().plusDays(1);
    }

    private static double at(int[] sorted, double q) {
        return sorted[Math.min(sorted.length - 1, (int) (q * sorted.length))];
    }
}
