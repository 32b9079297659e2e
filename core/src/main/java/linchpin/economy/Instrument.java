package linchpin.economy;

/** What a state can do to a flow of trade. */
public sealed interface Instrument {

    /** One end of a flow. */
    enum Side {
        SELLER,
        BUYER
    }

    /** An ad-valorem duty in place of the old one, 0.25 for 25 %; the buyer's state keeps it. */
    record Tariff(double rate) implements Instrument {}

    /** A duty on top of the old one: (1 + old)(1 + rate). */
    record ExtraTariff(double rate) implements Instrument {}

    /** A non-tariff barrier: {@code factor} units are shipped for one to arrive where one was shipped before; the rest is lost. */
    record Iceberg(double factor) implements Instrument {}

    /** An ad-valorem tax on exports in place of the old one; the seller's state keeps it. */
    record ExportTax(double rate) implements Instrument {}

    /** Quantity of each flow at most {@code limit} of the old one; {@code rents} keeps the difference of price. */
    record Quota(double limit, Side rents) implements Instrument {}

    /** Nothing is traded: an embargo, or a control on exports. */
    record Prohibition() implements Instrument {}

    /**
     * The seller gets at most {@code limit} of the old price, in units of world value added, and bears the discount. Its quantity
     * is held at the old one at most: what the cheap good is worth above its price is a rent of the buyer's,
     * and so is what a quota on the same flow is worth.
     */
    record PriceCap(double limit) implements Instrument {}
}
