package linchpin.statecraft;

import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import linchpin.economy.NotConverged;
import linchpin.economy.TradeSolver.Precision;
import linchpin.event.Measure.Kind;
import linchpin.event.Roster;
import linchpin.future.Rerouting;
import linchpin.impact.Horizon;
import linchpin.scenario.Intervention;
import linchpin.world.Inputs;
import linchpin.world.Parameter;

/**
 * Trade shares from the equilibrium of a year: the share of {@code i}'s trade with {@code j} is multiplied by what becomes of the
 * goods that both sell each other once the edits of ties stand and prices have moved. A loss to one partner thus goes to those from
 * whom the table says that it can be bought; partners without a row keep what they have. Where a tie's end has no row, or there is no
 * equilibrium, the shares stay as {@link linchpin.world.Substitution} leaves them.
 */
final class SolvedTrade implements Rerouting {

    private static final Set<Kind> KINDS = Set.of(Kind.TRADE, Kind.ENERGY, Kind.TRANSIT, Kind.FINANCE_RAIL);

    private final Statecraft statecraft;
    private final Roster roster;
    private final Set<Integer> goods;
    private final double[] before;

    SolvedTrade(Statecraft statecraft, Roster roster) {
        this.statecraft = statecraft;
        this.roster = roster;
        goods = statecraft.world().sectors(statecraft.transmission().goods());
        before = statecraft.sold(goods);
    }

    @Override
    public Inputs after(Inputs edited, List<Intervention> inForce, ToDoubleFunction<Parameter> size) {
        List<Intervention> ties = inForce.stream()
                .filter(e -> e instanceof Intervention.ScaleTie t
                        && KINDS.contains(t.tie().kind()))
                .toList();
        boolean known = ties.stream()
                .map(e -> ((Intervention.ScaleTie) e).tie())
                .filter(t -> t.kind() == Kind.TRADE || t.kind() == Kind.ENERGY)
                .allMatch(statecraft.imposed()::here);
        if (ties.isEmpty() || !known) {
            return edited;
        }
        var drawn = statecraft.drawn(size);
        var barriers = statecraft.barriers(new ShockVector(List.of(), ties), drawn);
        if (barriers.isEmpty()) {
            return edited;
        }
        try {
            return edited.withShares(shares(
                    edited,
                    statecraft
                            .world()
                            .at(drawn.numbers(), Horizon.YEAR, Precision.QUICK)
                            .trade(barriers, goods)));
        } catch (NotConverged e) {
            return edited;
        }
    }

    private double[] shares(Inputs edited, double[] after) {
        var regions = statecraft.imposed().regions();
        int n = regions.size();
        int actors = roster.size();
        double[] shares = new double[actors * actors];
        for (int i = 0; i < actors; i++) {
            int a = regions.indexOf(roster.code(i));
            for (int j = 0; j < actors; j++) {
                int b = regions.indexOf(roster.code(j));
                double old = a < 0 || b < 0 ? 0 : before[a * n + b] + before[b * n + a];
                shares[i * actors + j] = old > 0
                        ? Math.min(1, edited.given(i, j) * (after[a * n + b] + after[b * n + a]) / old)
                        : a < 0 ? edited.dependence(i, j) : edited.direct(i, j);
            }
        }
        return shares;
    }
}
