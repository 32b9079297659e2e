package linchpin.behavior;

import java.util.List;

/**
 * The fitted law of how often actors act.
 *
 * @param withReplies by valence: level, own short, own long, received short, received long
 * @param withoutReplies the same fit with the received terms held at zero, a structural alternative
 * @param reporting events a day that the streams without a constant rule brought, year by year
 * @param reportingNow their mean over the last 24 months, events a day
 */
public record Rates(
        List<ConditionalLogit.Fit> withReplies,
        List<ConditionalLogit.Fit> withoutReplies,
        List<Year> reporting,
        double reportingNow) {

    static final List<String> NAMES = List.of("level", "own-14d", "own-90d", "received-14d", "received-90d");

    /** Events a day of the varying streams in a year: as counted, and smoothed by a random walk. */
    public record Year(int year, double counted, double smoothed) {}

    /**
     * The features of an actor's rate as a day begins: its level, then what own and received acts excite. One event
     * excites, over all later days, its coefficient's number of events: {@code Σ_{k≥1} (e^b − 1) e^{−bk} = 1}.
     */
    static void fill(Memory m, double level, int v, int i, int day, double[] f) {
        f[0] = level;
        m.fillExcitation(v, i, day, f, 1);
    }

    /**
     * The expected number of offspring that one event of a valence has, over all generations' first: own and received
     * terms together. Below one, or the process explodes.
     */
    public static double branching(double[] theta) {
        return theta[1] + theta[2] + theta[3] + theta[4];
    }
}
