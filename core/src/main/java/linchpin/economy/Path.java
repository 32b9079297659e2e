package linchpin.economy;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The straight path of a {@link Decomposition} in trade freeness, and the parts of the change along it. */
final class Path {

    private final Decomposition.Straight straight;
    private final Equilibrium end;
    private final Baseline base;
    private final TradeSolver solver;
    private final int n;
    private final double[] theta;
    private final double @Nullable [] tariff0;
    private final double @Nullable [] tariff1;
    private final double @Nullable [] tax0;
    private final double @Nullable [] tax1;
    private final double @Nullable [] iceberg1;

    private Path(Equilibrium end, Decomposition.Straight straight) {
        this.straight = straight;
        this.end = end;
        solver = end.solver();
        base = solver.base();
        n = base.regions();
        theta = solver.elasticities().trade();
        tariff0 = base.border().tariff();
        tax0 = base.border().exportTax();
        tax1 = end.freeness().exportTax;
        iceberg1 = end.wedges().iceberg();
        tariff1 = finalTariff();
    }

    /** Tariffs at the end, with the wedges of quotas whose rents the buyer keeps. */
    private double @Nullable [] finalTariff() {
        double[] given = end.wedges().tariff() == null ? tariff0 : end.wedges().tariff();
        List<Wedges.Quota> quotas = end.wedges().quotas();
        if (quotas.stream().noneMatch(q -> q.rents() == Instrument.Side.BUYER)) {
            return given;
        }
        double[] tariff = given == null ? ones() : given.clone();
        double[] wedge = end.quotaWedges();
        for (int q = 0; q < quotas.size(); q++) {
            if (quotas.get(q).rents() == Instrument.Side.BUYER) {
                tariff[quotas.get(q).flow()] *= Math.exp(wedge[q]);
            }
        }
        return tariff;
    }

    private double[] ones() {
        double[] ones = new double[base.shares().trade().length];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** The parts in the order of {@link Decomposition}, each by region, with so many nodes. */
    static double[][] parts(Equilibrium end, int nodes, Decomposition.Straight straight) {
        return new Path(end, straight).integrate(Quadrature.of(nodes));
    }

    private double[][] integrate(Quadrature rule) {
        int m = rule.nodes().length;
        Equilibrium[] at = new Equilibrium[m + 2];
        at[0] = Decomposition.startOf(end);
        for (int k = 0; k < m; k++) {
            at[k + 1] = solver.solve(wedges(rule.nodes()[k]), at[k]);
        }
        at[m + 1] = end;
        double[][] cost = logs(at, Equilibrium::cost);
        double[][] price = logs(at, Equilibrium::price);
        double[][] spent = logs(at, Equilibrium::expenditure);
        double[][] wage = logs(at, Equilibrium::wage);
        double[][] transfer = new double[m + 2][];
        for (int k = 0; k < m + 2; k++) {
            transfer[k] = at[k].transfer();
        }
        double[][] parts = new double[5][n];
        for (int k = 0; k < m; k++) {
            var slope = new Slope(
                    along(rule.derivative()[k], cost),
                    along(rule.derivative()[k], price),
                    along(rule.derivative()[k], spent),
                    along(rule.derivative()[k], wage),
                    along(rule.derivative()[k], transfer));
            addNode(at[k + 1], rule.nodes()[k], rule.weights()[k], slope, parts);
        }
        return parts;
    }

    private record Slope(double[] cost, double[] price, double[] spent, double[] wage, double[] transfer) {}

    private static double[][] logs(Equilibrium[] at, Function<Equilibrium, double[]> what) {
        double[][] logs = new double[at.length][];
        for (int k = 0; k < at.length; k++) {
            logs[k] = Arrays.stream(what.apply(at[k])).map(Path::log).toArray();
        }
        return logs;
    }

    private static double log(double value) {
        return value > 0 ? Math.log(value) : 0;
    }

    private static double[] along(double[] row, double[][] values) {
        double[] slope = new double[values[0].length];
        for (int k = 0; k < row.length; k++) {
            Flat.add(values[k], 0, row[k], slope, 0, slope.length);
        }
        return slope;
    }

    private Wedges wedges(double s) {
        double[] iceberg = iceberg1 == null ? null : between(null, iceberg1, s);
        double[] tariff = tariff1 == tariff0 || tariff1 == null ? tariff1 : between(tariff0, tariff1, s);
        double[] tax = tax1 == tax0 || tax1 == null ? tax1 : between(tax0, tax1, s);
        return new Wedges(tariff, iceberg, tax, List.of(), List.of());
    }

    private double[] between(double @Nullable [] from, double[] to, double s) {
        double[] mixed = to.clone();
        for (int f = 0; f < mixed.length; f++) {
            double start = Freeness.at(from, f);
            if (to[f] != start) {
                double power = power(f);
                mixed[f] = Math.pow(Math.pow(start, power) * (1 - s) + Math.pow(to[f], power) * s, 1 / power);
            }
        }
        return mixed;
    }

    /** Derivative of the log of a factor to the power −θ along the path. */
    private double slope(double @Nullable [] from, double @Nullable [] to, int f, double s) {
        double start = Freeness.at(from, f);
        double stop = to == null ? start : to[f];
        if (start == stop) {
            return 0;
        }
        double power = power(f);
        double a = Math.pow(start, power);
        double b = Math.pow(stop, power);
        return -theta[f / (n * n)] / power * (b - a) / (a * (1 - s) + b * s);
    }

    private double power(int f) {
        return straight == Decomposition.Straight.FACTOR ? 1 : -theta[f / (n * n)];
    }

    private void addNode(Equilibrium at, double s, double weight, Slope slope, double[][] parts) {
        double[] value = at.producerValues();
        double[] tariff = at.wedges().tariff();
        double[] tax = at.wedges().exportTax();
        double[] income = at.income();
        for (int f = 0; f < value.length; f++) {
            if (value[f] == 0) {
                continue;
            }
            int j = f / (n * n);
            int from = j * n + f / n % n;
            int to = j * n + f % n;
            double e = Freeness.at(tax, f);
            double border = value[f] * e;
            double freeTariff = slope(tariff0, tariff1, f, s);
            double freeTax = slope(tax0, tax1, f, s);
            double freeCost = slope(null, iceberg1, f, s);
            double fob = slope.cost[from] - freeTax / theta[j];
            double iceberg = -freeCost / theta[j];
            double free = freeTariff + freeTax + freeCost;
            double quantity = slope.spent[to]
                    + theta[j] * slope.price[to]
                    - (theta[j] + 1) * slope.cost[from]
                    + free
                    + (freeTariff + freeTax) / theta[j];
            double perSeller = weight / income[f / n % n];
            double perBuyer = weight / income[f % n];
            parts[0][f / n % n] += perSeller * border * fob;
            parts[0][f % n] -= perBuyer * border * fob;
            parts[1][f % n] += perBuyer * border * (Freeness.at(tariff, f) - 1) * (quantity - iceberg);
            parts[2][f / n % n] += perSeller * value[f] * (e - 1) * quantity;
            parts[3][f % n] -= perBuyer * border * iceberg;
        }
        double[] revenue = at.revenue();
        for (int r = 0; r < n; r++) {
            double earned = income[r] - revenue[r] - at.transfer()[r];
            double open = -at.convergence().gap() * earned * slope.wage[r];
            parts[4][r] += weight * (slope.transfer[r] + open) / income[r];
        }
    }
}
