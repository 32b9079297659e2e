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
public final class Equilibria {

    private final Baseline base;
    private final Set<Integer> satellites;
    private final double[] theta;
    private final Closure closure;

    /** @param theta long-run trade elasticities */
    public Equilibria(Baseline base, Set<Integer> satellites, double[] theta, Closure closure) {
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
    public record Solved(double[] change, double[] trade, Optional<Equilibrium> world) {}

    /** The elasticities of one draw at a horizon, with the equilibria that were solved there. */
    public Drawn at(Draw draw, Horizon horizon, Precision precision) {
        return at(elasticities(draw, horizon), precision);
    }

    /** Other elasticities. */
    public Drawn at(Elasticities elasticities, Precision precision) {
        return new Drawn(new TradeSolver(base, elasticities, closure, precision));
    }

    /**
     * Equilibria of one draw at one horizon, each solved once: the world by what hits it, and each satellite by that and by what
     * hits it alone. Not for several threads at once.
     */
    public final class Drawn {

        private final TradeSolver solver;
        private final Map<List<Shock>, Equilibrium> worlds = new HashMap<>();
        private final Map<Satellite, Equilibrium> alone = new HashMap<>();
        private final Map<List<Barrier>, Solved> solved = new HashMap<>();

        private Drawn(TradeSolver solver) {
            this.solver = solver;
        }

        private record Satellite(int region, List<Shock> common, List<Shock> own) {}

        /**
         * Solves the world and its satellites after barriers; those that were asked before are not solved again.
         *
         * @throws linchpin.economy.NotConverged where there is no equilibrium
         */
        public Solved solve(List<Barrier> barriers) {
            Solved known = solved.get(barriers);
            if (known == null) {
                known = solve(hits(barriers));
                solved.put(barriers, known);
            }
            return known;
        }

        /** How many worlds and satellites were solved. */
        public int solves() {
            return worlds.size() + alone.size();
        }

        private Hits hits(List<Barrier> barriers) {
            var hits = new Hits(new ArrayList<>(), new HashMap<>());
            barriers.forEach(b -> add(b, solver.elasticities().trade(), hits));
            return hits;
        }

        private Solved solve(Hits hits) {
            double[] change = new double[base.regions()];
            double[] trade = new double[base.regions() * base.regions()];
            if (hits.common.isEmpty() && hits.alone.isEmpty()) {
                return new Solved(change, trade, Optional.empty());
            }
            var world = world(hits.common);
            boolean hit = !hits.common.isEmpty();
            if (hit) {
                double[] ratio = world.realIncome();
                for (int n = 0; n < change.length; n++) {
                    change[n] = ratio[n] - 1;
                }
                moved(world, trade, -1);
            }
            for (int s : satellites) {
                if (hit || hits.alone.containsKey(s)) {
                    var small = satellite(s, hits);
                    change[s] = small.realIncome()[s] - 1;
                    moved(small, trade, s);
                }
            }
            return new Solved(change, trade, hit ? Optional.of(world) : Optional.empty());
        }

        private Equilibrium world(List<Shock> common) {
            return worlds.computeIfAbsent(
                    common, c -> solver.solve(c.isEmpty() ? Wedges.NONE : Shock.compile(base, c)));
        }

        private Equilibrium satellite(int s, Hits hits) {
            var own = hits.alone.getOrDefault(s, List.of());
            return alone.computeIfAbsent(
                    new Satellite(s, hits.common, own),
                    k -> solver.solveAlone(s, Shock.compile(base, own), world(hits.common)));
        }

        /** Trade of some sectors before and after barriers. */
        Flows flows(List<Barrier> barriers, boolean[] sectors) {
            var hits = hits(barriers);
            var flows = Flows.none(base.regions());
            flows.take(world(hits.common), sectors, -1);
            for (int s : satellites) {
                if (!hits.common.isEmpty() || hits.alone.containsKey(s)) {
                    flows.take(satellite(s, hits), sectors, s);
                }
            }
            return flows;
        }

        /**
         * What rows sell to columns in some sectors after barriers, in money a year, N×N.
         *
         * @param sectors positions
         */
        public double[] trade(List<Barrier> barriers, Set<Integer> sectors) {
            var hits = hits(barriers);
            var world = world(hits.common);
            double[] sold = sum(world.producerValues(), sectors);
            int n = base.regions();
            for (int s : satellites) {
                double[] small = sum(satellite(s, hits).producerValues(), sectors);
                for (int k = 0; k < n; k++) {
                    sold[s * n + k] = small[s * n + k];
                    sold[k * n + s] = small[k * n + s];
                }
            }
            return sold;
        }

        private double[] sum(double[] flows, Set<Integer> sectors) {
            int block = base.regions() * base.regions();
            double[] sum = new double[block];
            for (int j : sectors) {
                for (int p = 0; p < block; p++) {
                    sum[p] += flows[j * block + p];
                }
            }
            return sum;
        }

        /** What goods cost after barriers. */
        public Prices prices(List<Barrier> barriers) {
            var hits = hits(barriers);
            var world = world(hits.common);
            double[] cost = world.cost();
            double[] price = world.price();
            int n = base.regions();
            for (int s : satellites) {
                var small = satellite(s, hits);
                for (int cell = s; cell < cost.length; cell += n) {
                    cost[cell] = small.cost()[cell];
                    price[cell] = small.price()[cell];
                }
            }
            return new Prices(base, cost, price, solver.elasticities().trade(), barriers);
        }
    }

    /** What hits the world, and what hits a satellite alone. */
    private record Hits(List<Shock> common, Map<Integer, List<Shock>> alone) {}

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

    private void add(Barrier barrier, double[] elasticity, Hits hits) {
        var from = places(barrier.from());
        var to = places(barrier.to());
        for (String sector : barrier.sectors()) {
            int s = base.names().sectors().indexOf(sector);
            var instrument = barrier.instrument(elasticity[s]);
            share(instrument, from, to, Set.of(s), hits);
            if (barrier.both()) {
                share(instrument, to, from, Set.of(s), hits);
            }
        }
    }

    private void share(Instrument instrument, Set<Integer> from, Set<Integer> to, Set<Integer> sectors, Hits hits) {
        var sellers = without(from);
        var buyers = without(to);
        boolean same = sellers.equals(buyers) && sellers.size() == 1;
        if (!sellers.isEmpty() && !buyers.isEmpty() && !same) {
            hits.common.add(new Shock(instrument, sellers, buyers, sectors));
        }
        for (int s : satellites) {
            if (from.contains(s)) {
                hits.alone
                        .computeIfAbsent(s, k -> new ArrayList<>())
                        .add(new Shock(instrument, Set.of(s), to, sectors));
            }
            if (to.contains(s)) {
                hits.alone
                        .computeIfAbsent(s, k -> new ArrayList<>())
                        .add(new Shock(instrument, from, Set.of(s), sectors));
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
