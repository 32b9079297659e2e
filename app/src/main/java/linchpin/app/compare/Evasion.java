package linchpin.app.compare;

import java.util.List;

/**
 * What one policy takes from an actor, and what finds another way, over the draws of the parameters; all shares run from 0 to 1.
 *
 * @param month of the horizon, from 1, in which the policy cuts most
 * @param dollar share of what is paid that runs through American banks
 * @param partners on whom dependence moves most
 */
public record Evasion(
        String policy, String title, int month, String actor, Trade trade, Dollar dollar, List<Partner> partners) {

    /**
     * Of the actor's trade, but where said.
     *
     * @param lost cut by the policy
     * @param replaced taken over by other partners
     * @param evaded what is replaced, of what is lost
     * @param unpaid payments that no rail carries any more, of all
     * @param bite what is missing in the end
     * @param biteWithoutEvasion what would be missing if nothing found another way
     */
    public record Trade(
            Spread lost, Spread replaced, Spread evaded, Spread unpaid, Spread bite, Spread biteWithoutEvasion) {}

    /** The dollar's share; not known where there are no figures. */
    public record Dollar(boolean known, double before, Spread after) {}

    /** Dependence on a partner before, and after. */
    public record Partner(String partner, double before, Spread after) {}

    /** Quantiles over the draws. */
    public record Spread(double p10, double p50, double p90) {}
}
