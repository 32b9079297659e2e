package linchpin.behavior;

import java.util.Arrays;
import linchpin.world.Law;

/** The relative variance beyond Poisson that makes counts with known means most probable (negative binomial). */
final class Dispersion {

    /** Cells that expect less tell nothing but their number. */
    private static final double LEAST_MEAN = 0.05;

    private static final double LOWEST = -7;
    private static final double HIGHEST = 2;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private double[] counts = new double[256];
    private double[] means = new double[256];
    private int size;

    void add(double count, double mean) {
        if (mean < LEAST_MEAN) {
            return;
        }
        if (size == counts.length) {
            counts = Arrays.copyOf(counts, 2 * size);
            means = Arrays.copyOf(means, 2 * size);
        }
        counts[size] = count;
        means[size++] = mean;
    }

    /** The maximum of the likelihood by golden section over its logarithm; zero where there is nothing to learn from. */
    double relativeVariance() {
        if (size == 0) {
            return 0;
        }
        double low = LOWEST;
        double high = HIGHEST;
        while (high - low > 1e-4) {
            double a = high - GOLDEN * (high - low);
            double b = low + GOLDEN * (high - low);
            if (logLikelihood(Math.exp(a)) < logLikelihood(Math.exp(b))) {
                low = a;
            } else {
                high = b;
            }
        }
        return Math.exp((low + high) / 2);
    }

    private double logLikelihood(double r) {
        double sum = 0;
        for (int c = 0; c < size; c++) {
            sum += Law.negativeBinomial(counts[c], means[c], r);
        }
        return sum;
    }
}
