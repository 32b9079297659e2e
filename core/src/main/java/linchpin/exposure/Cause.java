package linchpin.exposure;

/** Why something does not come, comes dearer, or is not sold. */
public enum Cause {
    /** Others sanction the country. */
    SANCTIONS("sanctions on the country"),
    /** The country itself stops selling: embargo, export control. */
    EMBARGO("embargo by the country"),
    /** Seizures, detentions, blockade with the country on either side. */
    COERCION("coercion"),
    /** Armed clashes with the country on either side. */
    CONFLICT("armed clashes"),
    /** Attacks on its networks. */
    CYBER("cyber attacks"),
    /** A strait, port or rail border of the route is closed. */
    ROUTE("closed route"),
    /** Fuel that the country needs is cut. */
    FUEL("fuel cut"),
    /** The rail, the bank's country or the currency's issuer lets no payment through. */
    PAYMENT("blocked payment"),
    /** What the country's own suppliers do not deliver to it, through the input–output table. */
    SUPPLIERS("suppliers of suppliers"),
    /** Prices after trade has found its new balance. */
    PRICES("prices after trade adapts"),
    /** The currency moves. */
    CURRENCY("currency"),
    /** Share prices move. */
    MARKET("share prices"),
    /** Customers buy less. */
    DEMAND("lost demand"),
    /** Money that cannot be moved. */
    CASH("trapped cash");

    private final String words;

    Cause(String words) {
        this.words = words;
    }

    /** In a few words. */
    public String words() {
        return words;
    }
}
