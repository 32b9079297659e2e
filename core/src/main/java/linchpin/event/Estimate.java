package linchpin.event;

/**
 * A figure with its interval.
 *
 * @param low lower end; equal to {@code central} where the source gives none
 * @param high upper end; equal to {@code central} where the source gives none
 * @param unit as in the case's list of units
 */
public record Estimate(double low, double central, double high, String unit) {

    public Estimate {
        if (!(low <= central && central <= high)) {
            throw new IllegalArgumentException(
                    "An estimate must be ordered: low (%s), central (%s), high (%s).\nMaybe two columns are swapped."
                            .formatted(low, central, high));
        }
    }

    public static Estimate point(double value, String unit) {
        return new Estimate(value, value, value, unit);
    }
}
