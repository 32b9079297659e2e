package linchpin.exposure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a firm withstands, without any probability: how long each item survives a stop, what the loss of each place, partner or rail for
 * the time to recover would cost (the Risk Exposure Index of Simchi-Levi et al. 2015, Interfaces 45), and how concentrated its purchases
 * are.
 */
public final class Resilience {

    private static final double DAYS = 365;

    /** By what purchases are grouped. */
    public enum Dimension {
        COUNTRY,
        SUPPLIER,
        ROUTE,
        RAIL,
        BANK,
        CURRENCY
    }

    /**
     * What the loss of one place would cost.
     *
     * @param items how many stop
     * @param annualUsd their value a year
     * @param impactUsd margin lost until all of them have recovered
     * @param index the impact over the largest of its dimension's, 0 to 1
     */
    public record Node(Dimension dimension, String name, int items, double annualUsd, double impactUsd, double index) {}

    /**
     * How concentrated purchases are.
     *
     * @param hhi Herfindahl–Hirschman index, the sum of squared shares, 0 to 1
     * @param top name with the largest share
     * @param topShare of purchases whose name is given
     * @param names how many there are
     * @param unknownUsd purchases without a name
     */
    public record Concentrated(
            Dimension dimension, double hhi, String top, double topShare, int names, double unknownUsd) {}

    /**
     * How long an item lasts.
     *
     * @param surviveDays time to survive; null where it survives for ever
     * @param recoverDays time to recover
     * @param gapDays by how much recovery is later
     * @param outageShare share of futures in which its lane stops at all
     * @param outageDays90 nine tenths of the futures have no longer stop, in days of full stop
     * @param shortShare share of futures in which a stop outlasts the time to survive
     */
    public record Endurance(
            @Nullable Double surviveDays,
            double recoverDays,
            double gapDays,
            double outageShare,
            double outageDays90,
            double shortShare) {}

    private Resilience() {}

    /** @param longest stop of the item's lane by future, in days of full stop, ascending */
    public static Endurance endurance(Item item, double[] longest) {
        var survives = survives(item);
        double survive = survives.orElse(Double.POSITIVE_INFINITY);
        double recover = item.terms().recoverDays();
        return new Endurance(
                survives.isPresent() ? survive : null,
                recover,
                Math.max(0, recover - survive),
                above(longest, 0),
                longest[(int) (0.9 * (longest.length - 1))],
                above(longest, survive));
    }

    private static double above(double[] ascending, double bound) {
        return (double) Arrays.stream(ascending).filter(d -> d > bound).count() / ascending.length;
    }

    /**
     * Days that an item's demand is met after its lane stops altogether: its stock, or for ever where other sources that are ready
     * together deliver all of it before the stock ends.
     */
    public static OptionalDouble survives(Item item) {
        double ready = item.alternatives().stream()
                .filter(a -> a.ready() && a.leadDays() <= item.terms().coverDays())
                .mapToDouble(Alternative::capacity)
                .sum();
        return ready >= 1
                ? OptionalDouble.empty()
                : OptionalDouble.of(item.terms().coverDays());
    }

    /** Margin lost when an item stops for as long as it takes to recover, and what passes the same place stops with it, USD. */
    static double impact(Item item, Dimension dimension, String name) {
        double margin = item.terms().margin();
        double cover = item.terms().coverDays();
        double end = item.terms().recoverDays();
        var ready = item.alternatives().stream()
                .filter(a -> a.ready()
                        && a.extraCost() < margin
                        && !names(a.lane(), a.supplier(), dimension).contains(name))
                .sorted(Comparator.comparingDouble(Alternative::extraCost))
                .toList();
        // between the days on which another source comes in nothing changes
        var days = new ArrayList<Double>(List.of(cover, end));
        ready.forEach(a -> days.add(a.leadDays()));
        days.removeIf(d -> d < cover || d > end);
        days.sort(Comparator.naturalOrder());
        double lost = 0;
        for (int k = 0; k + 1 < days.size(); k++) {
            double missing = 1;
            double cost = 0;
            for (Alternative a : ready) {
                double bought = a.leadDays() <= days.get(k) ? Math.min(missing, a.capacity()) : 0;
                cost += bought * a.extraCost();
                missing -= bought;
            }
            lost += (days.get(k + 1) - days.get(k)) * (cost + missing * margin);
        }
        return item.annualUsd() / DAYS * lost;
    }

