package linchpin.plan.program;

import java.util.Arrays;

/**
 * The point of the unit box nearest to a centre that keeps rows {@code a·u ≤ r}: by Newton's method on the dual, which is concave,
 * once differentiable and as small as there are rows (Qi and Sun 1993), with steps of single rows where Newton fails.
 */
final class Projection {

    private static final int STEPS = 60;
    private static final double CLOSE = 1e-7;
    private static final double ROUGHLY = 1e-4;
    private static final double STALLED = 1e-9;
    private static final double LEAST_DAMPING = 1e-13;
    private static final int ATTEMPTS = 10;

    private final double[] centre;
    private final double[][] rows;
    private final double[] most;
    private final double[] norms;
    private final double[] give;
    private final double farthest;
    private double[] multipliers;
    private double damping = 1e-10;

    /**
     * @param give by variable: how cheap it is to move; distances are squared and divided by it
     * @param multipliers where to start; not changed
     */
    Projection(double[] centre, double[] give, double[][] rows, double[] most, double[] multipliers) {
        this.give = give;
        this.centre = centre;
        this.rows = rows;
        this.most = most;
        this.multipliers = multipliers.clone();
        farthest = Arrays.stream(give).map(g -> 1 / g).sum();
        norms = new double[rows.length];
        for (int i = 0; i < norms.length; i++) {
            norms[i] = Math.max(square(rows[i], give), 1e-300);
        }
    }

    /** Zero where nothing is known: those of a search that led nowhere. */
    double[] multipliers() {
        return multipliers;
    }

    /** The point; an empty array where no point keeps the rows, or none was found. */
    double[] solve() {
        double before = Double.NEGATIVE_INFINITY;
        for (int step = 0; step < STEPS; step++) {
            double[] raw = raw(multipliers);
            double[] u = clip(raw);
            double[] excess = excess(u);
            if (kept(excess, CLOSE)) {
                return u;
            }
            boolean stuck = !newton(raw, u, excess);
            if (stuck) {
                oneByOne();
            }
            if (none()) {
                return new double[0];
            }
            double value = value(multipliers);
            if (stuck && value <= before + STALLED * Math.abs(before)) {
                break;
            }
            before = value;
        }
        double[] u = clip(raw(multipliers));
        if (kept(excess(u), ROUGHLY)) {
            return u;
        }
        Arrays.fill(multipliers, 0);
        return new double[0];
    }

    /** Whether the multipliers prove that no point of the box keeps all rows (Farkas). */
    private boolean none() {
        double[] sum = new double[centre.length];
        double least = 0;
        double size = 0;
        for (int i = 0; i < rows.length; i++) {
            if (multipliers[i] > 0) {
                least -= multipliers[i] * most[i];
                size += multipliers[i] * Math.sqrt(norms[i] * farthest);
                for (int v = 0; v < sum.length; v++) {
                    sum[v] += multipliers[i] * rows[i][v];
                }
            }
        }
        for (double each : sum) {
            least += Math.min(0, each);
        }
        return least > CLOSE * size;
    }

    private double[] raw(double[] y) {
        double[] raw = centre.clone();
        for (int i = 0; i < y.length; i++) {
            if (y[i] > 0) {
                double[] a = rows[i];
                for (int v = 0; v < raw.length; v++) {
                    raw[v] -= y[i] * a[v] * give[v];
                }
            }
        }
        return raw;
    }

    private static double[] clip(double[] raw) {
        double[] u = new double[raw.length];
        for (int v = 0; v < u.length; v++) {
            u[v] = Math.clamp(raw[v], 0, 1);
        }
        return u;
    }

    private double[] excess(double[] u) {
        double[] excess = new double[rows.length];
        for (int i = 0; i < excess.length; i++) {
            excess[i] = dot(rows[i], u) - most[i];
        }
        return excess;
    }

