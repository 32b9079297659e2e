package linchpin.plan.program;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * The cheapest flow from a source, node 0, to a sink, node 1, by successive shortest paths (Ahuja, Magnanti and Orlin 1993, section
 * 9.7). Costs are not negative; capacities are real, and what is below {@code LEAST} of the largest one counts as nothing.
 */
final class Flow {

    private static final double LEAST = 1e-12;

    private int nodes;
    private int edges;
    private int[] to = new int[64];
    private int[] next = new int[64];
    private double[] room = new double[64];
    private double[] cost = new double[64];
    private int[] first = new int[32];
    private double[] away = new double[32];
    private int[] by = new int[32];
    private double scale;

    Flow() {
        clear();
    }

    void clear() {
        nodes = 0;
        edges = 0;
        scale = 0;
        node();
        node();
    }

    int node() {
        if (nodes == first.length) {
            first = Arrays.copyOf(first, 2 * nodes);
            away = new double[2 * nodes];
            by = new int[2 * nodes];
        }
        first[nodes] = -1;
        return nodes++;
    }

    void edge(int from, int end, double capacity, double unit) {
        half(from, end, capacity, unit);
        half(end, from, 0, -unit);
        scale = Double.isFinite(capacity) ? Math.max(scale, capacity) : scale;
    }

    private void half(int from, int end, double capacity, double unit) {
        if (edges == to.length) {
            to = Arrays.copyOf(to, 2 * edges);
            next = Arrays.copyOf(next, 2 * edges);
            room = Arrays.copyOf(room, 2 * edges);
            cost = Arrays.copyOf(cost, 2 * edges);
        }
        to[edges] = end;
        room[edges] = capacity;
        cost[edges] = unit;
        next[edges] = first[from];
        first[from] = edges++;
    }

    /** Sends as much as there is way for; its cost. */
    double send() {
        double sum = 0;
        while (reach() && Double.isFinite(away[1])) {
            double most = Double.POSITIVE_INFINITY;
            for (int v = 1; v != 0; v = to[by[v] ^ 1]) {
                most = Math.min(most, room[by[v]]);
            }
            for (int v = 1; v != 0; v = to[by[v] ^ 1]) {
                room[by[v]] -= most;
                room[by[v] ^ 1] += most;
            }
            sum += most * away[1];
        }
        return sum;
    }

    /** What one more unit at a node would cost, once all is sent; infinite where no way leads to it. */
    double price(int node) {
        return away[node];
    }

    /** Distances from the source; false where the sink is out of reach. */
    private boolean reach() {
        Arrays.fill(away, 0, nodes, Double.POSITIVE_INFINITY);
        away[0] = 0;
        var open = new ArrayDeque<Integer>();
        boolean[] waits = new boolean[nodes];
        open.add(0);
        while (!open.isEmpty()) {
            int v = open.poll();
            waits[v] = false;
            for (int e = first[v]; e >= 0; e = next[e]) {
                if (room[e] > LEAST * scale && away[v] + cost[e] < away[to[e]] - LEAST * (1 + Math.abs(cost[e]))) {
                    away[to[e]] = away[v] + cost[e];
                    by[to[e]] = e;
                    if (!waits[to[e]]) {
                        waits[to[e]] = true;
                        open.add(to[e]);
                    }
                }
            }
        }
        return Double.isFinite(away[1]);
    }
}
