package linchpin.future;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
        return total(branch, counter, 0);
    }

    /** Counts of one counter in one branch from a month on, counted from 0. */
    public int total(int branch, int counter, int from) {
        return total(branch, counter, from, design.months());
    }

    /** Counts of one counter in one branch from a month on until before another. */
    public int total(int branch, int counter, int from, int to) {
        int sum = 0;
        for (int m = from; m < to; m++) {
            sum += counts[branch][m * tally.size() + counter];
        }
        return sum;
    }

    /**
     * The same branches seen until an earlier month; luck is keyed by the day, so they are what a shorter horizon would have
     * played, but for the few that were cut off later, and {@code events} still tells of the whole.
     */
    public Arm until(int months) {
        var shorter =
                new Design(design.seed(), design.runs(), design.draws(), months, design.threads(), design.dropped());
        return new Arm(policy, shorter, tally, counts, events, exploded, drawn);
    }

    /** By branch: the parameter draw that it belongs to. */
    public int[] draws() {
        return IntStream.range(0, counts.length).map(b -> b % design.draws()).toArray();
    }

    public int inMonth(int branch, int month, int counter) {
        return counts[branch][month * tally.size() + counter];
    }

    /** For each branch, whether it obeys a rule over all months: 1 or 0. */
    public double[] obey(Rule rule) {
        return obey(rule, 0);
    }

    /** For each branch, whether its months from one on, counted from 0, obey a rule: 1 or 0. */
    public double[] obey(Rule rule, int from) {
        return obey(rule, from, new int[counts.length][tally.size()]);
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
                        return total(branch, c, from) - less[branch][c];
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

    /** The value of a parameter in a draw. */
    double drawn(int draw, String id) {
        Double value = drawn.get(draw).get(id);
        if (value == null) {
            throw new IllegalArgumentException(
                    "The parameter %s was not drawn.\nMaybe the arm was played under another policy.".formatted(id));
        }
        return value;
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
