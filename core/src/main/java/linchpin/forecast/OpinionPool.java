package linchpin.forecast;

/** The log-opinion pool of a model and a past frequency: a weighted mean of their log-odds (Genest and Zidek 1986). */
public final class OpinionPool {

    private OpinionPool() {}

    /**
     * @param weight of the model, 0 to 1
     * @param least probabilities are kept this far from 0 and 1, so that neither voice can silence the other
     */
    public static double pool(double model, double frequency, double weight, double least) {
        double z = weight * logit(model, least) + (1 - weight) * logit(frequency, least);
        return 1 / (1 + Math.exp(-z));
    }

    /**
     * The same for laws over several outcomes: a weighted geometric mean, summing to 1 again.
     *
     * @param least share of an even law that is mixed into each voice first
     */
    public static double[] pool(double[] model, double[] frequency, double weight, double least) {
        double[] pooled = new double[model.length];
        double sum = 0;
        for (int k = 0; k < pooled.length; k++) {
            double even = least / pooled.length;
            double one = Math.log((1 - least) * model[k] + even);
            double other = Math.log((1 - least) * frequency[k] + even);
            pooled[k] = Math.exp(weight * one + (1 - weight) * other);
            sum += pooled[k];
        }
        for (int k = 0; k < pooled.length; k++) {
            pooled[k] /= sum;
        }
        return pooled;
    }

    private static double logit(double p, double least) {
        double inside = Math.clamp(p, least, 1 - least);
        return Math.log(inside / (1 - inside));
    }
}
