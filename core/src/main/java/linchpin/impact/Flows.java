package linchpin.impact;

import java.util.ArrayList;
import java.util.List;
import linchpin.economy.Equilibrium;

/**
 * What each region sells each other in some sectors before and after barriers, in the unit of the table, N×N with sellers as rows.
 */
record Flows(double[] before, double[] after) {

    private static final double MILLION = 1e6;

    static Flows none(int regions) {
        return new Flows(new double[regions * regions], new double[regions * regions]);
    }

    /** Writes what a solution says over what stands there: of all pairs, or where {@code only} is a region, of those that touch it. */
    void take(Equilibrium solved, boolean[] sectors, int only) {
        int n = (int) Math.rint(Math.sqrt(before.length));
        double[] fresh = solved.producerValues();
        double[] old = solved.oldProducerValues();
        for (int p = 0; p < before.length; p++) {
            if (p / n == p % n || only >= 0 && p / n != only && p % n != only) {
                continue;
            }
            before[p] = 0;
            after[p] = 0;
            for (int f = p; f < fresh.length; f += before.length) {
                before[p] += sectors[f / before.length] ? old[f] : 0;
                after[p] += sectors[f / before.length] ? fresh[f] : 0;
            }
        }
    }

    /** By pair, with what they become where nothing and where a part evades. */
    static List<Impact.Flow> told(List<String> regions, List<Measure> measures, Flows open, Flows evaded) {
        int n = regions.size();
        var told = new ArrayList<Impact.Flow>();
        for (int p = 0; p < n * n; p++) {
            if (open.before[p] > 0 || open.after[p] > 0) {
                String seller = regions.get(p / n);
                String buyer = regions.get(p % n);
                told.add(new Impact.Flow(
                        seller,
                        buyer,
                        open.before[p] * MILLION,
                        open.after[p] * MILLION,
                        evaded.after[p] * MILLION,
                        measures.stream().anyMatch(m -> m.hits(seller, buyer))));
            }
        }
        return told;
    }
}
