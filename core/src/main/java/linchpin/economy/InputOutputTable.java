package linchpin.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A world input–output table in money. With N regions and J sectors, row and column {@code n*J + j} are sector {@code j} of region
 * {@code n}.
 *
 * @param names of regions and sectors
 * @param intermediate what a column's sector buys from a row's, (N·J)²
 * @param finalDemand what a region buys from a row's sector for good, categories added up, (N·J)×N
 */
public record InputOutputTable(Baseline.Names names, double[] intermediate, double[] finalDemand) {

    /** A sector keeps at least this part of its output as value added. */
    private static final double MOST_INPUTS = 0.98;

    /**
     * A baseline that is an exact equilibrium, and what had to be changed for it.
     *
     * @param changes one sentence each, in the order found
     */
    public record Balanced(Baseline baseline, List<String> changes) {}

    public InputOutputTable {
        int rows = names.regions().size() * names.sectors().size();
        if (intermediate.length != rows * rows
                || finalDemand.length != rows * names.regions().size()) {
            throw new IllegalArgumentException(
                    "The table (%d intermediate and %d final cells) is not one of %d rows.\nMaybe it was cut short."
                            .formatted(intermediate.length, finalDemand.length, rows));
        }
        for (int c = 0; c < intermediate.length; c++) {
            if (!(intermediate[c] >= 0)) {
                throw new IllegalArgumentException(
                        "The intermediate flow (%s) of row %d and column %d must not be negative.\nMaybe the table is not balanced."
                                .formatted(intermediate[c], c / rows + 1, c % rows + 1));
            }
        }
    }

    /**
     * Negative final demand (stocks that shrink) counts as nothing; output is the sum of a row; where inputs exceed 0.98 of output
     * they are scaled down to it; final demand by sector is what is bought less what is used up. Deficits are what is left.
     */
    public Balanced balance() {
        int n = names.regions().size();
        int j = names.sectors().size();
        var changes = new ArrayList<String>();
        double[] wanted = cleared(changes);
        double[] output = output(wanted);
        double[] trade = new double[j * n * n];
        double[] spent = new double[j * n];
        double[] input = new double[j * j * n];
        for (int row = 0; row < n * j; row++) {
            int i = row / j;
            int k = row % j;
            for (int to = 0; to < n; to++) {
                double flow = wanted[row * n + to];
                for (int user = 0; user < j; user++) {
                    double used = intermediate[row * n * j + to * j + user];
                    flow += used;
                    input[(k * j + user) * n + to] += used;
                }
                trade[(k * n + i) * n + to] = flow;
                spent[k * n + to] += flow;
            }
        }
        for (int f = 0; f < trade.length; f++) {
            double all = spent[f / (n * n) * n + f % n];
            trade[f] = all > 0 ? trade[f] / all : f / n % n == f % n ? 1 : 0;
        }
        double[] valueAdded = inputShares(input, output, changes);
        return new Balanced(baseline(trade, spent, input, valueAdded, output), List.copyOf(changes));
    }

    private double[] cleared(List<String> changes) {
        double[] wanted = finalDemand.clone();
        int cells = 0;
        double sum = 0;
        for (int c = 0; c < wanted.length; c++) {
            if (wanted[c] < 0) {
                cells++;
                sum -= wanted[c];
                wanted[c] = 0;
            }
        }
        if (cells > 0) {
            changes.add(String.format(
                    Locale.ROOT, "%d cells of final demand were negative, %.6g in all, and count as 0.", cells, sum));
        }
        return wanted;
    }

    private double[] output(double[] wanted) {
        int n = names.regions().size();
        int rows = n * names.sectors().size();
        double[] output = new double[rows];
        for (int row = 0; row < rows; row++) {
            for (int c = 0; c < rows; c++) {
                output[row] += intermediate[row * rows + c];
            }
            for (int to = 0; to < n; to++) {
                output[row] += wanted[row * n + to];
            }
        }
        return output;
    }

    /** Turns inputs into shares of output in place; gives the shares of value added, J×N. */
    private double[] inputShares(double[] input, double[] output, List<String> changes) {
        int n = names.regions().size();
        int j = names.sectors().size();
        double[] valueAdded = new double[j * n];
        for (int user = 0; user < j; user++) {
            for (int to = 0; to < n; to++) {
                double made = output[to * j + user];
                double sum = 0;
                for (int k = 0; k < j; k++) {
                    sum += input[(k * j + user) * n + to];
                }
                double scale = made > 0 ? Math.min(1, MOST_INPUTS * made / sum) / made : 0;
                if (sum > MOST_INPUTS * made && sum > 0) {
                    changes.add(String.format(
                            Locale.ROOT,
                            "Inputs of %s in %s were %.3f of output and were scaled to %.2f.",
                            names.sectors().get(user),
                            names.regions().get(to),
                            sum / made,
                            MOST_INPUTS));
                }
                for (int k = 0; k < j; k++) {
                    input[(k * j + user) * n + to] *= scale;
                }
                valueAdded[user * n + to] = sum > 0 ? 1 - sum * scale : 1;
            }
        }
        return valueAdded;
    }

    private Baseline baseline(double[] trade, double[] spent, double[] input, double[] valueAdded, double[] output) {
        int n = names.regions().size();
        int j = names.sectors().size();
        double[] taste = spent.clone();
        double[] earned = new double[n];
        double[] bought = new double[n];
        for (int to = 0; to < n; to++) {
            for (int user = 0; user < j; user++) {
                double made = output[to * j + user];
                earned[to] += valueAdded[user * n + to] * made;
                for (int k = 0; k < j; k++) {
                    taste[k * n + to] -= input[(k * j + user) * n + to] * made;
                }
            }
            for (int k = 0; k < j; k++) {
                taste[k * n + to] = Math.max(0, taste[k * n + to]);
                bought[to] += taste[k * n + to];
            }
        }
        double[] transfer = new double[n];
        for (int p = 0; p < taste.length; p++) {
            taste[p] /= bought[p % n];
        }
        for (int to = 0; to < n; to++) {
            transfer[to] = bought[to] - earned[to];
        }
        return new Baseline(
                names,
                new Baseline.Shares(trade, valueAdded, input, taste),
                Baseline.Border.FREE,
                new Baseline.Totals(spent, earned, transfer));
    }
}
