package linchpin.sensitivity;

/**
 * Where the whole variance of a yes-or-no outcome comes from; the three add up to 1.
 *
 * @param stances {@code Var(Q)}
 * @param parameters what coefficients, priors and structure add at given stances: the rest
 * @param chance {@code E[P (1 - P)]}, with stances and parameters both known
 */
public record Shares(double stances, double parameters, double chance) {

    /**
     * By the law of total variance.
     *
     * @param mean share of futures in which it came
     * @param variance of Q
     * @param apart how often it came in one of two futures and not in the other, where only luck differs: {@code E[P (1 - P)]}
     */
    static Shares of(double mean, double variance, double apart) {
        double whole = mean * (1 - mean);
        return new Shares(variance / whole, (whole - variance - apart) / whole, apart / whole);
    }
}
