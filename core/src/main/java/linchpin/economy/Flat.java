package linchpin.economy;

/** The two inner loops, written so that the compiler can use wide registers. */
final class Flat {

    private Flat() {}

    /** Adds {@code factor} times a row to another. */
    static void add(double[] row, int at, double factor, double[] to, int atTo, int length) {
        for (int n = 0; n < length; n++) {
            to[atTo + n] += factor * row[at + n];
        }
    }

    /** Adds two multiples of a row, each to another, reading the row once. */
    static void addBoth(double[] row, int at, double one, double[] toOne, double two, double[] toTwo, int length) {
        for (int n = 0; n < length; n++) {
            double value = row[at + n];
            toOne[n] += one * value;
            toTwo[n] += two * value;
        }
    }

    /** The inner product of two rows; four sums at once, since one would wait for itself. */
    static double dot(double[] a, int atA, double[] b, int atB, int length) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int n = 0;
        for (; n + 3 < length; n += 4) {
            s0 += a[atA + n] * b[atB + n];
            s1 += a[atA + n + 1] * b[atB + n + 1];
            s2 += a[atA + n + 2] * b[atB + n + 2];
            s3 += a[atA + n + 3] * b[atB + n + 3];
        }
        for (; n < length; n++) {
            s0 += a[atA + n] * b[atB + n];
        }
        return s0 + s1 + (s2 + s3);
    }
}
