package linchpin.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import linchpin.economy.Baseline;
import linchpin.economy.Closure;
import linchpin.economy.Elasticities;
import linchpin.economy.Equilibrium;
import linchpin.economy.Instrument;
import linchpin.economy.Shock;
import linchpin.economy.TradeSolver;
import linchpin.economy.TradeSolver.Precision;
import linchpin.economy.Wedges;

/**
 * The world and its satellites after measures, at one horizon with prices. The world is solved without what hits satellites; each
 * satellite is then solved alone in that world, as a small open economy.
 */
final class Equilibria {

    private final Baseline base;
    private final Set<Integer> satellites;
    private final double[] theta;
    private final Closure closure;

    /** @param theta long-run trade elasticities */
    Equilibria(Baseline base, Set<Integer> satellites, double[] theta, Closure closure) {
        this.base = base;
        this.satellites = satellites;
        this.theta = theta;
        this.closure = closure;
    }

    /**
     * A solved draw.
     *
     * @param change of real income, new over old less 1, N
     * @param flows what regions sell each other, before and after
     * @param world what the parts are taken from; nothing where no measure hits it
     */
    record Solved(double[] change, Flows flows, Optional<Equilibrium> world) {}

    /** Solves one draw. */
    Solved solve(List<Measure> measures, Draw draw, double evasion, Horizon horizon, Precision precision) {
        var elasticities = elasticities(draw, horizon);
        Map<Integer, List<Shock>> alone = new HashMap<>();
        var common = new ArrayList<Shock>();
        for (int m = 0; m < measures.size(); m++) {
            add(measures.get(m), draw.sizes().get(m), evasion, elasticities.trade(), common, alone);
        }
        var solver = new TradeSolver(base, elasticities, closure, precision);
        boolean hit = !common.isEmpty();
        var world = solver.solve(hit ? Shock.compile(base, common) : Wedges.NONE);
        double[] change = new double[base.regions()];
        var flows = Flows.none(base.regions());
        boolean[] sectors = sectors(measures);
        flows.take(world, sectors, -1);
        if (hit) {
            double[] ratio = world.realIncome();
            for (int n = 0; n < change.length; n++) {
                change[n] = ratio[n] - 1;
            }
        }
        for (int s : satellites) {
            if (hit || alone.containsKey(s)) {
                var small = solver.solveAlone(s, Shock.compile(base, alone.getOrDefault(s, List.of())), world);
                change[s] = small.realIncome()[s] - 1;
                flows.take(small, sectors, s);
            }
        }
        return new Solved(change, flows, hit ? Optional.of(world) : Optional.empty());
    }

    private Elasticities elasticities(Draw draw, Horizon horizon) {
        if (horizon == Horizon.YEAR) {
            return draw.year();
        }
        double[] drawn = theta.clone();
        for (int s = 0; s < drawn.length; s++) {
            drawn[s] *= draw.theta();
        }
        return Elasticities.longRun(drawn);
    }

    private void add(
            Measure measure,
            double size,
            double evasion,
            double[] elasticity,
            List<Shock> common,
            Map<Integer, List<Shock>> alone) {
        var from = places(measure.from());
        var to = places(measure.to());
        for (String sector : measure.sectors()) {
            int s = base.names().sectors().indexOf(sector);
            var instrument = measure.instrument(elasticity[s], size, evasion);
            share(instrument, from, to, Set.of(s), common, alone);
            if (measure.both()) {
                share(instrument, to, from, Set.of(s), common, alone);
            }
        }
    }

    private void share(
            Instrument instrument,
            Set<Integer> from,
            Set<Integer> to,
            Set<Integer> sectors,
            List<Shock> common,
            Map<Integer, List<Shock>> alone) {
        var sellers = without(from);
        var buyers = without(to);
        boolean same = sellers.equals(buyers) && sellers.size() == 1;
        if (!sellers.isEmpty() && !buyers.isEmpty() && !same) {
            common.add(new Shock(instrument, sellers, buyers, sectors));
        }
        for (int s : satellites) {
            if (from.contains(s)) {
                alone.computeIfAbsent(s, k -> new ArrayList<>()).add(new Shock(instrument, Set.of(s), to, sectors));
            }
            if (to.contains(s)) {
                alone.computeIfAbsent(s, k -> new ArrayList<>()).add(new Shock(instrument, from, Set.of(s), sectors));
            }
        }
    }

    private Set<Integer> places(List<String> codes) {
        var places = new TreeSet<Integer>();
        for (String code : codes) {
            places.add(base.names().regions().indexOf(code));
        }
        return places;
    }

    private Set<Integer> without(Set<Integer> regions) {
        var rest = new TreeSet<>(regions);
        rest.removeAll(satellites);
        return rest;
    }

    /** Which sectors measures hit. */
    private boolean[] sectors(List<Measure> measures) {
        boolean[] hit = new boolean[base.sectors()];
        measures.forEach(m ->
                m.sectors().forEach(s -> hit[base.names().sectors().indexOf(s)] = true));
        return hit;
    }
}
