package linchpin.economy;

/**
 * Gauss–Legendre nodes on (0, 1), and the derivative of a smooth function there from its values at 0, the nodes and 1.
 *
 * @param nodes in ascending order, m
 * @param weights that add up to 1, m
 * @param derivative m rows of m + 2: for 0, the nodes and 1 (Berrut and Trefethen 2004, section 9.3)
 */
record Quadrature(double[] nodes, double[] weights, double[][] derivative) {

    private static final int NEWTON = 100;

    static Quadrature of(int m) {
        double[] nodes = new double[m];
        double[] weights = new double[m];
        for (int k = 0; k < m; k++) {
            double x = -Math.cos(Math.PI * (k + 0.75) / (m + 0.5));
            double slope = 1;
            for (int step = 0; step < NEWTON; step++) {
                double before = 1;
                double value = x;
                for (int d = 2; d <= m; d++) {
                    double next = ((2 * d - 1) * x * value - (d - 1) * before) / d;
                    before = value;
                    value = next;
                }
                slope = m * (x * value - before) / (x * x - 1);
                double move = value / slope;
                x -= move;
                if (Math.abs(move) < 1e-16) {
                    break;
                }
            }
            nodes[k] = (x + 1) / 2;
            weights[k] = 1 / ((1 - x * x) * slope * slope);
        }
        return new Quadrature(nodes, weights, derivative(nodes));
    }

    private static double[][] derivative(double[] nodes) {
        int all = nodes.length + 2;
        double[] x = new double[all];
        System.arraycopy(nodes, 0, x, 1, nodes.length);
        x[all - 1] = 1;
        double[] barycentric = new double[all];
        for (int i = 0; i < all; i++) {
            double product = 1;
            for (int k = 0; k < all; k++) {
                product *= i == k ? 1 : 4 * (x[i] - x[k]);
            }
            barycentric[i] = 1 / product;
        }
        double[][] rows = new double[nodes.length][all];
        for (int r = 0; r < nodes.length; r++) {
            int i = r + 1;
            for (int k = 0; k < all; k++) {
                if (k != i) {
                    rows[r][k] = barycentric[k] / barycentric[i] / (x[i] - x[k]);
                    rows[r][i] -= rows[r][k];
                }
            }
        }
        return rows;
    }
}
