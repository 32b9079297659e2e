package linchpin.plan.program;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Blocks that share pools, at one decision, future by future. Where the blocks alone would not overdraw a pool, each is served alone.
 * Else the recourse is one linear program, a cheapest flow: source → stores and pools → cells → sink. The prices of the cells are the
 * dual that gives the cut (Van Slyke and Wets 1969); all other prices follow from these, so a cut is below the truth whatever the flow.
 */
final class Joint {

    private static final double ROUNDING = 1e-9;

    private final SharedOrder.Group group;
    private final Fill[] fills;
    private final double[] left;
    private final double[] used;
    private final double[] rents;
    private final Flow flow = new Flow();
    private final int[] begin;
    private double[] prices = new double[0];
    private double bound;
    private boolean overdrawn;

    Joint(SharedOrder.Group group, double[] x) {
        this.group = group;
        fills = group.blocks().stream().map(b -> new Fill(b, x)).toArray(Fill[]::new);
        left = group.pools().stream().mapToDouble(p -> p.left(x)).toArray();
        used = new double[left.length * group.periods()];
        rents = new double[used.length];
        begin = new int[fills.length + 1];
    }

    /** What a future costs beyond what it would if pools were without limit. */
    double more(int s) {
        double alone = alone(s);
        return overdrawn(s) ? Math.max(0, together(s) - alone) : 0;
    }

    /** A lower bound of what a future costs, tight up to rounding; leaves behind its prices. */
    double cost(int s) {
        double alone = alone(s);
        overdrawn = overdrawn(s);
        if (!overdrawn) {
            return alone;
        }
        together(s);
        dual(s);
        return bound;
    }

    private double alone(int s) {
        double sum = 0;
        for (Fill fill : fills) {
            sum += fill.cost(s);
        }
        return sum;
    }

    private boolean overdrawn(int s) {
        Arrays.fill(used, 0);
        for (int i = 0; i < fills.length; i++) {
            fills[i].draw(s, group.pooled()[i], group.period()[i], group.periods(), used);
        }
        for (int k = 0; k < used.length; k++) {
            double most = left[k / group.periods()];
            if (used[k]
                    > most + ROUNDING * group.pools().get(k / group.periods()).most()) {
                return true;
            }
        }
        return false;
    }

    /** The cheapest flow; leaves behind the cells' prices. */
    private double together(int s) {
        flow.clear();
        int[] pools = new int[used.length];
        Arrays.fill(pools, -1);
        for (int i = 0; i < fills.length; i++) {
            begin[i + 1] = begin[i] + fills[i].cells(s);
        }
        int[] nodes = new int[begin[fills.length]];
        for (int i = 0; i < fills.length; i++) {
            Fill fill = fills[i];
            int store = flow.node();
            flow.edge(0, store, fill.store(), 0);
            for (int c = 0; c < fill.cells(s); c++) {
                double need = fill.need(fill.cell(s, c));
                int node = flow.node();
                nodes[begin[i] + c] = need > 0 ? node : -1;
                if (need > 0) {
                    flow.edge(node, 1, need, 0);
                    flow.edge(store, node, Double.POSITIVE_INFINITY, 0);
                    flow.edge(0, node, Double.POSITIVE_INFINITY, fill.lost(s));
                    for (int j = 0; j < fill.usable(s); j++) {
                        flow.edge(
                                from(pools, i, j, fill.cell(s, c)),
                                node,
                                fill.capacity(fill.cell(s, c), j),
                                fill.price(j));
                    }
                }
            }
        }
        double sum = flow.send();
        prices = prices.length < nodes.length ? new double[nodes.length] : prices;
        for (int i = 0; i < fills.length; i++) {
            for (int c = begin[i]; c < begin[i + 1]; c++) {
                prices[c] = nodes[c] < 0 ? 0 : Math.clamp(flow.price(nodes[c]), 0, fills[i].lost(s));
            }
        }
        return sum;
    }

