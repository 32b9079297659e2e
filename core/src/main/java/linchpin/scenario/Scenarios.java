package linchpin.scenario;

import java.util.List;
import java.util.stream.IntStream;
import linchpin.pattern.Counter;
import linchpin.pattern.Rule;

/**
 * The classes of a case, fixed before the first simulation. Classes may overlap; the partition does not.
 *
 * @param windowMonths length of the window that the thresholds are for
 * @param counters what the rules count
 * @param classes each its own yes or no
 * @param partition ids in the order of precedence; what fits none is "none of these"
 * @param ladder rungs of escalation, the lowest first; a rung is reached where its own rule or that of a higher one holds
 * @param outcomes further yes-or-no questions, in no partition
 * @param leanings which way actors lean, month by month
 */
public record Scenarios(
        int windowMonths,
        List<Counter> counters,
        List<ScenarioClass> classes,
        List<String> partition,
        List<ScenarioClass> ladder,
        List<ScenarioClass> outcomes,
        List<Leaning> leanings) {

    /** Classes alone. */
    public Scenarios(int windowMonths, List<Counter> counters, List<ScenarioClass> classes, List<String> partition) {
        this(windowMonths, counters, classes, partition, List.of(), List.of(), List.of());
    }

    /** Months of a horizon that rules are asked of: its last ones. */
    public int window(int horizonMonths) {
        return Math.min(horizonMonths, windowMonths);
    }

    /** The first month of a horizon, from 0, that counts: beyond its window a class is asked of the last window. */
    public int from(int horizonMonths) {
        return horizonMonths - window(horizonMonths);
    }

    /** A rule for a horizon; one shorter than the window lowers the thresholds. */
    public Rule asked(Rule rule, int horizonMonths) {
        return rule.scaled((double) window(horizonMonths) / windowMonths);
    }

    /**
     * Each rung as the question whether it or a higher one is reached, the lowest first.
     */
    public List<ScenarioClass> reached() {
        return IntStream.range(0, ladder.size())
                .mapToObj(k -> ladder.get(k)
                        .with(new Rule.Any(ladder.subList(k, ladder.size()).stream()
                                .map(ScenarioClass::rule)
                                .toList())))
                .toList();
    }

    /** How a counter is called in reports. */
    public String title(String counter) {
        return counters.stream()
                .filter(c -> c.id().equals(counter))
                .map(Counter::title)
                .findFirst()
                .orElseGet(() -> Counter.spaced(counter));
    }
}
