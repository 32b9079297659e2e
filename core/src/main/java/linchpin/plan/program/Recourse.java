package linchpin.plan.program;

import java.util.stream.IntStream;

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
     * The weighted sum over futures of a block's cost, with a subgradient: at any decision {@code z} the block's true sum is at least
     * this one {@code + Σ slope[v]·(z[v] − x[v])} over its variables.
     *
     * @param weights by future, none negative
     * @param slope by variable; those of the block are overwritten
     */
    double weigh(int block, double[] x, double[] weights, double[] slope);

    /** The slope of all blocks together. They share no variable, so each is summed alone and the sums do not depend on threads. */
    default double[] slope(double[] x, double[] weights) {
        double[] slope = new double[variables()];
        IntStream.range(0, blocks()).parallel().forEach(b -> weigh(b, x, weights, slope));
        return slope;
    }
}
