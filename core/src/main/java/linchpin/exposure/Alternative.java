package linchpin.exposure;

/**
 * Another source of an item.
 *
 * @param supplier its name
 * @param lane how it is hit itself
 * @param extraCost what it costs beyond the usual price, as a share of it; negative where it is cheaper
 * @param capacity most that it can deliver, as a share of the item's need, 0 to 1
 * @param leadDays from the order to the first delivery
 * @param qualifyUsd what it costs to get ready; 0 where it is ready now
 * @param lots what it sells at least and at most
 */
public record Alternative(
        String supplier, Lane lane, double extraCost, double capacity, double leadDays, double qualifyUsd, Lots lots) {

    /**
     * @param minimumUsd least that it takes a year, once it is used
     * @param sharedUsd most that its supplier delivers a year to all items together; infinite where nothing is known
     */
    public record Lots(double minimumUsd, double sharedUsd) {}

    /** With a supplier whose own limits do not matter. */
    public Alternative(
            String supplier,
            Lane lane,
            double extraCost,
            double capacity,
            double leadDays,
            double qualifyUsd,
            double minimumUsd) {
        this(supplier, lane, extraCost, capacity, leadDays, qualifyUsd, new Lots(minimumUsd, Double.POSITIVE_INFINITY));
    }

    public double minimumUsd() {
        return lots.minimumUsd;
    }

    /** Whether it delivers without further work. */
    public boolean ready() {
        return qualifyUsd == 0;
    }
}
