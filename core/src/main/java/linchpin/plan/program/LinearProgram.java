package linchpin.plan.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;

/**
 * Minimise {@code cost·x} with {@code lower ≤ x ≤ upper}, all finite, and rows {@code a·x ≤ most}. What the library answers is not
 * believed but checked: the point must keep every limit, and the value of the dual at the library's multipliers, which we compute
 * ourselves, must meet it. For a box that dual is {@code Σ_v min over [lower, upper] of (cost + yA)_v x_v − y·most}, a true lower bound
 * for any {@code y ≥ 0}.
 */
final class LinearProgram {

    /** Where the bound counts and not the point: it is true however far it is from the value. */
    static final double ANY = Double.POSITIVE_INFINITY;

    private static final double FEASIBLE = 1e-7;

    private final double[] cost;
    private final double[] lower;
    private final double[] upper;
    private final List<double[]> rows = new ArrayList<>();
    private final List<Double> most = new ArrayList<>();

    /** @param bound a true lower bound of the value, from the dual */
    record Answer(double[] x, double value, double bound, double[] multipliers) {}

    LinearProgram(double[] cost, double[] lower, double[] upper) {
        this.cost = cost;
        this.lower = lower;
        this.upper = upper;
    }

    void row(double[] coefficients, double atMost) {
        rows.add(coefficients);
        most.add(atMost);
    }

    /** @throws IllegalStateException where the answer fails its check by more than {@code tolerance}, relative */
    Answer solve(double tolerance) {
        var builder = LinearSolver.newGeneralBuilder(cost).lower(lower).upper(upper);
        for (int r = 0; r < rows.size(); r++) {
            builder.inequality(most.get(r), rows.get(r));
        }
        Optimisation.Result result = builder.solve();
        double[] x = new double[cost.length];
        for (int v = 0; v < x.length; v++) {
            x[v] = Math.clamp(result.doubleValue(v), lower[v], upper[v]);
        }
        double value = dot(cost, x);
        double[] y = multipliers(result);
        double bound = dual(y);
        double violated = violated(x);
        if (!result.getState().isFeasible()
                || violated > FEASIBLE
                || value - bound > tolerance * (1 + Math.abs(value))) {
            throw new IllegalStateException(
                    "A linear program of %d variables and %d rows came back as %s with the value %s, a proven bound of %s and limits broken by %s.\nMaybe its numbers differ too much in size."
                            .formatted(cost.length, rows.size(), result.getState(), value, bound, violated));
        }
        return new Answer(x, value, bound, y);
    }

    private double[] multipliers(Optimisation.Result result) {
        double[] y = new double[rows.size()];
        result.getMultipliers().ifPresent(m -> {
            for (int r = 0; r < y.length; r++) {
                y[r] = Math.abs(m.doubleValue(r));
            }
        });
        return y;
    }

    private double dual(double[] y) {
        double[] reduced = cost.clone();
        double sum = 0;
        for (int r = 0; r < y.length; r++) {
            if (y[r] > 0) {
                double[] row = rows.get(r);
                for (int v = 0; v < reduced.length; v++) {
                    reduced[v] += y[r] * row[v];
                }
                sum -= y[r] * most.get(r);
            }
        }
        for (int v = 0; v < reduced.length; v++) {
            sum += reduced[v] * (reduced[v] > 0 ? lower[v] : upper[v]);
        }
        return sum;
    }

    private double violated(double[] x) {
        double worst = 0;
        for (int r = 0; r < rows.size(); r++) {
            worst = Math.max(worst, (dot(rows.get(r), x) - most.get(r)) / (1 + Math.abs(most.get(r))));
        }
        return worst;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int v = 0; v < a.length; v++) {
            sum += a[v] * b[v];
        }
        return sum;
    }

    @Override
    public String toString() {
        return "LinearProgram[%d variables, %d rows, cost %s]"
                .formatted(cost.length, rows.size(), Arrays.toString(cost));
    }
}
