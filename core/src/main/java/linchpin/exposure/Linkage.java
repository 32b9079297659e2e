package linchpin.exposure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import linchpin.economy.Baseline;
import linchpin.economy.Closure;
import linchpin.economy.Elasticities;
import linchpin.economy.Equilibrium;
import linchpin.economy.InputOutputTable;
import linchpin.economy.Instrument;
import linchpin.economy.Leontief;
import linchpin.economy.NotConverged;
import linchpin.economy.Shock;
import linchpin.economy.TradeSolver;
import linchpin.economy.table.CaseEconomy;
import linchpin.world.Parameters;

/**
 * How the economies of a case hang together: what the goods of one need of another's, directly and through others (Leontief 1936), and
 * what the equilibrium of trade makes of costs and incomes elsewhere when a part of one region's trade is gone. Responses are of one
 * unit, taken from an equilibrium in which a tenth is gone, at the elasticities of a year.
 */
public final class Linkage {

    /** A case without an economy: nothing hangs together. */
    public static final Linkage NONE = new Linkage(List.of(), "", Set.of());

    /** The part of a region's trade that is taken away to see the response. */
    private static final double PART = 0.1;

    private final List<String> regions;
    private final String rest;
    private final Map<String, Double> fuel = new HashMap<>();
    private final Map<String, Double> supplies = new HashMap<>();
    private final Map<String, Double> costs = new HashMap<>();
    private final Map<String, Double> incomes = new HashMap<>();
    private final Set<String> unsolved;

    private Linkage(List<String> regions, String rest, Set<String> unsolved) {
        this.regions = List.copyOf(regions);
        this.rest = rest;
        this.unsolved = unsolved;
    }

    /**
     * Solves for it.
     *
     * @param places with the sectors whose goods are fuel, and the issuer of the dollar, in whose goods costs are told
     */
    public static Linkage of(CaseEconomy economy, Parameters parameters, Places places) {
        InputOutputTable table = economy.rebased().table();
        var linkage = new Linkage(table.names().regions(), economy.host(), new HashSet<>());
        linkage.inputs(table, places.fuel());
        linkage.responses(table.balance().baseline(), economy, parameters, places);
        return linkage;
    }

    /** Regions of the table. */
    public List<String> regions() {
        return regions;
    }

    /** The region that stands for a country: itself, its bloc, or the rest of the world. */
    String region(String country, Places places) {
        if (regions.contains(country)) {
            return country;
        }
        return places.bloc(country).filter(regions::contains).orElse(regions.isEmpty() ? country : rest);
    }

    /** Regions whose loss of trade has no equilibrium, so that prices and incomes elsewhere are taken not to answer. */
    public Set<String> unsolved() {
        return Set.copyOf(unsolved);
    }

    /** Output of another region's fuel sectors that a dollar of a region's goods needs, directly and through others. */
    double fuel(String of, String from) {
        return fuel.getOrDefault(key(of, from), 0.0);
    }

    /** The same of its other sectors. */
    double supplies(String of, String from) {
        return supplies.getOrDefault(key(of, from), 0.0);
    }

    /** Relative rise of the cost of a region's goods for each unit of another's trade that is gone. */
    double cost(String of, String goods, String hit) {
        return costs.getOrDefault(key(of, goods, hit), costs.getOrDefault(key(of, "", hit), 0.0));
    }

    /** Relative fall of a region's real income for each unit of a region's trade that is gone. */
    double income(String of, String hit) {
        return incomes.getOrDefault(key(of, hit), 0.0);
    }

    private static String key(String... parts) {
        return String.join(" ", parts);
    }

