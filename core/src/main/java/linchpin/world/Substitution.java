package linchpin.world;

import java.util.List;

/**
 * How much of what is cut finds another way. Sizes of one draw; all are rows {@code substitution.*} of the parameters.
 *
 * @param trade share of lost trade that other partners replace, 0 to 1 (Haidar 2017: two thirds of Iran's exports)
 * @param stretch by how many times what it carried a partner can grow at most
 * @param rail share of payments over a closed rail that other rails replace, 0 to 1
 * @param energy share of a seller's trade with its buyers that an energy tie stands for, 0 to 1
 */
public record Substitution(double trade, double stretch, double rail, double energy) {

    /** Nothing finds another way, and energy ties move no trade. */
    public static final Substitution NONE = new Substitution(0, 0, 0, 0);

    public static final String TRADE = "substitution.trade";
    public static final String STRETCH = "substitution.stretch";
    public static final String RAIL = "substitution.rail";
    public static final String ENERGY = "substitution.energy";

    /** Ids of the parameters. */
    public static final List<String> PARAMETERS = List.of(TRADE, STRETCH, RAIL, ENERGY);

    /**
     * What an actor's partners supply after some were cut: a share of the loss goes to those not cut, in proportion to what
     * they carry, as far as each can stretch and its way is open.
     *
     * @param given shares before
     * @param direct shares after the cuts, before any replacement
     * @param open how open the way through each partner is, 1 as usual
     * @return shares by partner; their sum never exceeds that of {@code given} and of what was added by hand
     */
    double[] replace(double[] given, double[] direct, double[] open) {
        double lost = 0;
        double carried = 0;
        for (int k = 0; k < given.length; k++) {
            lost += Math.max(0, given[k] - direct[k]);
            carried += direct[k] < given[k] ? 0 : direct[k];
        }
        if (lost == 0 || carried == 0 || trade == 0) {
            return direct;
        }
        double growth = Math.min(trade * lost / carried, stretch);
        double[] now = direct.clone();
        for (int k = 0; k < now.length; k++) {
            if (direct[k] >= given[k]) {
                now[k] += direct[k] * growth * Math.min(1, open[k]);
            }
        }
        return now;
    }
}
