package linchpin.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import linchpin.event.Event;
import linchpin.event.History;
import linchpin.event.Measure;
import linchpin.event.Valence;

/**
 * A year on two axes: how hostile two sides are, and how much they trade with one another. A cold war would be high on the first and
 * low on the second.
 *
 * @param acts hostile ones among all between the sides
 * @param votes mean agreement within the sides less that across them; not a number where not known
 * @param trade mean over pairs across the sides of the share of the first one's trade that is with the second, 0 to 1
 * @param pairs how many pairs that mean is over; a year with few of them is not compared
 */
public record Axes(int year, Proportion acts, double votes, double trade, int pairs) {

    private static final double ENOUGH = 0.8;

    /**
     * @param tradeShare name of the trade measure, in percent of the first actor's trade
     * @param agreement name of the alignment measure, 0 to 1
     */
    public record Names(String tradeShare, String agreement) {}

    /** By year; trade is not a number where fewer than four fifths of the pairs of the best year are known. */
    public static List<Axes> byYear(History known, List<String> a, List<String> b, Names names, int from, int to) {
        var trade = new TreeMap<Integer, List<Double>>();
        for (Measure m : known.measures()) {
            if (m.about().kind() == Measure.Kind.TRADE
                    && m.about().name().equals(names.tradeShare)
                    && crosses(Set.of(m.about().from()), Set.of(m.about().to()), a, b)) {
                trade.computeIfAbsent(m.from().getYear(), y -> new java.util.ArrayList<>())
                        .add(m.estimate().central() / 100);
            }
        }
        int most = trade.values().stream().mapToInt(List::size).max().orElse(0);
        return IntStream.rangeClosed(from, to)
                .mapToObj(y -> {
                    var shares = trade.getOrDefault(y, List.of());
                    boolean enough = !shares.isEmpty() && shares.size() >= ENOUGH * most;
                    return new Axes(
                            y,
                            acts(known, a, b, y),
                            agreement(known, a, b, names.agreement, y),
                            enough ? mean(shares) : Double.NaN,
                            shares.size());
                })
                .toList();
    }

    private static boolean crosses(Set<String> from, Set<String> to, List<String> a, List<String> b) {
        return from.stream().anyMatch(a::contains) && to.stream().anyMatch(b::contains)
                || from.stream().anyMatch(b::contains) && to.stream().anyMatch(a::contains);
    }

    private static Proportion acts(History known, List<String> a, List<String> b, int year) {
        List<Event> across = known.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .filter(e -> crosses(
                        Set.copyOf(e.parties().sources()),
                        Set.copyOf(e.parties().targets()),
                        a,
                        b))
                .toList();
        return new Proportion(
                (int) across.stream()
                        .filter(e -> e.deed().act().valence() == Valence.HOSTILE)
                        .count(),
                across.size());
    }

    private static double agreement(History known, List<String> a, List<String> b, String name, int year) {
        var ofYear = known.measures().stream()
                .filter(m -> m.about().kind() == Measure.Kind.ALIGNMENT
                        && m.about().name().equals(name)
                        && m.from().getYear() == year)
                .toList();
        var across = ofYear.stream()
                .filter(m -> crosses(Set.of(m.about().from()), Set.of(m.about().to()), a, b))
                .map(m -> m.estimate().central())
                .toList();
        var within = ofYear.stream()
                .filter(m -> a.containsAll(List.of(m.about().from(), m.about().to()))
                        || b.containsAll(List.of(m.about().from(), m.about().to())))
                .map(m -> m.estimate().central())
                .toList();
        return mean(within) - mean(across);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(v -> v).average().orElse(Double.NaN);
    }
}
