package linchpin.economy;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A solved world beside the one before. Changes are new over old; money is in the unit of the baseline, world value added kept. */
public final class Equilibrium {

    /**
     * How good the solution is.
     *
     * @param residual largest error of the last step, see {@link TradeSolver.Precision}
     * @param steps taken
     * @param gap world demand for value added over its supply, less 1: what the baseline's own accounts leave open
     */
    public record Convergence(double residual, int steps, double gap) {}

    private final TradeSolver solver;
    private final Wedges wedges;
    private final FixedPoint map;
    private final double[] state;
    private final Convergence convergence;

    private Equilibrium(TradeSolver solver, Wedges wedges, FixedPoint map, double[] state, Convergence convergence) {
        this.solver = solver;
        this.wedges = wedges;
        this.map = map;
        this.state = state;
        this.convergence = convergence;
    }

    static Equilibrium of(TradeSolver solver, Wedges wedges, FixedPoint map, double[] state, Convergence convergence) {
        return new Equilibrium(solver, wedges, map, state, convergence);
    }

    public TradeSolver solver() {
        return solver;
    }

    public Wedges wedges() {
        return wedges;
    }

    public Convergence convergence() {
        return convergence;
    }

    /** Where a neighbouring solve may start. */
    double[] state() {
        return state;
    }

    Freeness freeness() {
        return map.freeness;
    }

    /** Wages ŵ, N. */
    public double[] wage() {
        return exp(map.logWage);
    }

    /** Unit costs ĉ, J×N. */
    public double[] cost() {
        return exp(map.cost);
    }

    /** Prices of sectors P̂, J×N. */
    public double[] price() {
        return exp(map.logPrice);
    }

    /** New spending of a region on a sector, J×N. */
    public double[] expenditure() {
        return map.spending.clone();
    }

    /** New value of production, J×N. */
    public double[] output() {
        return map.output.clone();
    }

    /** New final spending: value added, duties, rents and transfer, N. */
    public double[] income() {
        return map.income.clone();
    }

    /** New duties and rents, N. */
    public double[] revenue() {
        double[] revenue = income();
        for (int n = 0; n < revenue.length; n++) {
            revenue[n] -= map.earned[n] + map.transfer[n];
        }
        return revenue;
    }

    /** New transfers, N. */
    public double[] transfer() {
        return map.transfer.clone();
    }

    /** The price index of final spending, N. */
    public double[] finalPrice() {
        Elasticities e = solver.elasticities();
        double[] index = new double[map.regions];
        for (int n = 0; n < index.length; n++) {
            index[n] = Math.exp(Welfare.index(solver.base().shares().taste(), state, map.regions, n, 1 - e.taste()));
        }
        return index;
    }

    /** Wages over prices, N. */
    public double[] realWage() {
        return divide(wage(), finalPrice());
    }

    /** Exact real income, new over old, N: less 1 it is the equivalent variation as a share of old income, tastes being homothetic. */
    public double[] realIncome() {
        return divide(divide(income(), oldIncome()), finalPrice());
    }

    /** Trade shares at purchasers' prices, J×N×N. */
    public double[] tradeShares() {
        return flows(map.freeness.reach, null);
    }

    /** What producers get for each flow, J×N×N. */
    public double[] producerValues() {
        return flows(map.freeness.kept, map.spending);
    }

    private double[] flows(double[] weight, double @Nullable [] times) {
        int n = map.regions;
        double[] flows = new double[weight.length];
        for (int j = 0; j < map.sectors; j++) {
            for (int i = 0; i < n; i++) {
                double a = Math.exp(-solver.elasticities().trade()[j] * map.cost[j * n + i]);
                int at = (j * n + i) * n;
                for (int to = 0; to < n; to++) {
                    double spent = times == null ? 1 : times[j * n + to];
                    flows[at + to] = weight[at + to] * a * spent / map.reached[j * n + to];
                }
            }
        }
        return flows;
    }

    /** What producers got for each flow before, J×N×N. */
    public double[] oldProducerValues() {
        Baseline base = solver.base();
        int n = base.regions();
        double[] values = base.shares().trade().clone();
        for (int f = 0; f < values.length; f++) {
            values[f] *= base.totals().expenditure()[f / (n * n) * n + f % n]
                    / (Freeness.at(base.border().tariff(), f)
                            * Freeness.at(base.border().exportTax(), f));
        }
        return values;
    }

    /** Final spending before, by the baseline's own flows, N. */
    public double[] oldIncome() {
        Baseline base = solver.base();
        int n = base.regions();
        double[] income = base.totals().valueAdded().clone();
        double[] transfer = base.totals().transfer();
        for (int r = 0; r < n; r++) {
            income[r] += transfer[r];
        }
        if (base.border().tariff() == null && base.border().exportTax() == null) {
            return income;
        }
        double[] value = oldProducerValues();
        for (int f = 0; f < value.length; f++) {
            double tax = Freeness.at(base.border().exportTax(), f);
            income[f % n] += value[f] * tax * (Freeness.at(base.border().tariff(), f) - 1);
            income[f / n % n] += value[f] * (tax - 1);
        }
        return income;
    }

    /** Wedges of quotas, log, in the order of {@link Wedges#quotas}. */
    public double[] quotaWedges() {
        return Arrays.copyOfRange(state, map.dimension - map.freeness.quotas.size(), map.dimension);
    }

    /** This world as the baseline of a further shock; wedges of quotas and caps become duties of the same size. */
    public Baseline asBaseline() {
        Baseline base = solver.base();
        double[] trade = tradeShares();
        double[] kept = producerValues();
        double[] tax = map.freeness.exportTax;
        double[] tariff = null;
        if (map.freeness.taxed) {
            tariff = tariffs(trade, kept, tax);
        }
        double[] taste = base.shares().taste().clone();
        double kappa = 1 - solver.elasticities().taste();
        double[] index = finalPrice();
        for (int p = 0; kappa != 0 && p < taste.length; p++) {
            taste[p] *= Math.exp(kappa * (map.logPrice[p] - Math.log(index[p % map.regions])));
        }
        return new Baseline(
                base.names(),
                map.technology.shares(base.shares(), trade, taste),
                new Baseline.Border(tariff, tax == null ? null : tax.clone()),
                new Baseline.Totals(expenditure(), map.earned.clone(), transfer()));
    }

    private double[] tariffs(double[] trade, double[] kept, double @Nullable [] tax) {
        int n = map.regions;
        double[] tariff = new double[trade.length];
        double[] given = wedges.tariff() == null ? solver.base().border().tariff() : wedges.tariff();
        for (int f = 0; f < trade.length; f++) {
            double paid = trade[f] * map.spending[f / (n * n) * n + f % n];
            tariff[f] = kept[f] > 0 ? paid / (kept[f] * Freeness.at(tax, f)) : Freeness.at(given, f);
        }
        return tariff;
    }

    private static double[] exp(double[] logs) {
        return Arrays.stream(logs).map(Math::exp).toArray();
    }

    private static double[] divide(double[] over, double[] under) {
        double[] ratio = new double[over.length];
        for (int n = 0; n < over.length; n++) {
            ratio[n] = over[n] / under[n];
        }
        return ratio;
    }
}