    private void inputs(InputOutputTable table, Set<String> fuels) {
        var sectors = table.names().sectors();
        int j = sectors.size();
        double[] demand =
                Arrays.stream(table.finalDemand()).map(d -> Math.max(0, d)).toArray();
        var model = Leontief.of(table.intermediate(), demand);
        int rows = regions.size() * j;
        for (int user = 0; user < regions.size(); user++) {
            double made = 0;
            double[] fuelBy = new double[regions.size()];
            double[] otherBy = new double[regions.size()];
            for (int s = 0; s < j; s++) {
                double weight = model.output()[user * j + s];
                made += weight;
                for (int row = 0; row < rows; row++) {
                    double need = weight * model.inverse()[row * rows + user * j + s];
                    (fuels.contains(sectors.get(row % j)) ? fuelBy : otherBy)[row / j] += need;
                }
            }
            for (int from = 0; from < regions.size(); from++) {
                if (from != user && made > 0) {
                    String key = key(regions.get(user), regions.get(from));
                    fuel.put(key, fuelBy[from] / made);
                    supplies.put(key, otherBy[from] / made);
                }
            }
        }
    }

    private record Response(int hit, double[] cost, double[] income) {}

    private void responses(Baseline base, CaseEconomy economy, Parameters parameters, Places places) {
        int n = base.regions();
        int j = base.sectors();
        double[] trade = new double[j];
        double theta = Math.abs(parameters.value("trade.elasticity.one-year"));
        Arrays.fill(trade, theta);
        var solver = new TradeSolver(
                base,
                new Elasticities(
                        trade,
                        parameters.value("economy.year.value"),
                        parameters.value("economy.year.material"),
                        parameters.value("economy.year.taste")),
                Closure.FIXED,
                TradeSolver.Precision.QUICK);
        int dollar = regions.indexOf(places.currencies().getOrDefault("USD", ""));
        var found = IntStream.range(0, n - economy.satellites().size())
                .parallel()
                .mapToObj(hit -> solved(solver, base, hit, Math.pow(1 - PART, -1 / theta), dollar))
                .toList();
        for (Response r : found) {
            String hit = regions.get(r.hit);
            if (r.cost.length == 0) {
                unsolved.add(hit);
                continue;
            }
            for (int of = 0; of < n; of++) {
                incomes.put(key(regions.get(of), hit), Math.max(0, -r.income[of] / PART));
                if (of != r.hit) {
                    double all = 0;
                    double made = 0;
                    for (int s = 0; s < j; s++) {
                        double rise = Math.log(r.cost[s * n + of]) / PART;
                        costs.put(key(regions.get(of), base.names().sectors().get(s), hit), rise);
                        double spent = base.totals().expenditure()[s * n + of];
                        all += rise * spent;
                        made += spent;
                    }
                    costs.put(key(regions.get(of), "", hit), made > 0 ? all / made : 0);
                }
            }
        }
    }

    private static Response solved(TradeSolver solver, Baseline base, int hit, double factor, int dollar) {
        var others = new HashSet<Integer>();
        var all = new ArrayList<Integer>();
        for (int r = 0; r < base.regions(); r++) {
            if (r != hit) {
                others.add(r);
            }
        }
        for (int s = 0; s < base.sectors(); s++) {
            all.add(s);
        }
        var barrier = new Instrument.Iceberg(factor);
        try {
            Equilibrium after = solver.solve(Shock.compile(
                    base,
                    List.of(
                            new Shock(barrier, Set.of(hit), others, Set.copyOf(all)),
                            new Shock(barrier, others, Set.of(hit), Set.copyOf(all)))));
            double[] income = after.realIncome();
            for (int r = 0; r < income.length; r++) {
                income[r] -= 1;
            }
            // the numéraire is world income; a firm reckons in dollars, whose worth is what they buy at home
            double worth = dollar < 0 ? 1 : after.finalPrice()[dollar];
            double[] cost = after.cost();
            for (int c = 0; c < cost.length; c++) {
                cost[c] /= worth;
            }
            return new Response(hit, cost, income);
        } catch (NotConverged e) {
            return new Response(hit, new double[0], new double[0]);
        }
    }
}
