package linchpin.statecraft;

import java.util.List;
import linchpin.future.Effect;
import linchpin.future.Probability;
import linchpin.impact.Horizon;

/**
 * Who bears what in the futures of each policy.
 *
 * @param years what the figures rest on, such as "structure 2011, trade 2023"
 * @param solves how many equilibria were solved for how many futures
 * @param incomes by policy, horizon and region; doing nothing comes first
 * @param rerouted by policy: pairs whose trade changes most against doing nothing, in the year
 * @param energy of policies that lower energy ties, by year; empty where the horizon is a year or less
 * @param rails by policy: over which rails those are paid of whom it is known
 * @param notes what a reader must know
 */
public record Incidence(
        String years,
        Solves solves,
        List<Income> incomes,
        List<Rerouted> rerouted,
        List<Rail> rails,
        List<EnergyPath> energy,
        List<String> notes) {

    /** The same with paths of energy. */
    public Incidence with(List<EnergyPath> paths) {
        return new Incidence(years, solves, incomes, rerouted, rails, paths, notes);
    }

    /** Of a case without an economy. */
    public static final Incidence NONE =
            new Incidence("", new Solves(0, 0, 0, 0, 0, 0), List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * What sharing saved. A question is one future at one horizon.
     *
     * @param futures of all arms
     * @param vectors distinct shock vectors among them, whatever the draw
     * @param asked questions whose vector is not empty
     * @param solved distinct pairs of draw and vector among those: each an own set of equilibria
     * @param draws of elasticities and sizes
     * @param failed draws that have no equilibrium somewhere, and are left out everywhere
     */
    public record Solves(int futures, int vectors, long asked, long solved, int draws, int failed) {

        /** Share of the questions that another future had asked before. */
        public double hits() {
            return asked == 0 ? 0 : 1 - (double) solved / asked;
        }
    }

    /** Over futures. */
    public record Spread(double mean, double p10, double p50, double p90) {}

    /**
     * A region under a policy.
     *
     * @param month of the horizon, from 1, whose shock vector is solved
     * @param percent change of real income (for months: of value added in the window) in per cent, part of it evaded
     * @param enforced the same with nothing evaded, over the first draws only
     * @param money the same in USD, and against doing nothing in the same futures
     */
    public record Income(
            String policy, Horizon horizon, int month, String region, Spread percent, Spread enforced, Money money) {}

    /**
     * @param usd change of real income in USD a year (for months: in the window)
     * @param usdChange the same against doing nothing
     * @param change mean of that in million USD, with both intervals
     * @param heavy chance that the policy costs the region more than the part {@code economy.heavy-loss} of its income
     */
    public record Money(Spread usd, Spread usdChange, Effect change, Probability heavy) {}

    /**
     * A pair whose trade changes.
     *
     * @param usd change of what the seller sells to the buyer against doing nothing, a year
     * @param hit whether a barrier of the policy is on it in most futures; what others gain is trade rerouted
     */
    public record Rerouted(String policy, String seller, String buyer, Spread usd, boolean hit) {}

    /**
     * @param before share of an actor's receipts that runs through American banks
     * @param dollar the same under the policy, in the month of the year
     */
    public record Rail(String policy, String actor, double before, Spread dollar) {}
}
