package linchpin.plan.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A lower bound of a program: with the weights of futures and the prices of the rows held fixed, blocks no longer meet, and each is
 * minimised alone over its box by cutting planes (Kelley 1960) on few variables. Whatever weights risk could take and whatever prices
 * not below zero, the sum is a true bound (Lagrange); near the optimum it is tight, because risk and rows are then priced right.
 */
final class BlockBound {

    private static final double HIGH = 1e6;

    private final Program program;
    private final Recourse recourse;
    private final double[] weights;
    private final double[] reduced;
    private final double constant;
    private final int[][] of;
    private final double unit;
    private final List<List<double[]>> slopes = new ArrayList<>();
    private final List<List<Double>> constants = new ArrayList<>();
    private final double[] point;
    private final double[] lowest;
    private final double[] highest;

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
        int blocks = recourse.blocks();
        of = new int[blocks][];
        for (int b = 0; b < blocks; b++) {
            int block = b;
            of[b] = IntStream.range(0, program.size())
                    .filter(v -> recourse.blockOf(v) == block)
                    .toArray();
            slopes.add(new ArrayList<>());
            constants.add(new ArrayList<>());
        }
        lowest = new double[blocks];
        highest = new double[blocks];
        Arrays.fill(lowest, Double.NEGATIVE_INFINITY);
        Arrays.fill(highest, Double.POSITIVE_INFINITY);
        unit = Math.max(Math.abs(program.objective(start)) / blocks, Double.MIN_NORMAL);
    }

    /** The bound after at most so many looks at each block, or sooner where no more than a gap in dollars is left. */
    double value(double gap, int looks) {
        for (int k = 0; k < looks; k++) {
            look();
            IntStream.range(0, of.length).parallel().forEach(this::lower);
            if (Arrays.stream(highest).sum() - Arrays.stream(lowest).sum() <= gap) {
                break;
            }
        }
        return constant + Arrays.stream(lowest).sum();
    }

    /** Where the blocks would go, each alone. */
    double[] point() {
        return point;
    }

    private void look() {
        double[] values = new double[of.length];
        double[] slope = new double[program.size()];
        recourse.weigh(point, weights, values, slope);
        double[] most = program.limits().upper();
        for (int b = 0; b < of.length; b++) {
            double value = values[b];
            double level = values[b];
            double[] row = new double[of[b].length + 1];
            for (int k = 0; k < of[b].length; k++) {
                int v = of[b][k];
                row[k] = slope[v] * most[v] / unit;
                value += reduced[v] * point[v];
                level -= slope[v] * point[v];
            }
            row[of[b].length] = -1;
            highest[b] = Math.min(highest[b], value);
            slopes.get(b).add(row);
            constants.get(b).add(-level / unit);
        }
    }

    private void lower(int b) {
        int size = of[b].length;
        if (highest[b] - lowest[b] <= 1e-9 * unit) {
            return;
        }
        double[] cost = new double[size + 1];
        double[] lower = new double[size + 1];
        double[] upper = new double[size + 1];
        double[] most = program.limits().upper();
        for (int k = 0; k < size; k++) {
            cost[k] = reduced[of[b][k]] * most[of[b][k]] / unit;
            upper[k] = 1;
        }
        cost[size] = 1;
        lower[size] = -HIGH;
        upper[size] = HIGH;
        var lp = new LinearProgram(cost, lower, upper);
        for (int c = 0; c < slopes.get(b).size(); c++) {
            lp.row(slopes.get(b).get(c), constants.get(b).get(c));
        }
        var answer = lp.solve(LinearProgram.ANY);
        lowest[b] = Math.max(lowest[b], answer.bound() * unit);
        for (int k = 0; k < size; k++) {
            point[of[b][k]] = answer.x()[k] * most[of[b][k]];
        }
    }
}
