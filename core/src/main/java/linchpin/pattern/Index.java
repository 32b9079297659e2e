package linchpin.pattern;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * A measure of a stretch of history, observed or simulated, made of counters over its last months.
 *
 * @param says how it is read
 * @param months how many are looked back on
 */
public record Index(String id, String title, String says, int months, Form form) {

    /** How the counters make it up. */
    public sealed interface Form {

        /** The first counters' part of both: 0 to 1; not defined where neither counted. */
        record Share(List<String> of, List<String> against) implements Form {}

        /** How often the counters counted, all together. */
        record Count(List<String> of) implements Form {}

        /** The smallest of several: a triangle is as close as its weakest side. */
        record Least(List<Index> of) implements Form {}
    }

    /**
     * Its value.
     *
     * @param counts of its months, by counter
     * @return not a number where it is not defined
     */
    public double value(ToIntFunction<String> counts) {
        return switch (form) {
            case Form.Share s -> {
                double of = sum(s.of, counts);
                yield of / (of + sum(s.against, counts));
            }
            case Form.Count c -> sum(c.of, counts);
            case Form.Least l ->
                l.of.stream().mapToDouble(i -> i.value(counts)).min().orElse(Double.NaN);
        };
    }

    private static double sum(List<String> counters, ToIntFunction<String> counts) {
        return counters.stream().mapToInt(counts).sum();
    }

    /** The ids of the counters that it asks. */
    public Set<String> counters() {
        var ids = new TreeSet<String>();
        switch (form) {
            case Form.Share s -> {
                ids.addAll(s.of);
                ids.addAll(s.against);
            }
            case Form.Count c -> ids.addAll(c.of);
            case Form.Least l -> l.of.forEach(i -> ids.addAll(i.counters()));
        }
        return ids;
    }
}