    /** The source itself, or the node of the pool in the cell's period. */
    private int from(int[] nodes, int i, int j, int cell) {
        int pool = group.pooled()[i][j];
        if (pool < 0) {
            return 0;
        }
        int k = pool * group.periods() + group.period()[i][cell];
        if (nodes[k] < 0) {
            nodes[k] = flow.node();
            flow.edge(0, nodes[k], left[pool], 0);
        }
        return nodes[k];
    }

    /** Pools' rents and the value, from the cells' prices. */
    private void dual(int s) {
        bound = 0;
        for (int k = 0; k < rents.length; k++) {
            rents[k] = rent(s, k);
            bound -= rents[k] * left[k / group.periods()];
        }
        for (int i = 0; i < fills.length; i++) {
            double dearest = 0;
            for (int c = begin[i]; c < begin[i + 1]; c++) {
                int cell = fills[i].cell(s, c - begin[i]);
                dearest = Math.max(dearest, prices[c]);
                bound += prices[c] * fills[i].need(cell);
                for (int j = 0; j < fills[i].usable(s); j++) {
                    bound -= fills[i].capacity(cell, j) * Math.max(0, prices[c] - fills[i].price(j) - rent(i, j, cell));
                }
            }
            bound -= dearest * fills[i].store();
        }
    }

    private double rent(int i, int j, int cell) {
        int pool = group.pooled()[i][j];
        return pool < 0 ? 0 : rents[pool * group.periods() + group.period()[i][cell]];
    }

    private record Claim(double gain, double capacity) {}

    /** What makes the claims on a pool worth least together: the gain of the one with which it is full. */
    private double rent(int s, int k) {
        int pool = k / group.periods();
        var claims = IntStream.range(0, fills.length)
                .boxed()
                .flatMap(i -> IntStream.range(begin[i], begin[i + 1])
                        .filter(c -> group.period()[i].length > 0
                                && group.period()[i][fills[i].cell(s, c - begin[i])] == k % group.periods())
                        .boxed()
                        .flatMap(c -> IntStream.range(0, fills[i].usable(s))
                                .filter(j -> group.pooled()[i][j] == pool)
                                .mapToObj(j -> new Claim(
                                        prices[c] - fills[i].price(j),
                                        fills[i].capacity(fills[i].cell(s, c - begin[i]), j)))))
                .filter(c -> c.gain > 0 && c.capacity > 0)
                .sorted(Comparator.comparingDouble(c -> -c.gain))
                .toList();
        double sum = 0;
        for (Claim claim : claims) {
            sum += claim.capacity;
            if (sum > left[pool]) {
                return claim.gain;
            }
        }
        return 0;
    }

    /** Adds the weighted subgradient of the future whose cost was asked last. */
    void slope(int s, double weight, double[] slope) {
        if (!overdrawn) {
            for (Fill fill : fills) {
                fill.slope(s, weight, slope);
            }
            return;
        }
        for (int i = 0; i < fills.length; i++) {
            double dearest = 0;
            for (int c = begin[i]; c < begin[i + 1]; c++) {
                int cell = fills[i].cell(s, c - begin[i]);
                dearest = Math.max(dearest, prices[c]);
                for (int j = 0; j < fills[i].usable(s); j++) {
                    double gain = prices[c] - fills[i].price(j) - rent(i, j, cell);
                    fills[i].earn(cell, j, weight * Math.max(0, gain), slope);
                }
                fills[i].shift(cell, weight * prices[c], slope);
            }
            fills[i].keep(weight * dearest, slope);
        }
        for (int k = 0; k < rents.length; k++) {
            Pool pool = group.pools().get(k / group.periods());
            for (int v = 0; rents[k] > 0 && v < pool.variables().length; v++) {
                slope[pool.variables()[v]] += weight * rents[k] * pool.each()[v];
            }
        }
    }
}
