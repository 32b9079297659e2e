package linchpin.behavior;

import org.ojalgo.matrix.decomposition.Cholesky;
import org.ojalgo.matrix.store.R064Store;

/** A symmetric positive definite matrix, factored once (Cholesky); a trace of ridge saves one that is barely so. */
final class Definite {

    private static final double RIDGE = 1e-9;

    private final int k;
    private final Cholesky<Double> factors;

    /** @param matrix k × k, by rows; the upper and the lower half are equal */
    Definite(double[] matrix, int k) {
        this.k = k;
        R064Store a = R064Store.FACTORY.make(k, k);
        for (int f = 0; f < k; f++) {
            for (int g = 0; g < k; g++) {
                a.set(f, g, matrix[f * k + g] + (f == g ? RIDGE : 0));
            }
        }
        factors = Cholesky.R064.make(k, k);
        factors.decompose(a);
    }

    /** The x with matrix · x = rhs. */
    double[] solve(double[] rhs) {
        R064Store b = R064Store.FACTORY.make(k, 1);
        for (int f = 0; f < k; f++) {
            b.set(f, 0, rhs[f]);
        }
        var x = factors.getSolution(b);
        double[] out = new double[k];
        for (int f = 0; f < k; f++) {
            out[f] = x.doubleValue(f, 0);
        }
        return out;
    }

    /** The inverse, by rows. */
    double[][] inverse() {
        double[][] out = new double[k][k];
        for (int g = 0; g < k; g++) {
            double[] unit = new double[k];
            unit[g] = 1;
            double[] column = solve(unit);
            for (int f = 0; f < k; f++) {
                out[f][g] = column[f];
            }
        }
        return out;
    }
}
