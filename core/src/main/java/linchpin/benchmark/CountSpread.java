package linchpin.benchmark;

/** How counts scatter around a mean; fills the probabilities of 0, 1, …, the last cell holding all that lies beyond. */
sealed interface CountSpread {

    /** Least mass of the last cell, so that an outburst is improbable and never impossible. */
    double LEAST = 1e-300;

    /** @param mean in events a month, above 0 */
    void law(double mean, double[] into);

    /** Negative binomial of a fixed size: variance {@code m + m²/size} (Cameron and Trivedi's second kind). */
    record Size(double size) implements CountSpread {
        @Override
        public void law(double mean, double[] into) {
            double stay = size / (size + mean);
            fill(Math.exp(size * Math.log(stay)), size, 1 - stay, into);
        }
    }

    /** Negative binomial of a fixed ratio: variance {@code (1 + excess)·m} (their first kind). */
    record Ratio(double excess) implements CountSpread {
        @Override
        public void law(double mean, double[] into) {
            double size = mean / excess;
            fill(Math.exp(-size * Math.log1p(excess)), size, excess / (1 + excess), into);
        }
    }

    /** Poisson: variance {@code m}. */
    record Poisson() implements CountSpread {
        @Override
        public void law(double mean, double[] into) {
            double p = Math.exp(-mean);
            double rest = 1;
            for (int k = 0; k < into.length - 1; k++) {
                into[k] = p;
                rest -= p;
                p *= mean / (k + 1);
            }
            into[into.length - 1] = Math.max(LEAST, rest);
        }
    }

    private static void fill(double zero, double size, double more, double[] into) {
        double p = zero;
        double rest = 1;
        for (int k = 0; k < into.length - 1; k++) {
            into[k] = p;
            rest -= p;
            p *= (size + k) / (k + 1) * more;
        }
        into[into.length - 1] = Math.max(LEAST, rest);
    }
}
