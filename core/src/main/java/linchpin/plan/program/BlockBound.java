package linchpin.plan.program;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A lower bound of a program: with the weights of futures and the prices of the rows held fixed, blocks no longer meet, and each is
 * minimised alone over its box by cutting planes (Kelley 1960) on few variables. Whatever weights risk could take and whatever prices
 * not below zero, the sum is a true bound (Lagrange); near the optimum it is tight, because risk and rows are then priced right.
 */
final class BlockBound {

    private static final double SHORT = 0.5;

    private final Program program;
    private final Recourse recourse;
    private final double[] weights;
    private final double[] reduced;
    private final double constant;
    private final int[][] of;
    private final double unit;
    private final double[] point;

    /**
     * @param weights by future: mean and tail
     * @param prices of the rows, in dollars a unit
     * @param start where to look first
     */
    BlockBound(Program program, double[] weights, double[] prices, double[] start) {
        this.program = program;
        recourse = program.recourse();
        this.weights = weights;
        point = start.clone();
        double all = Arrays.stream(weights).sum();
        reduced = Arrays.stream(program.costs()).map(c -> all * c).toArray();
        double paid = 0;
        List<Limits.Row> rows = program.limits().rows();
        for (int r = 0; r < prices.length; r++) {
            Limits.Row row = rows.get(r);
            for (int k = 0; k < row.variables().length; k++) {
                reduced[row.variables()[k]] += prices[r] * row.coefficients()[k];
            }
            paid += prices[r] * row.most();
        }
        constant = -paid;
        of = new int[recourse.blocks()][];
        Arrays.setAll(
                of,
                b -> IntStream.range(0, program.size())
                        .filter(v -> recourse.blockOf(v) == b)
                        .toArray());
        unit = Math.max(Math.abs(program.objective(start)) / of.length, Double.MIN_NORMAL);
    }

    /** The bound after at most so many looks at each block, or sooner where no more than a gap in dollars is left. */
    double value(double gap, int looks) {
        double enough = Math.max(gap / of.length, 1e-9 * unit);
        double[] lowest = new double[of.length];
        IntStream.range(0, of.length).parallel().forEach(b -> lowest[b] = lowest(b, enough, looks));
        return constant + Arrays.stream(lowest).sum();
    }

    /**
     * Looks half way between the lowest point of the planes and the best one seen, since planes promise too much far off
     * (Ben-Ameur and Neto 2007).
     */
    private double lowest(int b, double enough, int looks) {
        int[] own = of[b];
        double[] most = program.limits().upper();
        double[] costs = new double[own.length];
        double[] best = new double[own.length];
        for (int k = 0; k < own.length; k++) {
            costs[k] = reduced[own[k]] * most[own[k]] / unit;
            best[k] = most[own[k]] > 0 ? point[own[k]] / most[own[k]] : 0;
        }
        var planes = new Planes(costs);
        double[] at = best;
        double[] x = point.clone();
        double[] slope = new double[x.length];
        double lowest = Double.NEGATIVE_INFINITY;
        double highest = Double.POSITIVE_INFINITY;
        for (int look = 0; look < looks && highest - lowest > enough; look++) {
            for (int k = 0; k < own.length; k++) {
                x[own[k]] = at[k] * most[own[k]];
            }
            double level = recourse.weigh(b, x, weights, slope) / unit;
            double value = level;
            double[] plane = new double[own.length];
            for (int k = 0; k < own.length; k++) {
                plane[k] = slope[own[k]] * most[own[k]] / unit;
                value += costs[k] * at[k];
                level -= plane[k] * at[k];
            }
            if (value * unit < highest) {
                highest = value * unit;
                best = at;
            }
            planes.add(level, plane);
            lowest = Math.max(lowest, planes.bound() * unit);
            double[] end = planes.point();
            at = new double[own.length];
            for (int k = 0; k < own.length; k++) {
                at[k] = end[k] + SHORT * (best[k] - end[k]);
            }
        }
        return lowest;
    }
}