    private boolean kept(double[] excess, double close) {
        for (int i = 0; i < excess.length; i++) {
            double off = multipliers[i] > 0 ? Math.abs(excess[i]) : Math.max(0, excess[i]);
            if (off > close * Math.sqrt(norms[i] * farthest)) {
                return false;
            }
        }
        return true;
    }

    private double value(double[] y) {
        double[] u = clip(raw(y));
        double sum = 0;
        for (int v = 0; v < u.length; v++) {
            sum += 0.5 * (u[v] - centre[v]) * (u[v] - centre[v]) / give[v];
        }
        for (int i = 0; i < y.length; i++) {
            if (y[i] > 0) {
                sum += y[i] * (dot(rows[i], u) - most[i]);
            }
        }
        return sum;
    }

    private boolean newton(double[] raw, double[] u, double[] excess) {
        int[] active = new int[rows.length];
        int k = 0;
        for (int i = 0; i < rows.length; i++) {
            if (multipliers[i] > 0 || excess[i] > 0) {
                active[k++] = i;
            }
        }
        double[][] h = curvature(Arrays.copyOf(active, k), raw);
        double most = 0;
        for (int a = 0; a < k; a++) {
            most = Math.max(most, h[a][a]);
        }
        double now = value(multipliers);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            double[][] damped = new double[k][];
            double[] d = new double[k];
            for (int a = 0; a < k; a++) {
                damped[a] = h[a].clone();
                damped[a][a] += damping * most + Double.MIN_NORMAL;
                d[a] = excess[active[a]];
            }
            solve(damped, d);
            double[] y = multipliers.clone();
            for (int a = 0; a < k; a++) {
                y[active[a]] = Math.max(0, y[active[a]] + d[a]);
            }
            if (value(y) > now) {
                multipliers = y;
                damping = Math.max(LEAST_DAMPING, damping / 10);
                return true;
            }
            damping = Math.min(1, damping * 30);
        }
        return false;
    }

    private double[][] curvature(int[] active, double[] raw) {
        int k = active.length;
        int[] free = new int[raw.length];
        int n = 0;
        for (int v = 0; v < raw.length; v++) {
            if (raw[v] >= -1e-12 && raw[v] <= 1 + 1e-12) {
                free[n++] = v;
            }
        }
        double[][] h = new double[k][k];
        for (int a = 0; a < k; a++) {
            double[] p = rows[active[a]];
            for (int b = 0; b <= a; b++) {
                double[] q = rows[active[b]];
                double sum = 0;
                for (int f = 0; f < n; f++) {
                    sum += p[free[f]] * q[free[f]] * give[free[f]];
                }
                h[a][b] = sum;
            }
        }
        return h;
    }

    /** Cholesky in place, lower half; the right-hand side becomes the solution. */
    private static void solve(double[][] h, double[] d) {
        int k = d.length;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = h[i][j];
                for (int l = 0; l < j; l++) {
                    sum -= h[i][l] * h[j][l];
                }
                h[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-18)) : sum / h[j][j];
            }
        }
        for (int i = 0; i < k; i++) {
            for (int l = 0; l < i; l++) {
                d[i] -= h[i][l] * d[l];
            }
            d[i] /= h[i][i];
        }
        for (int i = k - 1; i >= 0; i--) {
            for (int l = i + 1; l < k; l++) {
                d[i] -= h[l][i] * d[l];
            }
            d[i] /= h[i][i];
        }
    }

    private void oneByOne() {
        for (int i = 0; i < rows.length; i++) {
            double excess = dot(rows[i], clip(raw(multipliers))) - most[i];
            multipliers[i] = Math.max(0, multipliers[i] + excess / norms[i]);
        }
    }

    private static double square(double[] a, double[] give) {
        double sum = 0;
        for (int v = 0; v < a.length; v++) {
            sum += a[v] * a[v] * give[v];
        }
        return sum;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int v = 0; v < a.length; v++) {
            sum += a[v] * b[v];
        }
        return sum;
    }
}
