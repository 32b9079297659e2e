package linchpin.economy;

import java.util.Arrays;

/** How concentrated trade is on few partners, from shares that add up to at most one. */
public final class Concentration {

    private Concentration() {}

    /**
     * The Herfindahl–Hirschman index, 0 to 1: the sum of squared shares (Hirschman 1964). What the shares leave of one counts
     * as spread over many partners, and adds nothing.
     */
    public static double herfindahl(double[] shares) {
        return Arrays.stream(shares).map(s -> s * s).sum();
    }

    /** The largest share. */
    public static double top(double[] shares) {
        return Arrays.stream(shares).max().orElse(0);
    }

    /**
     * The asymmetry of two dependences, −1 to 1: how much more the first depends on the second than the other way round, which
     * is the second's opportunity to coerce (Hirschman 1945).
     */
    public static double asymmetry(double firstOnSecond, double secondOnFirst) {
        return firstOnSecond - secondOnFirst;
    }
}
