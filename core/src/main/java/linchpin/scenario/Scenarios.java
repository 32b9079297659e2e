package linchpin.scenario;

import java.util.List;
import linchpin.pattern.Counter;

/**
 * The classes of a case, fixed before the first simulation. Classes may overlap; the partition does not.
 *
 * @param windowMonths length of the window that the thresholds are for
 * @param counters what the rules count
 * @param classes each its own yes or no
 * @param partition ids in the order of precedence; what fits none is "none of these"
 */
public record Scenarios(
        int windowMonths, List<Counter> counters, List<ScenarioClass> classes, List<String> partition) {}
