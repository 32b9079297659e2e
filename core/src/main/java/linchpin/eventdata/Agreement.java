package linchpin.eventdata;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.SplittableRandom;
import linchpin.benchmark.CountSeries;
import linchpin.future.Interval;

/**
 * How far two series of monthly counts agree.
 *
 * @param months compared
 * @param reference how many events the reference has in them, in how many months
 * @param coded the same of the coded series
 * @param correlation of log(1 + count), over months
 * @param recall share of the reference's months in which something was coded
 * @param precision share of the coded months in which the reference has something
 */
public record Agreement(
        int months, Seen reference, Seen coded, Measured correlation, Measured recall, Measured precision) {

    /**
     * @param events over all months
     * @param months with at least one
     */
    public record Seen(int events, int months) {}

    private static final int RESAMPLES = 2000;
    private static final long SEED = 2002;
    private static final double TAIL = 0.025;
    private static final int SUMS = 9;

    /** Compares the months that both series hold; intervals by bootstrap over calendar years, one fewer than there are (Rao and Wu 1988). */
    public static Agreement of(CountSeries reference, CountSeries coded) {
        YearMonth first = reference.first().isAfter(coded.first()) ? reference.first() : coded.first();
        YearMonth last = reference.last().isBefore(coded.last()) ? reference.last() : coded.last();
        if (first.isAfter(last)) {
            throw new IllegalArgumentException(
                    "The series (%s to %s, %s to %s) have no month in common.\nMaybe one is of other years."
                            .formatted(reference.first(), reference.last(), coded.first(), coded.last()));
        }
        double[][] years = new double[last.getYear() - first.getYear() + 1][SUMS];
        for (YearMonth m = first; !m.isAfter(last); m = m.plusMonths(1)) {
            int r = reference.count(reference.position(m));
            int c = coded.count(coded.position(m));
            add(years[m.getYear() - first.getYear()], r, c);
        }
        double[] all = new double[SUMS];
        for (double[] year : years) {
            plus(all, year);
        }
        return new Agreement(
                (int) all[0],
                new Seen(total(reference, first, last), (int) all[6]),
                new Seen(total(coded, first, last), (int) all[7]),
                measured(all, years, Agreement::correlation),
                measured(all, years, s -> s[8] / s[6]),
                measured(all, years, s -> s[8] / s[7]));
    }

    /** n, x, y, xx, yy, xy of the logs; months of the one, of the other, of both. */
    private static void add(double[] sums, int reference, int coded) {
        double x = Math.log1p(reference);
        double y = Math.log1p(coded);
        plus(sums, new double[] {
            1, x, y, x * x, y * y, x * y, Math.min(1, reference), Math.min(1, coded), Math.min(1, reference * coded)
        });
    }

    private static void plus(double[] sums, double[] more) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] += more[k];
        }
    }

    private static double correlation(double[] s) {
        double xx = s[3] - s[1] * s[1] / s[0];
        double yy = s[4] - s[2] * s[2] / s[0];
        return (s[5] - s[1] * s[2] / s[0]) / Math.sqrt(xx * yy);
    }

    private interface Figure {
        double of(double[] sums);
    }

    private static Measured measured(double[] all, double[][] years, Figure figure) {
        var random = new SplittableRandom(SEED);
        double[] drawn = new double[RESAMPLES];
        for (int r = 0; r < RESAMPLES; r++) {
            double[] sums = new double[SUMS];
            for (int b = 0; b < Math.max(1, years.length - 1); b++) {
                plus(sums, years[random.nextInt(years.length)]);
            }
            drawn[r] = figure.of(sums);
        }
        double[] sound = Arrays.stream(drawn).filter(Double::isFinite).sorted().toArray();
        var interval = sound.length == 0
                ? new Interval(Double.NaN, Double.NaN)
                : new Interval(sound[(int) (TAIL * sound.length)], sound[(int) ((1 - TAIL) * sound.length)]);
        return new Measured(figure.of(all), interval);
    }

    private static int total(CountSeries series, YearMonth first, YearMonth last) {
        int sum = 0;
        for (YearMonth m = first; !m.isAfter(last); m = m.plusMonths(1)) {
            sum += series.count(series.position(m));
        }
        return sum;
    }
}
