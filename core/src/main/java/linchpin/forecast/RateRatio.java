package linchpin.forecast;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import linchpin.event.EventTable;
import linchpin.future.Interval;
import linchpin.pattern.Tally;

/**
 * How much more often outcomes come on some days than on others: a log rate ratio, within strata of three years so that
 * the growth of reporting cancels (Mantel and Haenszel 1959), with its interval by bootstrap over years. An association,
 * not a cause.
 */
public final class RateRatio {

    private static final int STRATUM_YEARS = 3;
    private static final int RESAMPLES = 1000;
    private static final int SEED = 1959;

    private final EventTable events;
    private final Tally tally;

    public RateRatio(EventTable events, Tally tally) {
        this.events = events;
        this.tally = tally;
    }

    /** Exposed are the days within {@code days} after a trigger, not counting its own. */
    public Measurement after(String outcome, String trigger, int days, LocalDate since, LocalDate until) {
        int[] triggers = daily(trigger, since.minusDays(days), until);
        int[] outcomes = daily(outcome, since, until);
        boolean[] exposed = new boolean[outcomes.length];
        int recent = 0;
        for (int d = 0; d < outcomes.length; d++) {
            if (d == 0) {
                for (int back = 0; back < days; back++) {
                    recent += triggers[back];
                }
            } else {
                recent += triggers[d + days - 1] - triggers[d - 1];
            }
            exposed[d] = recent > 0;
        }
        return measure(
                outcomes,
                exposed,
                since,
                true,
                "days within %d after %s, against the others, in strata of three years".formatted(days, trigger));
    }

    /** Exposed are the days from {@code split} on. */
    public Measurement trend(String outcome, LocalDate split, LocalDate since, LocalDate until) {
        int[] outcomes = daily(outcome, since, until);
        boolean[] exposed = new boolean[outcomes.length];
        int from = (int) (split.toEpochDay() - since.toEpochDay());
        Arrays.fill(exposed, Math.clamp(from, 0, exposed.length), exposed.length, true);
        return measure(outcomes, exposed, since, false, "days from %s on, against those before".formatted(split));
    }

    private int[] daily(String counter, LocalDate first, LocalDate last) {
        int from = (int) first.toEpochDay();
        int[] counts = new int[(int) last.toEpochDay() - from + 1];
        int c = tally.indexOf(counter);
        int[] one = new int[tally.size()];
        for (int e = events.firstFrom(from); e < events.size() && events.day(e) - from < counts.length; e++) {
            Arrays.fill(one, 0);
            tally.add(one, 0, events.sources(e), events.targets(e), events.kind(e), events.weight(e));
            counts[events.day(e) - from] += one[c];
        }
        return counts;
    }

    /** One cell a year: outcomes and days, exposed and not. */
    private static Measurement measure(
            int[] outcomes, boolean[] exposed, LocalDate since, boolean stratify, String what) {
        int years = outcomes.length / 365 + 1;
        double[][] cells = new double[years][4];
        int seen = 0;
        for (int d = 0; d < outcomes.length; d++) {
            int side = exposed[d] ? 0 : 2;
            cells[d / 365][side] += outcomes[d];
            cells[d / 365][side + 1]++;
            seen += outcomes[d];
        }
        int[] strata = strata(years, stratify);
        double[] once = new double[years];
        Arrays.fill(once, 1);
        double estimate = ratio(once, cells, strata);
        var random = new SplittableRandom(SEED);
        double[] draws = new double[RESAMPLES];
        for (int r = 0; r < RESAMPLES; r++) {
            draws[r] = ratio(resample(strata, random), cells, strata);
        }
        Arrays.sort(draws);
        return new Measurement(
                estimate,
                "log rate ratio",
                new Interval(draws[(int) (0.025 * RESAMPLES)], draws[(int) (0.975 * RESAMPLES)]),
                what + ", from " + since,
                seen);
    }

    /** Where each stratum begins, and the end; a single year left over joins the stratum before it. */
    private static int[] strata(int years, boolean stratify) {
        int count = stratify ? Math.max(1, (years + 1) / STRATUM_YEARS) : 1;
        int[] bounds = new int[count + 1];
        Arrays.setAll(bounds, s -> s < count ? s * STRATUM_YEARS : years);
        return bounds;
    }

    /**
     * How much each year weighs in one draw. Of the {@code n} years of a stratum {@code n − 1} are drawn and weigh
     * {@code n / (n − 1)} each: drawing {@code n} of so few would understate their variance by the n-th part (Rao and Wu
     * 1988).
     */
    private static double[] resample(int[] strata, SplittableRandom random) {
        double[] weight = new double[strata[strata.length - 1]];
        for (int s = 0; s + 1 < strata.length; s++) {
            int n = strata[s + 1] - strata[s];
            if (n == 1) {
                weight[strata[s]] = 1;
            }
            for (int k = 1; k < n; k++) {
                weight[strata[s] + random.nextInt(n)] += n / (n - 1.0);
            }
        }
        return weight;
    }

    private static double ratio(double[] weight, double[][] cells, int[] strata) {
        double up = 0;
        double down = 0;
        for (int s = 0; s + 1 < strata.length; s++) {
            double[] sum = new double[4];
            for (int y = strata[s]; y < strata[s + 1]; y++) {
                for (int c = 0; c < 4; c++) {
                    sum[c] += weight[y] * cells[y][c];
                }
            }
            double days = sum[1] + sum[3];
            if (days > 0) {
                up += sum[0] * sum[3] / days;
                down += sum[2] * sum[1] / days;
            }
        }
        // half an outcome on either side keeps the ratio finite where one side had none
        return Math.log((up + 0.25) / (down + 0.25));
    }
}
