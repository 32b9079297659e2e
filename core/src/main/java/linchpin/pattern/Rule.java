package linchpin.pattern;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** A yes-or-no question to a stretch of history, observed or simulated. */
public sealed interface Rule {

    /** A counter reaches a number. */
    record AtLeast(int count, String of) implements Rule {}

    /** A counter stays at or below a number. */
    record AtMost(int count, String of) implements Rule {}

    record All(List<Rule> rules) implements Rule {}

    record Any(List<Rule> rules) implements Rule {}

    record Not(Rule rule) implements Rule {}

    /** The answer, given how often each counter counted. */
    default boolean test(ToIntFunction<String> counts) {
        return switch (this) {
            case AtLeast r -> counts.applyAsInt(r.of) >= r.count;
            case AtMost r -> counts.applyAsInt(r.of) <= r.count;
            case All r -> r.rules.stream().allMatch(x -> x.test(counts));
            case Any r -> r.rules.stream().anyMatch(x -> x.test(counts));
            case Not r -> !r.rule.test(counts);
        };
    }

    /** The ids of the counters that it asks. */
    default Set<String> counters() {
        return switch (this) {
            case AtLeast r -> Set.of(r.of);
            case AtMost r -> Set.of(r.of);
            case All r -> union(r.rules);
            case Any r -> union(r.rules);
            case Not r -> r.rule.counters();
        };
    }

    /** In words, with its thresholds. */
    default String words() {
        return words(Counter::spaced);
    }

    /**
     * In words, with its thresholds.
     *
     * @param title how a counter is called, by its id
     */
    default String words(UnaryOperator<String> title) {
        return switch (this) {
            case AtLeast r -> "at least %d %s".formatted(r.count, title.apply(r.of));
            case AtMost r -> "at most %d %s".formatted(r.count, title.apply(r.of));
            case All r -> joined(r.rules, " and ", title);
            case Any r -> joined(r.rules, " or ", title);
            case Not r -> "not (" + r.rule.words(title) + ")";
        };
    }

    private static String joined(List<Rule> rules, String word, UnaryOperator<String> title) {
        return rules.stream()
                .map(r -> r instanceof Any && rules.size() > 1 ? "(" + r.words(title) + ")" : r.words(title))
                .collect(joining(word));
    }

    /**
     * The same rule for a window of another length: thresholds grow in proportion, rounded up and at least 1; ceilings
     * are rounded down.
     */
    default Rule scaled(double ratio) {
        return switch (this) {
            case AtLeast r -> new AtLeast(Math.max(1, (int) Math.ceil(r.count * ratio - 1e-9)), r.of);
            case AtMost r -> new AtMost((int) Math.floor(r.count * ratio + 1e-9), r.of);
            case All r -> new All(r.rules.stream().map(x -> x.scaled(ratio)).toList());
            case Any r -> new Any(r.rules.stream().map(x -> x.scaled(ratio)).toList());
            case Not r -> new Not(r.rule.scaled(ratio));
        };
    }

    private static Set<String> union(List<Rule> rules) {
        var all = new TreeSet<String>();
        rules.forEach(r -> all.addAll(r.counters()));
        return all;
    }
}
