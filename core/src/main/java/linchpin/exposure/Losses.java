package linchpin.exposure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What a portfolio loses, by item, by group and by what was the cause where. Rows are folded lane by lane: no matrix of rows and
 * futures is kept.
 */
public final class Losses {

    private static final int CHUNK = 64;

    /** Ids of the parameters that the model needs. */
    public static final List<String> PARAMETERS = List.of("exposure.margin", "exposure.refill", "exposure.cash.lost");

    /** What was the cause, and where. */
    public record Origin(Cause cause, String place) {}

    /**
     * An item's losses.
     *
     * @param causes mean loss by cause; they add up to the mean
     */
    public record OfItem(Item item, Loss loss, Map<Cause, Double> causes) {}

    private final Outages outages;
    private final Money.Sizes sizes;
    private final int[] futures;
    private final int[] draws;
    private final List<OfItem> items = new ArrayList<>();
    private final Map<Origin, double[]> byOrigin = new LinkedHashMap<>();
    private final Map<Lane, double[]> byLane = new LinkedHashMap<>();
    private final double[] total;

    private Losses(Outages outages, Drawn drawn, int[] futures) {
        this.outages = outages;
        sizes = Money.Sizes.of(drawn);
        this.futures = futures;
        draws = Arrays.stream(futures).map(f -> f % drawn.draws()).toArray();
        total = new double[futures.length];
    }

    /**
     * Folds a portfolio.
     *
     * @param futures which futures count, such as those of a scenario class; ascending
     */
    public static Losses of(List<Item> portfolio, Outages outages, Drawn drawn, int[] futures) {
        var losses = new Losses(outages, drawn, futures);
        Map<Lane, List<Item>> lanes = new LinkedHashMap<>();
        portfolio.forEach(
                i -> lanes.computeIfAbsent(i.lane(), k -> new ArrayList<>()).add(i));
        Map<Item, OfItem> found = new java.util.IdentityHashMap<>();
        lanes.forEach((lane, items) -> losses.fold(lane, items, found));
        for (Item i : portfolio) {
            OfItem of = found.get(i);
            if (of != null) {
                losses.items.add(of);
            }
        }
        return losses;
    }

    /** Losses of each item, in the order of the portfolio. */
    public List<OfItem> items() {
        return List.copyOf(items);
    }

    /** Which futures count. */
    public int[] futures() {
        return futures.clone();
    }

    /** Loss of all items, by future that counts. */
    public double[] total() {
        return total.clone();
    }

    /** The distribution of the sum. */
    public Loss loss() {
        return Loss.of(total, draws);
    }

    /** How much more is lost than in others of the same futures. */
    public Loss change(Losses others) {
        double[] more = total.clone();
        for (int f = 0; f < more.length; f++) {
            more[f] -= others.total[f];
        }
        return Loss.of(more, draws);
    }

    /**
     * The sum where something holds.
     *
     * @param futures how many of those that count
     * @param loss empty where there are none
     */
    public record Given(int futures, Optional<Loss> loss) {}

    /** The sum in those of the futures that count in which something holds. */
    public Given given(IntPredicate holds) {
        int[] at = IntStream.range(0, futures.length)
                .filter(f -> holds.test(futures[f]))
                .toArray();
        double[] some = Arrays.stream(at).mapToDouble(f -> total[f]).toArray();
        int[] of = Arrays.stream(at).map(f -> draws[f]).toArray();
        return new Given(at.length, at.length == 0 ? Optional.empty() : Optional.of(Loss.of(some, of)));
    }

    /** Losses by cause and place, by future that counts; they add up to the total. */
    public Map<Origin, double[]> origins() {
        return byOrigin;
    }

    /** Mean loss by cause and place, the largest first, gains among them; they add up to the mean of the total. */
    public SequencedMap<Origin, Double> means() {
        var means = new LinkedHashMap<Origin, Double>();
        byOrigin.entrySet().stream()
                .map(e -> Map.entry(e.getKey(), Arrays.stream(e.getValue()).sum() / futures.length))
                .filter(e -> e.getValue() != 0)
                .sorted(Comparator.comparingDouble(e -> -Math.abs(e.getValue())))
                .forEach(e -> means.put(e.getKey(), e.getValue()));
        return means;
    }

    /** Mean loss by cause; they add up to the mean of the total. */
    public Map<Cause, Double> causes() {
        Map<Cause, Double> causes = new EnumMap<>(Cause.class);
        byOrigin.forEach(
                (o, losses) -> causes.merge(o.cause, Arrays.stream(losses).sum() / futures.length, Double::sum));
        return causes;
    }

    /** Losses of lanes together that share a name, such as their country; they add up to the total. */
    public Map<String, Loss> by(Function<Lane, String> name) {
        Map<String, double[]> sums = new TreeMap<>();
        byLane.forEach((lane, losses) -> {
            double[] sum = sums.computeIfAbsent(name.apply(lane), k -> new double[futures.length]);
            for (int f = 0; f < sum.length; f++) {
                sum[f] += losses[f];
            }
        });
        Map<String, Loss> by = new TreeMap<>();
        sums.forEach((k, losses) -> by.put(k, Loss.of(losses, draws)));
        return by;
    }

    private void fold(Lane lane, List<Item> items, Map<Item, OfItem> found) {
        var onLane = new LaneFold(outages, outages.lane(lane), futures);
        for (int from = 0; from < items.size(); from += CHUNK) {
            var chunk = items.subList(from, Math.min(items.size(), from + CHUNK));
            double[][] rows = new double[chunk.size()][futures.length];
            var money = chunk.stream().map(i -> new Money(i, sizes, outages)).toList();
            onLane.fold(money, draws, rows);
            var done = IntStream.range(0, rows.length)
                    .parallel()
                    .mapToObj(
                            i -> new OfItem(chunk.get(i), Loss.of(rows[i], draws), onLane.causes(money.get(i), draws)))
                    .toList();
            for (int i = 0; i < rows.length; i++) {
                found.put(chunk.get(i), done.get(i));
            }
        }
        double[] sum = new double[futures.length];
        onLane.origins().forEach((origin, losses) -> {
            double[] all = byOrigin.computeIfAbsent(origin, k -> new double[futures.length]);
            for (int f = 0; f < sum.length; f++) {
                sum[f] += losses[f];
                all[f] += losses[f];
                total[f] += losses[f];
            }
        });
        byLane.put(lane, sum);
    }
}
