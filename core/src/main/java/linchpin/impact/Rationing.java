package linchpin.impact;

import java.util.List;
import linchpin.economy.Adaptive;
import linchpin.economy.Baseline;
import linchpin.economy.InputOutputTable;

/**
 * Months: cut flows carry less from the first day, buyers turn to the sellers who are left in proportion to what they bought from
 * them, and sellers deliver what capacity and stocks allow ({@link Adaptive}). No price moves, and what consumers go without is not
 * valued: the result is lost value added.
 */
final class Rationing {

    private final InputOutputTable table;
    private final double[] output;
    private final double[] value;
    private final int n;
    private final int j;
    private final int rows;

    /** @param base the balanced table, for value added */
    Rationing(InputOutputTable table, Baseline base) {
        this.table = table;
        n = base.regions();
        j = base.sectors();
        rows = n * j;
        output = new double[rows];
        value = new double[rows];
        for (int row = 0; row < rows; row++) {
            for (int c = 0; c < rows; c++) {
                output[row] += table.intermediate()[row * rows + c];
            }
            for (int to = 0; to < n; to++) {
                output[row] += table.finalDemand()[row * n + to];
            }
            value[row] = base.shares().valueAdded()[row % j * n + row / j];
        }
    }

    /**
     * Change of value added over the first days, in money, by region.
     *
     * @param left part of each flow that still runs, at {@code (j*N + i)*N + n}
     */
    double[] run(int days, Adaptive.Settings settings, double[] left) {
        double[] flows = table.intermediate().clone();
        double[] demand = new double[rows];
        double[] wanted = new double[j * n];
        double[] offered = new double[j * n];
        double[] before = new double[rows];
        for (int row = 0; row < rows; row++) {
            int at = (row % j * n + row / j) * n;
            for (int c = 0; c < rows; c++) {
                flows[row * rows + c] *= left[at + c / j];
            }
            for (int to = 0; to < n; to++) {
                double sold = table.finalDemand()[row * n + to];
                before[row] += sold;
                wanted[row % j * n + to] += sold;
                offered[row % j * n + to] += sold * left[at + to];
            }
        }
        for (int row = 0; row < rows; row++) {
            int at = (row % j * n + row / j) * n;
            for (int to = 0; to < n; to++) {
                int cell = row % j * n + to;
                double turned = offered[cell] > 0 ? wanted[cell] / offered[cell] : 0;
                demand[row] += table.finalDemand()[row * n + to] * left[at + to] * turned;
            }
        }
        var model = new Adaptive(n, j, table.intermediate(), before, output, settings);
        double[][] path = model.run(days, (step, row) -> 0, new Adaptive.Cut(flows, demand));
        double[] lost = new double[n];
        for (double[] made : path) {
            for (int row = 0; row < rows; row++) {
                lost[row / j] += value[row] * (made[row] - output[row] / settings.stepsPerYear());
            }
        }
        return lost;
    }

    /** What is left of each flow when nothing is cut. */
    static double[] open(Baseline base) {
        double[] left = new double[base.shares().trade().length];
        java.util.Arrays.fill(left, 1);
        return left;
    }

    /**
     * Applies barriers to the parts that are left.
     *
     * @param elasticity by which duties and icebergs lower quantities
     */
    static double[] left(Baseline base, List<Barrier> barriers, double elasticity) {
        double[] left = open(base);
        for (Barrier barrier : barriers) {
            double part = barrier.quantityLeft(elasticity);
            for (String sector : barrier.sectors()) {
                int s = base.names().sectors().indexOf(sector);
                for (String from : barrier.from()) {
                    for (String to : barrier.to()) {
                        int i = base.names().regions().indexOf(from);
                        int b = base.names().regions().indexOf(to);
                        if (i != b) {
                            left[base.flow(s, i, b)] *= part;
                            left[base.flow(s, b, i)] *= barrier.both() ? part : 1;
                        }
                    }
                }
            }
        }
        return left;
    }

    /**
     * What capped prices move from sellers to buyers in a year, in money, by region. Sellers go on selling what they sold, and no other
     * price moves: who would rather not sell is a prohibition.
     */
    static double[] moved(Baseline base, List<Barrier> barriers) {
        double[] moved = new double[base.regions()];
        for (Barrier barrier : barriers) {
            double off = barrier.priceOff();
            for (String sector : off == 0 ? List.<String>of() : barrier.sectors()) {
                int s = base.names().sectors().indexOf(sector);
                for (String from : barrier.from()) {
                    for (String to : barrier.to()) {
                        int i = base.names().regions().indexOf(from);
                        int b = base.names().regions().indexOf(to);
                        pay(base, moved, new int[] {s, i, b}, off);
                        if (barrier.both()) {
                            pay(base, moved, new int[] {s, b, i}, off);
                        }
                    }
                }
            }
        }
        return moved;
    }

    private static void pay(Baseline base, double[] moved, int[] flow, double off) {
        int seller = flow[1];
        int buyer = flow[2];
        if (seller != buyer) {
            double spent = base.totals().expenditure()[flow[0] * base.regions() + buyer];
            double value = off * spent * base.shares().trade()[base.flow(flow[0], seller, buyer)];
            moved[seller] -= value;
            moved[buyer] += value;
        }
    }
}
