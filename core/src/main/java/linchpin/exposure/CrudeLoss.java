package linchpin.exposure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import linchpin.event.Act;
import linchpin.future.Arm;
import linchpin.future.Ensemble;
import linchpin.pattern.Counter;
import linchpin.world.Parameters;

/**
 * A crude loss model, named as such: every sanction, act of coercion or assault that has the supplier's country on one side,
 * beyond the pace of the last 24 months that trade has learned to live with, costs a share of what is bought there, for the
 * rest of the horizon, up to all of it. It knows no substitutes, no stocks and no prices.
 */
public final class CrudeLoss {

    /** The acts that interrupt supply, and the parameter that says how much. */
    private enum Cause {
        SANCTION(Act.SANCTION, "loss.supply.sanction"),
        COERCION(Act.COERCE, "loss.supply.coerce"),
        ASSAULT(Act.ASSAULT, "loss.supply.assault");

        private final Act act;
        private final String parameter;

        Cause(Act act, String parameter) {
            this.act = act;
            this.parameter = parameter;
        }
    }

    /** Ids of the parameters that the model needs. */
    public static List<String> parameters() {
        return List.of(Cause.SANCTION.parameter, Cause.COERCION.parameter, Cause.ASSAULT.parameter, "loss.supply.cap");
    }

    private final Arm arm;
    private final double[] usual;
    private final Parameters parameters;

    /**
     * @param usual by counter of the arm: events a month over the last 24 months of the history
     */
    public CrudeLoss(Arm arm, double[] usual, Parameters parameters) {
        this.arm = arm;
        this.usual = usual;
        this.parameters = parameters;
    }

    /** The counters that a simulation must carry for a country, to be added to those of the scenarios. */
    public static List<Counter> counters(String country) {
        var counters = new ArrayList<Counter>();
        for (Cause cause : Cause.values()) {
            counters.add(new Counter(
                    id(cause, country),
                    Set.of(country),
                    Set.of(),
                    new Counter.What(Set.of(cause.act), Set.of(), Set.of()),
                    true));
        }
        return counters;
    }

    private static String id(Cause cause, String country) {
        return "supply %s %s".formatted(cause, country);
    }

    /** Loss of a holding in every branch, over the horizon, USD. */
    public double[] losses(Holding holding) {
        double[] losses = new double[arm.counts().length];
        for (int b = 0; b < losses.length; b++) {
            losses[b] = holding.annualUsd() / 12 * lostMonths(holding.supplierCountry(), b);
        }
        return losses;
    }

    /** Months' worth of supply lost: in each month the share that all events so far beyond the usual pace have cost. */
    private double lostMonths(String country, int branch) {
        double cap = parameters.value("loss.supply.cap");
        double[] share = new double[arm.design().months()];
        for (Cause cause : Cause.values()) {
            int counter = arm.tally().indexOf(id(cause, country));
            double perEvent = perEvent(cause, branch);
            double seen = 0;
            for (int m = 0; m < share.length; m++) {
                seen += arm.inMonth(branch, m, counter);
                share[m] += Math.max(0, seen - usual[counter] * (m + 1)) * perEvent;
            }
        }
        return Arrays.stream(share).map(x -> Math.min(cap, x)).sum();
    }

    private double perEvent(Cause cause, int branch) {
        return Ensemble.drawn(
                parameters.get(cause.parameter),
                arm.design().seed(),
                branch % arm.design().draws());
    }

    /** The cause that costs a country most, over all branches and at the central shares; in words. */
    public String mainCause(String country) {
        String best = "no event";
        double most = 0;
        for (Cause cause : Cause.values()) {
            double sum = 0;
            int c = arm.tally().indexOf(id(cause, country));
            for (int b = 0; b < arm.counts().length; b++) {
                double beyond = arm.total(b, c) - usual[c] * arm.design().months();
                sum += Math.max(0, beyond) * parameters.value(cause.parameter);
            }
            if (sum > most) {
                most = sum;
                best = cause.name().toLowerCase(java.util.Locale.ROOT);
            }
        }
        return best;
    }
}
