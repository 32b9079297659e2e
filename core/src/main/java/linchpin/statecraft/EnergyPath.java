package linchpin.statecraft;

import java.util.List;
import linchpin.statecraft.Incidence.Spread;

/**
 * What it costs a buyer to turn away from a seller's energy, and the seller, year by year.
 *
 * @param seller code of a region
 * @param buyer code of a region
 */
public record EnergyPath(String policy, String seller, String buyer, List<Year> years) {

    /**
     * A year under the policy against one without it; over draws, no future is played.
     *
     * @param year from 1
     * @param share the seller's part of the energy that the buyer imports, 0 to 1
     * @param price of the buyer's energy over that of all it buys, change in per cent
     * @param cost what the buyer's old purchases of energy cost more, in USD a year
     * @param income change of the buyer's real income, in USD a year
     * @param revenue change of what the seller earns by energy from all, in USD a year
     */
    public record Year(int year, Spread share, Spread price, Spread cost, Spread income, Spread revenue) {}
}
