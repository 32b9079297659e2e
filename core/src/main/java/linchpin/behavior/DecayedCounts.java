package linchpin.behavior;

/**
 * Many exponentially decaying counts {@code m(d) = Σ w_k 2^(-(d - d_k) / halfLife)} with one half-life.
 *
 * <p>Cells hold the sum scaled to a common origin day, so that neither adding nor reading touches the others.
 */
public final class DecayedCounts {

    /** Beyond this many half-lives from the origin everything is rescaled, long before a double overflows. */
    private static final double FAR = 256;

    private final double[] scaled;
    private final double halfLife;
    private int origin;
    private int day = Integer.MIN_VALUE;
    private double growth = 1;
    private double shrink = 1;

    public DecayedCounts(int cells, double halfLifeDays, int origin) {
        scaled = new double[cells];
        halfLife = halfLifeDays;
        this.origin = origin;
    }

    private DecayedCounts(DecayedCounts other) {
        scaled = other.scaled.clone();
        halfLife = other.halfLife;
        origin = other.origin;
        day = other.day;
        growth = other.growth;
        shrink = other.shrink;
    }

    DecayedCounts copy() {
        return new DecayedCounts(this);
    }

    /** Takes over the state of another one of the same shape. */
    void reset(DecayedCounts other) {
        System.arraycopy(other.scaled, 0, scaled, 0, scaled.length);
        origin = other.origin;
        day = other.day;
        growth = other.growth;
        shrink = other.shrink;
    }

    private void turnTo(int today) {
        if (today == day) {
            return;
        }
        double halfLives = (today - origin) / halfLife;
        if (halfLives > FAR) {
            double factor = Math.pow(2, -halfLives);
            for (int c = 0; c < scaled.length; c++) {
                scaled[c] *= factor;
            }
            origin = today;
            halfLives = 0;
        }
        day = today;
        growth = Math.pow(2, halfLives);
        shrink = 1 / growth;
    }

    public void add(int cell, double weight, int today) {
        turnTo(today);
        scaled[cell] += weight * growth;
    }

    public double read(int cell, int today) {
        turnTo(today);
        return scaled[cell] * shrink;
    }

    /**
     * {@code log(1 + m)} of a count that is not negative. {@code Math.log1p} would be right to the last digit for tiny counts as well, and
     * is ten times slower; this errs by less than 3e-16.
     */
    static double log(double count) {
        return Math.log(1 + count);
    }

    int cells() {
        return scaled.length;
    }
}
