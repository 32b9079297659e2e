package linchpin.exposure;

import java.util.List;
import java.util.Optional;
import linchpin.event.Measure;
import linchpin.scenario.Intervention;
import linchpin.scenario.Policy;

/**
 * What a policy itself takes away by the ties that it scales. Steps under a condition or a vote are not read: whether they hold differs
 * from future to future.
 */
final class Cuts {

    private final List<Intervention.ScaleTie> ties;
    private final Drawn drawn;

    Cuts(Policy policy, Drawn drawn) {
        ties = policy.interventions().stream()
                .filter(Intervention.ScaleTie.class::isInstance)
                .map(Intervention.ScaleTie.class::cast)
                .toList();
        this.drawn = drawn;
    }

    /** Share of a region's purchases from another that is cut, by draw and month; nothing where none is. */
    Optional<double[][]> trade(String buyer, String seller, Cause cause) {
        return ties.stream()
                .filter(t -> switch (t.tie().kind()) {
                    case ENERGY -> cause == Cause.FUEL && between(t, seller, buyer);
                    case TRADE -> cause == Cause.SUPPLIERS && between(t, buyer, seller);
                    default -> false;
                })
                .map(t -> share(t, 1))
                .findFirst();
    }

    /** Share of payments to an actor that is cut, by draw and month, after other rails took what they can. */
    Optional<double[][]> payments(String payee) {
        return ties.stream()
                .filter(t -> t.tie().kind() == Measure.Kind.FINANCE_RAIL
                        && t.tie().from().equals(payee))
                .map(t -> share(t, 1 - drawn.value("substitution.rail")))
                .findFirst();
    }

    private static boolean between(Intervention.ScaleTie tie, String from, String to) {
        return tie.tie().from().equals(from) && tie.tie().to().equals(to);
    }

    private double[][] share(Intervention.ScaleTie tie, double left) {
        double[] factor = drawn.of(tie.factor());
        int last = tie.months().last();
        double[][] share = new double[factor.length][linchpin.future.Design.LONGEST_MONTHS];
        for (int d = 0; d < factor.length; d++) {
            double lost = Math.clamp(1 - Math.pow(Math.max(0, factor[d]), tie.intensity()), 0, 1) * left;
            for (int m = tie.months().first() - 1; m < Math.min(last, share[d].length); m++) {
                share[d][m] = lost;
            }
        }
        return share;
    }
}
