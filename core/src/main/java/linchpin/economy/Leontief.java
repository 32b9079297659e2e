package linchpin.economy;

/**
 * The open input–output model: output that a final demand calls for, prices and shares fixed (Leontief 1936).
 *
 * @param output sales of each row, n
 * @param coefficients input of the row for a unit of the column's output, n×n
 * @param inverse output of the row for a unit of final demand for the column, n×n
 */
public record Leontief(double[] output, double[] coefficients, double[] inverse) {

    /**
     * From flows.
     *
     * @param intermediate n×n
     * @param demand final demand, n rows with any number of columns
     */
    public static Leontief of(double[] intermediate, double[] demand) {
        int n = (int) Math.round(Math.sqrt(intermediate.length));
        if (n * n != intermediate.length || demand.length % n != 0) {
            throw new IllegalArgumentException(
                    "The table (%d flows, %d of final demand) is not square.\nMaybe it was cut short."
                            .formatted(intermediate.length, demand.length));
        }
        double[] output = new double[n];
        for (int c = 0; c < intermediate.length; c++) {
            output[c / n] += intermediate[c];
        }
        for (int c = 0; c < demand.length; c++) {
            output[c / (demand.length / n)] += demand[c];
        }
        double[] coefficients = new double[n * n];
        double[] left = new double[n * n];
        for (int c = 0; c < coefficients.length; c++) {
            double made = output[c % n];
            coefficients[c] = made > 0 ? intermediate[c] / made : 0;
            left[c] = (c / n == c % n ? 1 : 0) - coefficients[c];
        }
        return new Leontief(output, coefficients, inverse(left, n));
    }

    /** Gauss–Jordan elimination with pivots from the column; overwrites {@code a}. */
    private static double[] inverse(double[] a, int n) {
        double[] b = new double[n * n];
        for (int i = 0; i < n; i++) {
            b[i * n + i] = 1;
        }
        for (int c = 0; c < n; c++) {
            int pivot = c;
            for (int r = c + 1; r < n; r++) {
                pivot = Math.abs(a[r * n + c]) > Math.abs(a[pivot * n + c]) ? r : pivot;
            }
            if (a[pivot * n + c] == 0) {
                throw new IllegalArgumentException(
                        "The sector %d uses up all it makes, so the table has no inverse.\nMaybe final demand is missing."
                                .formatted(c + 1));
            }
            swap(a, n, c, pivot);
            swap(b, n, c, pivot);
            double scale = 1 / a[c * n + c];
            for (int k = 0; k < n; k++) {
                a[c * n + k] *= scale;
                b[c * n + k] *= scale;
            }
            for (int r = 0; r < n; r++) {
                double factor = a[r * n + c];
                if (r != c && factor != 0) {
                    Flat.add(a, c * n, -factor, a, r * n, n);
                    Flat.add(b, c * n, -factor, b, r * n, n);
                }
            }
        }
        return b;
    }

    private static void swap(double[] a, int n, int r, int s) {
        for (int k = 0; k < n && r != s; k++) {
            double held = a[r * n + k];
            a[r * n + k] = a[s * n + k];
            a[s * n + k] = held;
        }
    }
}
