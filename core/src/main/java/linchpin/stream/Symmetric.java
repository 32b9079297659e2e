package linchpin.stream;

/** Linear equations with a symmetric positive definite matrix, of which only the lower triangle is read. */
final class Symmetric {

    private Symmetric() {}

    /** Solves {@code A x = b} by Cholesky's method; where the matrix is only just singular, a hair is added to it. */
    static double[] solve(double[][] matrix, double[] rhs) {
        int n = rhs.length;
        double[][] root = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int f = 0; f < j; f++) {
                    sum -= root[i][f] * root[j][f];
                }
                root[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-10)) : sum / root[j][j];
            }
        }
        double[] x = rhs.clone();
        for (int i = 0; i < n; i++) {
            for (int f = 0; f < i; f++) {
                x[i] -= root[i][f] * x[f];
            }
            x[i] /= root[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int f = i + 1; f < n; f++) {
                x[i] -= root[f][i] * x[f];
            }
            x[i] /= root[i][i];
        }
        return x;
    }
}
