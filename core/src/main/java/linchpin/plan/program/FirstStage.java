package linchpin.plan.program;

import java.util.Arrays;

/**
 * What is decided now, dense and in the order in which {@link Pieces} hold the variables.
 *
 * @param cost by variable, with the weight of risk
 * @param upper by variable
 * @param rows by row and variable
 * @param most by row
 */
record FirstStage(double[] cost, double[] upper, double[][] rows, double[] most) {

    private static final double HALF = 0.5;

    static FirstStage of(Program program, int[] order) {
        int n = order.length;
        Limits limits = program.limits();
        double[] cost = new double[n];
        double[] upper = new double[n];
        double[][] rows = new double[limits.rows().size()][n];
        for (int k = 0; k < n; k++) {
            cost[k] = (1 + program.risk().weight()) * program.costs()[order[k]];
            upper[k] = limits.upper()[order[k]];
            for (int r = 0; r < rows.length; r++) {
                Limits.Row row = limits.rows().get(r);
                for (int i = 0; i < row.variables().length; i++) {
                    rows[r][k] += row.variables()[i] == order[k] ? row.coefficients()[i] : 0;
                }
            }
        }
        return new FirstStage(
                cost,
                upper,
                rows,
                limits.rows().stream().mapToDouble(Limits.Row::most).toArray());
    }

    /** A share of the upper bounds at which all rows have room; none where it is not positive. */
    double share() {
        double share = HALF;
        for (int r = 0; r < rows.length; r++) {
            double all = 0;
            for (int k = 0; k < upper.length; k++) {
                all += Math.max(0, rows[r][k]) * upper[k];
            }
            share = Math.min(share, HALF * most[r] / Math.max(all, Double.MIN_NORMAL));
        }
        return share;
    }

    /** Lowest value of {@code constant + gradient·x} within bounds, where rows cost their prices instead. */
    double lowest(double constant, double[] gradient, double[] prices) {
        double value = constant;
        for (int r = 0; r < rows.length; r++) {
            value -= prices[r] * most[r];
        }
        for (int k = 0; k < upper.length; k++) {
            double slope = gradient[k];
            for (int r = 0; r < rows.length; r++) {
                slope += prices[r] * rows[r][k];
            }
            value += Math.min(0, slope) * upper[k];
        }
        return value;
    }

    /** Adds the curvature of bounds and rows to the upper half of a matrix; a variable that cannot move is parted from all others. */
    void curve(double[][] matrix, Pairs low, Pairs high, Pairs limits) {
        for (int k = 0; k < upper.length; k++) {
            if (!(upper[k] > 0)) {
                Arrays.fill(matrix[k], 0);
                for (int i = 0; i < k; i++) {
                    matrix[i][k] = 0;
                }
                matrix[k][k] = 1;
                continue;
            }
            matrix[k][k] += low.dual()[k] / low.slack()[k] + high.dual()[k] / high.slack()[k];
            for (int r = 0; r < rows.length; r++) {
                double left = rows[r][k] * limits.dual()[r] / limits.slack()[r];
                for (int j = k; left != 0 && j < upper.length; j++) {
                    matrix[k][j] += upper[j] > 0 ? left * rows[r][j] : 0;
                }
            }
        }
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
