package linchpin.plan;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import linchpin.exposure.Item;

/**
 * How a firm that has taken some steps lives through a future, month by month and knowing no more than has happened: stock first, then
 * other sources that are there, cheapest first; what is still missing costs the margin. Without steps it is what the exposure reckons.
 */
final class Conduct {

    private final Sample sample;
    private final List<Step> steps;
    private final Orders[] orders;
    private final List<Shared> shared;
    private final java.util.Map<Integer, double[]> unplanned = new java.util.concurrent.ConcurrentHashMap<>();
    private final double start;

    /** @param crossings by signal and future, of the sample */
    Conduct(Sample sample, List<Step> steps, int[][] crossings, Tariff tariff) {
        this.sample = sample;
        this.steps = steps;
        start = tariff.start();
        shared = Shared.of(sample.items());
        orders = new Orders[steps.size()];
        for (int v = 0; v < orders.length; v++) {
            Step step = steps.get(v);
            if (step.source() >= 0) {
                int[] crossed = step.signal() >= 0 ? crossings[step.signal()] : new int[0];
                orders[v] = new Orders(sample, step, tariff, crossed);
            }
        }
    }

    /** What still comes of an item, at what it is dearer, by future: what fixing its price would pay. */
    static double[] payoff(Sample sample, Item item) {
        float[] stopped = sample.stopped(item.lane());
        float[] dearer = sample.dearer(item.lane());
        int months = sample.months();
        double[] payoff = new double[sample.futures()];
        for (int f = 0; f < payoff.length; f++) {
            for (int c = f * months; c < (f + 1) * months; c++) {
                payoff[f] += sample.month(item) * (1 - stopped[c]) * dearer[c];
            }
        }
        return payoff;
    }

    /** What a decision costs in all, by future, USD: what its steps cost beforehand, and what is lost all the same. */
    double[] totals(double[] x, Bill bill) {
        double[] totals = losses(x);
        double first = bill.total(x);
        for (int f = 0; f < totals.length; f++) {
            totals[f] += first;
        }
        return totals;
    }

    /** What is lost under a decision, by future, without what the steps cost beforehand, USD. */
    double[] losses(double[] x) {
        double[] losses = sample.losses();
        var open = new TreeSet<Integer>();
        IntStream.range(0, sample.items().size())
                .filter(i -> own(i, x).length > 0)
                .forEach(open::add);
        while (!open.isEmpty()) {
            var tied = tied(open.first(), open);
            open.removeAll(tied);
            double[] with = together(tied, x);
            for (int i : tied) {
                double[] without = unplanned.computeIfAbsent(i, k -> item(k, new int[0], x));
                for (int f = 0; f < losses.length; f++) {
                    losses[f] -= without[f];
                }
            }
            for (int f = 0; f < losses.length; f++) {
                losses[f] += with[f];
            }
        }
        return losses;
    }

    /** The items that an item shares suppliers with, itself among them, directly or through others. */
    private Set<Integer> tied(int item, Set<Integer> open) {
        var tied = new TreeSet<>(Set.of(item));
        for (int before = 0; before < tied.size(); ) {
            before = tied.size();
            for (Shared pool : shared) {
                if (tied.stream().anyMatch(pool::has)) {
                    open.stream().filter(pool::has).forEach(tied::add);
                }
            }
        }
        return tied;
    }

    private int[] own(int item, double[] x) {
        return IntStream.range(0, x.length)
                .filter(v -> x[v] > 0 && steps.get(v).item() == item)
                .toArray();
    }

    /** Cost of one item by future: what is missing, what is bought dearer, and what it takes to start. */
    double[] item(int i, int[] own, double[] x) {
        double[] cost = new double[sample.futures()];
        var life = new Life(sample, steps, orders, i, own, x, start);
        IntStream.range(0, cost.length).parallel().forEach(f -> cost[f] = life.cost(f));
        return cost;
    }

    private double[] together(Set<Integer> items, double[] x) {
        boolean pooled = items.stream().anyMatch(i -> shared.stream().anyMatch(p -> p.has(i)));
        if (!pooled) {
            int only = items.iterator().next();
            return item(only, own(only, x), x);
        }
        double[] cost = new double[sample.futures()];
        var lives = items.stream()
                .map(i -> new Life(sample, steps, orders, i, own(i, x), x, start))
                .toList();
        var rationed = new Rationed(sample, shared, lives);
        IntStream.range(0, cost.length).parallel().forEach(f -> cost[f] = rationed.cost(f));
        return cost;
    }
}
