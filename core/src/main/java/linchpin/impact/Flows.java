package linchpin.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import linchpin.economy.Equilibrium;

/**
 * What each region sells to each before and after measures, in the unit of the table, N×N with sellers as rows.
 *
 * @param change of all sectors, after less before
 * @param before of the sectors that measures hit
 * @param after of the same sectors
 */
record Flows(double[] change, double[] before, double[] after) {

    private static final int PAIRS = 40;
    private static final double MILLION = 1e6;

    static Flows none(int regions) {
        int pairs = regions * regions;
        return new Flows(new double[pairs], new double[pairs], new double[pairs]);
    }

    /** Writes what a solution says over what stands there: of all pairs, or where {@code only} is a region, of those that touch it. */
    void take(Equilibrium solved, boolean[] hit, int only) {
        int n = (int) Math.rint(Math.sqrt(change.length));
        double[] fresh = solved.producerValues();
        double[] old = solved.oldProducerValues();
        for (int p = 0; p < change.length; p++) {
            if (p / n == p % n || only >= 0 && p / n != only && p % n != only) {
                continue;
            }
            change[p] = 0;
            before[p] = 0;
            after[p] = 0;
            for (int f = p; f < fresh.length; f += change.length) {
                change[p] += fresh[f] - old[f];
                before[p] += hit[f / change.length] ? old[f] : 0;
                after[p] += hit[f / change.length] ? fresh[f] : 0;
            }
        }
    }

    /** Trade of the hit sectors by pair, with what it becomes where nothing and where a part evades. */
    static List<Impact.Flow> told(List<String> regions, List<Measure> measures, Flows open, Flows evaded) {
        int n = regions.size();
        var told = new ArrayList<Impact.Flow>();
        for (int p = 0; p < n * n; p++) {
            if (open.before[p] > 0 || open.after[p] > 0) {
                told.add(new Impact.Flow(
                        regions.get(p / n),
                        regions.get(p % n),
                        open.before[p] * MILLION,
                        open.after[p] * MILLION,
                        evaded.after[p] * MILLION,
                        hits(measures, regions.get(p / n), regions.get(p % n))));
            }
        }
        return told;
    }

    /** The pairs whose trade in all sectors changes most, with the spread over draws. */
    static List<Impact.Pair> moved(List<String> regions, List<Measure> measures, Flows open, List<Flows> drawn) {
        int n = regions.size();
        return IntStream.range(0, n * n)
                .filter(p -> p / n != p % n)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer p) -> -Math.abs(open.change[p])))
                .limit(PAIRS)
                .map(p -> {
                    ToDoubleFunction<Flows> figure = f -> f.change[p] * MILLION;
                    double[] values = drawn.stream().mapToDouble(figure).toArray();
                    String seller = regions.get(p / n);
                    String buyer = regions.get(p % n);
                    return new Impact.Pair(
                            seller, buyer, Band.of(figure.applyAsDouble(open), values), hits(measures, seller, buyer));
                })
                .toList();
    }

    private static boolean hits(List<Measure> measures, String seller, String buyer) {
        return measures.stream()
                .anyMatch(m -> m.from().contains(seller) && m.to().contains(buyer)
                        || m.both() && m.to().contains(seller) && m.from().contains(buyer));
    }
}
