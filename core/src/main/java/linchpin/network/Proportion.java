package linchpin.network;

import linchpin.future.Interval;

/**
 * A share of counted things, with its 95 % score interval (Wilson 1927); not a number of nothing. The interval takes the
 * things for independent, which events of one episode are not.
 */
public record Proportion(int of, int all) {

    private static final double Z = 1.959964;

    public double value() {
        return all == 0 ? Double.NaN : (double) of / all;
    }

    /** From 0 to 1 where nothing was counted. */
    public Interval interval() {
        if (all == 0) {
            return new Interval(0, 1);
        }
        double z2 = Z * Z / all;
        double centre = (value() + z2 / 2) / (1 + z2);
        double half = Z / (1 + z2) * Math.sqrt(value() * (1 - value()) / all + z2 / (4 * all));
        return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
    }
}
