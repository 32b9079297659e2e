package linchpin.plan.program;

import java.util.Arrays;
import java.util.List;

/**
 * What the first stage may decide: bounds and rows {@code Σ a·x ≤ most}. What is all or nothing is decided outside.
 *
 * @param upper by variable, finite; lower bounds are zero
 * @param rows all must hold
 */
public record Limits(double[] upper, List<Row> rows) {

    /** One row: the variables it holds, their coefficients, and the most that the sum may be. */
    public record Row(int[] variables, double[] coefficients, double most) {

        double at(double[] x) {
            double sum = 0;
            for (int k = 0; k < variables.length; k++) {
                sum += coefficients[k] * x[variables[k]];
            }
            return sum;
        }
    }

    public Limits {
        if (!Arrays.stream(upper).allMatch(u -> u >= 0 && Double.isFinite(u))) {
            throw new IllegalArgumentException(
                    "The upper bounds must be finite and not negative.\nMaybe a capacity is missing.");
        }
        rows = List.copyOf(rows);
    }

    /** No rows, nothing binary. */
    public static Limits box(double... upper) {
        return new Limits(upper, List.of());
    }

    /** The same limits with no bound above what a row leaves for it alone. */
    Limits tight() {
        double[] less = upper.clone();
        for (Row row : rows) {
            if (Arrays.stream(row.coefficients).allMatch(a -> a >= 0)) {
                for (int k = 0; k < row.variables.length; k++) {
                    double most = row.coefficients[k] > 0
                            ? Math.max(0, row.most) / row.coefficients[k]
                            : upper[row.variables[k]];
                    less[row.variables[k]] = Math.min(less[row.variables[k]], most);
                }
            }
        }
        return new Limits(less, rows);
    }

    /** Whether a decision keeps every limit, up to a relative slack. */
    public boolean hold(double[] x, double slack) {
        for (int v = 0; v < upper.length; v++) {
            if (x[v] < -slack * (1 + upper[v]) || x[v] > upper[v] + slack * (1 + upper[v])) {
                return false;
            }
        }
        return rows.stream().allMatch(r -> r.at(x) <= r.most + slack * (1 + Math.abs(r.most)));
    }
}
