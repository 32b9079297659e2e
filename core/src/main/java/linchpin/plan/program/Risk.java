package linchpin.plan.program;

import java.util.Arrays;

/**
 * How costs of futures become one number: mean + weight · CVaR at a level (Rockafellar and Uryasev 2000).
 *
 * @param weight of CVaR, not negative
 * @param level such as 0.95: CVaR is the mean of the worst twentieth
 */
public record Risk(double weight, double level) {

    public Risk {
        if (!(weight >= 0) || !(level >= 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "The risk (weight %s, level %s) must have a weight of at least 0 and a level in [0, 1).\nMaybe the level was given in percent."
                            .formatted(weight, level));
        }
    }

    /** Weights, summing to one, under which the weighted mean of the costs is their CVaR; ties go to the earlier future. */
    public double[] tail(double[] costs) {
        int n = costs.length;
        double mass = (1 - level) * n;
        double[] weights = new double[n];
        double threshold = threshold(costs, mass);
        double taken = 0;
        for (int s = 0; s < n; s++) {
            if (costs[s] > threshold) {
                weights[s] = 1 / mass;
                taken++;
            }
        }
        double left = mass - taken;
        for (int s = 0; s < n && left > 0; s++) {
            if (costs[s] == threshold) {
                weights[s] = Math.min(1, left) / mass;
                left -= 1;
            }
        }
        return weights;
    }

    /** The cost of the future with which the tail is full: the value at risk. */
    private static double threshold(double[] costs, double mass) {
        double[] sorted = costs.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, sorted.length - (int) Math.ceil(mass - 1e-9))];
    }

    public double cvar(double[] costs) {
        return FirstStage.dot(tail(costs), costs);
    }

    /** Weights of the futures under which the weighted sum of the costs is mean + weight · CVaR. */
    public double[] weights(double[] costs) {
        double[] weights = weight > 0 ? tail(costs) : new double[costs.length];
        for (int s = 0; s < weights.length; s++) {
            weights[s] = 1.0 / weights.length + weight * weights[s];
        }
        return weights;
    }

    /** Mean + weight · CVaR. */
    public double of(double[] costs) {
        return FirstStage.dot(weights(costs), costs);
    }
}
