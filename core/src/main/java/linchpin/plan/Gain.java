package linchpin.plan;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import linchpin.future.Interval;
import linchpin.future.Keyed;
import linchpin.plan.program.Risk;

/**
 * What one way of acting saves against another, on the same futures, USD; positive is better.
 *
 * @param mean on average
 * @param meanLikely 95 %, by a bootstrap over parameter draws with all their futures
 * @param meanTotal nine tenths of the parameter draws have a mean saving within: it does not narrow with more futures
 * @param cvar of the mean of the worst futures
 * @param cvarLikely 95 %, by the same bootstrap
 * @param objective of what the plan minimises: mean and weighted CVaR
 * @param objectiveLikely 95 %, by the same bootstrap
 */
public record Gain(
        double mean,
        Interval meanLikely,
        Interval meanTotal,
        double cvar,
        Interval cvarLikely,
        double objective,
        Interval objectiveLikely) {

    private static final int RESAMPLES = 400;
    private static final double ALPHA = 0.05;

    /** Whether it surely is better by what the plan minimises. */
    public boolean sure() {
        return objectiveLikely.low() > 0;
    }

    /**
     * @param before total cost by future of the one way
     * @param after of the other
     * @param draws futures belong to the draw {@code future % draws}
     * @param seed of the bootstrap
     */
    static Gain of(double[] before, double[] after, int draws, Risk risk, long seed) {
        double[] objective = new double[RESAMPLES];
        double[] mean = new double[RESAMPLES];
        double[] cvar = new double[RESAMPLES];
        for (int k = 0; k < RESAMPLES; k++) {
            int[] taken = resample(before.length, draws, Keyed.mix(seed, k));
            double[] b = pick(before, taken);
            double[] a = pick(after, taken);
            mean[k] = mean(b) - mean(a);
            cvar[k] = risk.cvar(b) - risk.cvar(a);
            objective[k] = mean[k] + risk.weight() * cvar[k];
        }
        double gained = mean(before) - mean(after);
        double tail = risk.cvar(before) - risk.cvar(after);
        return new Gain(
                gained,
                likely(mean, ALPHA),
                total(before, after, draws),
                tail,
                likely(cvar, ALPHA),
                gained + risk.weight() * tail,
                likely(objective, ALPHA));
    }

    private static int[] resample(int futures, int draws, long key) {
        int each = futures / draws;
        int[] taken = new int[draws * each];
        for (int d = 0; d < draws; d++) {
            int draw = (int) (draws * Keyed.uniform(key, Keyed.Purpose.SPARE, d));
            for (int k = 0; k < each; k++) {
                taken[d * each + k] = k * draws + draw;
            }
        }
        return taken;
    }

    private static double[] pick(double[] values, int[] taken) {
        return Arrays.stream(taken).mapToDouble(f -> values[f]).toArray();
    }

    static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static Interval likely(double[] values, double alpha) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        return new Interval(sorted[(int) (alpha / 2 * n)], sorted[Math.min(n - 1, (int) ((1 - alpha / 2) * n))]);
    }

    private static Interval total(double[] before, double[] after, int draws) {
        double[] sum = new double[draws];
        int[] count = new int[draws];
        for (int f = 0; f < before.length; f++) {
            sum[f % draws] += before[f] - after[f];
            count[f % draws]++;
        }
        double[] means = new double[draws];
        Arrays.setAll(means, d -> count[d] == 0 ? 0 : sum[d] / count[d]);
        return likely(means, 2 * ALPHA);
    }

    /** The same figure of some futures only. */
    static double mean(double[] before, double[] after, ToDoubleFunction<Integer> weight) {
        double sum = 0;
        double all = 0;
        for (int f = 0; f < before.length; f++) {
            double w = weight.applyAsDouble(f);
            sum += w * (before[f] - after[f]);
            all += w;
        }
        return all == 0 ? 0 : sum / all;
    }
}
