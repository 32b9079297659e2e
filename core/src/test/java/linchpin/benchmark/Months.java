package linchpin.benchmark;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Invented months. */
final class Months {

    static final YearMonth FIRST = YearMonth.of(2001, 3);

    private Months() {}

    /** Counts around a level that jumps now and then, with a season. */
    static CountSeries restless(int size, long seed) {
        var random = new SplittableRandom(seed);
        int[] counts = new int[size];
        double level = 0.3;
        for (int t = 0; t < size; t++) {
            if (random.nextInt(30) == 0) {
                level = 3 * random.nextDouble();
            }
            counts[t] = poisson(level * (t % 12 < 6 ? 1.5 : 0.5), random);
        }
        return new CountSeries(FIRST, counts);
    }

    /** The same counts every year. */
    static CountSeries yearly(int years, int... year) {
        int[] counts = new int[12 * years];
        Arrays.setAll(counts, t -> year[t % 12]);
        return new CountSeries(YearMonth.of(2001, 1), counts);
    }

    static CountSeries with(CountSeries series, int month, int count) {
        int[] counts = series.counts();
        counts[month] = count;
        return new CountSeries(series.first(), counts);
    }

    static CountSeries until(CountSeries series, int size) {
        return new CountSeries(series.first(), Arrays.copyOf(series.counts(), size));
    }

    private static int poisson(double mean, SplittableRandom random) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        int k = 0;
        while (product > limit) {
            product *= random.nextDouble();
            k++;
        }
        return k;
    }
}
