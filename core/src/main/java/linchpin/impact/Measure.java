package linchpin.impact;

import java.util.List;
import java.util.Set;
import linchpin.world.Parameter;

/**
 * A measure against trade, as a state announces it or a study has estimated it.
 *
 * @param kind what is done
 * @param from codes of the selling regions
 * @param to codes of the buying regions
 * @param sectors codes
 * @param size how much, in the unit of the kind
 * @param both whether flows the other way are hit too
 */
public record Measure(
        Kind kind, List<String> from, List<String> to, List<String> sectors, Parameter size, boolean both) {

    /** What is done, and what its size means. */
    public enum Kind {
        /** A duty on top of what there is; 0.25 is a quarter. */
        TARIFF("rate of duty"),
        /** A barrier that burns; 1.5 is half as much again to ship. */
        ICEBERG("factor of trade cost, 1 or more"),
        /** Nothing is traded; the size is not used. */
        PROHIBITION("not used"),
        /** Quantity at most this part of the old; the seller keeps the rents. */
        QUOTA("part of the old quantity that is left, above 0"),
        /** The seller's price at most this part of the old; quantity at most the old one. */
        CAP("part of the old price, above 0"),
        /** A tax that the seller's state keeps. */
        EXPORT_TAX("rate of tax"),
        /** This part of the flow gets no licence. */
        EXPORT_CONTROL("part of the flow without licence, 0 to 1"),
        /** The estimated part of trade that was lost, other things equal. */
        SANCTION("part of trade lost, 0 to below 1");

        private final String size;

        Kind(String size) {
            this.size = size;
        }

        /** What the size means. */
        public String size() {
            return size;
        }

        boolean allows(double size) {
            return switch (this) {
                case TARIFF, EXPORT_TAX -> size >= 0;
                case ICEBERG -> size >= 1;
                case PROHIBITION -> true;
                case QUOTA, CAP -> size > 0 && size <= 1;
                case EXPORT_CONTROL -> size >= 0 && size <= 1;
                case SANCTION -> size >= 0 && size < 1;
            };
        }
    }

    public Measure {
        from = List.copyOf(from);
        to = List.copyOf(to);
        sectors = List.copyOf(sectors);
        if (!kind.allows(size.value())) {
            throw new IllegalArgumentException(
                    "The size (%s) of a measure of kind %s is not possible.\nMaybe it should be the %s."
                            .formatted(
                                    size.value(),
                                    kind.name()
                                            .toLowerCase(java.util.Locale.ROOT)
                                            .replace('_', '-'),
                                    kind.size()));
        }
    }

    /** The size of a draw, held to what the kind allows. */
    double held(double drawn) {
        return switch (kind) {
            case TARIFF, EXPORT_TAX -> Math.max(0, drawn);
            case ICEBERG -> Math.max(1, drawn);
            case PROHIBITION -> 1;
            case QUOTA, CAP -> Math.clamp(drawn, LEAST, 1);
            case EXPORT_CONTROL -> Math.clamp(drawn, 0, 1);
            case SANCTION -> Math.clamp(drawn, 0, 1 - LEAST);
        };
    }

    /** A quantity of nothing at all is a prohibition, and a price of nothing is none. */
    static final double LEAST = 1e-3;

    /** The barrier that it is at a size, as {@link #held}. */
    Barrier sized(double size, double evasion) {
        return new Barrier(kind, from, to, sectors, size, evasion, both);
    }

    /** Whether what one region sells another is hit, in some sector. */
    boolean hits(String seller, String buyer) {
        return from.contains(seller) && to.contains(buyer) || both && to.contains(seller) && from.contains(buyer);
    }

    /** All codes of regions that it names. */
    public Set<String> regions() {
        var all = new java.util.TreeSet<>(from);
        all.addAll(to);
        return all;
    }
}
