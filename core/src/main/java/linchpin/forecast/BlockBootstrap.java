package linchpin.forecast;

import java.util.Arrays;
import java.util.SplittableRandom;
import linchpin.future.Interval;

/**
 * Intervals of means of scores that hang together within blocks, such as months of one year or years of one pair: whole
 * blocks are drawn with replacement (Künsch 1989), one fewer than there are: as many would understate the variance by
 * the n-th part (Rao and Wu 1988), and blocks are few.
 */
public final class BlockBootstrap {

    private static final double TAIL = 0.025;

    private BlockBootstrap() {}

    /**
     * The 95 % interval of {@code Σ sums / Σ weights} over blocks.
     *
     * @param sums by block: sum of the scores
     * @param weights by block: number of forecasts
     * @param resamples how many times blocks are drawn
     * @param seed luck is part of the method, but not ours to choose again
     */
    public static Interval ratio(double[] sums, double[] weights, int resamples, long seed) {
        if (sums.length == 0 || sums.length != weights.length) {
            throw new IllegalArgumentException(
                    "There must be as many sums (%d) as weights (%d), and at least one.\nMaybe nothing was scored."
                            .formatted(sums.length, weights.length));
        }
        var random = new SplittableRandom(seed);
        double[] means = new double[resamples];
        for (int r = 0; r < resamples; r++) {
            double sum = 0;
            double weight = 0;
            for (int b = 0; b < Math.max(1, sums.length - 1); b++) {
                int block = random.nextInt(sums.length);
                sum += sums[block];
                weight += weights[block];
            }
            means[r] = weight > 0 ? sum / weight : 0;
        }
        Arrays.sort(means);
        return new Interval(means[(int) (TAIL * resamples)], means[(int) ((1 - TAIL) * resamples)]);
    }
}
