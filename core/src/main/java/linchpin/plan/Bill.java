package linchpin.plan;

import java.util.HashSet;
import java.util.List;
import linchpin.exposure.Item;

/**
 * What steps cost whatever the future, USD.
 *
 * @param each by step: of one unit (a day, or the whole item)
 * @param fixed by step: to qualify its source, paid once for all steps that use it
 */
record Bill(List<Step> steps, double[] each, double[] fixed) {

    private static final double YEAR = 12;
    private static final double DAYS = 365;

    /** Of steps, as seen on some futures: a hedge costs what it is expected to pay there, and its loading. */
    static Bill of(List<Step> steps, Sample sample, Tariff tariff) {
        double[] each = new double[steps.size()];
        double[] fixed = new double[steps.size()];
        for (int v = 0; v < each.length; v++) {
            Step step = steps.get(v);
            Item item = sample.items().get(step.item());
            double held = item.annualUsd() * sample.months() / YEAR;
            each[v] = switch (step.kind()) {
                case STOCK -> tariff.holding() * held / DAYS;
                case SHIFT -> Sample.source(item, step).extraCost() * shifted(sample, item, step, tariff);
                case READY, LATE -> 0;
                case FIX -> price(Conduct.payoff(sample, item), tariff.loading());
            };
            fixed[v] = step.source() < 0 || step.kind() == Step.Kind.LATE
                    ? 0
                    : Sample.source(item, step).qualifyUsd();
        }
        return new Bill(steps, each, fixed);
    }

    private static double shifted(Sample sample, Item item, Step step, Tariff tariff) {
        var orders = new Orders(sample, step, tariff, new int[0]);
        double months = 0;
        for (int m = 0; m < sample.months(); m++) {
            months += orders.there(0, m);
        }
        return months * sample.month(item);
    }

    private static double price(double[] payoff, double loading) {
        double mean = 0;
        double size = 0;
        for (double p : payoff) {
            mean += p / payoff.length;
            size += Math.abs(p) / payoff.length;
        }
        return mean + loading * size;
    }

    /** A key of the source that a step uses; {@code -1} for none. */
    static int key(Step step) {
        return step.source() < 0 ? -1 : step.item() << 8 | step.source();
    }

    /** Of a decision. */
    double total(double[] x) {
        double sum = 0;
        var paid = new HashSet<Integer>();
        for (int v = 0; v < x.length; v++) {
            sum += each[v] * x[v];
            if (x[v] > 0 && fixed[v] > 0 && paid.add(key(steps.get(v)))) {
                sum += fixed[v];
            }
        }
        return sum;
    }

    /** What of it must be paid out: what a step saves for certain does not widen the budget. */
    double spent(double[] x) {
        double sum = 0;
        var paid = new HashSet<Integer>();
        for (int v = 0; v < x.length; v++) {
            sum += Math.max(0, each[v]) * x[v];
            if (x[v] > 0 && fixed[v] > 0 && paid.add(key(steps.get(v)))) {
                sum += fixed[v];
            }
        }
        return sum;
    }
}
