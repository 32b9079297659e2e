package linchpin.ledger;

/** Negative binomial laws of counts: never zero anywhere, and as broad as what was counted. */
public final class CountLaw {

    private CountLaw() {}

    /**
     * The law with this mean and variance; Poisson's where the variance is not above the mean (Cameron and Trivedi 2013,
     * ch. 3.3).
     *
     * @param mean above 0
     */
    public static Prognosis.Counts of(double mean, double variance) {
        return sized(mean, variance > mean ? mean * mean / (variance - mean) : Double.POSITIVE_INFINITY);
    }

    /** The law with a mean and a size: its variance is {@code mean + mean² / size}. */
    static Prognosis.Counts sized(double mean, double size) {
        if (!(mean > 0) || !(size > 0)) {
            throw new IllegalArgumentException(
                    "The mean (%s) and the size (%s) of a law of counts must be positive.\nMaybe nothing was counted."
                            .formatted(mean, size));
        }
        boolean poisson = size > 1e9;
        double[] cells = new double[Prognosis.CELLS];
        double rest = 1;
        double p = poisson ? Math.exp(-mean) : Math.exp(-size * Math.log1p(mean / size));
        for (int k = 0; k <= Prognosis.MOST; k++) {
            cells[k] = p;
            rest -= p;
            p *= poisson ? mean / (k + 1) : (k + size) / (k + 1) * mean / (mean + size);
        }
        // What is left is P(more); rounding must not make it zero or less. The next term is a bound from below.
        cells[Prognosis.MOST + 1] = Math.max(rest, p);
        return Prognosis.Counts.of(cells);
    }
}
