package linchpin.benchmark;

import java.util.Arrays;

/** Small dense matrices, by rows. */
final class Matrices {

    private Matrices() {}

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    static double[] plus(double[] a, double[] step, double scale) {
        double[] out = new double[a.length];
        Arrays.setAll(out, k -> a[k] + scale * step[k]);
        return out;
    }

    static double[] times(double[][] m, double[] v) {
        return Arrays.stream(m).mapToDouble(row -> dot(row, v)).toArray();
    }

    /** Of a positive definite matrix, by Gauss and Jordan without pivoting. */
    static double[][] inverse(double[][] m) {
        int n = m.length;
        double[][] a = Arrays.stream(m).map(double[]::clone).toArray(double[][]::new);
        double[][] out = new double[n][n];
        for (int i = 0; i < n; i++) {
            out[i][i] = 1;
        }
        for (int i = 0; i < n; i++) {
            double pivot = a[i][i];
            for (int c = 0; c < n; c++) {
                a[i][c] /= pivot;
                out[i][c] /= pivot;
            }
            for (int r = 0; r < n; r++) {
                double f = a[r][i];
                for (int c = 0; r != i && c < n; c++) {
                    a[r][c] -= f * a[i][c];
                    out[r][c] -= f * out[i][c];
                }
            }
        }
        return out;
    }

    /** To mean 0 and sd 1 where there is a value, and 0 elsewhere, so that it only tells those apart for whom there is one. */
    static void standardise(double[] x) {
        double[] known = Arrays.stream(x).filter(v -> !Double.isNaN(v)).toArray();
        double mean = Arrays.stream(known).average().orElse(0);
        double sd = Math.sqrt(
                Arrays.stream(known).map(v -> (v - mean) * (v - mean)).average().orElse(1));
        for (int r = 0; r < x.length; r++) {
            x[r] = Double.isNaN(x[r]) ? 0 : (x[r] - mean) / Math.max(sd, 1e-12);
        }
    }
}
