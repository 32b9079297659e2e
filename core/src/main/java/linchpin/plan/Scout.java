package linchpin.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import linchpin.exposure.Alternative;
import linchpin.exposure.Item;
import linchpin.future.Arm;
import linchpin.pattern.Counter;

/**
 * Chooses the indicators on which other sources are ordered from, on the futures that a plan is made on. An indicator is worth what the
 * earlier order saves, less the orders that were not needed; only its own counts up to the month count.
 */
final class Scout {

    private static final int[] WINDOWS = {3, 6};
    private static final double[] PARTS = {0.5, 0.75, 0.9};
    private static final String OWN = "exposure ";

    private final Sample sample;
    private final Tariff tariff;
    private final Map<Signal, int[]> crossings = new LinkedHashMap<>();

    Scout(Sample sample, Tariff tariff) {
        this.sample = sample;
        this.tariff = tariff;
        for (Counter counter : sample.arm().tally().counters()) {
            for (int window : WINDOWS) {
                for (int least : thresholds(sample.arm(), counter.id(), window)) {
                    var signal = new Signal(counter.id(), title(counter), window, least);
                    crossings.put(signal, signal.crossings(sample.arm()));
                }
            }
        }
    }

    static String title(Counter counter) {
        return counter.title().startsWith(OWN) ? counter.title().substring(OWN.length()) : counter.title();
    }

    /** Counts that half, a quarter and a tenth of the futures reach in some window. */
    private static TreeSet<Integer> thresholds(Arm arm, String counter, int window) {
        int c = arm.tally().indexOf(counter);
        int[] most = new int[arm.counts().length];
        for (int b = 0; b < most.length; b++) {
            int sum = 0;
            for (int m = 0; m < arm.design().months(); m++) {
                sum += arm.inMonth(b, m, c) - (m < window ? 0 : arm.inMonth(b, m - window, c));
                most[b] = Math.max(most[b], sum);
            }
        }
        Arrays.sort(most);
        var thresholds = new TreeSet<Integer>();
        for (double part : PARTS) {
            thresholds.add(Math.max(1, most[(int) (part * (most.length - 1))]));
        }
        return thresholds;
    }

    /** The best indicators for a source of an item, those that are worth something, the best first. */
    List<Signal> best(int item, int source, int most) {
        Item of = sample.items().get(item);
        boolean local = sample.stops(of, tariff.stop()).length > 0;
        double[][] late = helps(item, source, Step.AT_STOP, new int[0]);
        var scored = new ArrayList<Map.Entry<Signal, Double>>();
        crossings.forEach((signal, crossed) -> {
            if (local && concerns(of, of.alternatives().get(source), signal)) {
                double[][] early = helps(item, source, 0, crossed);
                double worth = worth(of, early, late);
                if (worth > 0) {
                    scored.add(Map.entry(signal, worth));
                }
            }
        });
        return scored.stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Signal, Double> e) -> -e.getValue())
                        .thenComparing(e -> e.getKey().toString()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** An indicator of a place must be one of the item's own places; those of the scenarios may tell of any. */
    private static boolean concerns(Item item, Alternative source, Signal signal) {
        if (!signal.counter().startsWith(OWN)) {
            return true;
        }
        String rest = signal.counter().substring(OWN.length());
        return rest.contains(" " + item.lane().country())
                || item.lane().route().stream().anyMatch(rest::contains)
                || !item.lane().bankCountry().isEmpty()
                        && rest.contains(item.lane().bankCountry());
    }

    /** By future: whether it is ordered, and the share of what stops that arrives. */
    private double[][] helps(int item, int source, int signal, int[] crossed) {
        var orders = new Orders(sample, new Step(item, Step.Kind.READY, source, signal, 1), tariff, crossed);
        Item of = sample.items().get(item);
        float[] gone = sample.stopped(of.lane());
        float[] other = sample.stopped(of.alternatives().get(source).lane());
        double capacity = of.alternatives().get(source).capacity();
        double[][] helps = new double[2][sample.futures()];
        for (int f = 0; f < sample.futures(); f++) {
            helps[0][f] = orders.placed(f) ? 1 : 0;
            for (int m = 0; m < sample.months(); m++) {
                int c = f * sample.months() + m;
                if (gone[c] > 0) {
                    helps[1][f] += Math.min(gone[c], capacity * (1 - other[c])) * orders.there(f, m);
                }
            }
        }
        return helps;
    }

    private double worth(Item item, double[][] early, double[][] late) {
        float[] margins = sample.margins(item);
        double sum = 0;
        for (int f = 0; f < sample.futures(); f++) {
            sum += margins[f] * (early[1][f] - late[1][f]) - tariff.start() * (early[0][f] - late[0][f]);
        }
        return sum / sample.futures() * sample.month(item);
    }
}
