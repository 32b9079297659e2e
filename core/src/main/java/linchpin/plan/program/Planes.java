package linchpin.plan.program;

import java.util.ArrayList;
import java.util.List;

/**
 * The lowest point of {@code costs·u + max_i (level_i + slope_i·u)} over the unit box, by the dual simplex method, which goes on from
 * where it was when a plane is added. The value that it tells comes from the planes' multipliers by weak duality: it is a
 * true lower bound whatever rounding did to the steps.
 */
final class Planes {

    private static final int PIVOTS = 400;
    private static final int FRESH = 40;
    private static final double KEPT = 1e-11;
    private static final double PIVOT = 1e-10;

    private final double[] costs;
    private final int n;
    private final List<double[]> slopes = new ArrayList<>();
    private final List<Double> levels = new ArrayList<>();
    private final double[] z;
    private final double[] multipliers;
    private final int[] basis;
    private double[][] inverse = new double[0][];

    Planes(double[] costs) {
        this.costs = costs;
        n = costs.length + 1;
        z = new double[n];
        multipliers = new double[n];
        basis = new int[n];
    }

    /** Adds a plane and goes to the lowest point. */
    void add(double level, double[] slope) {
        slopes.add(slope);
        levels.add(level);
        if (slopes.size() == 1) {
            begin(slope);
        }
        refresh();
        for (int k = 1; k <= PIVOTS && pivot(); k++) {
            if (k % FRESH == 0) {
                refresh();
            }
        }
    }

    /** Each variable at the bound where it should be, and on the first plane. */
    private void begin(double[] slope) {
        for (int v = 0; v < costs.length; v++) {
            basis[v] = 2 * v + (costs[v] + slope[v] < 0 ? 1 : 0);
        }
        basis[n - 1] = 2 * costs.length;
    }

    double[] point() {
        double[] u = new double[costs.length];
        for (int v = 0; v < u.length; v++) {
            u[v] = Math.clamp(z[v], 0, 1);
        }
        return u;
    }

    double bound() {
        double all = 0;
        double value = 0;
        double[] sum = new double[costs.length];
        for (int i = 0; i < n; i++) {
            int plane = basis[i] - 2 * costs.length;
            if (plane >= 0 && multipliers[i] > 0) {
                all += multipliers[i];
                value += multipliers[i] * levels.get(plane);
                for (int v = 0; v < sum.length; v++) {
                    sum[v] += multipliers[i] * slopes.get(plane)[v];
                }
            }
        }
        if (!(all > 0)) {
            return Double.NEGATIVE_INFINITY;
        }
        value /= all;
        for (int v = 0; v < sum.length; v++) {
            value += Math.min(0, costs[v] + sum[v] / all);
        }
        return value;
    }

    private double row(int r, int column) {
        int plane = r - 2 * costs.length;
        if (plane >= 0) {
            return column == n - 1 ? -1 : slopes.get(plane)[column];
        }
        return r / 2 != column ? 0 : r % 2 == 0 ? -1 : 1;
    }

    private double right(int r) {
        int plane = r - 2 * costs.length;
        return plane >= 0 ? -levels.get(plane) : r % 2;
    }

    /** Point and multipliers anew from the rows that hold. */
    private void refresh() {
        double[][] wide = new double[n][2 * n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                wide[i][k] = row(basis[i], k);
            }
            wide[i][n + i] = 1;
        }
        for (int k = 0; k < n; k++) {
            int best = k;
            for (int i = k + 1; i < n; i++) {
                best = Math.abs(wide[i][k]) > Math.abs(wide[best][k]) ? i : best;
            }
            double[] top = wide[best];
            wide[best] = wide[k];
            wide[k] = top;
            double pivot = top[k];
            for (int j = k; j < 2 * n; j++) {
                top[j] /= pivot;
            }
            for (int i = 0; i < n; i++) {
                double left = i == k ? 0 : wide[i][k];
                for (int j = k; left != 0 && j < 2 * n; j++) {
                    wide[i][j] -= left * top[j];
                }
            }
        }
        inverse = wide;
        for (int k = 0; k < n; k++) {
            z[k] = 0;
            multipliers[k] = -inverse[n - 1][n + k];
            for (int i = 0; i < n; i++) {
                z[k] += inverse[k][n + i] * right(basis[i]);
                multipliers[k] -= i < n - 1 ? costs[i] * inverse[i][n + k] : 0;
            }
            multipliers[k] = Math.max(0, multipliers[k]);
        }
    }

    /** Lets the row that is broken most take the place of one whose price falls to zero first; false where none is broken. */
    private boolean pivot() {
        int enters = worst();
        if (enters < 0) {
            return false;
        }
        double[] y = new double[n];
        for (int k = 0; k < n; k++) {
            double a = row(enters, k);
            for (int i = 0; a != 0 && i < n; i++) {
                y[i] += a * inverse[k][n + i];
            }
        }
        int leaves = -1;
        for (int i = 0; i < n; i++) {
            if (y[i] > PIVOT && (leaves < 0 || multipliers[i] * y[leaves] < multipliers[leaves] * y[i])) {
                leaves = i;
            }
        }
        if (leaves < 0) {
            return false;
        }
        double step = multipliers[leaves] / y[leaves];
        double broken = broken(enters) / y[leaves];
        for (int k = 0; k < n; k++) {
            double[] row = inverse[k];
            z[k] -= broken * row[n + leaves];
            row[n + leaves] /= y[leaves];
            for (int i = 0; i < n; i++) {
                row[n + i] -= i == leaves ? 0 : y[i] * row[n + leaves];
            }
        }
        for (int i = 0; i < n; i++) {
            multipliers[i] = Math.max(0, multipliers[i] - step * y[i]);
        }
        multipliers[leaves] = step;
        basis[leaves] = enters;
        return true;
    }

    private int worst() {
        int worst = -1;
        double most = KEPT * (1 + Math.abs(z[n - 1]));
        for (int r = 0; r < 2 * costs.length + slopes.size(); r++) {
            double off = broken(r);
            if (off > most) {
                most = off;
                worst = r;
            }
        }
        return worst;
    }

    private double broken(int r) {
        int plane = r - 2 * costs.length;
        if (plane < 0) {
            return r % 2 == 0 ? -z[r / 2] : z[r / 2] - 1;
        }
        double[] slope = slopes.get(plane);
        double sum = levels.get(plane) - z[n - 1];
        for (int v = 0; v < slope.length; v++) {
            sum += slope[v] * z[v];
        }
        return sum;
    }
}
