package linchpin.network;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import linchpin.event.Measure;
import linchpin.world.World;

/**
 * A third country between a target and those who would move it away. All shares from 0 to 1, of trade.
 *
 * @param country the third one
 * @param weight its share of the target's trade: what would be won
 * @param senders share of its own trade that is with the senders: their lever
 * @param target share of its own trade that is with the target: what it would give up
 * @param sources ids
 */
public record Leverage(String country, double weight, double senders, double target, List<String> sources) {

    /** What it has with the senders above what it has with the target. */
    public double net() {
        return senders - target;
    }

    /**
     * Third countries, the weightiest for the target first; those without a figure for each share are left out.
     *
     * @param tradeShare name of the measure, in percent of the first actor's trade
     */
    public static List<Leverage> on(
            World world, String tradeShare, String target, List<String> senders, Collection<String> countries) {
        return countries.stream()
                .filter(c -> !c.equals(target) && !senders.contains(c))
                .flatMap(c -> of(world, tradeShare, target, senders, c).stream())
                .sorted(Comparator.comparingDouble((Leverage l) -> -l.weight).thenComparing(Leverage::country))
                .toList();
    }

    private static Optional<Leverage> of(
            World world, String tradeShare, String target, List<String> senders, String country) {
        var weight = share(world, tradeShare, target, country);
        var back = share(world, tradeShare, country, target);
        var levers = senders.stream()
                .flatMap(s -> share(world, tradeShare, country, s).stream())
                .toList();
        if (weight.isEmpty() || back.isEmpty() || levers.size() < senders.size()) {
            return Optional.empty();
        }
        var sources = new java.util.TreeSet<String>();
        levers.forEach(m -> sources.add(m.source()));
        sources.add(weight.get().source());
        sources.add(back.get().source());
        return Optional.of(new Leverage(
                country,
                value(weight.get()),
                levers.stream().mapToDouble(Leverage::value).sum(),
                value(back.get()),
                List.copyOf(sources)));
    }

    private static Optional<Measure> share(World world, String tradeShare, String from, String to) {
        return world.latest(new Measure.Subject(Measure.Kind.TRADE, tradeShare, from, to));
    }

    private static double value(Measure m) {
        return m.estimate().central() / 100;
    }
}
