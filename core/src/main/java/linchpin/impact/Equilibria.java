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
     * @param trade change of what a row's region sells to a column's, in money, N×N
     * @param world what the parts are taken from; nothing where no measure hits it
     */
    record Solved(double[] change, double[] trade, Optional<Equilibrium> world) {}

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
        double[] trade = new double[base.regions() * base.regions()];
        if (hit) {
            double[] ratio = world.realIncome();
            for (int n = 0; n < change.length; n++) {
                change[n] = ratio[n] - 1;
            }
            moved(world, trade, -1);
        }
        for (int s : satellites) {
            if (hit || alone.containsKey(s)) {
                var small = solver.solveAlone(s, Shock.compile(base, alone.getOrDefault(s, List.of())), world);
                change[s] = small.realIncome()[s] - 1;
                moved(small, trade, s);
            }
        }
        return new Solved(change, trade, hit ? Optional.of(world) : Optional.empty());
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

    /** Change of trade by pair; for {@code only}, of pairs that touch it, over what stands there. */
    private void moved(Equilibrium after, double[] trade, int only) {
        int n = base.regions();
        double[] fresh = after.producerValues();
        double[] old = after.oldProducerValues();
        double[] sum = new double[n * n];
        for (int f = 0; f < fresh.length; f++) {
            sum[f % (n * n)] += fresh[f] - old[f];
        }
        for (int p = 0; p < sum.length; p++) {
            if (p / n != p % n && (only < 0 || p / n == only || p % n == only)) {
                trade[p] = sum[p];
            }
        }
    }
}
