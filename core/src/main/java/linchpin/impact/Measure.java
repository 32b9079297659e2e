package linchpin.impact;

import java.util.List;
import java.util.Set;
import linchpin.economy.Instrument;
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
    private static final double LEAST = 1e-3;

    /**
     * The instrument on one sector. Where a share {@code x} of trade is lost at given prices, the barrier is the iceberg
     * {@code (1 − x)^(−1/θ)}, since trade falls with {@code d^(−θ)} (Caliendo and Parro 2015, equation 10; Head and Mayer 2014 call
     * it the partial effect). Evasion lets the part {@code e} of what was to be lost through at old terms.
     *
     * @param theta trade elasticity of the sector
     * @param size as held
     * @param evasion part that evades, 0 to below 1; duties are not evaded
     */
    Instrument instrument(double theta, double size, double evasion) {
        return switch (kind) {
            case TARIFF -> new Instrument.ExtraTariff(size);
            case EXPORT_TAX -> new Instrument.ExportTax(size);
            case ICEBERG -> iceberg(Math.pow(size, -theta), theta, evasion);
            case PROHIBITION -> iceberg(0, theta, evasion);
            case SANCTION -> iceberg(1 - size, theta, evasion);
            case QUOTA -> new Instrument.Quota(left(size, evasion), Instrument.Side.SELLER);
            case CAP -> new Instrument.PriceCap(left(size, evasion));
            case EXPORT_CONTROL ->
                left(1 - size, evasion) > LEAST
                        ? new Instrument.Quota(left(1 - size, evasion), Instrument.Side.SELLER)
                        : new Instrument.Prohibition();
        };
    }

    /** The part of quantity that is left at given prices, for the horizon without prices. */
    double quantityLeft(double elasticity, double size, double evasion) {
        return switch (kind) {
            case TARIFF, EXPORT_TAX -> Math.pow(1 + size, -elasticity);
            case ICEBERG -> left(Math.pow(size, -elasticity), evasion);
            case PROHIBITION -> left(0, evasion);
            case QUOTA -> left(size, evasion);
            case CAP -> 1;
            case EXPORT_CONTROL, SANCTION -> left(1 - size, evasion);
        };
    }

    /** The part of the price that the buyer no longer pays, for the horizon without prices. */
    double priceOff(double size, double evasion) {
        return kind == Kind.CAP ? 1 - left(size, evasion) : 0;
    }

    private static Instrument iceberg(double freeness, double theta, double evasion) {
        double free = left(freeness, evasion);
        return free > 0 ? new Instrument.Iceberg(Math.pow(free, -1 / theta)) : new Instrument.Prohibition();
    }

    private static double left(double part, double evasion) {
        return part + evasion * (1 - part);
    }

    boolean touches(String region) {
        return from.contains(region) || to.contains(region);
    }

    /** All codes of regions that it names. */
    public Set<String> regions() {
        var all = new java.util.TreeSet<>(from);
        all.addAll(to);
        return all;
    }
}