    /** The places, partners and rails of what is bought, the costliest first within a dimension. */
    public static List<Node> nodes(List<Item> items) {
        var all = new ArrayList<Node>();
        for (Dimension dimension : Dimension.values()) {
            Map<String, List<Item>> through = new TreeMap<>();
            for (Item i : bought(items)) {
                names(i.lane(), i.label().partner(), dimension)
                        .forEach(n -> through.computeIfAbsent(n, k -> new ArrayList<>())
                                .add(i));
            }
            Map<String, Double> impacts = new LinkedHashMap<>();
            through.forEach((name, hit) -> impacts.put(
                    name,
                    hit.stream().mapToDouble(i -> impact(i, dimension, name)).sum()));
            double most = impacts.values().stream().mapToDouble(x -> x).max().orElse(0);
            impacts.entrySet().stream()
                    .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                    .forEach(e -> {
                        var hit = through.getOrDefault(e.getKey(), List.of());
                        all.add(new Node(
                                dimension,
                                e.getKey(),
                                hit.size(),
                                hit.stream().mapToDouble(Item::annualUsd).sum(),
                                e.getValue(),
                                most > 0 ? e.getValue() / most : 0));
                    });
        }
        return all;
    }

    /** How concentrated what is bought is, by each dimension but the route. */
    public static List<Concentrated> concentration(List<Item> items) {
        var all = new ArrayList<Concentrated>();
        for (Dimension dimension : Dimension.values()) {
            if (dimension == Dimension.ROUTE) {
                continue;
            }
            Map<String, Double> spent = new TreeMap<>();
            double unknown = 0;
            for (Item i : bought(items)) {
                var names = names(i.lane(), i.label().partner(), dimension);
                names.forEach(n -> spent.merge(n, i.annualUsd(), Double::sum));
                unknown += names.isEmpty() ? i.annualUsd() : 0;
            }
            double sum = spent.values().stream().mapToDouble(x -> x).sum();
            if (sum > 0) {
                double hhi = spent.values().stream()
                        .mapToDouble(x -> x / sum * (x / sum))
                        .sum();
                var top = spent.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow();
                all.add(new Concentrated(dimension, hhi, top.getKey(), top.getValue() / sum, spent.size(), unknown));
            }
        }
        return all;
    }

    /** Share of what is bought that comes from one supplier alone: no other row with its name, and no other source that is ready. */
    public static double singleSource(List<Item> items) {
        Function<Item, String> name = i -> i.label().name().strip().toLowerCase(java.util.Locale.ROOT);
        Map<String, Integer> rows = new TreeMap<>();
        var bought = bought(items);
        bought.forEach(i -> rows.merge(name.apply(i), 1, Integer::sum));
        double all = bought.stream().mapToDouble(Item::annualUsd).sum();
        double single = bought.stream()
                .filter(i -> rows.getOrDefault(name.apply(i), 0) == 1
                        && i.alternatives().stream().noneMatch(Alternative::ready))
                .mapToDouble(Item::annualUsd)
                .sum();
        return all > 0 ? single / all : 0;
    }

    private static List<Item> bought(List<Item> items) {
        return items.stream().filter(i -> i.kind() == Item.Kind.PURCHASE).toList();
    }

    private static List<String> names(Lane lane, String partner, Dimension dimension) {
        String one = switch (dimension) {
            case COUNTRY -> lane.country();
            case SUPPLIER -> partner;
            case RAIL -> lane.rail();
            case BANK -> lane.bankCountry();
            case CURRENCY -> lane.currency();
            case ROUTE -> "";
        };
        return dimension == Dimension.ROUTE ? lane.route() : one.isEmpty() ? List.of() : List.of(one);
    }
}
