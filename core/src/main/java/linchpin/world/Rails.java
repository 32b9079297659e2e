package linchpin.world;

import java.util.Arrays;
import java.util.List;
import linchpin.event.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Over which rails a payer is paid: shares that sum to one. A rail is a currency with the banks or the system that move it,
 * or what stands in for money.
 *
 * @param payer code of the actor
 * @param rails as the case names them
 * @param share by rail, after what was edited; zero in all where no figure is known
 * @param unpaid share of payments that no rail carries any more
 */
public record Rails(String payer, List<Rail> rails, double[] share, double unpaid) {

    /**
     * One rail.
     *
     * @param figure name of the tie that holds its share in percent; empty for the rail that takes what the others leave
     * @param within name of a tie that holds the share of several rails together; empty where there is none
     * @param dollar whether it runs through banks in the United States
     */
    public record Rail(String id, String title, Measure.Kind kind, String figure, String within, boolean dollar) {}

    /** How a case says over which rails an actor is paid, and by whom: the partner of the ties. */
    public record Payer(String actor, String partner, List<Rail> rails) {}

    /** The rails of a payer as last known: of a rail's own figure and its part of a group's, the newer one counts. */
    static Rails of(World world, Payer payer) {
        int n = payer.rails.size();
        double[] share = new double[n];
        double sum = 0;
        int rest = -1;
        for (int r = 0; r < n; r++) {
            Rail rail = payer.rails.get(r);
            if (rail.figure.isEmpty()) {
                rest = r;
            } else {
                share[r] = share(world, payer, rail);
                sum += share[r];
            }
        }
        if (sum == 0) {
            return new Rails(payer.actor, payer.rails, share, 0);
        }
        if (rest >= 0) {
            share[rest] = Math.max(0, 1 - sum);
        }
        double all = rest >= 0 && sum <= 1 ? 1 : sum;
        Arrays.setAll(share, r -> share[r] / all);
        return new Rails(payer.actor, payer.rails, share, 0);
    }

    private static double share(World world, Payer payer, Rail rail) {
        Measure own = figure(world, payer, rail.kind, rail.figure);
        Measure group = rail.within.isEmpty() ? null : figure(world, payer, rail.kind, rail.within);
        if (own == null) {
            return 0;
        }
        if (group == null || !group.from().isAfter(own.from())) {
            return own.estimate().central() / 100;
        }
        double together = payer.rails.stream()
                .filter(r -> r.within.equals(rail.within))
                .map(r -> figure(world, payer, r.kind, r.figure))
                .mapToDouble(m -> m == null ? 0 : m.estimate().central())
                .sum();
        return group.estimate().central() / 100 * own.estimate().central() / together;
    }

    private static @Nullable Measure figure(World world, Payer payer, Measure.Kind kind, String name) {
        return world.latest(new Measure.Subject(kind, name, payer.actor, payer.partner))
                .orElse(null);
    }

    /** Whether a tie names one of these rails. */
    static boolean names(Rail rail, String tie) {
        return rail.figure.equals(tie) || rail.within.equals(tie) && !tie.isEmpty();
    }

    /**
     * The same after rails grew or were closed. What grows takes from the others in proportion; of what is closed a share
     * moves to the rails that are open, in proportion to what they carry, and the rest is not paid.
     *
     * @param factor by rail: 1 as it was
     * @param replaced share of what is closed that other rails take, 0 to 1
     */
    Rails after(double[] factor, double replaced) {
        double grown = 0;
        double others = 0;
        for (int r = 0; r < share.length; r++) {
            grown += factor[r] > 1 ? share[r] * (factor[r] - 1) : 0;
            others += factor[r] > 1 ? 0 : share[r];
        }
        // what grows can take no more than the others have
        double taken = Math.min(grown, others);
        double[] now = share.clone();
        double lost = 0;
        double open = 0;
        for (int r = 0; r < now.length; r++) {
            if (factor[r] > 1) {
                now[r] += taken * share[r] * (factor[r] - 1) / grown;
            } else {
                now[r] -= others > 0 ? taken * share[r] / others : 0;
            }
            lost += factor[r] < 1 ? now[r] * (1 - factor[r]) : 0;
            open += factor[r] < 1 ? 0 : now[r];
        }
        double moved = open > 0 ? replaced * lost : 0;
        double paid = 0;
        for (int r = 0; r < now.length; r++) {
            now[r] *= factor[r] < 1 ? factor[r] : open > 0 ? 1 + moved / open : 1;
            paid += now[r];
        }
        for (int r = 0; r < now.length; r++) {
            now[r] = paid > 0 ? now[r] / paid : 0;
        }
        return new Rails(payer, rails, now, lost - moved);
    }

    /** Share of what is paid that runs through banks in the United States. */
    public double dollar() {
        double sum = 0;
        for (int r = 0; r < share.length; r++) {
            sum += rails.get(r).dollar ? share[r] : 0;
        }
        return sum;
    }
}
