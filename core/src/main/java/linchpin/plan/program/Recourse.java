package linchpin.plan.program;

/**
 * What each future still costs once the first stage is decided: convex in the decision, in dollars, one value a future.
 * Variables fall into blocks that touch each other only through the first stage's limits and through risk.
 */
public interface Recourse {

    int variables();

    int futures();

    int blocks();

    /** The block to which a variable belongs. */
    int blockOf(int variable);

    /**
     * @param x decision, by variable
     * @param costs overwritten: cost, by future
     */
    void costs(double[] x, double[] costs);

    /**
     * Weighted sums over futures with a subgradient of each: at any decision {@code z}, block {@code b}'s true sum is at least
     * {@code values[b] + Σ slope[v]·(z[v] − x[v])} over its variables.
     *
     * @param weights by future, none negative
     * @param values overwritten: weighted cost, by block
     * @param slope overwritten: by variable
     */
    void weigh(double[] x, double[] weights, double[] values, double[] slope);
}
