package linchpin.backtest;

import java.util.ArrayList;
import java.util.List;
import linchpin.world.Law;

/**
 * How counts scatter about a mean, negative binomial of either kind (Cameron and Trivedi): variance {@code m + size·m²}, or
 * {@code (1 + size)·m} where it is proportional. The smallest size is Poisson for all purposes.
 */
record RateSpread(boolean proportional, double size) {

    private static final double[] SIZES = {1e-4, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5, 2, 3, 5};

    /** What a forecaster may choose from. */
    static List<RateSpread> all() {
        var all = new ArrayList<RateSpread>();
        for (double size : SIZES) {
            all.add(new RateSpread(false, size));
            all.add(new RateSpread(true, size));
        }
        return all;
    }

    double log(int count, double mean) {
        return Law.negativeBinomial(count, mean, proportional ? size / mean : size);
    }

    /** Probabilities of 0, 1, …, the last cell holding all that lies beyond. */
    double[] law(double mean, int top) {
        double[] law = new double[top + 1];
        double rest = 1;
        for (int k = 0; k < top; k++) {
            law[k] = Math.exp(log(k, mean));
            rest -= law[k];
        }
        law[top] = Math.max(0, rest);
        return law;
    }

    @Override
    public String toString() {
        return "m + %.2g %s".formatted(size, proportional ? "m" : "m²");
    }
}
