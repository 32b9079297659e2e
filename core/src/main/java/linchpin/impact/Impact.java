package linchpin.impact;

import java.util.List;
import java.util.Map;

/**
 * What measures cost whom at one horizon.
 *
 * @param horizon how long the economy has had
 * @param years what the figures rest on, such as "structure 2011, trade 2023"
 * @param lines one for each region, in the order of the table
 * @param trade change of trade by pair that matters, largest first; empty for months
 * @param flows trade of the hit sectors by pair, before and after; empty for months
 * @param draws asked, and those of them that have an equilibrium
 * @param notes what a reader must know
 */
public record Impact(
        Horizon horizon,
        String years,
        List<Line> lines,
        List<Pair> trade,
        List<Flow> flows,
        Draws draws,
        List<String> notes) {

    /**
     * A region.
     *
     * @param percent change of real income (for months: of value added in the window), in per cent, nothing evaded
     * @param usd the same in USD a year (for months: in the window)
     * @param evadedPercent the same where a part of the lost trade evades
     * @param evadedUsd the same in USD
     * @param parts of the central figure in per cent, by name; empty where there are none
     */
    public record Line(
            String region, Band percent, Band usd, Band evadedPercent, Band evadedUsd, Map<String, Double> parts) {}

    /**
     * A pair whose trade changes.
     *
     * @param usd change of what the seller sells to the buyer, a year
     * @param hit whether a measure is on it, so that what others gain is trade rerouted
     */
    public record Pair(String seller, String buyer, Band usd, boolean hit) {}

    /**
     * What one region sells another of the sectors that measures hit, in USD a year at central numbers.
     *
     * @param before the measures
     * @param after them, nothing evaded
     * @param evaded after them, where a part of the lost trade evades
     * @param hit whether a measure is on it
     */
    public record Flow(String seller, String buyer, double before, double after, double evaded, boolean hit) {}

    /** @param solved draws that have an equilibrium, with and without evasion */
    public record Draws(int asked, int solved) {}

    /** The line of a region. */
    public Line of(String region) {
        return lines.stream()
                .filter(l -> l.region().equals(region))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("The region (%s) has no line.\nMaybe you meant one of %s."
                                .formatted(
                                        region, lines.stream().map(Line::region).toList())));
    }
}
