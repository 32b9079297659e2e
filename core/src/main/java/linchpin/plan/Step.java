package linchpin.plan;

/**
 * One measure that may be taken for an item, and what limits it.
 *
 * @param item its place in the portfolio
 * @param kind what is done
 * @param source which of the item's other sources, from 0; {@code -1} where none is meant
 * @param signal on which indicator it is carried out; {@link #AT_STOP} or {@link #NOW}
 * @param most of it: days, or a share of the item
 */
public record Step(int item, Kind kind, int source, int signal, double most) {

    /** Carried out at once. */
    public static final int NOW = -2;

    /** Carried out when the item's own supply stops. */
    public static final int AT_STOP = -1;

    /** What is done. */
    public enum Kind {
        /** More stock, in days of use. */
        STOCK,
        /** A share bought elsewhere from now on. */
        SHIFT,
        /** Another source qualified now, from which is ordered on a signal. */
        READY,
        /** Another source that is only qualified, and then ordered from, on a signal: nothing is paid before. */
        LATE,
        /** Part of the price fixed for the horizon: by a hedge of an instrument, by a clause in a contract of a purchase. */
        FIX
    }
}
