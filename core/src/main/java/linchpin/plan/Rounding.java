package linchpin.plan;

import linchpin.plan.program.Program;
import linchpin.plan.program.Risk;

/** Makes of a solved plan one that can be carried out: least lots, whole days and percents, and nothing that does not pay when lived. */
final class Rounding {

    private static final double PERCENT = 100;
    private static final double CRUMB = 1e-6;

    private final Sample sample;
    private final Choices choices;
    private final Bill bill;
    private final Conduct conduct;
    private final double tolerance;

    Rounding(Sample sample, Choices choices, Bill bill, Conduct conduct, double tolerance) {
        this.sample = sample;
        this.choices = choices;
        this.bill = bill;
        this.conduct = conduct;
        this.tolerance = tolerance;
    }

    /** A share bought elsewhere that is below the least lot is given up. */
    double[] lots(Program program, double[] x) {
        double[] kept = x.clone();
        for (int v = 0; v < x.length; v++) {
            Step step = choices.steps().get(v);
            if (step.kind() == Step.Kind.SHIFT && x[v] > 0) {
                var item = sample.items().get(step.item());
                double least = Sample.source(item, step).minimumUsd() / item.annualUsd();
                if (x[v] < least) {
                    double[] more = kept.clone();
                    more[v] = least;
                    double[] none = kept.clone();
                    none[v] = 0;
                    boolean better =
                            program.limits().hold(more, 0) && program.objective(more) < program.objective(none);
                    kept = better ? more : none;
                }
            }
        }
        return kept;
    }

    /**
     * In whole days and percents, and without what does not pay on the same futures as a firm really lives through them: one by one, so
     * long as that makes nothing worse by more than the tolerance.
     */
    double[] swept(Risk risk, double[] solved) {
        double[] x = new double[solved.length];
        for (int v = 0; v < x.length; v++) {
            boolean days = choices.steps().get(v).kind() == Step.Kind.STOCK;
            x[v] = days ? Math.floor(solved[v] + CRUMB) : Math.floor(PERCENT * solved[v] + CRUMB) / PERCENT;
        }
        double value = risk.of(lived(x));
        double slack = tolerance * Math.abs(value);
        boolean better = true;
        while (better) {
            better = false;
            for (int v = 0; v < x.length; v++) {
                if (x[v] > 0) {
                    double[] without = x.clone();
                    without[v] = 0;
                    double then = risk.of(lived(without));
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

    private double[] lived(double[] x) {
        double[] totals = conduct.losses(x);
        double first = bill.total(x);
        for (int f = 0; f < totals.length; f++) {
            totals[f] += first;
        }
        return totals;
    }
}
