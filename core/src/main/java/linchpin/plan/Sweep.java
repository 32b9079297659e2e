package linchpin.plan;

import linchpin.plan.program.Risk;

/**
 * Leaves out of a plan what does not pay where it was not made. The optimum on a few thousand futures also holds steps that only fit
 * their luck; each step must earn its price again on other futures, lived through as a firm does.
 */
final class Sweep {

    private static final double PERCENT = 100;
    private static final double CRUMB = 1e-6;

    private final Choices choices;
    private final Bill bill;
    private final Conduct conduct;
    private final double tolerance;

    /**
     * @param sample futures that the plan was not made on, and will not be judged on
     * @param tolerance relative loss that is accepted for one step less
     */
    Sweep(Sample sample, Choices choices, Tariff tariff, double tolerance) {
        this.choices = choices;
        this.tolerance = tolerance;
        bill = Bill.of(choices.steps(), sample, tariff);
        conduct = new Conduct(sample, choices.steps(), choices.crossings(sample.arm()), tariff);
    }

    /** In whole days and percents; then one step after another is given up as long as the rest does no worse without it. */
    double[] of(Risk risk, double[] solved) {
        double[] x = whole(solved);
        double value = risk.of(conduct.totals(x, bill));
        double slack = tolerance * Math.abs(value);
        boolean better = true;
        while (better) {
            better = false;
            for (int v = 0; v < x.length; v++) {
                if (x[v] > 0) {
                    double[] without = x.clone();
                    without[v] = 0;
                    double then = risk.of(conduct.totals(without, bill));
                    if (then <= value + slack) {
                        x = without;
                        value = Math.min(value, then);
                        better = true;
                    }
                }
            }
        }
        return x;
    }

    private double[] whole(double[] solved) {
        double[] x = new double[solved.length];
        for (int v = 0; v < x.length; v++) {
            boolean days = choices.steps().get(v).kind() == Step.Kind.STOCK;
            x[v] = days ? Math.floor(solved[v] + CRUMB) : Math.floor(PERCENT * solved[v] + CRUMB) / PERCENT;
        }
        return x;
    }
}
