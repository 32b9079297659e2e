package linchpin.plan.program;

/**
 * Minimise {@code costs·x + mean Q(x, s) + weight · CVaR Q(x, s)} within limits; {@code costs·x} is certain and so carries the risk
 * weight too: the CVaR of the whole cost is meant.
 *
 * @param costs first-stage cost a unit, by variable, in dollars
 */
public record Program(double[] costs, Limits limits, Recourse recourse, Risk risk) {

    public Program {
        if (costs.length != limits.upper().length || costs.length != recourse.variables()) {
            throw new IllegalArgumentException(
                    "The program has %d costs, %d bounds and a recourse of %d variables; these must be equal.\nMaybe a variable was added on one side only."
                            .formatted(costs.length, limits.upper().length, recourse.variables()));
        }
    }

    int size() {
        return costs.length;
    }

    /** First-stage cost of a decision. */
    public double firstStage(double[] x) {
        double sum = 0;
        for (int v = 0; v < costs.length; v++) {
            sum += costs[v] * x[v];
        }
        return sum;
    }

    /** Whole cost of a decision, by future. */
    public double[] totals(double[] x) {
        double[] totals = new double[recourse.futures()];
        recourse.costs(x, totals);
        double first = firstStage(x);
        for (int s = 0; s < totals.length; s++) {
            totals[s] += first;
        }
        return totals;
    }

    /** What is minimised. */
    public double objective(double[] x) {
        return risk.of(totals(x));
    }
}
