package linchpin.benchmark.trade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import linchpin.benchmark.trade.Comparison.Column;
import linchpin.economy.Baseline;
import linchpin.economy.Closure;
import linchpin.economy.Elasticities;
import linchpin.economy.Equilibrium;
import linchpin.economy.TradeSolver;
import linchpin.economy.TradeSolver.Precision;
import linchpin.economy.Wedges;
import linchpin.economy.Welfare;

/**
 * Caliendo and Parro (2015), Table 2: the tariffs of 1993 within NAFTA replaced by those of 2005, 31 countries, 40 sectors of
 * which 20 are traded.
 *
 * @param flows imports net of tariffs in thousands, traded sectors × importers × exporters
 * @param before tariffs of 1993 in per cent, laid out alike
 * @param after tariffs of 2005
 * @param valueAdded shares of gross output, sectors × countries
 * @param output gross output, sectors × countries
 * @param input shares of materials, countries × inputs × outputs
 * @param theta dispersion of the traded sectors
 */
public record CaliendoParro(
        double[] flows,
        double[] before,
        double[] after,
        double[] valueAdded,
        double[] output,
        double[] input,
        double[] theta) {

    public static final List<String> COUNTRIES = List.of(
            ("Argentina Australia Austria Brazil Canada Chile China Denmark Finland France Germany Greece Hungary India"
                            + " Indonesia Ireland Italy Japan Korea Mexico Netherlands NewZealand Norway Portugal"
                            + " SouthAfrica Spain Sweden Turkey UK USA RoW")
                    .split(" "));

    private static final int N = 31;
    private static final int J = 40;
    private static final int TRADED = 20;
    private static final double SERVICES = 8.22;
    private static final double THOUSAND = 1000;
    private static final List<String> NAFTA = List.of("Canada", "Mexico", "USA");

    /** The columns of the published results, in their order. */
    public static final List<String> COLUMNS =
            List.of("terms of trade %", "volume %", "first order %", "real wage %", "exact %", "wage", "price");

    /** Points in which all columns must agree; Table 2 prints two decimals. */
    private static final double TOLERANCE = 1e-6;

    /** The input columns add up to one only to a millionth, which the fixed point keeps. */
    private static final Precision PRECISION = new Precision(1e-11, 2000, 8);

    /** The solved effect of NAFTA's tariffs under a closure, against a baseline that is solved under it too. */
    public Equilibrium solve(Closure closure) {
        Elasticities elasticities = Elasticities.longRun(allTheta());
        var raw = new TradeSolver(baseline(), elasticities, closure, PRECISION);
        Baseline solved = raw.solve(Wedges.NONE).asBaseline();
        return new TradeSolver(solved, elasticities, closure, PRECISION).solve(Wedges.ofTariffs(nafta()));
    }

    /** Our columns beside published ones. */
    public Comparison compare(Closure closure, List<double[]> theirs) {
        Equilibrium found = solve(closure);
        double[][] first = Welfare.firstOrder(found);
        double[] sum = new double[N];
        for (int n = 0; n < N; n++) {
            sum[n] = first[0][n] + first[1][n];
        }
        List<double[]> ours = List.of(
                first[0],
                first[1],
                sum,
                percent(found.realWage()),
                percent(found.realIncome()),
                found.wage(),
                found.finalPrice());
        var columns = new ArrayList<Column>();
        for (int c = 0; c < COLUMNS.size(); c++) {
            columns.add(new Column(COLUMNS.get(c), ours.get(c), theirs.get(c)));
        }
        return new Comparison(
                "Caliendo-Parro Table 2, " + (closure == Closure.ZERO ? "zero deficits" : "with deficits"),
                "Caliendo and Parro 2015, their data, solved again independently",
                COUNTRIES,
                columns,
                TOLERANCE,
                false,
                note(found));
    }

    static String note(Equilibrium found) {
        Equilibrium.Convergence c = found.convergence();
        return String.format(
                Locale.ROOT, "%d steps to %.1e; world accounts open by %.1e", c.steps(), c.residual(), c.gap());
    }

    static double[] percent(double[] ratio) {
        return Arrays.stream(ratio).map(r -> 100 * (r - 1)).toArray();
    }

    private double[] allTheta() {
        double[] all = new double[J];
        Arrays.fill(all, SERVICES);
        System.arraycopy(theta, 0, all, 0, TRADED);
        return all;
    }

    private double[] factors(double[] percent) {
        double[] factors = new double[J * N * N];
        Arrays.fill(factors, 1);
        for (int j = 0; j < TRADED; j++) {
            for (int n = 0; n < N; n++) {
                for (int i = 0; i < N; i++) {
                    factors[(j * N + i) * N + n] = 1 + percent[(j * N + n) * N + i] / 100;
                }
            }
        }
        return factors;
    }

    private double[] nafta() {
        double[] old = factors(before);
        double[] fresh = factors(after);
        for (int j = 0; j < TRADED; j++) {
            for (String from : NAFTA) {
                for (String to : NAFTA) {
                    int f = (j * N + COUNTRIES.indexOf(from)) * N + COUNTRIES.indexOf(to);
                    old[f] = fresh[f];
                }
            }
        }
        return old;
    }

    /** The world of 1993 as its files tell it, before it is solved. */
    public Baseline baseline() {
        double[] tariff = factors(before);
        double[] gross = output.clone();
        double[] value = new double[J * N * N];
        double[] transfer = new double[N];
        for (int j = 0; j < J; j++) {
            for (int i = 0; i < N; i++) {
                double exports = 0;
                for (int n = 0; n < N; n++) {
                    if (i != n && j < TRADED) {
                        double flow = THOUSAND * flows[(j * N + n) * N + i];
                        value[(j * N + i) * N + n] = flow;
                        exports += flow;
                        transfer[i] -= flow;
                        transfer[n] += flow;
                    }
                }
                gross[j * N + i] = Math.max(gross[j * N + i], exports);
                value[(j * N + i) * N + i] = gross[j * N + i] - exports;
            }
        }
        double[] spent = new double[J * N];
        for (int f = 0; f < value.length; f++) {
            value[f] *= tariff[f];
            spent[f / (N * N) * N + f % N] += value[f];
        }
        double[] added = new double[N];
        for (int p = 0; p < gross.length; p++) {
            added[p % N] += gross[p] * valueAdded[p];
        }
        double[] inputs = inputs();
        return new Baseline(
                new Baseline.Names(COUNTRIES, Baseline.Names.numbered(N, J).sectors()),
                new Baseline.Shares(shares(value, spent), valueAdded, inputs, taste(spent, gross, inputs)),
                new Baseline.Border(tariff, null),
                new Baseline.Totals(spent, added, transfer));
    }

    private double[] inputs() {
        double[] inputs = new double[J * J * N];
        for (int n = 0; n < N; n++) {
            for (int k = 0; k < J; k++) {
                for (int j = 0; j < J; j++) {
                    inputs[(k * J + j) * N + n] = input[(n * J + k) * J + j] * (1 - valueAdded[j * N + n]);
                }
            }
        }
        return inputs;
    }

    static double[] shares(double[] value, double[] spent) {
        int cells = spent.length;
        int n = value.length / cells;
        double[] shares = new double[value.length];
        for (int f = 0; f < value.length; f++) {
            double all = spent[f / (n * n) * n + f % n];
            shares[f] = all > 0 ? value[f] / all : f / n % n == f % n ? 1 : 0;
        }
        return shares;
    }

    /** What is spent and not used up as an input; where that is negative it counts as nothing. */
    private static double[] taste(double[] spent, double[] gross, double[] inputs) {
        double[] taste = spent.clone();
        for (int k = 0; k < J; k++) {
            for (int j = 0; j < J; j++) {
                for (int n = 0; n < N; n++) {
                    taste[k * N + n] -= inputs[(k * J + j) * N + n] * gross[j * N + n];
                }
            }
        }
        double[] sum = new double[N];
        for (int p = 0; p < taste.length; p++) {
            taste[p] = Math.max(0, taste[p]);
            sum[p % N] += taste[p];
        }
        for (int p = 0; p < taste.length; p++) {
            taste[p] /= sum[p % N];
        }
        return taste;
    }
}
