package linchpin.economy;

/**
 * Anderson acceleration of a fixed-point iteration: the next point is the combination of the last ones whose residuals cancel
 * best (Walker and Ni 2011, type II). Inner products are kept, so that a step costs one new row of them.
 */
final class Anderson {

    private static final double RIDGE = 1e-14;

    private final int memory;
    private final int dimension;
    private final double[][] residuals;
    private final double[][] images;
    private final double[][] gram;
    private final double[] lastResidual;
    private final double[] lastImage;
    private final double[] residual;
    private int held;
    private int newest = -1;
    private boolean begun;

    Anderson(int memory, int dimension) {
        this.memory = memory;
        this.dimension = dimension;
        residuals = new double[memory][dimension];
        images = new double[memory][dimension];
        gram = new double[memory][memory];
        lastResidual = new double[dimension];
        lastImage = new double[dimension];
        residual = new double[dimension];
    }

    /** Forgets all earlier points. */
    void restart() {
        held = 0;
        newest = -1;
        begun = false;
    }

    /** Writes the next point into {@code z}, whose image is {@code g}. */
    void next(double[] z, double[] g) {
        for (int d = 0; d < dimension; d++) {
            residual[d] = g[d] - z[d];
        }
        if (begun && memory > 0) {
            remember(g);
        }
        System.arraycopy(residual, 0, lastResidual, 0, dimension);
        System.arraycopy(g, 0, lastImage, 0, dimension);
        System.arraycopy(g, 0, z, 0, dimension);
        begun = true;
        if (held == 0) {
            return;
        }
        double[] weights = new double[held];
        for (int k = 0; k < held; k++) {
            weights[k] = Flat.dot(residuals[k], 0, residual, 0, dimension);
        }
        if (!solve(weights)) {
            restart();
            return;
        }
        for (int k = 0; k < held; k++) {
            Flat.add(images[k], 0, -weights[k], z, 0, dimension);
        }
    }

    private void remember(double[] g) {
        newest = (newest + 1) % memory;
        held = Math.min(memory, held + 1);
        double[] dr = residuals[newest];
        double[] dg = images[newest];
        for (int d = 0; d < dimension; d++) {
            dr[d] = residual[d] - lastResidual[d];
            dg[d] = g[d] - lastImage[d];
        }
        for (int k = 0; k < held; k++) {
            gram[newest][k] = Flat.dot(dr, 0, residuals[k], 0, dimension);
            gram[k][newest] = gram[newest][k];
        }
    }

    /** Least squares by Cholesky on the scaled normal equations; false where they are singular. */
    private boolean solve(double[] b) {
        int m = held;
        double[][] l = new double[m][m];
        double[] size = new double[m];
        for (int k = 0; k < m; k++) {
            size[k] = Math.sqrt(gram[k][k]);
            if (!(size[k] > 0)) {
                return false;
            }
        }
        for (int r = 0; r < m; r++) {
            for (int c = 0; c <= r; c++) {
                double sum = gram[r][c] / (size[r] * size[c]) + (r == c ? RIDGE : 0);
                for (int k = 0; k < c; k++) {
                    sum -= l[r][k] * l[c][k];
                }
                if (r == c) {
                    if (!(sum > 0)) {
                        return false;
                    }
                    l[r][r] = Math.sqrt(sum);
                } else {
                    l[r][c] = sum / l[c][c];
                }
            }
        }
        for (int r = 0; r < m; r++) {
            double sum = b[r] / size[r];
            for (int k = 0; k < r; k++) {
                sum -= l[r][k] * b[k];
            }
            b[r] = sum / l[r][r];
        }
        for (int r = m - 1; r >= 0; r--) {
            double sum = b[r];
            for (int k = r + 1; k < m; k++) {
                sum -= l[k][r] * b[k];
            }
            b[r] = sum / l[r][r];
        }
        for (int r = 0; r < m; r++) {
            b[r] /= size[r];
        }
        return true;
    }
}
