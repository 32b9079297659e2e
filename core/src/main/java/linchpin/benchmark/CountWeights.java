package linchpin.benchmark;

/**
 * Weights of experts that learn from what came: Bayes' rule, after which a share of all weight is dealt out anew as at first,
 * so that an expert who was wrong for years can come back (Herbster and Warmuth 1998). A share of 0 is Bayes' rule itself.
 */
final class CountWeights {

    private final double[] prior;
    private final double share;
    private final double[] now;

    CountWeights(double[] prior, double share) {
        this.prior = prior.clone();
        this.share = share;
        now = prior.clone();
    }

    /** The weight of an expert for the month to come. */
    double of(int expert) {
        return now[expert];
    }

    /** The probability that the mixture gave to what came. */
    double said(double[] probabilities) {
        double sum = 0;
        for (int e = 0; e < now.length; e++) {
            sum += now[e] * probabilities[e];
        }
        return sum;
    }

    /** @param probabilities that each expert gave to what came; at least one above 0 */
    void learn(double[] probabilities) {
        double sum = said(probabilities);
        for (int e = 0; e < now.length; e++) {
            now[e] = (1 - share) * now[e] * probabilities[e] / sum + share * prior[e];
        }
    }
}
