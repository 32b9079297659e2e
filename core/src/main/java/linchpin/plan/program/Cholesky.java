package linchpin.plan.program;

import java.util.stream.IntStream;

/** Factors a symmetric positive matrix in place, upper half, by panels of rows; a pivot that is lost to rounding is passed over. */
record Cholesky(double[][] matrix) {

    private static final int PANEL = 32;
    private static final double LOST = 1e-15;
    private static final double PASSED = 1e100;

    Cholesky {
        int n = matrix.length;
        double[] diagonal = new double[n];
        for (int i = 0; i < n; i++) {
            diagonal[i] = matrix[i][i];
        }
        for (int from = 0; from < n; from += PANEL) {
            int begin = from;
            int end = Math.min(n, from + PANEL);
            for (int i = begin; i < end; i++) {
                subtract(matrix, i, begin, i);
                double[] row = matrix[i];
                double pivot = row[i] > LOST * diagonal[i] ? Math.sqrt(row[i]) : PASSED;
                row[i] = pivot;
                for (int j = i + 1; j < n; j++) {
                    row[j] /= pivot;
                }
            }
            IntStream.range(end, n).parallel().forEach(i -> subtract(matrix, i, begin, end));
        }
    }

    /** Takes the rows from begin to end out of row i. */
    private static void subtract(double[][] matrix, int i, int begin, int end) {
        double[] row = matrix[i];
        int p = begin;
        for (; p + 3 < end; p += 4) {
            double[] a = matrix[p];
            double[] b = matrix[p + 1];
            double[] c = matrix[p + 2];
            double[] d = matrix[p + 3];
            double fa = a[i];
            double fb = b[i];
            double fc = c[i];
            double fd = d[i];
            for (int j = i; j < row.length; j++) {
                row[j] -= fa * a[j] + fb * b[j] + fc * c[j] + fd * d[j];
            }
        }
        for (; p < end; p++) {
            double[] a = matrix[p];
            double fa = a[i];
            for (int j = i; j < row.length; j++) {
                row[j] -= fa * a[j];
            }
        }
    }

    /** The right-hand side becomes the solution. */
    void solve(double[] d) {
        int n = d.length;
        for (int i = 0; i < n; i++) {
            d[i] /= matrix[i][i];
            for (int j = i + 1; j < n; j++) {
                d[j] -= matrix[i][j] * d[i];
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int j = i + 1; j < n; j++) {
                d[i] -= matrix[i][j] * d[j];
            }
            d[i] /= matrix[i][i];
        }
    }

    /** The same for a factor that is kept flat, row by row. */
    static void solve(double[] factor, int at, double[] f) {
        int m = f.length;
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < i; j++) {
                f[i] -= factor[at + j * m + i] * f[j];
            }
            f[i] /= factor[at + i * m + i];
        }
        for (int i = m - 1; i >= 0; i--) {
            for (int j = i + 1; j < m; j++) {
                f[i] -= factor[at + i * m + j] * f[j];
            }
            f[i] /= factor[at + i * m + i];
        }
    }
}
