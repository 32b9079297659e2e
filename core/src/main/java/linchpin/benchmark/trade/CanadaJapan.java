package linchpin.benchmark.trade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import linchpin.benchmark.trade.Comparison.Column;
import linchpin.economy.Baseline;
import linchpin.economy.Closure;
import linchpin.economy.Elasticities;
import linchpin.economy.Equilibrium;
import linchpin.economy.TradeSolver;
import linchpin.economy.TradeSolver.Precision;

/**
 * A trade agreement between Canada and Japan as the program {@code gegravity} (Herman 2021) solves it: 30 countries, 2006, σ = 5.
 * Its closure is its own: resistances are solved at the old output and spending, and prices follow from them.
 *
 * @param countries in the order of all arrays
 * @param before t^(1−σ), sellers × buyers
 * @param after the same with the agreement
 * @param output Y
 * @param spending E
 */
public record CanadaJapan(List<String> countries, double[] before, double[] after, double[] output, double[] spending) {

    private static final double SIGMA = 5;
    private static final String REFERENCE = "DEU";
    private static final double TOLERANCE = 1e-6;

    /** A full equilibrium of the same world as published: GDP in per cent, to the digits that were printed. */
    private static final Map<String, Double> FULL =
            new TreeMap<>(Map.of("CAN", 0.42823, "JPN", 0.05041, "USA", -0.00661));

    private static final double PRINTED = 5e-6;

    /** What the program prints by country, in this order. */
    public static final List<String> COLUMNS = List.of(
            "factory gate price %",
            "outward resistance %",
            "inward resistance %",
            "GDP %",
            "welfare statistic",
            "output %",
            "spending %",
            "foreign exports %",
            "foreign imports %",
            "trade at home %");

    private record Solved(Resistances resistances, double[] price, double[] trade) {}

    private Solved solve(double[] costs, double[] price) {
        Resistances r = Resistances.solve(costs, shares(output), shares(spending), SIGMA, countries.indexOf(REFERENCE));
        return new Solved(r, price, new double[0]);
    }

    /** The program's own closure beside its columns, and its flows beside its flows. */
    public List<Comparison> compare(List<double[]> byCountry, double[] oldTrade, double[] newTrade) {
        int n = countries.size();
        double[] none = new double[n];
        Arrays.fill(none, 1);
        Solved old = solve(before, none);
        Solved fresh = solve(
                after,
                ratio(old.resistances.outward(), solve(after, none).resistances.outward()));
        double[] flows = old.resistances.trade(before, output, spending, SIGMA);
        double[] moved =
                fresh.resistances.trade(after, times(output, fresh.price), times(spending, fresh.price), SIGMA);
        double[] outward = ratio(fresh.resistances.outward(), old.resistances.outward());
        double[] inward = ratio(fresh.resistances.inward(), old.resistances.inward());
        List<double[]> ours = List.of(
                CaliendoParro.percent(fresh.price),
                CaliendoParro.percent(outward),
                CaliendoParro.percent(inward),
                CaliendoParro.percent(ratio(fresh.price, inward)),
                ratio(inward, fresh.price),
                CaliendoParro.percent(fresh.price),
                CaliendoParro.percent(fresh.price),
                CaliendoParro.percent(ratio(abroad(moved, true), abroad(flows, true))),
                CaliendoParro.percent(ratio(abroad(moved, false), abroad(flows, false))),
                CaliendoParro.percent(ratio(home(moved), home(flows))));
        var columns = new ArrayList<Column>();
        for (int c = 0; c < COLUMNS.size(); c++) {
            columns.add(new Column(COLUMNS.get(c), ours.get(c), byCountry.get(c)));
        }
        String note = "its own closure: resistances at old output and spending";
        return List.of(
                new Comparison(
                        "gegravity Canada-Japan, countries", "gegravity", countries, columns, TOLERANCE, false, note),
                new Comparison(
                        "gegravity Canada-Japan, trade",
                        "gegravity",
                        OneSector.pairs(countries),
                        List.of(new Column("before", flows, oldTrade), new Column("after", moved, newTrade)),
                        TOLERANCE,
                        true,
                        note),
                full(flows, ours.get(3)));
    }

    /** The general solver on the same world: what the program's closure costs. */
    private Comparison full(double[] flows, double[] closed) {
        Baseline base = OneSector.baseline(countries, flows);
        double[] effect = new double[flows.length];
        for (int f = 0; f < effect.length; f++) {
            effect[f] = Math.log(after[f] / before[f]);
        }
        Equilibrium found = new TradeSolver(
                        base, Elasticities.longRun(SIGMA - 1), Closure.MULTIPLICATIVE, Precision.FINE)
                .solve(OneSector.wedges(effect, SIGMA - 1));
        double[] gdp = Resistances.gdp(found);
        List<String> rows = List.copyOf(FULL.keySet());
        double[] ours =
                rows.stream().mapToDouble(c -> gdp[countries.indexOf(c)]).toArray();
        double[] theirs = rows.stream().mapToDouble(FULL::get).toArray();
        double cost = 0;
        for (int n = 0; n < gdp.length; n++) {
            cost = Math.max(cost, Math.abs(gdp[n] - closed[n]));
        }
        return new Comparison(
                "Canada-Japan, full equilibrium",
                "the same world solved independently with labour markets that clear",
                rows,
                List.of(new Column("GDP %", ours, theirs)),
                PRINTED,
                false,
                CaliendoParro.note(found)
                        + String.format(
                                java.util.Locale.ROOT, "; the program's closure moves GDP by up to %.4f points", cost));
    }

    private static double[] shares(double[] values) {
        double sum = Arrays.stream(values).sum();
        return Arrays.stream(values).map(v -> v / sum).toArray();
    }

    private static double[] ratio(double[] over, double[] under) {
        double[] ratio = new double[over.length];
        for (int i = 0; i < ratio.length; i++) {
            ratio[i] = over[i] / under[i];
        }
        return ratio;
    }

    private static double[] times(double[] a, double[] b) {
        double[] product = new double[a.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = a[i] * b[i];
        }
        return product;
    }

    private double[] abroad(double[] flows, boolean sold) {
        int n = countries.size();
        double[] sums = new double[n];
        for (int f = 0; f < flows.length; f++) {
            if (f / n != f % n) {
                sums[sold ? f / n : f % n] += flows[f];
            }
        }
        return sums;
    }

    private double[] home(double[] flows) {
        int n = countries.size();
        double[] own = new double[n];
        for (int i = 0; i < n; i++) {
            own[i] = flows[i * n + i];
        }
        return own;
    }
}
