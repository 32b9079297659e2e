package linchpin.plan;

import linchpin.plan.program.Program;

/** Least lots of the sources that a share is bought from. */
final class Lots {

    private final Sample sample;
    private final Choices choices;

    Lots(Sample sample, Choices choices) {
        this.sample = sample;
        this.choices = choices;
    }

    /** A share bought elsewhere that is below the least lot is given up. */
    double[] kept(Program program, double[] x) {
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
}
