package linchpin.benchmark.trade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import linchpin.benchmark.trade.Comparison.Column;
import linchpin.economy.Baseline;
import linchpin.economy.Closure;
import linchpin.economy.Elasticities;
import linchpin.economy.Equilibrium;
import linchpin.economy.TradeSolver;
import linchpin.economy.TradeSolver.Precision;
import linchpin.economy.Wedges;

/**
 * The one-sector gravity world of Baier, Yotov and Zylkin (2019), as Stata's {@code ge_gravity} solves it: N countries, θ = 4.
 *
 * @param countries in the order of all arrays
 * @param trade flows with those at home, sellers × buyers
 * @param effect log change of each bilateral share at given wages, sellers × buyers
 */
public record OneSector(List<String> countries, double[] trade, double[] effect) {

    private static final double THETA = 4;
    private static final double TOLERANCE = 1e-6;

    /**
     * Results of others under one closure.
     *
     * @param stored welfare and trade in single precision, as the program stored them
     * @param exact welfare, real wage, wage and price index, solved again independently
     */
    public record Published(List<double[]> stored, List<double[]> exact) {}

    /** One sector, labour only: a baseline from flows alone. */
    static Baseline baseline(List<String> countries, double[] trade) {
        int n = countries.size();
        double[] spent = new double[n];
        double[] sold = new double[n];
        for (int f = 0; f < trade.length; f++) {
            spent[f % n] += trade[f];
            sold[f / n] += trade[f];
        }
        double[] transfer = new double[n];
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        for (int i = 0; i < n; i++) {
            transfer[i] = spent[i] - sold[i];
        }
        return new Baseline(
                new Baseline.Names(countries, List.of("goods")),
                new Baseline.Shares(CaliendoParro.shares(trade, spent), ones, new double[n], ones),
                Baseline.Border.FREE,
                new Baseline.Totals(spent, sold, transfer));
    }

    static Wedges wedges(double[] effect, double theta) {
        return Wedges.ofIcebergs(
                Arrays.stream(effect).map(e -> Math.exp(-e / theta)).toArray());
    }

    public Equilibrium solve(Closure closure) {
        var solver = new TradeSolver(baseline(countries, trade), Elasticities.longRun(THETA), closure, Precision.FINE);
        return solver.solve(wedges(effect, THETA));
    }

    /** Ours beside theirs: countries, then all flows. */
    public List<Comparison> compare(Closure closure, Published theirs) {
        Equilibrium found = solve(closure);
        String name = "ge_gravity, " + (closure == Closure.FIXED ? "additive" : "multiplicative") + " deficits";
        String note = CaliendoParro.note(found);
        var countryColumns = new ArrayList<Column>();
        List<double[]> ours = List.of(found.realIncome(), found.realWage(), found.wage(), found.finalPrice());
        List<String> names = List.of("welfare", "real wage", "wage", "price");
        for (int c = 0; c < names.size(); c++) {
            countryColumns.add(
                    new Column(names.get(c), ours.get(c), theirs.exact().get(c)));
        }
        countryColumns.add(
                new Column("welfare, Stata", ours.getFirst(), theirs.stored().getFirst()));
        var flows = new Column(
                "trade, Stata", found.producerValues(), theirs.stored().get(1));
        return List.of(
                new Comparison(
                        name + ", welfare", "ge_gravity (Stata)", countries, countryColumns, TOLERANCE, true, note),
                new Comparison(
                        name + ", trade",
                        "ge_gravity (Stata)",
                        pairs(countries),
                        List.of(flows),
                        TOLERANCE,
                        true,
                        note));
    }

    static List<String> pairs(List<String> countries) {
        return countries.stream()
                .flatMap(from -> countries.stream().map(to -> from + " to " + to))
                .toList();
    }
}
