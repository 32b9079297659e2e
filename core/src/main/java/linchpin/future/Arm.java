package linchpin.future;

import java.util.List;
import java.util.Map;
import linchpin.pattern.Rule;
import linchpin.pattern.Tally;
import linchpin.scenario.Policy;

/**
 * What one policy led to, branch by branch. Branch {@code b} belongs to parameter draw {@code b % draws}.
 *
 * @param counts by branch: cell {@code month * counters + counter}
 * @param events by branch: how many
 * @param exploded by branch: whether it was cut off
 * @param drawn by draw: the named values of the joint draw
 */
public record Arm(
        Policy policy,
        Design design,
        Tally tally,
        short[][] counts,
        int[] events,
        boolean[] exploded,
        List<Map<String, Double>> drawn) {

    /** Counts of one counter in one branch over all months. */
    public int total(int branch, int counter) {
        return since(0, branch, counter);
    }

    private int since(int from, int branch, int counter) {
        int sum = 0;
        for (int m = from; m < design.months(); m++) {
            sum += counts[branch][m * tally.size() + counter];
        }
        return sum;
    }

    public int inMonth(int branch, int month, int counter) {
        return counts[branch][month * tally.size() + counter];
    }

    /** For each branch, whether it obeys a rule over all months: 1 or 0. */
    public double[] obey(Rule rule) {
        return obey(rule, 0, new int[counts.length][tally.size()]);
    }

    /**
     * For each branch, whether its last months would obey a rule without some of their events: 1 or 0.
     *
     * @param from first month that counts, from 0
     * @param less by branch and counter: what is not to be counted, such as the events that a policy added itself in those months
     */
    public double[] obey(Rule rule, int from, int[][] less) {
        double[] hit = new double[counts.length];
        for (int b = 0; b < hit.length; b++) {
            int branch = b;
            hit[b] = rule.test(id -> {
                        int c = tally.indexOf(id);
                        return since(from, branch, c) - less[branch][c];
                    })
                    ? 1
                    : 0;
        }
        return hit;
    }

    /** For each branch, the total of a counter. */
    public double[] totals(String counter) {
        int c = tally.indexOf(counter);
        double[] totals = new double[counts.length];
        for (int b = 0; b < totals.length; b++) {
            totals[b] = total(b, c);
        }
        return totals;
    }

    public int explodedBranches() {
        int sum = 0;
        for (boolean e : exploded) {
            sum += e ? 1 : 0;
        }
        return sum;
    }

    /** Mean number of events a branch and month. */
    public double eventsPerMonth() {
        double sum = 0;
        for (int e : events) {
            sum += e;
        }
        return sum / events.length / design.months();
    }
}
