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
 * @param minimumUsd least that it takes a year, once it is used
 */
public record Alternative(
        String supplier,
        Lane lane,
        double extraCost,
        double capacity,
        double leadDays,
        double qualifyUsd,
        double minimumUsd) {

    /** Whether it delivers without further work. */
    public boolean ready() {
        return qualifyUsd == 0;
    }
}
