package linchpin.sensitivity;

import linchpin.future.Keyed;

/**
 * The points of a Saltelli design (Saltelli et al. 2010): row {@code r} holds two independent points A and B, uniform on
 * [-1, 1] in each factor, and for each factor {@code i} the point AB_i, which is A with the i-th number of B.
 *
 * <p>Rows are independent, rather than of a low-discrepancy sequence, so that they can be bootstrapped.
 *
 * @param factors how many numbers a point has
 * @param rows how many rows
 */
public record Points(long seed, int factors, int rows) {

    /** Column of A. */
    public static final int A = 0;

    /** Column of B. */
    public static final int B = 1;

    private static final int FIRST_MIXED = 2;

    /** The standard deviation of a number uniform on [-1, 1]. */
    public static final double SD = 1 / Math.sqrt(3);

    public Points {
        if (factors < 1 || rows < 2) {
            throw new IllegalArgumentException(
                    "There must be at least 1 factor (%d) and 2 rows (%d).\nMaybe --runs is too small: a row takes 48, and half of the rows are played again."
                            .formatted(factors, rows));
        }
    }

    /** A, B and one AB_i for each factor. */
    public int columns() {
        return FIRST_MIXED + factors;
    }

    /** Column of AB_i. */
    public static int mixed(int factor) {
        return FIRST_MIXED + factor;
    }

    /** A point, by row and column. */
    public double[] at(int row, int column) {
        double[] x = new double[factors];
        for (int i = 0; i < factors; i++) {
            x[i] = number(row, column == B || column == mixed(i) ? B : A, i);
        }
        return x;
    }

    /** The seed of the luck that all points of a row share. */
    public long luck(int row) {
        return Keyed.mix(Keyed.mix(seed, 0x10C4), row);
    }

    private double number(int row, int column, int factor) {
        long key = Keyed.mix(Keyed.mix(Keyed.mix(seed, 0x5A17E111), row), column);
        return 2 * Keyed.uniform(key, Keyed.Purpose.PARAMETER, factor) - 1;
    }
}
