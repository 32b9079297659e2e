package linchpin.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How often what was given a probability came: a table of bins, with a simultaneous 90 % band of what a calibrated
 * forecaster would show, and Murphy's parts of the Brier score.
 *
 * @param bins those that hold forecasts
 * @param reliability mean squared miss of the bins, 0 is best (Murphy 1973)
 * @param resolution mean squared distance of the bins from the mean, more is better
 * @param uncertainty variance of the outcomes
 */
public record Reliability(List<Bin> bins, double reliability, double resolution, double uncertainty) {

    private static final int BINS = 10;
    private static final int RESAMPLES = 2000;
    private static final int SEED = 1973;
    private static final double COVER = 0.90;

    /**
     * @param mean of the forecasts
     * @param low of the band at once for all bins
     */
    public record Bin(int count, double mean, double frequency, double low, double high) {}

    /** From forecasts and whether they came true, in ten bins of equal width. */
    public static Reliability of(double[] forecast, boolean[] happened) {
        double[] edges = new double[BINS - 1];
        for (int b = 0; b < edges.length; b++) {
            edges[b] = (b + 1.0) / BINS;
        }
        return of(forecast, happened, edges);
    }

    /**
     * The same in bins of one's own, for what is rare.
     *
     * @param edges between the bins, ascending; a forecast on an edge lies above it
     */
    public static Reliability of(double[] forecast, boolean[] happened, double[] edges) {
        int bins = edges.length + 1;
        int[] bin = new int[forecast.length];
        int[] count = new int[bins];
        double[] sum = new double[bins];
        double[] hits = new double[bins];
        double all = 0;
        for (int f = 0; f < forecast.length; f++) {
            bin[f] = bin(edges, forecast[f]);
            count[bin[f]]++;
            sum[bin[f]] += forecast[f];
            hits[bin[f]] += happened[f] ? 1 : 0;
            all += happened[f] ? 1 : 0;
        }
        double n = forecast.length;
        double mean = all / n;
        double[] width = new double[bins];
        double factor = simultaneous(forecast, bin, count, sum, width);
        var table = new ArrayList<Bin>();
        double reliability = 0;
        double resolution = 0;
        for (int b = 0; b < count.length; b++) {
            if (count[b] > 0) {
                double p = sum[b] / count[b];
                double seen = hits[b] / count[b];
                reliability += count[b] / n * (p - seen) * (p - seen);
                resolution += count[b] / n * (seen - mean) * (seen - mean);
                table.add(new Bin(
                        count[b], p, seen, Math.max(0, p - factor * width[b]), Math.min(1, p + factor * width[b])));
            }
        }
        return new Reliability(List.copyOf(table), reliability, resolution, mean * (1 - mean));
    }

    private static int bin(double[] edges, double forecast) {
        int at = Arrays.binarySearch(edges, forecast);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** The factor on the bins' standard errors that covers all bins at once in 90 % of calibrated worlds. */
    private static double simultaneous(double[] forecast, int[] bin, int[] count, double[] sum, double[] width) {
        for (int f = 0; f < forecast.length; f++) {
            width[bin[f]] += forecast[f] * (1 - forecast[f]);
        }
        for (int b = 0; b < count.length; b++) {
            width[b] = count[b] > 0 ? Math.sqrt(Math.max(1e-12, width[b])) / count[b] : 0;
        }
        var random = new SplittableRandom(SEED);
        double[] worst = new double[RESAMPLES];
        for (int r = 0; r < RESAMPLES; r++) {
            double[] hits = new double[count.length];
            for (int f = 0; f < forecast.length; f++) {
                hits[bin[f]] += random.nextDouble() < forecast[f] ? 1 : 0;
            }
            for (int b = 0; b < count.length; b++) {
                if (count[b] > 0) {
                    worst[r] = Math.max(worst[r], Math.abs(hits[b] - sum[b]) / count[b] / width[b]);
                }
            }
        }
        Arrays.sort(worst);
        return worst[(int) (COVER * RESAMPLES)];
    }
}
